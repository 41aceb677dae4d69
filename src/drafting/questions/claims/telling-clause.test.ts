import { describe, expect, test } from 'vitest';
import { clauseScene } from '../clause-scene.ts';
import { type MadeClause, madeReading } from '../made-reading.fixture.ts';
import { tellingClauses } from './telling-clause.ts';

const ENDED: MadeClause = {
	subject: 'Ana Voss',
	verb: 'ended',
	base: 'end',
	object: 'a strike'
};

function tellsOf(text: string, clause: Partial<MadeClause> = {}): number {
	const entities = [{ name: 'Ana Voss', gender: 'she' } as const, { name: 'Mira Orr' }];
	const known = entities.filter(({ name }) => text.includes(name));
	const made = madeReading({ text, entities: known, clauses: [{ ...ENDED, ...clause }] });
	return tellingClauses(clauseScene(made)).length;
}

describe('clauses that may be said again', () => {
	test.each<readonly [string, string, Partial<MadeClause>, number]>([
		['what goes on with "but"', 'Ana Voss ended a strike, but the port stayed shut.', {}, 1],
		['what begins with "but"', 'But Ana Voss ended a strike.', {}, 1],
		['what is told with means', 'Ana Voss ended a strike by force.', {}, 0],
		['a condition further on', 'Ana Voss ended a strike, if one can say so.', {}, 0],
		[
			'a setting of no time',
			'On paper, Ana Voss ended a strike.',
			{ complements: [['other', 'On', 'paper']] },
			0
		],
		[
			'a setting in time',
			'In March, Ana Voss ended a strike.',
			{ complements: [['when', 'In', 'March']] },
			1
		],
		['its own', 'Ana Voss ended her strike.', { object: 'her strike' }, 1],
		[
			'whose it is being open',
			'Ana Voss ended her strike for Mira Orr.',
			{ object: 'her strike', complements: [['other', 'for', 'Mira Orr']] },
			0
		],
		['a thing not told of', 'Ana Voss ended the strike.', { object: 'the strike' }, 0],
		['an idiom', 'Ana Voss took office.', { verb: 'took', base: 'take', object: 'office' }, 0]
	])('CLAIM-1 %s', (_, text, clause, count) => {
		expect(tellsOf(text, clause)).toBe(count);
	});
});
