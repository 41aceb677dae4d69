/**
 * PolNeAR's rows as a person marked them: source, cue and content of each attribution. A text that
 * several people marked is taken from the first. Offsets count characters, not UTF-16 units.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#domain/article/article.ts';
import { SPEECH_VERBS } from '#drafting/english/speech-verbs.ts';

export type GoldSpeech = {
	readonly content: readonly Span[];
	readonly cue: Part;
	readonly source: Part;
	/** Source and cue stood in each other's place and were changed back. */
	readonly isSwapped: boolean;
};

export type Part = { readonly spans: readonly Span[]; readonly text: string };

export type GoldText = {
	readonly name: string;
	readonly text: string;
	readonly speeches: readonly GoldSpeech[];
};

/** The texts of a split, every n-th of them where fewer are asked for. */
export function readGold(set: string, split: string, limit: number): readonly GoldText[] {
	const folder = join(set, 'data', split);
	const marked = new Map<string, string>();
	for (const file of readdirSync(join(folder, 'attributions')).sort()) {
		const name = file.replace(/_[0-9a-f]{4}\.ann$/u, '');
		if (!marked.has(name)) marked.set(name, file);
	}
	const files = readdirSync(join(folder, 'text')).sort();
	const step = Math.max(1, files.length / limit);
	const chosen = files.filter(
		(_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)
	);
	return chosen.flatMap((file) => {
		const name = file.replace(/\.txt$/u, '');
		const rows = marked.get(name);
		if (rows === undefined) return [];
		const text = readFileSync(join(folder, 'text', file), 'utf8');
		const lines = readFileSync(join(folder, 'attributions', rows), 'utf8');
		return [{ name, text, speeches: speechesOf(text, lines) }];
	});
}

function speechesOf(text: string, rows: string): readonly GoldSpeech[] {
	const units = unitsOf(text);
	const parts = new Map<string, Part>();
	const speeches: GoldSpeech[] = [];
	for (const row of rows.split('\n')) {
		const [id = '', middle = '', words = ''] = row.split('\t');
		if (id.startsWith('T')) parts.set(id, partOf(middle, words, units));
		if (!id.startsWith('E')) continue;
		const speech = speechOf(middle, parts);
		if (speech !== undefined) speeches.push(speech);
	}
	return speeches.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function unitsOf(text: string): readonly number[] {
	const units: number[] = [];
	let at = 0;
	for (const char of text) {
		units.push(at);
		at += char.length;
	}
	return [...units, at];
}

function partOf(middle: string, text: string, units: readonly number[]): Part {
	const spans = middle
		.replace(/^\S+\s/u, '')
		.split(';')
		.map((range) => {
			const [start = 0, end = 0] = range.split(' ').map(Number);
			return { start: units[start] ?? 0, end: units[end] ?? 0 };
		});
	return { spans, text };
}

const NOTHING: Part = { spans: [], text: '' };

function speechOf(middle: string, parts: ReadonlyMap<string, Part>): GoldSpeech | undefined {
	const roles = middle.split(' ').map((role) => role.split(':'));
	const content = roles
		.filter(([role = '']) => role.startsWith('Content'))
		.flatMap(([, id = '']) => parts.get(id)?.spans ?? []);
	if (content.length === 0) return undefined;
	const part = (wanted: string): Part =>
		parts.get(roles.find(([role]) => role === wanted)?.[1] ?? '') ?? NOTHING;
	const cue = part('Cue');
	const source = part('Source');
	const isSwapped = isVerb(source.text) && !isVerb(cue.text) && cue.text !== '';
	return { content, cue, source, isSwapped };
}

function isVerb(words: string): boolean {
	return words !== '' && words.split(/\s+/u).some((word) => SPEECH_VERBS.has(word.toLowerCase()));
}
