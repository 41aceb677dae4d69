/** Where somebody grew up (CLAIM-13): not of people whom readers know from elsewhere. */
import { hash32 } from '#domain/random.ts';
import { EXPLAIN_UNSTATED, UNSTATED_CLAIMS } from '../../../english/templates-claims.ts';
import { ORIGIN, PRIVATE_ROLES } from '../../../english/unstated-words.ts';
import type { Entity } from '../../../mentions/mention.ts';
import { textNear } from './near-text.ts';
import { placeSize } from '../../../english/place-sizes.ts';
import { areApart } from '../../names-apart.ts';
import type { Leaver, UnstatedScene } from './unstated.ts';

const PRECISION = 0.985;

export const leaveOrigin: Leaver = (scene) =>
	scene.offices
		.filter(({ head }) => PRIVATE_ROLES.has(head))
		.slice(0, MOST)
		.filter(
			({ text, person }) =>
				!/\p{Lu}\p{L}*(?:ish|ian|ese|can)\b/u.test(text) && !ORIGIN.test(textNear(scene, person.id))
		)
		.flatMap(({ person, role, text }) => {
			const place = placeFor(scene, person, text);
			if (place === undefined) return [];
			return [
				{
					claim: UNSTATED_CLAIMS.grewUp({ name: person.name, place: place.name }),
					nearest: role.sentence,
					explanation: EXPLAIN_UNSTATED.grewUp({ name: person.name }),
					asks: { start: role.start, end: role.end },
					confidence: Math.min(person.confidence, place.confidence) * PRECISION,
					reasons: [...person.reasons, 'nothing near the name tells of origins'],
					worth: 0.3
				}
			];
		})
		.slice(0, 1);

const MOST = 8;
const SURE = 0.9;
const WATERS = /\b(?:Sea|Ocean|Lake|River|Bay|Gulf|Strait|Mount|Street|Road|Park|Square|Airport)\b/;

/** A place that stands in no paragraph with the name. */
function placeFor(scene: UnstatedScene, person: Entity, role: string): Entity | undefined {
	const near = textNear(scene, person.id);
	return scene.reading.mentions.entities
		.filter(
			({ kind, confidence, name }) =>
				kind === 'place' &&
				confidence >= SURE &&
				!/^\p{Lu}+$/u.test(name) &&
				!WATERS.test(name) &&
				!/\.|^(?:East|West|North|South|White)\b/.test(name) &&
				placeSize(name) === 'local' &&
				areApart(name, role) &&
				areApart(name, near)
		)
		.toSorted((one, other) => chance(person, one) - chance(person, other))[0];
}

function chance(person: Entity, place: Entity): number {
	return hash32(`${person.name}/${place.name}`);
}
