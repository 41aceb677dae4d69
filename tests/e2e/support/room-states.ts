// A room to be looked at in every state: two players over their lines, settings that show the most.

import { QUESTION_KINDS } from '#domain/quiz/question.ts';
import { VERDICTS } from '#domain/quiz/kinds/claim.ts';
import { brief, firstOfKind } from './bank.ts';
import * as robots from './room-robots.ts';
import { otherSentence, wrongMove } from './solver.ts';

const SETTINGS = {
	...{ proofStep: 'on', reading: 'on', ranking: 'each', scoring: 'confidence' },
	...{ timeLimit: '120', timeFactor: '4', teams: 'balanced', teamList: 'Red\nBlue' }
};

/** By their place, from 0: each kind, and each verdict, for what is shown of them differs. */
export const ASKED: readonly number[] = [
	...QUESTION_KINDS.filter((kind) => kind !== 'claim').map(
		(kind) => firstOfKind(brief, kind).number - 1
	),
	...VERDICTS.map((verdict) =>
		brief.questions.findIndex((one) => one.kind === 'claim' && one.key === verdict)
	)
];

export async function openStates(origin: string) {
	const open = await robots.open(origin, brief, SETTINGS);
	return { open, ada: await robots.join(open), ben: await robots.join(open) };
}

/** A question that is answered wrong, so that its reveal shows the most, proof and all. */
export async function answerBoth(room: robots.Room, players: readonly robots.Player[]) {
	for (const player of players) await robots.answer(room, player, wrongMove);
	const { shared } = await room.host.sees(({ shared: { phase } }) => phase !== 'asking');
	if (shared.phase !== 'proving') return;
	const { question } = await robots.asking(room);
	for (const player of players) await robots.point(player, otherSentence(brief, question).id);
	await robots.reach(room, 'locked');
}
