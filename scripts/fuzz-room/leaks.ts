/** Looks for secrets in views: by their texts and fields, and by exchanging them (ROOM-70 to 73). */
import { isRevealedTo } from '#domain/room/answers.ts';
import type { Given, Player } from '#domain/room/player.ts';
import { isMember } from '#domain/room/player.ts';
import { playerOf } from '#domain/room/players.ts';
import type { Room } from '#domain/room/room.ts';
import type { RoomView, Viewer } from '#domain/room/view/view.ts';
import { SECRET_FIELDS, secretTexts, withOtherKeys } from './secrets.ts';
import type { World } from './world.ts';

/** What is wrong with the view of that viewer now, if anything is. */
export function leakIn(world: World, viewer: Viewer): string | undefined {
	const { room, quiz, rules, now } = world;
	const view = rules.broadcast({ room, quiz }, now)(viewer);
	const text = JSON.stringify(view);
	const hidden = hiddenIndexes(room, viewer);
	const ids = hidden.map((index) => room.questions[index]?.id ?? '');
	for (const id of ids) {
		const leak = secretTexts(quiz, id).find((secret) => text.includes(secret));
		if (leak !== undefined) return `${nameOf(viewer)} reads of ${id}: ${leak}`;
	}
	const field = isBeforeReveal(view) ? secretField(view) : undefined;
	if (field !== undefined) return `${nameOf(viewer)} has the field ${field} before the reveal`;
	const twin = {
		room: withOtherGrades(room, hidden, viewer),
		quiz: withOtherKeys(quiz, new Set(ids))
	};
	const other = JSON.stringify(rules.broadcast(twin, now)(viewer));
	if (other !== text) return `${nameOf(viewer)} sees what the key is: ${difference(text, other)}`;
	return viewer.role === 'player' ? othersAnswer(world, viewer, view) : undefined;
}

/** A player's view is the same whatever the others have answered, save for the place. */
function othersAnswer(
	{ room, quiz, rules, now }: World,
	viewer: Extract<Viewer, { readonly role: 'player' }>,
	view: RoomView
): string | undefined {
	const changed = mapPlayers(room, (player) =>
		player.id === viewer.player ? player : withAnswers(player, otherAnswer)
	);
	const other = rules.broadcast({ room: changed, quiz }, now)(viewer);
	const [one, two] = [withoutPlace(view), withoutPlace(other)];
	return one === two ? undefined : `${viewer.player} sees others' answers: ${difference(one, two)}`;
}

/** The questions whose key the viewer may not know. */
function hiddenIndexes(room: Room, viewer: Viewer): readonly number[] {
	const player = viewer.role === 'player' ? playerOf(room, viewer.player) : undefined;
	const indexes = room.questions.map((_, index) => index);
	if (room.settings.pace === 'own') {
		if (player && isMember(player)) {
			return indexes.filter((index) => !isRevealedTo(room, player, index));
		}
		return room.phase.kind === 'finished' ? [] : indexes;
	}
	return indexes.filter((index) => {
		const outcome = room.turns[index]?.outcome;
		return outcome !== 'revealed' && outcome !== 'dropped';
	});
}

/** The room as if every hidden answer had been graded the other way. */
function withOtherGrades(room: Room, hidden: readonly number[], viewer: Viewer): Room {
	const { phase } = room;
	// Where answers to it have been given that somebody may know, it decides what they earned.
	const isInUse = (index: number) =>
		room.settings.pace === 'own' || (phase.kind === 'proving' && phase.index === index);
	const questions = room.questions.map((question, index) =>
		hidden.includes(index) && !isInUse(index)
			? { ...question, isProvable: !question.isProvable }
			: question
	);
	return mapPlayers({ ...room, questions }, (player) =>
		withAnswers(player, (given, index) => {
			// The host's own list, and everybody's place at the end, rest on what others know already.
			const mayRestOnIt = viewer.role === 'remote' || phase.kind === 'finished';
			const isKnown = mayRestOnIt && isRevealedTo(room, player, index);
			return hidden.includes(index) && !isKnown ? otherGrade(given) : given;
		})
	);
}

function otherGrade(given: Given): Given {
	const { point } = given;
	const flipped = point && { point: { ...point, isProven: !point.isProven } };
	return { ...given, score: 1 - given.score, ...flipped };
}

/** As good as before, and not the same. */
function otherAnswer(given: Given): Given {
	const { answer, point } = given;
	if (answer.kind === 'pass') return given;
	const flipped = point?.sentence ? { point: { ...point, sentence: 'p0s0' } } : {};
	return { ...given, answer: { kind: 'typed', text: 'quite another answer' }, ...flipped };
}

function withAnswers(player: Player, change: (given: Given, index: number) => Given): Player {
	const answers = Object.entries(player.answers).map(
		([index, given]) => [index, change(given, Number(index))] as const
	);
	return { ...player, answers: Object.fromEntries(answers) };
}

function mapPlayers(room: Room, change: (player: Player) => Player): Room {
	const players = room.players.map((bucket) =>
		Object.fromEntries(Object.entries(bucket).map(([id, player]) => [id, change(player)]))
	);
	return { ...room, players };
}

/** Views that show nothing revealed: results of earlier questions stand in none of them. */
function isBeforeReveal(view: RoomView): boolean {
	if (!('shared' in view) || view.role === 'remote') return false;
	const stages = ['lobby', 'reading', 'paused', 'asking', 'proving', 'locked'];
	return stages.includes(view.shared.stage.kind);
}

function secretField(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [field, one] of Object.entries(value)) {
		if (SECRET_FIELDS.has(field) && field !== 'worth') return field;
		const inside = field === 'total' ? undefined : secretField(one);
		if (inside !== undefined) return inside;
	}
	return undefined;
}

function withoutPlace(view: RoomView): string {
	return JSON.stringify(
		view.role === 'player' ? { ...view, own: { ...view.own, place: 0 } } : view
	);
}

function difference(one: string, other: string): string {
	const at = [...one].findIndex((letter, index) => letter !== other[index]);
	return `…${one.slice(Math.max(0, at - 60), at + 60)}… against …${other.slice(at, at + 60)}…`;
}

function nameOf(viewer: Viewer): string {
	return viewer.role === 'player' ? viewer.player : viewer.role;
}
