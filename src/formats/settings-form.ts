/**
 * The form before the game: what is asked and how. Unknown or missing fields fall back to the
 * defaults, so that a link or a plain button may start a game; wrong values are refused.
 */
import * as v from 'valibot';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { AttemptSettings } from '#domain/attempt/attempt.ts';
import type { Selection } from '#domain/attempt/selection.ts';

export const MIX_SIZES = [5, 10] as const;
export const TIME_LIMITS_S = [20, 30, 45, 60, 90, 120] as const;

const settingsSchema = v.object({
	selection: v.optional(v.picklist(['mix-5', 'mix-10', 'mix-all', 'rounds']), 'mix-10'),
	rounds: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(50), v.readonly()),
	book: v.optional(v.picklist(['open', 'memory']), 'open'),
	timeLimit: v.optional(v.picklist(['off', ...TIME_LIMITS_S.map(String)]), 'off'),
	proofStep: v.optional(v.picklist(['on', 'off']), 'off'),
	confidence: v.optional(v.picklist(['on', 'off']), 'off')
});

export type GameChoice = { readonly selection: Selection; readonly settings: AttemptSettings };

export function readSettingsForm(
	form: FormData
): Outcome<GameChoice, 'settings-malformed' | 'selection-empty'> {
	const single = (name: string) => form.get(name) ?? undefined;
	const parsed = v.safeParse(settingsSchema, {
		selection: single('selection'),
		rounds: form.getAll('round'),
		book: single('book'),
		timeLimit: single('timeLimit'),
		proofStep: single('proofStep'),
		confidence: single('confidence')
	});
	if (!parsed.success) return refuse('settings-malformed', v.getDotPath(parsed.issues[0]) ?? '');
	const { selection, rounds, book, timeLimit, proofStep, confidence } = parsed.output;
	if (selection === 'rounds' && rounds.length === 0) return refuse('selection-empty');
	return accept({
		selection: selectionOf(selection, rounds),
		settings: {
			book,
			timeLimitMs: timeLimit === 'off' ? null : Number(timeLimit) * 1000,
			hasProofStep: proofStep === 'on',
			asksConfidence: confidence === 'on'
		}
	});
}

/** What a choice of questions stands for, here and where a room is opened. */
export function selectionOf(selection: string, rounds: readonly string[]): Selection {
	switch (selection) {
		case 'rounds':
			return { kind: 'rounds', rounds };
		case 'mix-all':
			return { kind: 'mix', count: Number.MAX_SAFE_INTEGER };
		default:
			return { kind: 'mix', count: Number(selection.slice('mix-'.length)) };
	}
}
