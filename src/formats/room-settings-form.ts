/**
 * The form that opens a room. Missing fields fall back to the settings that start a good lesson, so
 * that a plain button opens one; wrong values are refused. What cannot be played together (speed
 * without a timer) the room itself refuses.
 */
import * as v from 'valibot';
import type { Selection } from '#domain/attempt/selection.ts';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { DEFAULT_SETTINGS, type RoomSettings } from '#domain/room/settings.ts';
import {
	type ListRefusal,
	MOST_NAMES,
	MOST_TEAMS,
	readNameList
} from './room-settings-form-lists.ts';
import { TIME_LIMITS_S, selectionOf } from './settings-form.ts';

const TIME_FACTORS = [1, 2, 4] as const;

const onOff = (otherwise: 'on' | 'off') => v.optional(v.picklist(['on', 'off']), otherwise);

/** Ample for what the lists allow; more is no list of a class. */
const listText = v.optional(v.pipe(v.string(), v.maxLength(60_000)), '');

const settingsSchema = v.object({
	selection: v.optional(v.picklist(['mix-5', 'mix-10', 'mix-all', 'rounds']), 'mix-10'),
	rounds: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(50), v.readonly()),
	pace: v.optional(v.picklist(['host', 'own']), 'host'),
	timeLimit: v.optional(v.picklist(['off', ...TIME_LIMITS_S.map(String)]), 'off'),
	timeFactor: v.optional(
		v.pipe(
			v.picklist(['1', '2', '4']),
			v.transform((text) => TIME_FACTORS.find((factor) => `${factor}` === text) ?? 1)
		),
		'1'
	),
	scoring: v.optional(v.picklist(['accuracy', 'tie-break', 'speed', 'confidence']), 'accuracy'),
	questionText: v.optional(v.picklist(['phones', 'wall']), 'phones'),
	book: v.optional(v.picklist(['open', 'memory']), 'open'),
	reading: onOff('off'),
	proofStep: onOff('off'),
	names: v.optional(v.picklist(['generated', 'own', 'listed']), 'generated'),
	nameList: listText,
	teams: v.optional(v.picklist(['off', 'balanced', 'chosen']), 'off'),
	teamList: listText,
	ranking: v.optional(v.picklist(['hidden', 'end', 'each']), 'end'),
	late: onOff('on')
});

type Filled = v.InferOutput<typeof settingsSchema>;

type RoomChoice = { readonly selection: Selection; readonly settings: RoomSettings };

type RoomFormRefusal = 'settings-malformed' | 'selection-empty' | ListRefusal;

export function readRoomSettingsForm(form: FormData): Outcome<RoomChoice, RoomFormRefusal> {
	const fields = { ...Object.fromEntries(form), rounds: form.getAll('round') };
	const parsed = v.safeParse(settingsSchema, fields);
	if (!parsed.success) return refuse('settings-malformed', v.getDotPath(parsed.issues[0]) ?? '');
	const filled = parsed.output;
	const { selection, rounds } = filled;
	if (selection === 'rounds' && rounds.length === 0) return refuse('selection-empty');
	const names = readNames(filled);
	if (!names.ok) return names;
	const teams = readTeams(filled);
	if (!teams.ok) return teams;
	return accept({
		selection: selectionOf(selection, rounds),
		settings: { ...plainSettings(filled), names: names.value, teams: teams.value }
	});
}

function readNames({ names, nameList }: Filled): Outcome<RoomSettings['names'], ListRefusal> {
	if (names !== 'listed') return accept({ kind: names });
	const list = readNameList(nameList, MOST_NAMES);
	return list.ok ? accept({ kind: 'listed', names: list.value }) : list;
}

function readTeams({ teams, teamList }: Filled): Outcome<RoomSettings['teams'], ListRefusal> {
	if (teams === 'off') return accept(null);
	const list = readNameList(teamList, MOST_TEAMS);
	return list.ok ? accept({ division: teams, names: list.value }) : list;
}

function plainSettings(filled: Filled): Omit<RoomSettings, 'names' | 'teams'> {
	const { book, pace, scoring, ranking, timeLimit, timeFactor } = filled;
	return {
		...DEFAULT_SETTINGS,
		...{ book, pace, scoring, ranking, timeFactor },
		timeLimitMs: timeLimit === 'off' ? null : Number(timeLimit) * 1000,
		hasProofStep: filled.proofStep === 'on',
		hasReading: filled.reading === 'on',
		// The wall can show one question only, and at their own pace each is at another.
		questionText: pace === 'own' ? 'phones' : filled.questionText,
		admitsLate: filled.late === 'on'
	};
}
