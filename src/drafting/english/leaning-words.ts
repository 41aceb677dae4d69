/** Words by which a sentence leans on the one before it, or on who speaks. */

export const LEANING_WORDS = new RegExp(
	[
		String.raw`^(?:and|but|so|yet|or|nor|then|still|even|that|such|meanwhile|instead|there|in addition|as well|similarly|likewise|if so|not so|by then|indeed|thus|hence|of those|of these|of them|one (?:said|says|added|is|was|of (?:them|those|these))|both (?:of|men|women|sides|are|were|have|had)|others?|another|each|all (?:three|four|five|of)|neither|either|the (?:two|three|four|five|others?|same|rest)(?!-)|overall|conversely|for (?:instance|example)|in (?:fact|all|turn|contrast|short)|by (?:contrast|comparison)|as a result|on the other hand|moreover|nonetheless|furthermore|nevertheless|besides|finally|also)\b`,
		// Further on it is the owner named in the same sentence.
		String.raw`^\W*(?:\p{L}+\s+)?(?:its|their)\b`,
		String.raw`\b(?:I|me|my|you|your|here)\b`,
		String.raw`\b(?:this|these|those)\b(?! (?:week|weekend|month|year|race|campaign|cycle|country|nation|century|decade|season|summer|winter|spring|autumn|fall|morning|afternoon|evening|who|of)\b)`,
		String.raw`^\W*(?:\p{L}+\s+){0,2}(?:another|others?)\b`,
		String.raw`\b(?:at|by|on|in|of|after|before|since|during|for|from) that (?:time|point|day|date|year|month|week|night|period|moment|group|number|amount|case|sense|end|reason|state|country|city|town|same)\b`,
		String.raw`^\W*(?:in [\p{L} ]+,? )?(?:the (?:share|number|figure|total|rate|proportion|sum)|(?:a|one) (?:half|third|quarter|fifth|part)|half|most|some|many|few) (?:of (?:that|those|these|them|it)|exceed\w*|is|was|were|are|rose|fell|has|had)\b`,
		String.raw`\b(?:therefore|however|likewise|latter|the former[,.]|respectively)\b`
	].join('|'),
	'iu'
);

/** They need a name before them in the same sentence. */
export const PRONOUNS =
	/\b(?:he|him|his|she|her|hers|they|them|it|himself|herself|itself|themselves)\b/giu;

/** Marks without a partner. */
export const TEARABLE = /[“”"[\]?]|''|^[^()]*\)|\([^()]*$/u;

/** In somebody's words: what is meant was said before, or was in sight. */
export const LEANING_SPEECH =
	/^\W*(?:and|but|so|yet|or|nor|then|that|such|there|yes|no|well|the same)\b|\b(?:he|him|his|she|hers?|they|them|their|it|its|this|that[’']s|these|those|here|there|you|your)\b/iu;

/** Who speaks, behind or before the words. */
export const SAYING = /\b(?:said|says|told|added|wrote|tweeted|explained|noted|argued|recalled)\b/u;
