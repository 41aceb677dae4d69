import { describe, expect, it } from 'vitest';
import { readText } from '../text/read-text.ts';
import { findMentions } from './find-mentions.ts';
import type { Entity, Mentions } from './mention.ts';

function mentionsIn(text: string): Mentions {
	return findMentions(readText({ text }));
}

/** `kind name` of every entity, in the order of the text. */
function named(text: string): readonly string[] {
	return mentionsIn(text).entities.map(({ kind, name }) => `${kind} ${name}`);
}

function entity(text: string, name: string): Entity | undefined {
	return mentionsIn(text).entities.find((one) => one.name === name);
}

describe('where a name begins and ends', () => {
	it.each([
		['NAME-1', 'On Monday the mayor met Olena Varga in June.', ['person Olena Varga']],
		['NAME-2', 'Yesterday everybody agreed. Nothing else was said.', []],
		['NAME-2', 'Lindqvist left. The guards saw Karin Lindqvist go.', ['person Karin Lindqvist']],
		['NAME-2', 'Aware of that, Olena Varga left.', ['person Olena Varga']],
		['NAME-2', 'South Korea and North Korea talk.', ['place South Korea', 'place North Korea']],
		['NAME-3', 'They asked Deputy Prime Minister Olena Varga.', ['person Olena Varga']],
		['NAME-3', 'Mr. O’Neill met Mrs Teresa May there.', ['person O’Neill', 'person Teresa May']],
		['NAME-3', 'They met U.S. President Bill Marlow.', ['place U.S.', 'person Bill Marlow']],
		['NAME-4', 'They met Pieter van der Berg there.', ['person Pieter van der Berg']],
		['NAME-4', 'He flew to Dar es Salaam on Monday.', ['place Dar es Salaam']],
		[
			'NAME-4',
			'They met Yusuf al-Rahim and Kim Jong-ho.',
			['person Yusuf al-Rahim', 'person Kim Jong-ho']
		],
		['NAME-5', 'Russian Foreign Minister Igor Petrov left.', ['person Igor Petrov']],
		['NAME-5', 'The Syrian army and French ships left.', []],
		[
			'NAME-6',
			'She works at the Institute for Soil and Water Studies.',
			['organisation Institute for Soil and Water Studies']
		],
		[
			'NAME-6',
			'He leads the Dialogue of Harbours Institute.',
			['organisation Dialogue of Harbours Institute']
		],
		[
			'NAME-1',
			'The head of Olena Varga’s team met Peter Orr’s aides.',
			['person Olena Varga', 'person Peter Orr']
		],
		['NAME-1', "On Olena J. Varga's ship they sang.", ['person Olena J. Varga']],
		['NAME-2', 'As Arizona voted, it rained.', ['place Arizona']],
		[
			'NAME-7',
			'It sold shares to Tarrow Group Inc. Tarrow Bank, based in Kelm, said so.',
			['organisation Tarrow Group Inc.', 'organisation Tarrow Bank', 'place Kelm']
		],
		['NAME-6', 'The Northern Dockers’ Union met.', ['organisation Northern Dockers’ Union']],
		['NAME-10', 'VELMGATE (Reuters) - The port was closed on Friday.', ['place Velmgate']]
	])('%s finds the names of: %s', (_rule, text, expected) => {
		expect(named(text)).toEqual(expected);
	});

	it('NAME-1 gives places in the very text, and no two overlap', () => {
		const text =
			'VELM - “Olena Varga’s ship,” Mr. Orr said,\n“is the Solveig.”\nShe met U.S. envoys.';
		const { mentions } = mentionsIn(text);
		expect(mentions.length).toBeGreaterThan(2);
		mentions.forEach((mention, index) => {
			expect(text.slice(mention.start, mention.end)).toBe(mention.text);
			expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
		});
	});
});

describe('what kind of thing a name stands for', () => {
	it.each([
		['NAME-11', 'The film Velmgate was shown again.', 'Velmgate', 'other'],
		['NAME-11', 'The ferry Solveig sank.', 'Solveig', 'other'],
		['NAME-11', 'They won the Orrenby Prize.', 'Orrenby Prize', 'other'],
		['NAME-12', 'It happened near Orrenby, Kazakhstan, in spring.', 'Orrenby', 'place'],
		['NAME-12', 'The town of Orrenby is quiet.', 'Orrenby', 'place'],
		[
			'NAME-13',
			'They asked Velmgate Holdings Inc about it.',
			'Velmgate Holdings Inc',
			'organisation'
		],
		['NAME-13', 'The Ministry of Health closed it.', 'Ministry of Health', 'organisation'],
		['NAME-14', 'Olena Varga, 43, ran the shop.', 'Olena Varga', 'person'],
		['NAME-14', 'The soil analyst Ugo Brenn agreed.', 'Ugo Brenn', 'person'],
		['NAME-15', 'Some Russians stayed.', 'Russians', 'group'],
		['NAME-16', 'Germany announced new rules.', 'Germany', 'place']
	])('%s types a name in: %s', (_rule, text, name, kind) => {
		expect(entity(text, name)?.kind).toBe(kind);
	});

	it('NAME-17 doubts the name of a town in a report on sport', () => {
		const sport =
			'The team won the cup final in extra innings. The coach praised the striker and the goalkeeper ' +
			'after the match. The champions lead the league this season. ';
		const town = 'Rotterdam won again.';
		const inSport = entity(sport + town, 'Rotterdam')?.confidence ?? 0;
		expect(inSport).toBeLessThan(entity(town, 'Rotterdam')?.confidence ?? 0);
		expect(inSport).toBeLessThan(0.9);
	});

	it('NAME-18 is sure of plain cases and gives its reasons', () => {
		const found = entity('The analyst Olena Varga, 43, said so.', 'Olena Varga');
		expect(found?.confidence).toBeGreaterThan(0.95);
		expect(found?.reasons).toContain('begins with a first name');
	});
});

describe('which mentions are one entity', () => {
	it.each([
		['NAME-20', 'Olena Varga left. “Go,” Varga said.', 'Olena Varga', ['Varga']],
		['NAME-20', 'They met Yusuf al-Rahim. “Go,” Rahim said.', 'Yusuf al-Rahim', ['Rahim']],
		[
			'NAME-20',
			'They met Olena J. Varga. Later Olena Varga left.',
			'Olena J. Varga',
			['Olena Varga']
		],
		[
			'NAME-21',
			'The World Harbour Organization (WHO) met. The WHO agreed.',
			'World Harbour Organization',
			['WHO']
		],
		[
			'NAME-21',
			'They asked Velmgate Inc in May. Then Velmgate said no.',
			'Velmgate Inc',
			['Velmgate']
		]
	])('%s joins the short form in: %s', (_rule, text, name, aliases) => {
		expect(entity(text, name)?.aliases).toEqual(aliases);
	});

	it.each([
		[
			'The U.S. army left. The United States agreed. In America it rained.',
			'United States',
			['U.S.', 'America']
		],
		['The UK agreed. Ships left Britain. The U.K. envoy stayed.', 'Britain', ['UK', 'U.K.']],
		['The United Nations met. The U.N. agreed.', 'United Nations', ['U.N.']],
		['The EU agreed. They wrote to the European Union.', 'European Union', ['EU']]
	])('NAME-23 joins the names of one thing in: %s', (text, name, aliases) => {
		expect(entity(text, name)?.aliases).toEqual(aliases);
		expect(mentionsIn(text).entities).toHaveLength(1);
	});

	it('NAME-20 knows a surname with its particle, and one that comes before the full name', () => {
		const text =
			'Team Orr met. The Orr campaign left. Mayor Peter de Orr Lund spoke. Olena Orr came. Orr said so.';
		expect(entity(text, 'Olena Orr')?.aliases).toEqual(['Orr']);
		const head = 'Mayor Pieter de Lund spoke. De Lund left.';
		expect(entity(head, 'Pieter de Lund')?.aliases).toEqual(['De Lund']);
	});

	it('NAME-22 tells a family apart and leaves the bare surname open', () => {
		const text =
			'Olena Varga met Peter Varga. “Go,” Varga said. Olena J. Varga and Peter Varga left together.';
		const names = mentionsIn(text).entities.map(({ name, confidence }) => [name, confidence > 0.5]);
		expect(names).toEqual([
			['Olena J. Varga', true],
			['Peter Varga', true],
			['Varga', false]
		]);
	});

	it.each([
		[
			'Elena Varga opened the hall. “It is for all,” Mr. Varga said.',
			[
				['Elena Varga', true],
				['Varga', true]
			]
		],
		['Elena Varga opened the hall. “It is for all,” Mrs. Varga said.', [['Elena Varga', true]]],
		[
			'Elena Varga opened the hall. Mr. Varga came late. “It is for all,” Mrs. Varga said.',
			[
				['Elena Varga', true],
				['Varga', false]
			]
		]
	])('NAME-22 tells a man and a woman of one name apart: %s', (text, expected) => {
		const names = mentionsIn(text).entities.map(({ name, confidence }) => [name, confidence > 0.5]);
		expect(names).toEqual(expected);
	});
});

describe('what is known of a person', () => {
	it.each([
		[
			'NAME-30',
			'Foreign affairs analyst Ugo Brenn left.',
			'Ugo Brenn',
			['Foreign affairs analyst']
		],
		[
			'NAME-30',
			'Olena Varga, head of research at the Velm Institute, left.',
			'Olena Varga',
			['head of research at the Velm Institute']
		],
		['NAME-30', 'They asked Olena Varga, its spokeswoman.', 'Olena Varga', ['spokeswoman']],
		[
			'NAME-30',
			'They met former Secretary of State Olena Varga there.',
			'Olena Varga',
			['former Secretary of State']
		],
		[
			'NAME-30',
			'Ugo Brenn, the chief executive officer of Velm, Valdonia-based farming company Orrco, left.',
			'Ugo Brenn',
			['the chief executive officer of Velm, Valdonia-based farming company Orrco']
		],
		['NAME-33', 'They met Secretary Ugo Brenn there.', 'Ugo Brenn', []],
		['NAME-33', 'They wrote about star Ugo Brenn.', 'Ugo Brenn', []],
		['NAME-33', 'Ugo Brenn, a former adviser to Vice President Mrs., left.', 'Ugo Brenn', []],
		['NAME-33', 'Ugo Brenn, a former policy adviser to Vice President, left.', 'Ugo Brenn', []],
		['NAME-31', 'According to Olena Varga, the next mayor will pay.', 'Olena Varga', []],
		['NAME-31', 'They met Mr. Ugo Brenn.', 'Ugo Brenn', []]
	])('%s finds the role in: %s', (_rule, text, name, roles) => {
		expect(entity(text, name)?.roles.map((role) => role.text)).toEqual(roles);
	});

	it.each([
		['NAME-32', 'They met Mrs Ugo Brenn.', 'Ugo Brenn', 'she'],
		['NAME-32', 'Ashby Orr, a spokeswoman, left.', 'Ashby Orr', 'she'],
		['NAME-32', 'They met Peter Orr.', 'Peter Orr', 'he'],
		['NAME-32', 'They met Alexis Orr.', 'Alexis Orr', undefined],
		['NAME-32', 'Some Russians stayed.', 'Russians', 'they']
	])('%s knows the gender only where it is sure: %s', (_rule, text, name, gender) => {
		expect(entity(text, name)?.gender).toBe(gender);
	});
});
