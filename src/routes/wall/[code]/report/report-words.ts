/** The words of the report, for people; the tables have their own (ROOM-95). */
import { percent as percentWords } from '#lib/components/room/host-words.ts';
import type { ReportedQuestion } from '#domain/report/room-report-questions.ts';
import type { MisreadSentence } from '#domain/report/room-report-misread.ts';
import type { ReportedClass } from '#domain/report/room-report.ts';
import type { Mark } from '#domain/report/result.ts';
import type { Ruling } from '#domain/room/player.ts';

/** `82 %`; a share below 0 (confidence) keeps its sign; a dash where nothing counts. */
export function percent(share: number | null): string {
	return share === null ? '–' : percentWords(share);
}

/** `7.5 s`, from ten seconds on `12 s`, from two minutes on `3 min`. */
export function seconds(ms: number | null): string {
	if (ms === null) return '–';
	if (ms < 10_000) return `${Math.round(ms / 100) / 10} s`;
	return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
}

/** What is left of `34 players · 12 of 14 questions count · 41 min`. */
export function classWords({ members, removed, counted, planned, durationMs }: ReportedClass) {
	return [
		players(members),
		counted === planned
			? `${planned} ${planned === 1 ? 'question' : 'questions'}`
			: `${counted} of ${planned} questions count`,
		...(durationMs === null ? [] : [seconds(durationMs)]),
		...(removed === 0 ? [] : [`${players(removed)} removed, not counted here`])
	];
}

export const MARK_COUNTS: readonly (readonly [Mark, string])[] = [
	['right', 'right'],
	['partly', 'partly right'],
	['wrong', 'not right'],
	['passed', 'passed'],
	['timed-out', 'too late'],
	['open', 'no answer']
];

/** `12 right · 3 not right`: those that there are. */
export function markCountWords(marks: ReportedQuestion['marks']): string {
	return MARK_COUNTS.filter(([mark]) => marks[mark] > 0)
		.map(([mark, words]) => `${marks[mark]} ${words}`)
		.join(' · ');
}

export const OUTCOME_NOTES: Readonly<Record<ReportedQuestion['outcome'], string | undefined>> = {
	revealed: undefined,
	dropped: 'Dropped after an objection: it counts for nobody.',
	skipped: 'Skipped: it counts for nobody.',
	'not-asked': 'Not asked.'
};

/** `9 of 24 answers missed what it decides · 5 took it for another proof`. */
export function misreadWords({ missed, judged, mistaken, objected }: MisreadSentence): string {
	return [
		...(missed === 0 ? [] : [`${missed} of ${judged} answers missed what it says`]),
		...(mistaken === 0 ? [] : [`tapped ${times(mistaken)} as a proof that it is not`]),
		...(objected === 0 ? [] : [`${times(objected)} the ground of an objection`])
	].join(' · ');
}

export const RULING_WORDS: Readonly<Record<Ruling | 'open', string>> = {
	'both-right': 'Both are right',
	dropped: 'Question dropped',
	kept: 'Key kept',
	open: 'Not ruled on'
};

function times(count: number): string {
	return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function players(count: number): string {
	return count === 1 ? '1 player' : `${count} players`;
}
