/**
 * Plays random rooms with the built-in quizzes against the rules of docs/room-spec.md. Ends with 1 at
 * the first room that breaks one, printing its seed and steps: a failure becomes a named test.
 *   npm run fuzz:room -- [--rooms 2000] [--seed 1]
 * Room n of seed s is `s/n`; `--only s/n` plays that room alone.
 */
import { parseArgs } from 'node:util';
import { readBank } from '#server/bank/read-bank.ts';
import { type Played, playRoom } from './fuzz-room/play-room.ts';
import { RULES } from './fuzz-room/rules.ts';

const { values } = parseArgs({
	options: {
		rooms: { type: 'string', default: '2000' },
		seed: { type: 'string', default: '1' },
		only: { type: 'string' }
	}
});

const bank = await readBank('questions');
if (!bank.ok) throw new Error('The quizzes are not sound: npm run check says why.');
const quizzes = bank.value;
process.exitCode = values.only === undefined ? playMany() : report(playOne(values.only));

function playMany(): number {
	let events = 0;
	for (let room = 0; room < Number(values.rooms); room++) {
		const played = playOne(`${values.seed}/${room}`);
		events += played.events;
		if (played.failure !== undefined) return report(played);
	}
	console.log(`${values.rooms} rooms of seed ${values.seed}, ${events} events: all rules held`);
	return 0;
}

/** The quizzes take turns. */
function playOne(seed: string): Played {
	const quiz = quizzes[Number(seed.split('/').at(-1)) % quizzes.length];
	if (quiz === undefined) throw new Error('There is no quiz to play.');
	return playRoom(quiz, RULES, seed);
}

function report({ seed, failure, events }: Played): number {
	if (failure === undefined) {
		console.log(`room ${seed}, ${events} events: all rules held`);
		return 0;
	}
	console.error([...failure.steps, '', failure.what, `seed: --only ${seed}`].join('\n'));
	return 1;
}
