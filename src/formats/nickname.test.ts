import { describe, expect, test } from 'vitest';
import { ANIMALS, QUALITIES, suggestNickname } from '#domain/nickname.ts';
import { NICKNAME_LENGTH, readNickname } from './nickname.ts';

/** Each stands for a way in which a word list goes wrong: a rude word within, or one that is a name. */
const REAL_NAMES = [
	...['Dick van Dyke', 'Dick Cheney', 'Emily Dickinson', 'Dickie', 'Philip K. Dick', 'Greg Dyke'],
	...['Herbie Hancock', 'Scunthorpe', 'Alexander Cockburn', 'Alfred Hitchcock', 'Jarvis Cocker'],
	...['Peacock', 'Babcock', 'Shitake', 'Shiitake', 'Penistone', 'Sussex', 'Essex', 'Anne Sexton'],
	...['Assefa', 'Bashar al-Assad', 'Jan Assmann', 'Cassandra', 'Hassan', 'Bassett', 'Asselin'],
	...['Fukuda', 'Fukuyama', 'Fukiko', 'Fu', 'Wei Fu', 'Lee Kwong Fuk', 'Phúc', 'Georgy Zhukov'],
	...['Akshit', 'Rakshit Dikshit', 'Danny Shittu', 'Takeshita', 'Siriporn', 'Pornchai', 'Rangga'],
	...['Hofacker', 'Gorch Fock', 'E. E. Cummings', 'Alan Cumming', 'Cumberbatch', 'Wankhede'],
	...['Semen Semenov', 'Caster Semenya', 'Irina Slutskaya', 'Camille Pissarro', 'John Lee Hooker'],
	...['Kike García', 'Negron', 'Vinny Del Negro', 'Montenegro', 'Analía', 'Annalise', 'Dildora'],
	...['Arsène Wenger', 'Arsenio', 'Coriolanus', 'Anushka', 'Fagan', 'Fagundes', 'Federico Faggin'],
	...['Ngọc Bích', 'Babich', 'Tit Petric', 'Tiit', 'Abo Ahmed', 'Turdiyev', 'Virginia Rappe'],
	...['Nasim Butt', 'Anthony Weiner', 'Nigel', 'Nigar', 'Chingiz', 'Pratchett', 'Twatt', 'Gasmi'],
	...["O'Brien", 'Jean-Luc', 'J. R. R. Tolkien', 'S. H. Itoh', 'Cum Laude', 'Isis', 'Jesus'],
	...['Мария', 'Хуан', 'Семён', 'سارة', 'علی‌رضا', '李小龍', 'ශ්‍රී', 'नेहा', 'עידו', '🦊', '👩‍🚀 Ada']
];

const RUDE = [
	...['fuck', 'FUCK', 'Fuck you', 'fuuuuck', 'f u c k', 'f.u.c.k', 'f*ck', 'f_u_c_k', 'fu_ck'],
	...['xX_fuck_Xx', 'motherfucker', 'phuck', 'fuk', 'fuk u', 'ƒuck', 'ｆｕｃｋ', '𝖋𝖚𝖈𝖐', 'FucK123'],
	...['shit', 'sh1t', '5h1t', '$hit', 'bullshit', 'shitty', 'sh*t', 's h i t', 'ass', 'a55'],
	...['@sshole', '_ass_', 'ass69', 'arsehole', 'bitch', 'b1tch', 'cunt', 'c u n t', 'big cock'],
	...['c0ck', 'cocksucker', 'dickhead', 'Big Dick', 'suck my dick', 'dick pic', 'penis', 'pen1s'],
	...['pussy', 'tits', 'titties', 'b00bs', 'whore', 'slutty', 'wanker', 'twat', 'nigger', 'n1gger'],
	...['n i g g a', 'faggot', 'fag', 'retard', 'rapist', 'pornhub', 'orgy', 'dildo', 'cumshot'],
	...['jizz', 'anal sex', 'bastard', 'turd', 'piss off', 'chinks', 'tranny', 'Adolf Hitler', 'pedo']
];

describe('NAME-1 a nickname is one line of 1 to 24 graphemes, composed and trimmed', () => {
	const accepted = [
		['  Ada  ', 'Ada'],
		['Ada\tLovelace\r\n', 'Ada Lovelace'],
		['Rene\u0301', 'René'],
		['7', '7'],
		['x'.repeat(NICKNAME_LENGTH), 'x'.repeat(NICKNAME_LENGTH)],
		['👍🏽'.repeat(NICKNAME_LENGTH), '👍🏽'.repeat(NICKNAME_LENGTH)]
	] as const;
	test.each(accepted)('NAME-1 %j is read as %j', (given, name) => {
		expect(readNickname(given)).toEqual({ ok: true, value: name });
	});

	test.each(['', '   ', '\u200B', '\u3164', '\u2800', '\u0000', '\u{E0041}'])(
		'NAME-1 %j is empty',
		(given) => {
			expect(readNickname(given)).toMatchObject({ refusal: { code: 'nickname-empty' } });
		}
	);

	test.each(['x'.repeat(NICKNAME_LENGTH + 1), 'x'.repeat(1_000_000), '👩‍👩‍👧‍👧'.repeat(25)])(
		'NAME-1 too long is refused (%#)',
		(given) => {
			expect(readNickname(given)).toMatchObject({ refusal: { code: 'nickname-too-long' } });
		}
	);
});

describe('NAME-2 nothing invisible is in a nickname', () => {
	const hidden = {
		'right-to-left override': 'a\u202Eb',
		isolate: 'a\u2066b',
		'direction mark': '\u200Ea',
		'zero-width space': 'a\u200Bb',
		'joiner in Latin': 'x\u200Dy',
		'soft hyphen': 'a\u00ADb',
		control: 'a\u0000b',
		'private use': 'a\uE000',
		'lone surrogate': 'a\uD800',
		'selector behind a letter': 'x\uFE0F',
		'piled marks': 'a\u0301\u0302\u0303\u0304\u0305\u0306'
	};
	test.each(Object.entries(hidden))('NAME-2 refuses %s', (_what, given) => {
		expect(readNickname(given)).toMatchObject({ refusal: { code: 'nickname-hidden-characters' } });
	});

	test.each(['علی‌رضا', 'ශ්‍රී', '👩‍🚀', '🏳️‍🌈', '❤️', '1️⃣', '👍🏽', '🇺🇦'])(
		'NAME-2 %s is spelled with a joiner or selector and passes',
		(given) => {
			expect(readNickname(given)).toEqual({ ok: true, value: given.normalize('NFC') });
		}
	);
});

describe('NAME-3 rude words are refused, real names are not', () => {
	test.each(REAL_NAMES)('NAME-3 %s passes', (name) => {
		expect(readNickname(name)).toEqual({ ok: true, value: name.normalize('NFC') });
	});

	test.each(RUDE)('NAME-3 %s does not', (name) => {
		expect(readNickname(name)).toMatchObject({ refusal: { code: 'nickname-not-allowed' } });
	});

	test('NAME-3 every generated name passes', () => {
		const names = QUALITIES.flatMap((quality) => ANIMALS.map((animal) => `${quality} ${animal}`));
		expect(names.filter((name) => !readNickname(name).ok)).toEqual([]);
	});
});

describe('NAME-4 a generated name depends on the seed alone', () => {
	test('NAME-4 the same seed gives the same name', () => {
		expect(suggestNickname('seat 12')).toBe(suggestNickname('seat 12'));
		expect(suggestNickname('seat 12')).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
	});

	test('NAME-4 a class of thirty has hardly a double', () => {
		const names = Array.from({ length: 30 }, (_, seat) => suggestNickname(`seat ${String(seat)}`));
		expect(new Set(names).size).toBeGreaterThanOrEqual(29);
	});

	test('NAME-4 no word is listed twice', () => {
		expect([new Set(QUALITIES).size, new Set(ANIMALS).size]).toEqual([64, 64]);
	});
});
