/** What may be refused in a live room: status, a sentence, and what to do. Part of `refusals.ts`. */
import type { OpenRefusal, RoomRefusal } from '#domain/room/command.ts';
import type { SelectionRefusal } from '#domain/attempt/selection.ts';
import type { Explained } from './explained.ts';

/** Those that attempts know as well stand in `refusals.ts`. */
type SharedWithAttempts =
	| SelectionRefusal
	| 'question-unknown'
	| 'question-not-open'
	| 'already-answered'
	| 'answer-of-another-kind'
	| 'answer-first'
	| 'proof-not-asked'
	| 'sentence-unknown';

type AtTheDoor = 'code-unknown' | 'code-tries-used-up' | 'room-gone' | 'seat-unknown';

type OnTheLine = 'message-malformed' | 'message-too-long' | 'line-outdated' | 'origin-foreign';

type InTheForm = 'listed-twice' | 'list-too-long';

type RoomCode =
	| Exclude<RoomRefusal | OpenRefusal, SharedWithAttempts>
	| AtTheDoor
	| OnTheLine
	| InTheForm
	| 'host-only'
	| 'article-closed'
	| 'rooms-full'
	| 'room-running';

/** By itself, for a browser says it without asking: the server would not even read the message. */
export const TOO_LONG = {
	status: 413,
	message: 'That is more than a room takes in one go.',
	advice: 'Send less.'
} as const;

export const ROOM_EXPLAINED = {
	'code-unknown': {
		status: 404,
		message: 'No room has that code.',
		advice: 'Look at the wall again: six letters and figures, none of them O, I, L, 0 or 1.'
	},
	'code-tries-used-up': {
		status: 429,
		message: 'Too many wrong codes came from here.',
		advice: 'Wait ten minutes and try again. Who has a seat already comes back to it.'
	},
	'room-gone': {
		status: 410,
		message: 'This room has been deleted, with all that was in it.',
		advice: 'Ask for the code of a room that is open.'
	},
	'seat-unknown': {
		status: 404,
		message: 'This seat does not exist, or the link is incomplete.',
		advice: 'Join with the code on the wall.'
	},
	'room-finished': {
		status: 409,
		message: 'This game is over.',
		advice: 'Nothing can be changed in it any more; the results stay.'
	},
	'room-running': {
		status: 409,
		message: 'The game is still running.',
		advice: 'This is there once it has ended.'
	},
	'room-full': {
		status: 409,
		message: 'This room is full.',
		advice: 'Ask the host to open another one.'
	},
	'rooms-full': {
		status: 503,
		message: 'This server holds as many running rooms as it can.',
		advice: 'End a room that is not needed any more, or try again later.'
	},
	'room-paused': {
		status: 409,
		message: 'The game is paused.',
		advice: 'This works again when the host goes on.'
	},
	'lobby-locked': {
		status: 409,
		message: 'The host lets nobody new in just now.',
		advice: 'Ask the host to open the room again.'
	},
	'late-not-admitted': {
		status: 409,
		message: 'The game has begun, and this room takes no late-comers.',
		advice: 'Ask the host, or play the quiz on your own from the front page.'
	},
	blocked: {
		status: 403,
		message: 'The host has removed you from this room.',
		advice: 'Only the host can let you in again.'
	},
	'name-unfit': {
		status: 400,
		message: 'A name has 1 to 24 letters.',
		advice: 'Write a shorter one.'
	},
	'name-unknown': {
		status: 400,
		message: 'That name is not on the list of this room.',
		advice: 'Choose your name from the list.'
	},
	'name-taken': {
		status: 409,
		message: 'Somebody else has just taken that name.',
		advice: 'Choose another, or tell the host.'
	},
	'team-unknown': {
		status: 400,
		message: 'The room has no such team.',
		advice: 'Choose one of the teams shown.'
	},
	'not-in-room': {
		status: 403,
		message: 'You are not in this room any more.',
		advice: 'Join again with the code on the wall.'
	},
	'not-in-this-phase': {
		status: 409,
		message: 'That cannot be done just now.',
		advice: 'Look at what the room is showing, and try again when it fits.'
	},
	'not-at-own-pace': {
		status: 409,
		message: 'Everybody goes at their own pace in this room.',
		advice: 'Lead on to end the game for all.'
	},
	'step-unknown': {
		status: 409,
		message: 'That was meant for a moment this room has not come to.',
		advice: 'Load the page again.'
	},
	'too-late': {
		status: 409,
		message: 'The question was locked before this answer came.',
		advice: 'It does not count. The next question comes.'
	},
	'nothing-to-object': {
		status: 409,
		message: 'There is no answer of yours to object with.',
		advice: 'You can object to a question that you answered, once it has been revealed.'
	},
	'not-an-objection': {
		status: 409,
		message: 'There is no such objection any more.',
		advice: 'The question may have been asked anew since.'
	},
	'accommodation-unfit': {
		status: 400,
		message: 'More time means 1 to 10 times the time.',
		advice: 'Choose one of the values offered.'
	},
	'speed-needs-timer': {
		status: 400,
		message: 'Points for speed need a timer.',
		advice: 'Choose a time for each question, or another way to score.'
	},
	'teams-too-few': {
		status: 400,
		message: 'There must be two teams or more.',
		advice: 'Name another team, or play without teams.'
	},
	'names-empty': {
		status: 400,
		message: 'The list of names is empty.',
		advice: 'Write one name a line, or let the names be generated.'
	},
	'listed-twice': {
		status: 400,
		message: 'The same name stands on the list twice.',
		advice: 'Give each line a name of its own: add a letter of the surname, or a number.'
	},
	'list-too-long': {
		status: 400,
		message: 'The list has more lines than a room takes.',
		advice: 'A room takes 200 names and 12 teams.'
	},
	'message-malformed': {
		status: 400,
		message: 'That could not be read.',
		advice: 'Load the page again and try once more.'
	},
	'message-too-long': TOO_LONG,
	'line-outdated': {
		status: 426,
		message: 'Verbatim has been updated since this page was opened.',
		advice: 'Load the page again: your seat and your answers are kept.'
	},
	'origin-foreign': {
		status: 403,
		message: 'Another site may not speak for you here.',
		advice: 'Open the room on its own address.'
	},
	'host-only': {
		status: 403,
		message: 'That is for the host of the room alone.',
		advice: 'Open the secret link that you were given when you opened the room.'
	},
	'article-closed': {
		status: 403,
		message: 'The article may not be read just now.',
		advice: 'It opens again when the room comes to it.'
	}
} as const satisfies Readonly<Record<RoomCode, Explained>>;
