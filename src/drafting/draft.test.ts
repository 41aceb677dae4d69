import { describe, expect, test } from 'vitest';
import { articleFacts } from '#domain/quiz/proof-check/article-facts.ts';
import { checkQuestion } from '#domain/quiz/proof-check/proof-check.ts';
import { DRAFTING_SOURCE } from '../../tests/fixtures/drafting-article.ts';
import { type Draft, draft } from './draft.ts';
import type { DraftType } from './questions/candidate.ts';
import { answerTexts } from './questions/answer-texts.ts';
import type { Source } from './text/text-reading.ts';

function drafted(source: Source): Draft {
	const outcome = draft(source);
	if (!outcome.ok) throw new Error(outcome.refusal.code);
	return outcome.value;
}

const DRAFT = drafted(DRAFTING_SOURCE);

/** "prompt → answer" of every candidate of a type. */
function asked(type: DraftType): readonly string[] {
	return DRAFT.candidates
		.filter((one) => one.type === type)
		.map(({ question }) => `${question.prompt} → ${answerTexts(question).join('; ')}`);
}

describe('what may be drafted from', () => {
	const prose = 'The mayor of the town said that the bridge will be closed for a week in May. ';

	test.each([
		['nothing', '', 'text-too-short'],
		['a few words', 'The bridge is closed.', 'text-too-short'],
		['marks alone', '"'.repeat(5000), 'text-too-short'],
		['more than the limit', prose.repeat(2600), 'text-too-long'],
		['more lines than the limit', prose.repeat(400).replaceAll(' ', '\n'), 'text-too-long'],
		['more sentences than the limit', 'It is so in the town. '.repeat(3001), 'text-too-long'],
		[
			'German',
			'Die Brücke über den Fluss wird im Mai für eine Woche gesperrt. '.repeat(4),
			'language-unknown'
		],
		[
			'Russian',
			'Мост через реку будет закрыт в мае на одну неделю для ремонта. '.repeat(4),
			'language-unknown'
		],
		[
			'German around English titles',
			'Die Stadt sperrt im Mai die Brücke mit dem Schild „The End of the Road“. '.repeat(4),
			'language-unknown'
		],
		['one word', 'bridge '.repeat(500), 'language-unknown'],
		['one small word', 'the '.repeat(20_000), 'text-not-prose'],
		['prose with figures behind it', `${prose}${'$1 '.repeat(20_000)}`, 'text-not-prose']
	])('DRAFT-1 refuses %s', (_about, text, code) => {
		expect(draft({ text })).toMatchObject({ ok: false, refusal: { code } });
	});

	test('DRAFT-1 takes a short English text, and may find nothing in it', () => {
		expect(draft({ text: prose })).toMatchObject({ ok: true });
	});

	test.each(['the '.repeat(4000), '\ud800 the '.repeat(3000), '“‘the '.repeat(3000)])(
		'DRAFT-2 comes to an end on hostile text',
		(text) => {
			expect(draft({ text })).toMatchObject({ ok: true, value: { candidates: [] } });
		},
		20_000
	);
});

describe('what is drafted', () => {
	test('DRAFT-3 is the same each time', () => {
		expect(drafted(DRAFTING_SOURCE).candidates).toEqual(DRAFT.candidates);
	});

	test('DRAFT-3 is proven, every question of it, and as sure as the gate', () => {
		const facts = articleFacts(DRAFT.reading.text.article);
		for (const { question, confidence } of DRAFT.candidates) {
			expect([question.id, checkQuestion(question, facts)]).toEqual([question.id, []]);
			expect(confidence).toBeGreaterThanOrEqual(0.9);
		}
	});

	test('DRAFT-3 has an id of its own for each question', () => {
		const ids = DRAFT.candidates.map(({ question }) => question.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('DRAFT-4 gives each voice its words', () => {
		const voices = DRAFT.candidates
			.map(({ question }) => question)
			.filter((question) => question.kind === 'who-said')
			.map((question) => [question.statement, ...answerTexts(question)]);
		expect(voices).toEqual(
			expect.arrayContaining([
				[
					'“This is the first agreement in ten years that gives our members more than promises.”',
					'Marta Lindqvist'
				],
				['“We could not have kept the port closed for another month.”', 'Oskar Devlin'],
				[
					'“The cranes are forty years old … and nobody should have to work under them.”',
					'Helena Roux'
				],
				['“Half of the small firms I talk to have no money left for the summer.”', 'Paul Essien']
			])
		);
	});

	test.each([
		['when', 'On what date did the strike begin? → 26 February 2024'],
		['when', 'In which year did Velmar build the terminal? → 1974'],
		['when', 'Until which month and year does the agreement run? → December 2027'],
		['how-many', 'How many people did police arrest? → 27'],
		['who', 'Who is described as the president of the Northern Dockers’ Union? → Marta Lindqvist']
	] as const)('DRAFT-8 asks, as of DRAFT-15, (%s): %s', (type, question) => {
		expect(asked(type)).toContain(question);
	});

	test('DRAFT-16 ends every prompt well and shows no pronoun without its name', () => {
		for (const { question } of DRAFT.candidates) {
			expect(question.prompt).toMatch(/^\p{Lu}.*[?.:]$/u);
			expect(question.prompt).not.toMatch(/\b(?:he|she|they)\b/);
		}
	});
});

describe('the default set', () => {
	test('RANK-2 keeps to a few of a type, in the order of the text', () => {
		const counts = new Map<DraftType, number>();
		for (const { type } of DRAFT.chosen) counts.set(type, (counts.get(type) ?? 0) + 1);
		for (const [type, count] of counts) {
			expect([type, count <= (type === 'who-said' ? 10 : 4)]).toEqual([type, true]);
		}
		const places = DRAFT.chosen.map(({ asks }) => asks[0]?.start ?? 0);
		expect(places).toEqual(places.toSorted((one, other) => one - other));
	});

	test('RANK-3 asks for no fact twice', () => {
		const asks = DRAFT.chosen.flatMap((one) => one.asks.map((span) => ({ ...span, one })));
		const twice = asks.filter((span) =>
			asks.some(
				(other) => other.one !== span.one && other.start < span.end && span.start < other.end
			)
		);
		expect(twice).toEqual([]);
	});

	test('RANK-5 is large and mixed enough for a game', () => {
		expect(DRAFT.chosen.length).toBeGreaterThanOrEqual(15);
		expect(new Set(DRAFT.chosen.map(({ type }) => type)).size).toBeGreaterThanOrEqual(6);
	});
});
