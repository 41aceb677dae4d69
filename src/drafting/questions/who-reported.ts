/** DRAFT-5: who said what the article reports without giving it letter for letter? */
import { EXPLAIN, WHO_OF_SELF_PROMPTS, WHO_REPORTED_PROMPTS } from '../english/templates.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { evidenceOf } from './evidence-of.ts';
import { namingEvidence } from './named-in.ts';
import { optionOf } from './option-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { reportedRivals } from './reported-rivals.ts';
import { type Reported, reportedOf } from './reported-words.ts';
import { isMistitled, namesItself } from './who-said.ts';

/** How often a sure report makes a question that is right. */
const PRECISION = 0.99;

export function draftWhoReported(reading: Reading): readonly Candidate[] {
	return reportedOf(reading).flatMap((reported) => questionOn(reading, reported));
}

function questionOn(reading: Reading, reported: Reported): readonly Candidate[] {
	const { speech, speaker, at, sentence } = reported;
	const source = reading.text.source.text;
	const words = source.slice(at.start, at.end);
	const statement = { text: `“${/^\p{Ll}/u.test(words) ? '… ' : ''}${words}.”` };
	if (/["“”]|''/.test(words) || isMistitled(source, speech, speaker)) return [];
	if (namesItself(statement, speech, speaker) || OF_A_SITE.test(words)) return [];
	const rivals = reportedRivals(reading, reported);
	if (rivals.length === 0) return [];
	const { name } = speech.speaker;
	const answer = optionOf(name);
	const evidence = evidenceOf(reading, [sentence.id]);
	return [
		{
			type: 'who-said',
			question: {
				kind: 'who-said',
				id: questionId('who-said', sentence.id),
				round: 'who-said',
				prompt: promptOf(reported, words),
				statement: statement.text,
				options: [answer, ...rivals.map((one) => optionOf(one.name, one.whyNot))],
				key: answer.id,
				evidence: [...namingEvidence(reading, { speaker: name, evidence }), ...evidence],
				explanation: EXPLAIN.reported(name)
			},
			asks: [at],
			confidence: speech.confidence * PRECISION,
			reasons: [...speech.reasons, 'the words are shown as they stand'],
			worth: 0.6
		}
	];
}

/** "the website cites …": the words of a house, by whoever speaks for it. */
const OF_A_SITE = /^(?:the|its|their|our) (?:web ?site|site|blog|outlet|newspaper|magazine)\b/i;

function promptOf({ isOfSpeaker, speaker: { gender } }: Reported, words: string): string {
	const isOfSelf = isOfSpeaker && (gender === 'he' || gender === 'she');
	return pick(isOfSelf ? WHO_OF_SELF_PROMPTS[gender] : WHO_REPORTED_PROMPTS, words);
}
