/** Since when somebody has held an office (CLAIM-12). */
import { EXPLAIN_UNSTATED, UNSTATED_CLAIMS } from '../../../english/templates-claims.ts';
import { TENURE } from '../../../english/unstated-words.ts';
import { withArticle } from '../../offices.ts';
import { textNear } from './near-text.ts';
import type { Leaver, UnstatedScene } from './unstated.ts';

const PRECISION = 0.985;
const MOST = 2;

export const leaveTenure: Leaver = (scene) =>
	scene.offices
		.filter(({ isSole, isPublic, person, text }) => {
			return (
				!isPublic &&
				(isSole || AT_SOMEBODYS.test(text)) &&
				!PAST.test(text) &&
				!TENURE.test(textNear(scene, person.id))
			);
		})
		.slice(0, MOST)
		.map((office) => {
			const { person, text, role, isSole } = office;
			const words = { name: person.name, office: isSole ? text : withArticle(office) };
			return {
				claim: UNSTATED_CLAIMS.since({ ...words, since: sinceWhen(scene, role.sentence) }),
				nearest: role.sentence,
				explanation: EXPLAIN_UNSTATED.since(words),
				asks: { start: role.start, end: role.end },
				confidence: person.confidence * PRECISION,
				reasons: [...person.reasons, 'nothing near the name tells of time in office'],
				worth: 0.4
			};
		});

/** "researcher at the Kelm Institute": somewhere one may have been for years. */
const AT_SOMEBODYS = /\s(?:of|for|at|with)\s.*\p{Lu}/u;
const PAST = /^(?:former|ex|late|retired|acting|interim|outgoing|incoming|then|new)\b/i;

/** A year of the article that is years back and belongs to something else. */
function sinceWhen({ reading }: UnstatedScene, sentence: string): string {
	const [publishedYear] = (reading.text.source.publishedOn ?? '').split('-').map(Number);
	const years = reading.times
		.filter(
			({ grain, fixedBy, sentence: id }) =>
				grain === 'year' && fixedBy === 'text' && id !== sentence
		)
		.flatMap(({ date }) => date?.year ?? [])
		.filter((year) => publishedYear && year < publishedYear - 2 && year > publishedYear - 20);
	const [year] = years;
	return year === undefined ? 'for more than five years' : `since ${year}`;
}
