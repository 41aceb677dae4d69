/**
 * Who said what, against PolNeAR. A quote of ours is right where its words overlap the content of a
 * row and the speaker agrees with its source (`speech-agreement.ts` says when). Coverage: of the rows
 * with quotation marks in the content and a name in the source, those that a right quote overlaps.
 */
import { findMentions } from '#drafting/mentions/find-mentions.ts';
import type { Mentions } from '#drafting/mentions/mention.ts';
import { findSpeech } from '#drafting/speech/find-speech.ts';
import type { Speech } from '#drafting/speech/speech.ts';
import { readText } from '#drafting/text/read-text.ts';
import type { EvalReport, EvalRow, EvalSettings } from './eval-task.ts';
import { agreementOf, hasName, type JudgedText, overlap } from './speech-agreement.ts';
import { type GoldSpeech, type GoldText, readGold } from './speech-gold.ts';

const GATE = 0.9;

type Row = EvalRow & { readonly mended: boolean; readonly hasRow: boolean };

export function evalSpeech({ set, split, limit }: EvalSettings): EvalReport {
	const texts = readGold(set, split, limit);
	const rows = texts.flatMap(rowsOf);
	return { rows, texts: texts.length, notes: notesOf(rows, texts.length) };
}

function rowsOf(gold: GoldText): readonly Row[] {
	const reading = readText({ text: gold.text });
	const mentions = findMentions(reading);
	const { speeches } = findSpeech(reading, mentions);
	const text = { ...gold, people: peopleOf(mentions) };
	const wanted = text.speeches.filter((gold) => isNamedQuote(text, gold));
	const covered = new Set<GoldSpeech>();
	const found = speeches
		.toSorted((a, b) => b.confidence - a.confidence)
		.map((speech): Row => {
			const { gold, asIs, mended } = agreementOf(speech, text);
			const isQuote = speech.kind !== 'indirect';
			const counted =
				isQuote && mended ? wanted.filter((one) => overlap(speech.pieces, one.content) > 0) : [];
			const isGold = counted.some((one) => !covered.has(one));
			for (const one of counted) covered.add(one);
			const group = isQuote ? 'quotes' : 'indirect';
			const shown = shownOf(text, speech, gold);
			return {
				confidence: speech.confidence,
				isRight: asIs,
				mended,
				hasRow: gold !== undefined,
				isGold,
				group,
				shown
			};
		});
	const missed = wanted.filter((gold) => !covered.has(gold)).map((gold) => missedRow(text, gold));
	return [...found, ...missed];
}

function peopleOf({ mentions, entities }: Mentions): JudgedText['people'] {
	const people = new Map(
		entities.filter(({ kind }) => kind === 'person').map((one) => [one.id, one])
	);
	return mentions.flatMap(({ entity, start }) => {
		const person = people.get(entity);
		return person === undefined ? [] : [{ start, name: person.name, gender: person.gender }];
	});
}

function isNamedQuote({ text }: GoldText, { content, source }: GoldSpeech): boolean {
	return hasName(source) && content.some(({ start, end }) => /["“”]/u.test(text.slice(start, end)));
}

function missedRow({ name, text }: GoldText, { content, cue, source }: GoldSpeech): Row {
	const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
	const shown = `missed: ${source.text} [${cue.text}]: ${words.slice(0, 100)} (${name})`;
	return {
		confidence: 0,
		isRight: false,
		mended: false,
		hasRow: true,
		isGold: true,
		group: 'quotes',
		shown
	};
}

function shownOf({ name, text }: GoldText, speech: Speech, gold: GoldSpeech | undefined): string {
	const words = speech.pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
	const { text: written, name: called } = speech.speaker;
	const theirs = gold === undefined ? 'no row' : `${gold.source.text} [${gold.cue.text}]`;
	const why = speech.reasons.join('; ');
	return `${written} = ${called} | ${theirs} | ${words.slice(0, 160).replaceAll('\n', ' ')} | ${why} (${name})`;
}

function notesOf(rows: readonly Row[], texts: number): readonly string[] {
	const quotes = rows.filter(({ group, confidence }) => group === 'quotes' && confidence >= GATE);
	const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
	const asIs = quotes.filter(({ isRight }) => isRight).length;
	const mended = quotes.filter((row) => row.mended).length;
	const unmarked = quotes.filter(({ hasRow }) => !hasRow).length;
	const golds = rows.filter(({ group, isGold }) => group === 'quotes' && isGold);
	const covered = golds.filter(({ confidence }) => confidence >= GATE).length;
	return [
		`at ${GATE}: ${quotes.length} quotes, ${(quotes.length / texts).toFixed(2)} an article`,
		`  precision ${share(asIs, quotes.length)} as is, ${share(mended, quotes.length)} mended`,
		`  ${unmarked} of them in no row at all; of the others ${share(mended, quotes.length - unmarked)} mended`,
		`  coverage of quotes with a named source ${share(covered, golds.length)} of ${golds.length}`
	];
}
