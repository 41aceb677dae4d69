/** Words that quotation marks and speakers are told apart by. Data of the English pack. */

/** What may stand behind an apostrophe at the head of a word: 'em, '90s. */
export const ELIDED = /^(?:em|til|cause|tis|twas|bout|cuz|n)\b|^\d\ds\b/iu;

/** Never part of a speaker's name: they stand beside it and say when. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
	(
		'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight ' +
		'january february march april may june july august september october november december ' +
		'last next earlier later then now afterwards recently again once this that week month year ' +
		'morning afternoon evening night'
	).split(' ')
);

/** Speakers that a question cannot be about: they are nobody in particular. */
export const NOBODY: ReadonlySet<string> = new Set(
	(
		'it they we i you who which that this these those one some many others another several most ' +
		'all both each everyone everybody somebody someone nobody none few people source sources ' +
		'other two three what there me him her them us man woman person guy anyone'
	).split(' ')
);

/** Before a title in marks, or before a name that somebody else gave. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
	(
		'called titled entitled dubbed named nicknamed labelled labeled known so-called film movie ' +
		'book song show novel album series drama comedy play musical ship vessel yacht boat ' +
		'documentary memoir poem painting hymn episode segment column essay magazine newspaper ' +
		'programme program podcast opera ballet hit single headlined branded slogan motto hashtag ' +
		'memoirs autobiography novella single bill act ' +
		'term word phrase words phrases terms'
	).split(' ')
);

/** Small words that a title in capitals leaves in lower case. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
	'a an the of in on at for and or but to by with from vs'.split(' ')
);

/** Between a noun and the name it belongs to: "a spokeswoman for the ministry". */
export const ATTACHING: ReadonlySet<string> = new Set('of for at from with in to by on'.split(' '));

/** Make a verb a thought, a wish or a rule, not words that were spoken. */
export const MODALS: ReadonlySet<string> = new Set(
	'would could will might may should can must shall ’d ’ll to wo ca'.split(' ')
);

/** Make a verb's subject the hearer: "he was told". */
export const PASSIVES: ReadonlySet<string> = new Set(
	'is are was were be been being ’re get gets got'.split(' ')
);

export const NEGATIONS: ReadonlySet<string> = new Set("not n't n’t never neither nor".split(' '));

/** Somebody gives something a name: the words in marks need not be the speaker's. */
export const CALLING: ReadonlySet<string> = new Set(
	(
		'called calling calls call describe described describing describes dubbed labeled labelled ' +
		'referred refers referring mocking mocked nicknamed branded quoting quoted citing cited'
	).split(' ')
);

/** What "the … ministry" ends with: bodies and papers that speak. */
export const BODY = new RegExp(
	'^(?:ministry|government|army|navy|police|company|agency|party|council|court|bank|union|' +
		'committee|office|department|authority|embassy|commission|museum|university|hospital|' +
		'report|study|survey|newspaper|statement|club|association|institute|board|campaign|group|' +
		'administration|service|firm|federation|foundation|charity|school|college|airline)$',
	'u'
);
