/** Names that the text lists in one breath: "Russia, Turkey and Iran". */
import type { Span } from '#domain/article/article.ts';
import type { Entity, Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { entityIndex } from './entity-index.ts';

export type NameList = Span & {
	readonly mentions: readonly Mention[];
	/** In the order of the list, each once. */
	readonly entities: readonly Entity[];
	/** A comma stands in front, behind what is no name: the list may be a subject, or explain a word. */
	readonly isBehindComma: boolean;
};

/** Whole lists of one kind, with "and" before the last name. In the order of the text. */
export function nameLists(reading: Reading): readonly NameList[] {
	const source = reading.text.source.text;
	const entities = entityIndex(reading);
	const runs: Mention[][] = [];
	for (const mention of reading.mentions.mentions) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		const isJoined =
			last?.sentence === mention.sentence && JOINT.test(source.slice(last.end, mention.start));
		if (run !== undefined && isJoined) run.push(mention);
		else runs.push([mention]);
	}
	return runs.flatMap((mentions) => {
		const [first] = mentions;
		const last = mentions.at(-1);
		if (first === undefined || last === undefined || mentions.length < FEWEST) return [];
		const list = {
			start: first.start,
			end: last.end,
			mentions,
			entities: mentions.flatMap(({ entity }) => entities.entityOf(entity) ?? []),
			isBehindComma: BEHIND_COMMA.test(source.slice(Math.max(0, first.start - 40), first.start))
		};
		return isWhole(list, source) ? [list] : [];
	});
}

const FEWEST = 2;
const BEHIND_COMMA = /\b\p{Ll}{2,}, (?:the )?$/u;
const JOINT = /^(?:,|,? and|,? as well as)(?: the)? $/;

function isWhole(list: NameList, source: string): boolean {
	const { start, end, mentions, entities } = list;
	const last = mentions.at(-1);
	const before = mentions.at(-2);
	if (last === undefined || before === undefined) return false;
	const hasAnd = / and (?:the )?$/.test(source.slice(before.end, last.start));
	const ands = source.slice(start, end).split(/ and /).length - 1;
	const isOne = new Set(entities.map(({ kind }) => kind)).size === 1;
	const areApart = new Set(entities.map(({ id }) => id)).size === mentions.length;
	const goesOn = /^(?:,? and |,? or |['’]|-)/.test(source.slice(end, end + 6));
	const began = /(?:, | and | or |-)(?:the )?$/.test(source.slice(Math.max(0, start - 9), start));
	return hasAnd && ands === 1 && isOne && areApart && !goesOn && (!began || list.isBehindComma);
}
