import type { Found, Place } from '../found.ts';
import type { Item } from '../line.ts';
import { pieceOf, startsLikeSentence, wordCount } from '../quote-words.ts';
import { isComma, phraseFrom } from '../noun-phrase.ts';
import { subjectOf } from '../subject.ts';

/** SAID-20: `The bridge would hold, Ann Lo said. "…"`: her words go on behind her reported ones. */
export function afterReport(place: Place): Found | undefined {
	const { line, at, quote, source, cues, found } = place;
	const { items } = line;
	if (items[at - 1]?.kind !== 'stop' || !isAlone(items[at + 1])) return undefined;
	if (!startsLikeSentence(source, quote.inner) || wordCount(source, quote.inner) < 4)
		return undefined;
	let start = at - 1;
	while (start > 0 && start > at - REACH && items[start - 1]?.kind !== 'stop') start -= 1;
	const inSentence = cues.filter((cue) => cue.at >= start && cue.at < at && !cue.isParticiple);
	const cue = inSentence[0];
	if (cue === undefined || inSentence.length > 1 || cue.verb.takes === 'quote') return undefined;
	if (found.some((one) => one.kind !== 'indirect')) return undefined;
	const isInverted = isComma(items[cue.groupAt - 1]) && cue.lemma !== 'tell';
	const phrase = (isInverted ? phraseFrom(items, cue.at + 1) : undefined) ?? subjectOf(items, cue);
	if (phrase === undefined) return undefined;
	const pieces = [pieceOf(source, quote.inner)];
	const base = { line, phrase, cue: undefined, pieces, doubts: [] };
	return { ...base, kind: 'direct', pattern: 'quote behind a report' };
}

const REACH = 80;

function isAlone(next: Item | undefined): boolean {
	return next === undefined || next.kind === 'stop' || next.kind === 'quote';
}
