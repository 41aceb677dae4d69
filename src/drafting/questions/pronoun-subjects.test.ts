import { describe, expect, test } from 'vitest';
import { clauseScene } from './clause-scene.ts';
import { draftSupportedClaims } from './claim-supported.ts';
import { type MadeClause, madeReading } from './made-reading.fixture.ts';

const LED: MadeClause = {
	subject: 'She',
	verb: 'organised',
	base: 'organise',
	object: 'a village protest'
};

const PEOPLE = [
	{ name: 'Ana Voss', gender: 'she' },
	{ name: 'Mira Orr', gender: 'she' },
	{ name: 'Jon Reed', gender: 'he' }
] as const;

const AFTER = 'She organised a village protest.';

function namesIn(text: string): readonly (string | undefined)[] {
	const entities = PEOPLE.filter(({ name }) => text.includes(name));
	const scene = clauseScene(madeReading({ text, entities, clauses: [LED] }));
	return scene.told.map(({ clause }) => clause.subject.entity);
}

describe('subjects that are pronouns', () => {
	test.each([
		['the only woman named before', `Ana Voss met Jon Reed. ${AFTER}`, 'Ana Voss'],
		[
			'whoever the sentence before begins with',
			`Mira Orr slept. Ana Voss ate. It rained. Ana Voss left. ${AFTER}`,
			'Ana Voss'
		],
		['nobody of two women', `Ana Voss met Mira Orr. ${AFTER}`, undefined],
		['nobody where a judge stands near', `Ana Voss met a judge. ${AFTER}`, undefined],
		['nobody out of marked words', `“Ask Ana Voss or wait,” said one. ${AFTER}`, undefined],
		[
			'nobody who is named far off',
			`Ana Voss left. It rained. It rained. It rained. ${AFTER}`,
			undefined
		],
		['nobody of another gender', `Jon Reed left. ${AFTER}`, undefined]
	])('DRAFT-19 takes “she” for %s', (_, text, name) => {
		expect(namesIn(text)).toEqual([name]);
	});

	test('DRAFT-19 proves the name by the sentence that gives it', () => {
		const text = `Ana Voss met Jon Reed. ${AFTER}`;
		const [made] = draftSupportedClaims(
			madeReading({ text, entities: PEOPLE.slice(0, 1), clauses: [LED] })
		);
		const question = made?.question;
		expect(question?.kind === 'claim' && question.claim).toBe(
			'Ana Voss arranged a village protest.'
		);
		expect(question?.evidence).toEqual([{ quote: text }]);
	});
});
