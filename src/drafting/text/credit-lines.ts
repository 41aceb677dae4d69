/** Lines about the text itself, which end like sentences and tell nothing of its matter (TEXT-6). */

const LONGEST = 240;

/** "(Reporting by …)", "Follow … on Twitter", "Ada Orr reported from Velm.", "Correction: …". */
export function isCreditLine(text: string): boolean {
	if (text.length > LONGEST) return false;
	return HOUSEKEEPING.test(text) || ADDRESS.test(text) || DATE.test(text) || isReporting(text);
}

const HOUSEKEEPING = new RegExp(
	[
		String.raw`^[-–—~*(\[\s]*(?:Additional reporting|Reporting|Editing|Writing|Compiled|Edited|Reported|Written|Translated|Produced|Photograph(?:s|ed)?) (?:by|from)\b`,
		String.raw`^(?:Follow|Like|Find)\b.{0,80}\b(?:on (?:Twitter|Facebook|Instagram|LinkedIn|YouTube)|@\w)`,
		String.raw`^(?:Read|See|Related)(?: more| also| next)\b`,
		String.raw`^(?:Read|Watch|View|See|Listen|Hear)\b.{0,80}\b(?:here|below|above)[.:]?$`,
		String.raw`^(?:Click here|Advertisement|Copyright|Sign up|Subscribe|Related:|Twitter: @)\b`,
		String.raw`^(?:©|@\w+\.?$|\(h/t\b)`,
		String.raw`^(?:Photo(?:graph)?s?(?: by)?|Image|Source|Correction|Corrections|Clarification|Update|Updated|Editor['’]s note)(?: \([^()]{1,40}\))?:`,
		String.raw`^Contact the (?:author|reporter|writer|editor|newsroom)\b`,
		String.raw`^(?:This|An earlier version of this|A version of this) (?:story|post|article|report|piece|column)\b.{0,30}\b(?:updated|corrected|amended|misstated|appeared|published)\b`
	].join('|'),
	'i'
);

/** A line that hands out an e-mail address or ends in a handle. */
const ADDRESS =
	/^[^\s@]+@[^\s@]+\.\p{L}+$|(?:\s[^\s@]+@[^\s@]+\.\p{L}{2,12}|\btweets (?:at )?@\w+)\.?$/u;

/** A paragraph of its own: "Saturday, March 19, 2016." */
const DATE =
	/^(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4}\.?$/;

/** Names, places and the words that join them, and nothing that is told of them. */
function isReporting(text: string): boolean {
	const words = text.replace(/^[-–—~*(\s]+/, '').split(/\s+/);
	if (words.length < 3 || !words.some((word) => /^(?:reported|contributed)\b/.test(word)))
		return false;
	return words.every((word) => NAME.test(word) || JOINING.has(word.replace(/[.,;)]+$/, '')));
}

const NAME = /^\p{Lu}[\p{L}.'’-]*[.,;)]*$/u;
const JOINING: ReadonlySet<string> = new Set(
	'and from in reported contributed reporting also to this report article story the de van von'.split(
		' '
	)
);
