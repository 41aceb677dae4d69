/** CLAIM-24: things that a claim would tell as known: "the rule", "that first trip". */
import type { Phrase } from '../../clauses/clause.ts';
import { POINTING_BACK, TOLD_BEHIND } from '../../english/bare-things.ts';
import { KNOWN_BY_ALL } from '../../english/clauses-words.ts';
import type { ReadSentence } from '../../text/text-reading.ts';
import type { ToldClause } from '../told-clauses.ts';

/** As the subject, the object or what stands behind a preposition of a clause. */
export function tellsOfBareThing({ clause, sentence }: ToldClause): boolean {
	const { subject, object, predicate, complements } = clause;
	const phrases = [subject, object, predicate, ...complements.map(({ phrase }) => phrase)];
	return phrases.some((phrase) => phrase !== undefined && isBare(phrase, sentence));
}

function isBare({ text, head, end }: Phrase, sentence: ReadSentence): boolean {
	if (POINTING_BACK.test(text)) return true;
	const behind = sentence.text.slice(end - sentence.start);
	return /^the [\p{Ll}-]+$/iu.test(text) && !KNOWN_BY_ALL.has(head) && !TOLD_BEHIND.test(behind);
}

/** "The rule …" as who does it, "… noted the rule" as what it is done to, "that trip" anywhere. */
export function hasBareThing({ tokens, text, start }: ReadSentence): boolean {
	return tokens.some((token, at) => {
		const [before, noun, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
		if (token.tag !== 'DET' || noun === undefined) return false;
		if (POINTING_BACK.test(text.slice(token.start - start))) return true;
		if (!/^the$/i.test(token.text) || noun.tag !== 'NOUN' || KNOWN_BY_ALL.has(noun.lemma)) {
			return false;
		}
		if (tokens.slice(0, at).some(({ lemma }) => lemma === noun.lemma)) return false;
		const isObject = before?.tag === 'VERB' && next?.tag !== 'NOUN' && next?.tag !== 'PROPN';
		const isSubject = next?.tag === 'VERB' || next?.tag === 'AUX';
		return (isSubject || isObject) && !TOLD_BEHIND.test(text.slice(noun.end - start));
	});
}
