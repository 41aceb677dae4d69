import { SPORT_WORDS } from '../english/sport-words.ts';
import type { Word } from './words.ts';

/** So many words of sport in a text of any length, and at least one in sixty. */
const FEWEST = 5;
const FEWEST_SHARE = 1 / 60;

/** Whether a text reports on sport. */
export function isSportReport(sentences: readonly (readonly Word[])[]): boolean {
	const words = sentences.flat();
	const count = words.filter(({ lower }) => SPORT_WORDS.has(lower)).length;
	return count >= FEWEST && count >= words.length * FEWEST_SHARE;
}
