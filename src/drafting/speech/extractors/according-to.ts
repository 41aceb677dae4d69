import type { Found, Scene } from '../found.ts';
import { isComma, phraseFrom } from '../noun-phrase.ts';

/** SAID-23: `According to Ann Lo, …` and `…, according to Ann Lo.` */
export function accordingTo({ line }: Scene): readonly Found[] {
	const { items } = line;
	return items.flatMap((item, at): readonly Found[] => {
		if (item.kind !== 'word' || item.lower !== 'according') return [];
		const to = items[at + 1];
		const phrase = to?.kind === 'word' && to.lower === 'to' ? phraseFrom(items, at + 2) : undefined;
		if (to === undefined || phrase === undefined) return [];
		const otherCue = { start: item.start, end: to.end, lemma: 'according to' };
		let start = at;
		while (start > 0 && items[start - 1]?.kind !== 'stop') start -= 1;
		let end = at;
		while (end < items.length && items[end]?.kind !== 'stop') end += 1;
		const isFirst = start === at;
		const own = isFirst ? items.slice(phrase.to + 1, end) : items.slice(start, at);
		const clause = own.filter(
			(one, index) => !(index === (isFirst ? 0 : own.length - 1) && isComma(one))
		);
		const first = clause[0];
		const last = clause.at(-1);
		if (first === undefined || last === undefined || clause.length < 3) return [];
		const pieces = [{ start: first.start, end: last.end }];
		const base = { line, phrase, cue: undefined, otherCue, pieces, doubts: phrase.doubts };
		return [{ ...base, kind: 'indirect', pattern: 'according to' }];
	});
}
