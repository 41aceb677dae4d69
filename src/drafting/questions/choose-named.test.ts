import { describe, expect, test } from 'vitest';
import { draftChooseNamed } from './choose-named.ts';
import { madeReading } from './made-reading.fixture.ts';

const TEXT =
	'The ferry line opened an office. Its boats call in Kenya and in Tanzania every week. Ana Voss, who grew up in Uganda, runs it. The port of Kenya pays most, Tanzania and Uganda less.';
const PLACES = ['Kenya', 'Tanzania', 'Uganda'] as const;

describe('choosing what is named', () => {
	test('CHOOSE-6 asks which neighbours the article names', () => {
		const [question] = draftedFrom(TEXT);
		const options = question?.kind === 'choose-all' ? question.options : [];
		const isRight = new Map(options.map(({ text, whyNot }) => [text, whyNot === undefined]));
		expect([...isRight].flatMap(([text, right]) => (right ? [text] : []))).toEqual([...PLACES]);
		expect([...isRight.values()].filter((right) => !right)).toHaveLength(3);
	});

	test.each([
		['a people', 'The Rwandan and Malawian crews, Somalis and Ethiopians, Zambians'],
		['a capital', 'Kigali, Lilongwe, Mogadishu, Addis Ababa, Lusaka']
	])('CHOOSE-6 takes for named what stands there as %s', (_, names) => {
		const before = draftedFrom(TEXT);
		const after = draftedFrom(`${TEXT} ${names} too.`);
		const absent = ['Rwanda', 'Malawi', 'Somalia', 'Ethiopia', 'Zambia'];
		expect(before).toHaveLength(1);
		for (const question of after) {
			const texts = question.kind === 'choose-all' ? question.options.map(({ text }) => text) : [];
			expect(texts.filter((text) => absent.includes(text))).toEqual([]);
		}
	});

	test('CHOOSE-6 asks for nothing that the first sentence tells', () => {
		expect(
			draftedFrom('Kenya, Tanzania and Uganda share a ferry line. It opened last year.')
		).toEqual([]);
	});

	test('CHOOSE-6 asks for nothing that is named in passing', () => {
		const [lead = '', ...passing] = TEXT.split('. ');
		expect(draftedFrom([lead, ...passing.slice(0, 2)].join('. '))).toEqual([]);
	});

	test('CHOOSE-6 asks for nothing that is named again and again', () => {
		expect(draftedFrom(`${TEXT} ${'Kenya, Tanzania and Uganda pay. '.repeat(5)}`)).toEqual([]);
	});
});

function draftedFrom(text: string) {
	const entities = PLACES.map((name) => ({ name, kind: 'place' as const }));
	return draftChooseNamed(madeReading({ text, entities })).map(({ question }) => question);
}
