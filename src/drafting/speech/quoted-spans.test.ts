import { describe, expect, it } from 'vitest';
import { quotedSpans } from './quoted-spans.ts';

/** Each paragraph's outermost quotes, without their marks; `…` behind one that is not closed. */
function outer(...paragraphs: readonly string[]): readonly (readonly string[])[] {
	const text = paragraphs.join('\n');
	let at = 0;
	const spans = paragraphs.map((paragraph) => {
		const start = at;
		at += paragraph.length + 1;
		return { start, end: start + paragraph.length };
	});
	return quotedSpans(text, spans).map((quotes) =>
		quotes
			.filter(({ depth }) => depth === 0)
			.map(({ inner, state }) => {
				const words = text.slice(inner.start, inner.end);
				return state === 'closed' ? words : `${words}… ${state}`;
			})
	);
}

describe('the matching of quotation marks', () => {
	it.each([
		['straight', '"We sail," she said, "at noon."', ['We sail,', 'at noon.']],
		['curly', '“We sail,” she said, “at noon.”', ['We sail,', 'at noon.']],
		['mixed', '“We sail," she said, "at noon.”', ['We sail,', 'at noon.']],
		['two for one', "''We sail,'' she said.", ['We sail,']],
		['guillemets', '« We sail », she said.', [' We sail ']],
		['low', '„We sail“, she said.', ['We sail']],
		['backtick', "``We sail,'' she said.", ['We sail,']]
	])('SAID-1 reads %s marks', (_, text, words) => {
		expect(outer(text)).toEqual([words]);
	});

	it.each([
		['typewriter', "'We sail,' she said. 'At noon.'", ['We sail,', 'At noon.']],
		['curly', '‘We sail,’ she said. ‘At noon.’', ['We sail,', 'At noon.']],
		['plural', '‘The sailors’ wives wait,’ she said.', ['The sailors’ wives wait,']],
		['elided', "The boats of the '90s and rock 'n' roll", []]
	])('SAID-2 tells single marks from apostrophes: %s', (_, text, words) => {
		expect(outer(text)).toEqual([words]);
	});

	it.each([
		['in a quote', '"It was 3" wide," she said.', ['It was 3" wide,']],
		['in none', 'A plank of 6\' 2" and one of 5\' 1"', []]
	])('SAID-3 takes feet and inches for no marks: %s', (_, text, words) => {
		expect(outer(text)).toEqual([words]);
	});

	it('SAID-4 knows how deep a quote stands', () => {
		const text = '“He cried ‘Jump “now” or never’ to us,” she said.';
		const depths = quotedSpans(text, [{ start: 0, end: text.length }])[0]?.map(
			({ depth }) => depth
		);
		expect(depths).toEqual([0, 1, 2]);
	});

	it('SAID-5 leaves a quote open where the next paragraph takes it up', () => {
		expect(outer('“We sailed.', '“We sank,” she said.')).toEqual([
			['We sailed.… open'],
			['We sank,']
		]);
	});

	it('SAID-6 trusts no quote whose closing mark is missing', () => {
		expect(outer('“We sailed, she said.', 'Nobody sank.')).toEqual([
			['We sailed, she said.… broken'],
			[]
		]);
	});

	it.each(['"', '“', "'", '"a ', '“a ‘b ', '« '])('SAID-1 ends on a text of %s alone', (part) => {
		const text = part.repeat(20_000);
		expect(() => quotedSpans(text, [{ start: 0, end: text.length }])).not.toThrow();
	});
});
