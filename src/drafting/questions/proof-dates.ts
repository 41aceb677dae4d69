/** POINT-5: the sentence that says what happened in a month or a year that is named once. */
import { EXPLAIN_PROOF, HAPPENING, PROOF_PROMPTS } from '../english/templates-pairs.ts';
import { participleOf, pastOf } from '../english/verbs.ts';
import type { Reading } from '../reading.ts';
import type { ReadSentence, TextReading } from '../text/text-reading.ts';
import type { TimeExpression } from '../times/time.ts';
import type { Candidate } from './candidate.ts';
import { clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { questionId } from './question-id.ts';

/** How often no other sentence tells of the same time in other words. */
const PRECISION = 0.975;

export function draftProofOfDates(reading: Reading): readonly Candidate[] {
	const sentences = new Map(reading.text.sentences.map((sentence) => [sentence.id, sentence]));
	const isSaid = saidIn(reading);
	const isNamedOnce = namedOnce(reading.text);
	const { timesIn } = clauseScene(reading);
	return reading.times.flatMap((time) => {
		const sentence = sentences.get(time.sentence);
		const isOnly = timesIn(time.sentence).length === 1;
		if (sentence === undefined || !isOnly || time.kind !== 'date' || isSaid(time)) return [];
		if (!isNamedOnce(time) || !tellsOfPast(sentence, time)) return [];
		return [questionOn(reading, time)];
	});
}

function questionOn(reading: Reading, time: TimeExpression): Candidate {
	const { start, end, text, sentence, preposition = '', confidence, reasons } = time;
	const when = `${preposition.toLowerCase()} ${text}`;
	return {
		type: 'proof',
		question: {
			kind: 'proof',
			id: questionId('proof', sentence),
			round: 'proof',
			prompt: PROOF_PROMPTS.asked(`what happened ${when}`),
			evidence: evidenceOf(reading, [sentence]),
			explanation: EXPLAIN_PROOF.time(when)
		},
		asks: [{ start, end }],
		confidence: Math.max(confidence, WRITTEN) * PRECISION,
		reasons: [...reasons, 'no other sentence names this time'],
		worth: 0.35
	};
}

/** It stands there in words, whatever day of the calendar it is. */
const WRITTEN = 0.98;

/** "in May 2009", "in 1979": a time that is not the news's own and that nothing else in the text names. */
function namedOnce({ source }: TextReading): (time: TimeExpression) => boolean {
	const words = source.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const [year, month] = source.publishedOn?.split('-').map(Number) ?? [];
	return ({ text, preposition, date }) => {
		const isMonth = HAPPENING.month.test(text);
		if (!/^(?:in|on)$/i.test(preposition ?? '') || !(isMonth || HAPPENING.year.test(text))) {
			return false;
		}
		const isNews = isMonth ? date?.month === month : date?.year === year;
		const telling = isMonth ? (/^\p{L}+/u.exec(text)?.[0] ?? text) : text;
		return !isNews && counts.get(telling.toLowerCase()) === 1;
	};
}

/** A thing done, told by the article below its news: nothing that is to come, in doubt or denied. */
function tellsOfPast({ tokens, text, index }: ReadSentence, { start }: TimeExpression): boolean {
	const verb = tokens.findLast(({ tag, end }) => tag === 'VERB' && end <= start);
	if (verb === undefined || index < FIRST || HAPPENING.open.test(text)) return false;
	const written = verb.text.toLowerCase();
	const isPast = written === pastOf(verb.lemma) || written === participleOf(verb.lemma);
	return isPast && text.length <= LONGEST && !/[?:;]/.test(text);
}

/** What happened at the time of the news is told in all of the article. */
const FIRST = 2;

/** In UTF-16 units: longer sentences tell of too much. */
const LONGEST = 260;

function saidIn({ speech }: Reading): (time: TimeExpression) => boolean {
	const pieces = speech.speeches.flatMap((one) => one.pieces);
	return ({ start, end }) => pieces.some((piece) => piece.start < end && start < piece.end);
}
