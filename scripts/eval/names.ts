/**
 * Names against CoNLL-2003: right is who has the very stretch and the type. Counted are sentences that
 * end like prose; the set's tables and headlines are no running text. A land before a name
 * ("Russian Foreign Ministry") and a title of rank ("Pope Francis") may be in it or not, as the set is
 * not of one mind; "Moscow-based" is one word there and is left out.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from '#domain/article/article.ts';
import { findMentions } from '#drafting/mentions/find-mentions.ts';
import type { EntityKind } from '#drafting/mentions/mention.ts';
import { readText } from '#drafting/text/read-text.ts';
import type { EvalReport, EvalRow, EvalSettings } from './eval-task.ts';
import { conllTexts, type GoldName, type GoldText } from './names/conll-texts.ts';

const FILES = { train: 'eng.train', dev: 'eng.testa', test: 'eng.testb' } as const;

const TYPES: Readonly<Record<EntityKind, string>> = {
	person: 'PER',
	place: 'LOC',
	organisation: 'ORG',
	group: 'MISC',
	other: 'MISC'
};

export async function evalNames({ set, split, limit }: EvalSettings): Promise<EvalReport> {
	const file = await readFile(join(set, FILES[split]), 'utf8');
	const texts = conllTexts(file).slice(0, limit);
	return { rows: texts.flatMap(rowsOf), texts: texts.length, notes: [] };
}

function rowsOf(gold: GoldText): readonly EvalRow[] {
	const { mentions, entities } = findMentions(readText({ text: gold.text }));
	const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
	const wanted = gold.names.filter((name) => isWithin(name, gold.prose));
	const met = new Set<GoldName>();
	const found = mentions
		.filter((mention) => isWithin(mention, gold.prose) && !isCompound(gold.text, mention))
		.map((mention): EvalRow => {
			const group = TYPES[kinds.get(mention.entity) ?? 'other'];
			const name = wanted.find((one) => isSame(mention, one));
			const isRight = name?.type === group;
			if (name !== undefined && isRight) met.add(name);
			const shown = `${mention.text} (${name?.type ?? '-'}) ${around(gold.text, mention)}`;
			return { confidence: mention.confidence, isRight, isGold: isRight, group, shown };
		});
	const missed = wanted
		.filter((name) => !met.has(name))
		.map((name): EvalRow => {
			const shown = gold.text.slice(name.start, name.end);
			return { confidence: 0, isRight: false, isGold: true, group: name.type, shown };
		});
	return [...found, ...missed];
}

function isWithin({ start, end }: Span, stretches: readonly Span[]): boolean {
	return stretches.some((stretch) => start >= stretch.start && end <= stretch.end);
}

function isCompound(text: string, { start, end }: Span): boolean {
	return /^-\w/.test(text.slice(end, end + 2)) || /\w-$/.test(text.slice(start - 2, start));
}

function isSame(mention: Span & { readonly text: string }, { start, end }: GoldName): boolean {
	const lead = LEADS.exec(mention.text)?.[0].length ?? 0;
	const isThe = mention.start === start + 'The '.length && lead === 0;
	const isEnd = mention.end === end || (mention.end === end + 1 && mention.text.endsWith('.'));
	return isEnd && (mention.start === start || mention.start + lead === start || isThe);
}

const LEADS =
	/^(?:\S+(?:ish|ese|an|ch|ian|i)|U\.?S\.?|U\.?N\.?|Pope|Prince|Princess|King|Queen|Lord|Lady|Sir)\s/u;

function around(text: string, { start, end }: Span): string {
	const before = text.slice(Math.max(0, start - 40), start);
	return `${before}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\s+/g, ' ');
}
