/**
 * Who and what a text names (docs/mention-spec.md). Runs of capitalised words are found, typed by the
 * cues around them, and joined to entities. In doubt a name is left with a low confidence.
 */
import type { TextReading } from '../text/text-reading.ts';
import { capitalsOf } from './capitals.ts';
import { datelineRuns } from './dateline-run.ts';
import { findRuns } from './find-runs.ts';
import { joinNames, type NamedEntity } from './join-names.ts';
import type { Entity, Mention, Mentions } from './mention.ts';
import { clusterNames } from './name-cluster.ts';
import { genderOf } from './gender.ts';
import { rolesOf } from './roles-of.ts';
import { isSportReport } from './sport-report.ts';
import { wordsOf } from './words.ts';

/** Cost: in proportion to the length of the text. */
export function findMentions(text: TextReading): Mentions {
	const read = text.sentences.map((sentence) => ({ sentence, words: wordsOf(sentence) }));
	const capitals = capitalsOf(read.map(({ words }) => words));
	const runs = [...datelineRuns(text), ...read.flatMap((sentence) => findRuns(sentence, capitals))];
	const isSport = isSportReport(read.map(({ words }) => words));
	const named = joinNames(clusterNames({ runs, dateline: text.dateline, isSport }));
	return {
		mentions: named.flatMap(mentionsOf).toSorted((a, b) => a.start - b.start),
		entities: named.map(entityOf)
	};
}

function mentionsOf({ id, name, parts }: NamedEntity): readonly Mention[] {
	return parts.flatMap(({ runs, confidence, reasons }) =>
		runs.map((run) => ({
			start: run.start,
			end: run.end,
			text: run.text,
			sentence: run.sentence.id,
			entity: id,
			form: run.text === name ? 'full' : 'short',
			confidence,
			reasons
		}))
	);
}

function entityOf(named: NamedEntity): Entity {
	const runs = named.parts.flatMap((part) => part.runs);
	const roles = named.kind === 'person' ? rolesOf(runs) : [];
	const forms = new Set(runs.map(({ text }) => text));
	return {
		id: named.id,
		kind: named.kind,
		name: named.name,
		aliases: [...forms].filter((form) => form !== named.name),
		roles,
		gender: genderOf({ kind: named.kind, name: named.name, runs, roles }),
		isPlural: named.kind === 'group',
		confidence: named.confidence,
		reasons: named.reasons
	};
}
