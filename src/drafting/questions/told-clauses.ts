/**
 * The clauses that a question may rest on (DRAFT-7): what the article itself tells, or what it tells
 * as somebody's words with the name of who it is.
 */
import type { SentenceId } from '#domain/article/article.ts';
import type { Clause } from '../clauses/clause.ts';
import { ACCORDING_TO } from '../english/templates.ts';
import type { Reading } from '../reading.ts';
import type { Speech } from '../speech/speech.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import { type NamedSubject, subjectResolver } from './pronoun-subjects.ts';

export type ToldClause = {
	readonly clause: Clause;
	readonly sentence: ReadSentence;
	/** "According to Helena Roux, "; empty where the article tells it itself. */
	readonly attribution: string;
	/** Sentences that say who its "he" or "she" is; empty where it names its subject itself. */
	readonly proof: readonly SentenceId[];
	/** Of the clause, and of who says so. */
	readonly confidence: number;
	readonly reasons: readonly string[];
};

export function toldClauses(reading: Reading): readonly ToldClause[] {
	const { text, clauses, speech } = reading;
	const sentences = new Map(text.sentences.map((sentence) => [sentence.id, sentence]));
	const reports = reportsBySentence(speech.speeches);
	const subjectOf = subjectResolver(reading);
	return clauses.clauses.flatMap((clause): readonly ToldClause[] => {
		const sentence = sentences.get(clause.sentence);
		if (sentence === undefined || isUncertain(clause) || isNearlyDone(clause, sentence)) return [];
		const { confidence, reasons } = clause;
		if (!clause.isReported) {
			if (!clause.isMain && !isFactual(clause, sentence)) return [];
			const told = { clause, sentence, attribution: '', proof: [], confidence, reasons };
			return [withNamedSubject(told, subjectOf(clause, sentence))];
		}
		const report = reports.get(clause.sentence)?.find((one) => holds(one, clause));
		if (report === undefined || isOfPart(report, sentence)) return [];
		return [
			{
				clause,
				sentence,
				attribution: ACCORDING_TO(report.speaker.name),
				proof: [],
				confidence: confidence * report.confidence,
				reasons: [...reasons, ...report.reasons]
			}
		];
	});
}

/** "He" is told of by name, as far as it is sure whose name it is. */
function withNamedSubject(told: ToldClause, named: NamedSubject | undefined): ToldClause {
	if (named === undefined) return told;
	const { clause, sentence, confidence, reasons } = told;
	const subject = { ...clause.subject, entity: named.entity.id, needsContext: false };
	return {
		...told,
		clause: { ...clause, subject },
		proof: named.mention.sentence === sentence.id ? [] : [named.mention.sentence],
		confidence: confidence * named.confidence,
		reasons: [...reasons, `${clause.subject.text}: ${named.entity.name}, the only one named`]
	};
}

function isUncertain({ verb, subject }: Clause): boolean {
	return (
		verb.isNegated ||
		verb.tense === 'modal' ||
		HALF_TOLD.test(verb.text) ||
		// "…, Ted Reed": a name taken for a verb.
		/^\p{Lu}/u.test(verb.text) ||
		NOBODY.test(subject.text)
	);
}

/** "Vane almost fell" tells of no fall. */
function isNearlyDone({ subject, verb }: Clause, { start, text }: ReadSentence): boolean {
	const between = text.slice(subject.end - start, verb.end - start);
	return NEARLY.test(between) || JOINED_ON.test(between);
}

/** "the votes in May, but the board followed": another subject has begun. */
const JOINED_ON = /, (?:and|but|yet|so|or) /i;

const NEARLY =
	/\b(?:almost|nearly|barely|scarcely|virtually|practically|allegedly|reportedly|supposedly)\b/i;

/** "when the army began its campaign" tells that it did; "if it began" does not. */
function isFactual({ start, verb }: Clause, sentence: ReadSentence): boolean {
	const before = sentence.text.slice(0, start - sentence.start);
	return FACTUAL_TENSES.has(verb.tense) && FACTUAL_OPENERS.test(before);
}

const FACTUAL_TENSES: ReadonlySet<Clause['verb']['tense']> = new Set([
	'past',
	'past-perfect',
	'perfect'
]);
const FACTUAL_OPENERS = /\b(?:when|after|while|as|since|where)\s$/i;

/** "only" and "again" say that there is more to it, and what is going on has not happened yet. */
const HALF_TOLD = /\b(?:only|even|hardly|again|also|being)\b|ing$/i;

const NOBODY = /\b(?:no|none|nobody|nothing|neither|few|little|hardly|only|if|whether)\b/i;

/** In other words than marked ones, by somebody who has a name. */
function reportsBySentence(speeches: readonly Speech[]): ReadonlyMap<SentenceId, Speech[]> {
	const found = new Map<SentenceId, Speech[]>();
	for (const speech of speeches) {
		const { kind, speaker, isDenied } = speech;
		if (kind !== 'indirect' || isDenied || speaker.name === '' || speaker.entity === undefined) {
			continue;
		}
		for (const id of speech.sentences) found.set(id, [...(found.get(id) ?? []), speech]);
	}
	return found;
}

/** What is reported is the clause itself, not one within it: that may be an "if" or a "because". */
function holds({ pieces }: Speech, { start, end }: Clause): boolean {
	return pieces.some(
		(piece) => Math.abs(piece.start - start) <= THAT.length && end <= piece.end + 1
	);
}

const THAT = 'that ';

/** "A is B, which it often is, according to Voss": of which part she says it, nobody can tell. */
export function isOfPart({ cue }: Speech, { start, text }: ReadSentence): boolean {
	if (cue?.lemma !== 'according to') return false;
	return /, (?:which|who|whose|where|when|while)\b| [-–—] /.test(text.slice(0, cue.start - start));
}
