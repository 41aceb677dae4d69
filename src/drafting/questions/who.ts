/** DRAFT-13: who did it? Somebody with a name, beside others of the same kind. */
import { OPINION_VERBS } from '../english/context-words.ts';
import { SHARED_ACTS } from '../english/templates-claims.ts';
import { placeSize } from '../english/place-sizes.ts';
import type { Entity } from '../mentions/mention.ts';
import { words } from '../english/word-lists.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { choiceOn } from './clause-candidate.ts';
import { askForSubject } from './clause-prompt.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { namedRivals } from './named-rivals.ts';
import type { ToldClause } from './told-clauses.ts';

export function draftWho(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return scene.told.flatMap((told) => questionOn(scene, told));
}

const PRECISION = 0.99;

/** Others may have done it too, or it is hardly a doing. */
const EMPTY_DOINGS = words(`
	go come stand offer devote weigh cost measure laugh turn look keep give do get put take make run work
	speak talk toss scatter face try show exude represent reflect start begin continue stay live feature star appear`);

/** What is given or paid without being handed over: others gave it too. */
const ABSTRACT = words(`
	attention criticism praise concern interest point issue question time support pressure embrace
	lead role part place way chance opportunity`);

/** Of the doubt about a name, what touches a question for the one who did it: is it a body or a person? */
const KIND = 0.3;

function questionOn(scene: ClauseScene, told: ToldClause): readonly Candidate[] {
	const { clause } = told;
	const { subject } = clause;
	const entity = scene.entities.entityOf(subject.entity);
	if (entity === undefined || entity.kind === 'other' || entity.kind === 'group') return [];
	if (clause.object === undefined && clause.complements.length === 0) return [];
	if (entity.kind === 'person' && !entity.name.includes(' ')) return [];
	if (EMPTY_DOINGS.has(clause.verb.base) || SHARED_ACTS.has(clause.verb.base)) return [];
	if (isHeldByMany(told)) return [];
	if (clause.object !== undefined && ABSTRACT.has(clause.object.head)) return [];
	if (clause.predicate !== undefined || scene.isDoneAgain(told)) return [];
	const mention = scene.entities
		.mentionsOf(entity.id)
		.find(({ start, end }) => subject.start <= start && end <= subject.end);
	const isNamed = mention !== undefined && mention.end === subject.end;
	if (!isNamed && told.proof.length === 0) return [];
	const prompt = askForSubject(askingFor(entity), {
		...told,
		rephrase: scene.rephrase,
		without: []
	});
	if (
		prompt === undefined ||
		isBare(prompt) ||
		!/^(?:who|which)\b/i.test(prompt.slice(told.attribution.length))
	)
		return [];
	if (!AT_ITS_END.test(scene.reading.text.source.text.slice(clause.end, clause.end + 4))) return [];
	return choiceOn(scene, {
		type: 'who',
		told,
		prompt,
		answer: entity.name,
		asks: mention ?? subject,
		rivals: namedRivals(scene, told, entity),
		confidence: told.confidence * (1 - (1 - entity.confidence) * KIND) * PRECISION,
		reasons: [...told.reasons, ...entity.reasons]
	});
}

/** "painted Roux as a fool", "criticized Orrin, Va., police": what goes on behind may turn the sense. */
const AT_ITS_END = /^["”’)]*(?:[.!?;]|\s*$)/;

/** An opinion is told apart from those of others by where and when it was given. */
function isHeldByMany({ clause: { verb, object, complements } }: ToldClause): boolean {
	if (!OPINION_VERBS.has(verb.base)) return false;
	return (
		!VOICED.has(verb.base) ||
		object === undefined ||
		complements.every(({ role }) => role === 'other')
	);
}

const VOICED = words(`
	slam blast criticize criticise condemn denounce attack endorse praise welcome reject defend urge accept`);

/** "Who was established in 1599?" asks for nobody. */
function askingFor({ kind, name }: Entity): string {
	if (kind === 'organisation') return 'which organisation';
	return kind === 'place' && placeSize(name) === 'country' ? 'which country' : 'who';
}

/** "Who opened the museum?" could be anybody: a name or more words are wanted. */
function isBare(prompt: string): boolean {
	const asked = prompt.split(' ').slice(1);
	return asked.length < 4 && !asked.some((word) => /^\p{Lu}/u.test(word));
}
