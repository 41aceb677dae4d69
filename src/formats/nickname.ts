/**
 * A nickname as it comes from a form: one line of 1 to 24 letters as people count them, nothing
 * invisible in it, nothing rude. Real names of any language pass, and are shown as they were given.
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { isRude } from './nickname-words.ts';

export type NicknameRefusal =
	'nickname-empty' | 'nickname-too-long' | 'nickname-hidden-characters' | 'nickname-not-allowed';

/** In graphemes: what a reader counts as letters. */
export const NICKNAME_LENGTH = 24;

/** Ample for 24 graphemes of any script, and a bound on what the checks below must read. */
const LONGEST_IN_UTF16 = 240;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Composed (NFC), trimmed, inner spaces single. */
export function readNickname(text: string): Outcome<string, NicknameRefusal> {
	// Before the work: normalising a megabyte is work too.
	if (text.trim().length > LONGEST_IN_UTF16) return refuse('nickname-too-long');
	const name = text.normalize('NFC').replace(SPACES, ' ').trim();
	if (name.replace(UNSEEN, '') === '') return refuse('nickname-empty');
	if (hasHidden(name)) return refuse('nickname-hidden-characters');
	if (Array.from(SEGMENTER.segment(name)).length > NICKNAME_LENGTH) {
		return refuse('nickname-too-long');
	}
	return isRude(name) ? refuse('nickname-not-allowed') : accept(name);
}

/** A tab or line break from pasting is a space; the Braille blank shows as one. */
const SPACES = /[\s\u2800]+/gu;

const UNSEEN = /[\s\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Controls, marks that turn the writing direction, zero-width characters and fillers, unassigned
 * and private code points, and more than four marks piled on a letter.
 */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]|\p{M}{5}/u;

/**
 * The few that stand where spelling asks for them: joiners within the scripts that are written with
 * them (Persian names, Sinhala, the languages of India) or between the parts of an emoji, and the
 * selectors behind a symbol that choose its emoji form.
 */
const SPELLED =
	/(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])[\u200C\u200D](?=\p{L})|(?<=\p{Emoji}[\p{M}\p{Emoji_Modifier}]*)\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Emoji}])[\uFE0E\uFE0F]/gu;

function hasHidden(name: string): boolean {
	return HIDDEN.test(name.replace(SPELLED, ''));
}
