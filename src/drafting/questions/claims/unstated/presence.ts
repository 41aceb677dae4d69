/** Whether somebody was there when it happened (CLAIM-14): somebody tied to nothing of it. */
import { hash32 } from '#domain/random.ts';
import { EXPLAIN_UNSTATED, UNSTATED_CLAIMS } from '../../../english/templates-claims.ts';
import { WATCHED_ACTS } from '../../../english/unstated-words.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Entity } from '../../../mentions/mention.ts';
import { areTied } from '../../names-apart.ts';
import type { ToldClause } from '../../told-clauses.ts';
import { shortened } from '../moved.ts';
import { restatedOf } from '../restate.ts';
import { tellingClauses } from '../telling-clause.ts';
import { writtenWithin } from '../wording.ts';
import type { Leaver, Unstated, UnstatedScene } from './unstated.ts';

const PRECISION = 0.985;

export const leavePresence: Leaver = (scene) =>
	tellingClauses(scene)
		.filter(
			({ clause, attribution }) =>
				attribution === '' && clause.verb.tense === 'past' && WATCHED_ACTS.has(clause.verb.base)
		)
		.filter(({ clause }) => clause.complements.length > 0 && isPlainAct(clause))
		.filter(({ clause }) => !isLongAgo(scene, clause))
		.slice(0, MOST)
		.flatMap((told) => presenceAt(scene, told));

/** So many events are enough to choose from, however long the text. */
const MOST = 30;

/** "Opened", not "was opening" or "had soon opened". */
function isPlainAct({ verb, object }: Clause): boolean {
	if (verb.base === 'open' && object === undefined) return false;
	return verb.text.split(/\s+/).length === (verb.voice === 'passive' ? 2 : 1);
}

const LIVING_MEMORY = 5;

/** Years before the publication, or who knows when: nobody would take it for likely. */
function isLongAgo({ reading }: UnstatedScene, { start, end }: Clause): boolean {
	const published = Number((reading.text.source.publishedOn ?? '').slice(0, 4));
	return reading.times.some(
		(time) =>
			start <= time.start &&
			time.end <= end &&
			(time.kind !== 'date' || (time.date?.year ?? published) < published - LIVING_MEMORY)
	);
}

function presenceAt(scene: UnstatedScene, told: ToldClause): readonly Unstated[] {
	const { clause, sentence, confidence, reasons } = told;
	const [wording] = shortened(restatedOf(scene, told));
	const event = wording && writtenWithin(wording, { ...scene, subject: clause.subject });
	const person = bystanderOf(scene, told);
	if (event === undefined || person === undefined) return [];
	return [
		{
			claim: UNSTATED_CLAIMS.present({ name: person.name, event }),
			nearest: sentence.id,
			explanation: EXPLAIN_UNSTATED.present({ name: person.name }),
			asks: { start: clause.start, end: clause.end },
			confidence: confidence * person.confidence * PRECISION,
			reasons: [...reasons, 'the name stands nowhere near the event'],
			worth: 0.55
		}
	];
}

/** Two paragraphs off, and its role names nobody who took part. */
function bystanderOf(scene: UnstatedScene, { clause, sentence }: ToldClause): Entity | undefined {
	const { mentions } = scene.reading;
	const own = mentions.mentions
		.filter(({ sentence: id }) => id === sentence.id)
		.flatMap(({ entity }) => scene.entities.entityOf(entity) ?? []);
	const subject = clause.subject.text;
	return scene.offices
		.filter(({ isPublic }) => !isPublic)
		.map(({ person }) => person)
		.filter(
			(person) =>
				!own.some((entity) => entity.id === person.id || areTied(person, entity)) &&
				!person.roles.some(({ text }) => sharesWord(text, subject)) &&
				isFar(scene, person, sentence.paragraph.id)
		)
		.toSorted((one, other) => chance(sentence.id, one) - chance(sentence.id, other))[0];
}

function sharesWord(role: string, subject: string): boolean {
	const words = subject
		.toLowerCase()
		.split(/\P{L}+/u)
		.filter((word) => word.length > 3);
	return words.some((word) => role.toLowerCase().includes(word));
}

function isFar(scene: UnstatedScene, { id }: Entity, paragraph: string): boolean {
	const at = numberOf(paragraph);
	return scene.entities.mentionsOf(id).every(({ sentence }) => {
		const theirs = scene.sentenceOf(sentence)?.paragraph.id ?? paragraph;
		return Math.abs(numberOf(theirs) - at) > 1;
	});
}

/** "p12" is the twelfth paragraph. */
function numberOf(paragraph: string): number {
	return Number(paragraph.slice(1));
}

function chance(seed: string, { name }: Entity): number {
	return hash32(`${seed}/${name}`);
}
