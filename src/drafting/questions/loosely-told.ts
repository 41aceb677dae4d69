/** DRAFT-19: all clauses that a figure, a time or a place may be asked for in, by their sentence. */
import type { SentenceId } from '#domain/article/article.ts';
import type { ClauseScene } from './clause-scene.ts';
import { looseClauses } from './loose-clauses.ts';
import { type ToldClause, toldClauses } from './told-clauses.ts';

/** Those that are read whole come first. Worked out once for a scene, however many drafters ask. */
export function looselyTold(scene: ClauseScene): (id: SentenceId) => readonly ToldClause[] {
	const known = TOLD.get(scene) ?? bySentence(scene);
	TOLD.set(scene, known);
	return (id) => known.get(id) ?? [];
}

/** In the order of the text; of a thing that is told in two readings the whole one alone. */
export function everyTold(scene: ClauseScene): readonly ToldClause[] {
	const toldIn = looselyTold(scene);
	const whole = new Set(scene.told);
	return scene.reading.text.sentences.flatMap(({ id }) => {
		const told = toldIn(id);
		return told.filter(
			(one) =>
				whole.has(one) ||
				!told.some((other) => whole.has(other) && other.clause.verb.start === one.clause.verb.start)
		);
	});
}

type BySentence = ReadonlyMap<SentenceId, readonly ToldClause[]>;

const TOLD = new WeakMap<ClauseScene, BySentence>();

function bySentence(scene: ClauseScene): BySentence {
	const { reading, told } = scene;
	const clauses = { clauses: looseClauses(scene), orderings: [] };
	const lists = new Map<SentenceId, ToldClause[]>();
	for (const one of [...told, ...toldClauses({ ...reading, clauses })]) {
		const list = lists.get(one.sentence.id);
		if (list === undefined) lists.set(one.sentence.id, [one]);
		else list.push(one);
	}
	return lists;
}
