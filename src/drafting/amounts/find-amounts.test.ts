import { describe, expect, it } from 'vitest';
import { readText } from '../text/read-text.ts';
import { findTimes } from '../times/find-times.ts';
import { findAmounts } from './find-amounts.ts';

const GATE = 0.9;

function amountsOf(text: string) {
	const reading = readText({ text });
	return findAmounts(reading, findTimes(reading));
}

function sureOf(text: string) {
	return amountsOf(text).filter(({ confidence }) => confidence >= GATE);
}

describe('numbers', () => {
	it.each([
		['The flood drove 330,000 people away.', '330,000', 330000],
		['Thirty-three clubs came to Velm.', 'Thirty-three', 33],
		['Two hundred and fifty clubs came to Velm.', 'Two hundred and fifty', 250],
		['They planted 3.3 million trees.', '3.3 million', 3300000],
		['They planted half a million trees.', 'half a million', 500000],
		['They planted a dozen trees.', 'a dozen', 12]
	])('COUNT-1 reads the value in %s', (text, words, value) => {
		expect(sureOf(text)).toMatchObject([{ text: words, value, measure: 'count' }]);
	});

	it('COUNT-2 gives spans into the text', () => {
		const text = 'A first line.\n\nIt cost more than $3.5 billion in all.';
		const [amount] = amountsOf(text);
		expect(text.slice(amount?.start, amount?.end)).toBe('$3.5 billion');
	});

	it.each([
		'Dozens of police came to Velm.',
		'Several hundred people came to Velm.',
		'Two or three weeks went by in Velm.',
		'It was one of the boats of Velm.'
	])('COUNT-3 finds nothing in %s', (text) => {
		expect(amountsOf(text)).toEqual([]);
	});
});

describe('measures', () => {
	it.each([
		['The dam cost $3.5 billion in the end.', 'money', 3500000000, 'dollars'],
		['The dam cost €2m in the end.', 'money', 2000000, 'euros'],
		['The dam cost 40 million euros in the end.', 'money', 40000000, 'euros'],
		['Only 15 per cent of the voters came.', 'percent', 15, 'per cent'],
		['Only 15% of the voters came.', 'percent', 15, '%'],
		['She led by 4 percentage points in Velm.', 'other', 4, 'percentage points'],
		['She ran 26.2 miles to Velm.', 'length', 26.2, 'miles'],
		['The calf weighed 80kg at birth.', 'weight', 80, 'kg'],
		['The strike took two weeks in all.', 'duration', 2, 'weeks'],
		['The five-year plan failed in Velm.', 'duration', 5, 'year'],
		['A 43-year-old baker was found.', 'age', 43, 'years'],
		['The baker, Ana Roux, 43, was found.', 'age', 43, 'years'],
		['A baker aged 43 was found.', 'age', 43, 'years']
	])('COUNT-10 COUNT-11 COUNT-12 COUNT-13 tell the measure in %s', (text, measure, value, unit) => {
		expect(sureOf(text)).toMatchObject([{ measure, value, unit }]);
	});

	it('COUNT-14 is not sure of a rank', () => {
		expect(amountsOf('It was his third attempt in Velm.')).toMatchObject([
			{ measure: 'rank', value: 3 }
		]);
		expect(sureOf('It was his third attempt in Velm.')).toEqual([]);
	});

	it.each([
		['More than 40 boats sank.', 'more-than'],
		['At least 40 boats sank.', 'more-than'],
		['No fewer than 40 boats sank.', 'more-than'],
		['Fewer than 40 boats sank.', 'less-than'],
		['Up to 40 boats sank.', 'less-than'],
		['Nearly 40 boats sank.', 'about'],
		['Some 40 boats sank.', 'about'],
		['Only 40 boats sank.', 'exact'],
		['In the end 40 boats sank.', 'exact']
	])('COUNT-15 knows the bound in %s', (text, bound) => {
		expect(sureOf(text)).toMatchObject([{ text: '40', bound }]);
	});

	it.each([
		['Between 200 and 300 guests came.', 200, 300],
		['They lost 10 to 15 percent of it.', 10, 15],
		['It will cost $3-4 billion in Velm.', 3000000000, 4000000000]
	])('COUNT-16 takes the range in %s for one', (text, value, upTo) => {
		expect(sureOf(text)).toMatchObject([{ value, upTo, bound: 'range' }]);
	});
});

describe('two amounts', () => {
	it('COUNT-16 takes ends of two kinds for two', () => {
		const found = sureOf('Sales rose 12% to $3m in Velm.').map(({ measure, value }) => [
			measure,
			value
		]);
		expect(found).toEqual([
			['percent', 12],
			['money', 3000000]
		]);
	});
});

describe('what is counted', () => {
	it.each([
		['The mayor invited 33 Velian organisations to the hall.', 'Velian organisations'],
		['They saw 20 small wooden boats in the bay.', 'small wooden boats'],
		['Up to 12 police officers were hurt.', 'police officers'],
		['They sent 500 soldiers Friday to Velm.', 'soldiers'],
		['The flood drove 300 people and their dogs away.', 'people'],
		['They lost 15 percent of the vote in Velm.', 'vote']
	])('COUNT-20 finds it in %s', (text, counted) => {
		const [amount] = sureOf(text);
		expect(amount?.counted?.text).toBe(counted);
		expect(text.slice(amount?.counted?.start, amount?.counted?.end)).toBe(counted);
	});

	it.each([
		'The quake killed 12 in the night.',
		'The two leaders met in Velm.',
		'They saved 30 others from the sea.'
	])('COUNT-21 is not sure in %s', (text) => {
		expect(amountsOf(text)).toHaveLength(1);
		expect(sureOf(text)).toEqual([]);
	});
});

describe('what is no amount', () => {
	it.each([
		'They flew there in a Boeing 747 at night.',
		'Velm invoked Article 50 after the vote.',
		'It stands on page 4 of the report.',
		'Orrin won 2-1 at home.',
		'Orrin won the set 6-4 in the rain.',
		'The train left at 9:30 as ever.',
		'The bridge opened in 1931 after a strike.',
		'Few had foreseen the 2015 vote at all.',
		'He lives at 12 Long Street in Velm.',
		'Call 555-1234 at night.',
		'Two in five voters stayed at home.',
		'Nine out of ten voters stayed at home.',
		'A 12-member team came to Velm.',
		'The F-16 crashed near Velm.'
	])('COUNT-30 finds no sure one in %s', (text) => {
		expect(sureOf(text)).toEqual([]);
	});
});
