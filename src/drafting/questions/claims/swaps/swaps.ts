import { swapFigure } from './figure.ts';
import { swapVerb } from './opposite.ts';
import { swapPerson } from './person.ts';
import { swapPlace } from './place.ts';
import type { Swapper } from './swap.ts';
import { swapTime } from './time.ts';

/** Tried on every clause, in this order; each that is ruled out makes a claim. */
export const SWAPPERS: readonly Swapper[] = [swapFigure, swapVerb, swapTime, swapPlace, swapPerson];
