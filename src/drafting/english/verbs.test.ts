import { describe, expect, it } from 'vitest';
import { baseOf, formsOf, ingOf, participleOf, pastOf, thirdPersonOf } from './verbs.ts';

describe('the forms of a verb', () => {
	it.each([
		['announce', 'announces', 'announced', 'announced', 'announcing'],
		['stop', 'stops', 'stopped', 'stopped', 'stopping'],
		['visit', 'visits', 'visited', 'visited', 'visiting'],
		['refer', 'refers', 'referred', 'referred', 'referring'],
		['carry', 'carries', 'carried', 'carried', 'carrying'],
		['deploy', 'deploys', 'deployed', 'deployed', 'deploying'],
		['retake', 'retakes', 'retook', 'retaken', 'retaking'],
		['overcome', 'overcomes', 'overcame', 'overcome', 'overcoming'],
		['panic', 'panics', 'panicked', 'panicked', 'panicking'],
		['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
		['die', 'dies', 'died', 'died', 'dying'],
		['watch', 'watches', 'watched', 'watched', 'watching'],
		['put', 'puts', 'put', 'put', 'putting']
	])('CLAUSE-3 bends %s', (base, third, past, participle, ing) => {
		expect([thirdPersonOf(base), pastOf(base), participleOf(base), ingOf(base)]).toEqual([
			third,
			past,
			participle,
			ing
		]);
	});

	it.each([
		['seized', 'seize'],
		['created', 'create'],
		['treated', 'treat'],
		['changed', 'change'],
		['belonged', 'belong'],
		['handled', 'handle'],
		['killed', 'kill'],
		['controlled', 'control'],
		['travelled', 'travel'],
		['prepared', 'prepare'],
		['appeared', 'appear'],
		['needed', 'need'],
		['freed', 'free'],
		['tied', 'tie'],
		['applied', 'apply'],
		['hoping', 'hope'],
		['hopping', 'hop'],
		['passes', 'pass'],
		['closes', 'close'],
		['found', 'find']
	])('CLAUSE-3 takes %s back to %s', (form, base) => {
		expect(baseOf(form)).toBe(base);
	});

	it('CLAUSE-3 names every form that a word can be', () => {
		expect(formsOf('put', 'put')).toEqual(['base', 'past', 'participle']);
		expect(formsOf('travelling', 'travel')).toEqual(['ing']);
		expect(formsOf('town', 'retake')).toEqual([]);
	});
});
