import { describe, expect, test } from 'vitest';
import { segmentSentences } from './segment-sentences.ts';

/** A rule, what the case is about, and the sentences wanted of the text that joins them. */
type Case = readonly [rule: string, about: string, sentences: readonly string[]];

const ENGLISH: readonly Case[] = [
	['ARTICLE-10', 'plain sentences', ['He left.', 'Why?', 'No!', 'She came.']],
	['ARTICLE-10', 'a text without an end', ['He left.', 'She stayed']],
	['ARTICLE-10', 'strong marks in a row', ['Is that so?!', 'Yes!!!', 'What?']],
	['ARTICLE-10', 'one word is a sentence', ['Who?', 'Me.', 'Nobody else.']],
	['ARTICLE-11', 'a name with a mark before a small letter', ['Yahoo! shares fell.', 'Why?']],
	['ARTICLE-11', 'a question before a small letter', ['The who? part is over.', 'It ends.']],
	['ARTICLE-11', 'a name that begins small', ['He bought one.', 'iPhone sales rose.']],
	['ARTICLE-12', 'websites and files', ['Node.js is fast.', 'See example.com.', 'It is up.']],
	['ARTICLE-12', 'an address with a question mark', ['Open www.example.com/a?B=c now.', 'Go.']],
	['ARTICLE-12', 'a missing space', ['He left.She came.', 'The end.']],
	['ARTICLE-12', 'versions and decimals', ['Version 2.0.1 costs 3.5 million.', 'It works.']],
	[
		'ARTICLE-13',
		'closing marks stay',
		['(He said “no.”)', 'She left.', 'They won (twice).', 'Good.']
	],
	['ARTICLE-13', 'an omission mark', ['It failed. [...]', 'He left.']],
	['ARTICLE-13', 'spaced closing marks', ['( He left. )', 'She came.', '“ No. ”', 'They won.']],
	['ARTICLE-13', 'an omission first', ['[...] It failed.', 'He left.']],
	[
		'ARTICLE-13',
		'note marks stay',
		['He said so.[1]', 'She left.[2][3]', 'They came.²', 'All went.']
	],
	['ARTICLE-14', 'titles', ['Gen. Ana Roe met Dr. Lee, Mr. So and Lt. Col. Day.', 'He left.']],
	['ARTICLE-14', 'a title before an opener', ['We saw Dr. No twice.', 'Mrs. May left.']],
	['ARTICLE-14', 'latin', ['See e.g. Roe v. Wade, i.e. both, vs. Smith.', 'The rest is clear.']],
	[
		'ARTICLE-15',
		'No. before a figure',
		['No. 5 is alive.', 'He read pp. 3 and 4 of vol. II today.']
	],
	['ARTICLE-15', 'No. as a word', ['Did he?', 'No.', 'He left.']],
	['ARTICLE-15', 'art as a word', ['He loves art.', 'She does too.', 'See art. 5 there.']],
	['ARTICLE-16', 'U.S. at the end', ['They live in the U.S.', 'The president does too.']],
	[
		'ARTICLE-16',
		'U.S. within',
		['The U.S. President spoke to the U.N. Security Council.', 'He left.']
	],
	['ARTICLE-16', 'U.S. in doubt', ['In the U.S. Roe is known.', 'He left.']],
	['ARTICLE-16', 'an opener joined to a name', ['He met U.S. Then-Senator Roe.', 'It rained.']],
	['ARTICLE-16', 'a contraction opens', ['They live in the U.S.', "It's big."]],
	[
		'ARTICLE-16',
		'firms',
		['Roe Inc. Chief Ana Day left Roe & Co. today.', 'He joined Roe Inc.', 'He won.']
	],
	['ARTICLE-16', 'months', ['On Jan. 5 it began.', 'It ended in Sept.', 'The war went on.']],
	['ARTICLE-16', 'a bracket goes on', ['Ana Roe Jr. (R., Tex.) left.', 'He came.']],
	['ARTICLE-16', 'a bracket with an opener', ['Ana Roe Jr. (No Party) left.', 'He came.']],
	['ARTICLE-16', 'places', ['The St. Louis mayor met Washington, D.C. Mayor Day.', 'It rained.']],
	['ARTICLE-16', 'a quote closed after it', ['“I love the U.S.”', 'Trade went on.']],
	['ARTICLE-16', 'hyphened', ['They are pro-U.S.', 'Some are not.']],
	['ARTICLE-17', 'a time within', ['At 5 p.m. he left.', 'She came at 6 a.m. on foot.']],
	[
		'ARTICLE-17',
		'a time at the end',
		['He left at 5 p.m.', 'Moscow replied at 6 a.m.', 'She won.']
	],
	[
		'ARTICLE-17',
		'a day or a zone goes on',
		['It is due at 5 p.m. Friday or 6 p.m. EST today.', 'Go.']
	],
	['ARTICLE-17', 'a named zone', ['It began at 5 p.m. New York time (2200 GMT) there.', 'Good.']],
	['ARTICLE-17', 'a bracketed zone', ['It began at 5 p.m. (2200 GMT) there.', 'Good.']],
	['ARTICLE-17', 'a time in front', ['At about 10:30 a.m. Moscow replied.', 'It rained.']],
	['ARTICLE-18', 'initials', ['J. K. Roe met Ana W. Day and J.-P. Lee and J.K. Poe.', 'He left.']],
	['ARTICLE-18', 'a letter at the end', ['They took plan B.', 'Then it rained.']],
	['ARTICLE-18', 'a letter in doubt', ['It is vitamin C. Doctors agree.', 'He left.']],
	['ARTICLE-19', 'an ellipsis within', ['He waited... and left.', 'She … waited… and won.']],
	[
		'ARTICLE-19',
		'an ellipsis at the end',
		['He waited...', 'Then he left.', 'She did…', 'They won.']
	],
	['ARTICLE-19', 'a spaced ellipsis', ['He waited . . . and left.', 'She did. . . .', 'They won.']],
	['ARTICLE-19', 'a count', ['3... 2... 1... go.', 'He left.']],
	[
		'ARTICLE-20',
		'a figure opens',
		['It ended in 2017.', '33 groups came.', 'Each sent 5.', '7 stayed.']
	],
	['ARTICLE-20', 'numbered points', ['1. First comes Roe.', '2. Then comes Day.', 'IV. Last.']],
	['ARTICLE-21', 'speech after its tag', ['He said: “I won’t. I never will.”', 'She left.']],
	['ARTICLE-21', 'speech in two parts', ['“It is,” Roe said, “a trap. We know.”', 'She left.']],
	[
		'ARTICLE-21',
		'words quoted within',
		['The “Who? Me?” defence is “bad. Really bad.”', 'She left.']
	],
	['ARTICLE-21', 'a bracket within', ['She left (at last! Hooray!) with him.', 'He came.']],
	['ARTICLE-21', 'a bracket before a capital', ['The (why not?) Roe plan won.', 'He came.']],
	[
		'ARTICLE-21',
		'straight quotes',
		['"One. Two," he said.', 'He said "Three. Four."', 'She left.']
	],
	[
		'ARTICLE-21',
		'single quotes',
		['‘I won’t. It’s over,’ he said.', "'One. Two,' he said.", 'Yes.']
	],
	['ARTICLE-21', 'quotes within quotes', ['“‘One. Two,’ he said.”', 'She left.']],
	[
		'ARTICLE-21',
		'apostrophes enclose nothing',
		[
			"In the '90s.",
			"The players' union won.",
			'In the ‘90s.',
			'The players’ union won.',
			'He left.'
		]
	],
	['ARTICLE-21', 'a quote never closed', ['“One goes on.', 'Two goes on.', 'Three.']],
	['ARTICLE-22', 'speech by itself', ['“I won’t go.', 'I never will.”', 'She left.']],
	[
		'ARTICLE-22',
		'speech by itself after its tag',
		['“One. Two,” he said.', '“Three.', 'Four.”', 'End.']
	],
	['ARTICLE-22', 'a bracket by itself', ['He left.', '(She stayed.', 'They ate.)', 'It rained.']],
	['ARTICLE-22', 'a bracket is no speech', ['(Why?', 'Why now?)', 'Mary asked him.']],
	['ARTICLE-22', 'a full stop behind the mark', ['“One.', 'Two”.', 'She left.']],
	['ARTICLE-22', 'turns', ['“Who won?”', '“Nobody.”', '"Why?"', '"Because."', 'Silence.']],
	[
		'ARTICLE-23',
		'a small tag',
		['"I won\'t go." he said.', '“Why?” asked she.', '“Stop!” he cried.']
	],
	[
		'ARTICLE-23',
		'a long speech and a small tag',
		['“I won’t. I never will,” said Roe.', 'She left.']
	],
	[
		'ARTICLE-23',
		'a capital tag',
		['“Will you go? Now?” Mary said.', '“Why?” Mr. J. Roe asked.', 'Go.']
	],
	[
		'ARTICLE-23',
		'a capital tag after a full stop',
		['“I won’t. I never will.” Ana Roe said.', 'Go.']
	],
	[
		'ARTICLE-23',
		'no tag after a full stop',
		['“No.”', 'She said the talks were over.', 'He left.']
	],
	[
		'ARTICLE-23',
		'no tag but a statement',
		['“Why?”', 'She said that it was over.', '“Why?”', 'He left.']
	],
	['ARTICLE-23', 'no tag but the next speech', ['“Why?”', 'She said: “No.”', 'He left.']]
];

const OTHER_LANGUAGES: readonly (readonly [
	rule: string,
	about: string,
	language: string,
	sentences: readonly string[]
])[] = [
	['ARTICLE-20', 'ordinals', 'de', ['Am 5. November kam er.', 'Der 3. Oktober ist frei.']],
	[
		'ARTICLE-20',
		'a year ends',
		'de',
		['Es war 2017.', 'Moskau schwieg.', 'Er war 18.', 'Dann nicht.']
	],
	[
		'ARTICLE-18',
		'spaced abbreviations',
		'de-AT',
		['Er kam z. B. Montag und u. a. Freitag.', 'Gut.']
	],
	['ARTICLE-21', 'low quotes', 'de', ['„Nein. Nie“, sagte er.', '„Nein.“', 'Sie ging.']],
	['ARTICLE-21', 'turned guillemets', 'de', ['»Nein. Nie«, sagte er.', '»Nein.«', 'Sie ging.']],
	['ARTICLE-13', 'spaced guillemets', 'fr', ['Il part.', '« Non. »', 'Elle reste.']],
	['ARTICLE-21', 'spaced guillemets', 'fr', ['« Non. Jamais », dit-il.', 'Fin.']],
	['ARTICLE-21', 'one mark for both', 'sv', ['”Nej. Aldrig”, sa han.', '”Nej.”', 'Hon gick.']],
	['ARTICLE-10', 'opening marks', 'es', ['¿Quién?', '¡Yo!', 'Nadie más.']],
	['ARTICLE-11', 'letters without capitals', 'ka', ['ის წავიდა.', 'ის მოვიდა.']],
	['ARTICLE-25', 'dotted letters without a word list', 'fi', ['Maa on U.S. The rest.', 'Loppu.']]
];

function cut(text: string, language = 'en'): readonly string[] {
	return segmentSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
	test.each(ENGLISH)('%s %s: %j', (_rule, _about, sentences) => {
		expect(cut(sentences.join(' '))).toEqual(sentences);
	});

	test.each(OTHER_LANGUAGES)('%s %s (%s): %j', (_rule, _about, language, sentences) => {
		expect(cut(sentences.join(' '), language)).toEqual(sentences);
	});

	test('ARTICLE-12 cuts full-width text without spaces, opening marks to the right', () => {
		expect(cut('他走了。她来了！「你好。」（再见。）“好！”', 'zh')).toEqual([
			'他走了。',
			'她来了！',
			'「你好。」',
			'（再见。）',
			'“好！”'
		]);
	});

	test('ARTICLE-4 takes a line break for a space, whichever it is', () => {
		for (const lineBreak of ['\n', '\r\n', '\r', '\u2028', '\u0085']) {
			const first = `Gen.${lineBreak}Roe${lineBreak}left.`;
			expect(cut(`${first}${lineBreak}He came.`)).toEqual([first, 'He came.']);
		}
	});

	test('ARTICLE-4 takes a no-break space for a space', () => {
		expect(cut('Gen.\u00a0Roe left.\u00a0He came.\u202fYes.')).toEqual([
			'Gen.\u00a0Roe left.',
			'He came.',
			'Yes.'
		]);
	});
});
