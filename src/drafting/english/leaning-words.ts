/** Words by which a sentence leans on the one before it, or on who speaks. */

export const LEANING_WORDS = new RegExp(
	[
		String.raw`^(?:and|but|so|yet|or|nor|then|still|even|that|such|meanwhile|instead|there|in addition|as well|similarly|likewise|if so|not so|by then)\b`,
		// Further on it is the owner named in the same sentence.
		String.raw`^\W*(?:\S+\s+){0,3}(?:its|their)\b`,
		String.raw`\b(?:I|me|my|we|us|our|you|your|here)\b`,
		String.raw`\b(?:this|these|those)\b(?! (?:week|weekend|month|year|summer|winter|spring|autumn|fall|morning|afternoon|evening)\b)`,
		String.raw`\b(?:therefore|however|likewise|another|others?|similar|latter|former|respectively)\b`,
		String.raw`\b(?:said|says|told|added)[.!]$`
	].join('|'),
	'iu'
);

/** They need a name before them in the same sentence. */
export const PRONOUNS =
	/\b(?:he|him|his|she|her|hers|they|them|it|himself|herself|itself|themselves)\b/giu;

/** Marks without a partner, and those that announce a list. */
export const TEARABLE = /[:;“”"[\]]|''/u;

export const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
