/** Reads one TimeML document: its text, its day of writing and the expressions marked in it. */
import type { Span } from '#domain/article/article.ts';

export type GoldTime = Span & {
	readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
	/** TIMEX3: "1989-11-02", "1989-W44", "1989-Q3", "198", "PAST_REF". */
	readonly value: string;
	readonly text: string;
};

export type TimeMlDocument = {
	readonly text: string;
	/** ISO 8601 calendar date; undefined where the document gives none. */
	readonly writtenOn: string | undefined;
	readonly times: readonly GoldTime[];
};

/** The marks are read one by one: within `TEXT` they are TIMEX3, EVENT and SIGNAL, and none is escaped. */
export function readTimeMl(source: string): TimeMlDocument {
	const created = tagWith(source, 'functionInDocument="CREATION_TIME"');
	const body = source.slice(source.indexOf('<TEXT>') + 6, source.indexOf('</TEXT>'));
	let text = '';
	let open: { readonly at: number; readonly tag: string } | undefined;
	const times: GoldTime[] = [];
	for (const piece of body.split(/(<[^>]*>)/)) {
		if (piece.startsWith('<TIMEX3')) open = { at: text.length, tag: piece };
		else if (piece === '</TIMEX3>' && open !== undefined) {
			times.push(goldOf(open.tag, { text, start: open.at }));
			open = undefined;
		} else if (!piece.startsWith('<')) text += unescaped(piece);
	}
	const value = created === undefined ? undefined : attributeOf(created, 'value').slice(0, 10);
	return { text, writtenOn: value, times };
}

function tagWith(source: string, mark: string): string | undefined {
	return (source.match(/<TIMEX3[^>]*>/g) ?? []).find((tag) => tag.includes(mark));
}

function goldOf(
	tag: string,
	{ text, start }: { readonly text: string; readonly start: number }
): GoldTime {
	const type = attributeOf(tag, 'type');
	const isKnown = type === 'DATE' || type === 'TIME' || type === 'DURATION' || type === 'SET';
	if (!isKnown) throw new Error(`Unknown type of TIMEX3: ${tag}`);
	const value = attributeOf(tag, 'value');
	return { start, end: text.length, type, value, text: text.slice(start) };
}

function attributeOf(tag: string, name: string): string {
	return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(piece: string): string {
	return piece
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
