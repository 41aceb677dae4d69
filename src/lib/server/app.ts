/**
 * The only place that builds adapters. Everything above asks for `App`, and cannot tell which store
 * or press is behind it.
 */
import type { Quiz } from '#domain/quiz/quiz.ts';
import { accept } from '#domain/refusal.ts';
import { printFinding } from './bank/bank-finding.ts';
import { readBank } from './bank/read-bank.ts';
import type { Config } from './config.ts';
import { type DeskBook, createDeskBook } from './desk/desk-book.ts';
import { createDraftsAtNeed } from './desk/drafts-at-need.ts';
import { type Limits, createLimits } from './limits.ts';
import { openLive } from './live/live.ts';
import type { Live } from './live/port.ts';
import { removeExpiredRooms } from './live/room-sweep.ts';
import { systemTimers } from './live/timers.ts';
import { type AttemptBook, createAttemptBook } from './play/attempt-book.ts';
import { ATTEMPTS } from './play/attempt-index.ts';
import { removeExpired } from './play/expiry.ts';
import { REMOVED } from './play/published.ts';
import { releaseVersions } from './play/release-versions.ts';
import { type AttemptRemoval, createAttemptRemoval } from './play/remove-attempts.ts';
import { type Board, SCORES, createBoard } from './play/board.ts';
import { type QuizShelf, openQuizShelf } from './play/quiz-shelf.ts';
import { type CardPress, createCardPress } from './share/card.ts';
import { openSecretKey } from './share/secret-key.ts';
import { type Signer, createSigner } from './share/sign.ts';
import { openLowdbStore } from './store/lowdb-store.ts';
import type { Records, Store } from './store/port.ts';

export type App = {
	readonly config: Config;
	readonly quizzes: QuizShelf;
	readonly attempts: AttemptBook;
	readonly removal: AttemptRemoval;
	readonly board: Board;
	readonly desks: DeskBook;
	readonly cards: CardPress;
	readonly challenges: Signer;
	readonly limits: Limits;
	readonly live: Live;
	readonly storeState: () => Store['state'];
	close(): Promise<void>;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SWEEP_MS = 6 * HOUR_MS;

/** What keeps the server from starting, a line each, for whoever runs it. */
export type StartRefusal = { readonly ok: false; readonly lines: readonly string[] };

/** Opens everything, or says in plain words why the server cannot start. Nothing is left open then. */
export async function openApp(
	config: Config
): Promise<{ readonly ok: true; readonly value: App } | StartRefusal> {
	const bank = await readBank(config.questionsDir);
	if (!bank.ok) {
		return notStarted(...bank.findings.map((one) => printFinding(config.questionsDir, one)));
	}
	const store = await openLowdbStore({ dataDir: config.dataDir });
	if (!store.ok) {
		const { code, detail, advice } = store.refusal;
		return notStarted(`${code}: ${detail} ${advice}`);
	}
	const built = await buildApp(config, store.value, bank.value);
	if (!built.ok) await store.value.close();
	return built;
}

async function buildApp(
	config: Config,
	store: Store,
	bank: readonly Quiz[]
): Promise<{ readonly ok: true; readonly value: App } | StartRefusal> {
	const now = () => Date.now();
	const quizzes = await openQuizShelf({ records: store.records, now }, bank);
	if (!quizzes.ok) return notStarted(`${quizzes.refusal.code}: ${quizzes.refusal.detail ?? ''}`);
	const key = await openSecretKey(config.dataDir);
	if (!key.ok) return notStarted(`${key.refusal.code}: ${key.refusal.detail ?? ''}`);
	const { records } = store;
	const attempts = createAttemptBook({ records, quizzes: quizzes.value, now });
	const board = createBoard({ records, now });
	const { drafts, load } = createDraftsAtNeed();
	const desks = createDeskBook({ records, now, drafts, keepDays: config.deskKeepDays });
	const loading = config.isDraftingOn ? loadSoon(load) : undefined;
	const signer = createSigner(key.value, 'room');
	const live = await startLive(config, { store, quizzes: quizzes.value, signer });
	const removeDue = async () => {
		await removeDueRecords(records, config, now());
		await desks.removeExpired();
		const keepMs = config.roomKeepDays * DAY_MS;
		await removeExpiredRooms({ records, live }, { keepMs, now: now() });
		await releaseVersions(records);
	};
	await removeDue();
	const sweep = setInterval(() => void removeDue().catch(console.error), SWEEP_MS).unref();
	return accept({
		config,
		quizzes: quizzes.value,
		attempts,
		removal: createAttemptRemoval({ records, attempts, board }),
		board,
		desks,
		cards: createCardPress(),
		challenges: createSigner(key.value, 'challenge'),
		limits: createLimits(),
		live,
		storeState: () => store.state,
		async close() {
			clearInterval(sweep);
			clearTimeout(loading);
			await live.close();
			await store.close();
		}
	});
}

/** Once the first pages are answered: loading keeps the server from all else. */
const LOAD_AFTER_MS = 1000;

function loadSoon(load: () => Promise<void>): NodeJS.Timeout {
	return setTimeout(() => void load().catch(console.error), LOAD_AFTER_MS).unref();
}

type LiveParts = {
	readonly store: Store;
	readonly quizzes: QuizShelf;
	readonly signer: Signer;
};

function startLive(config: Config, parts: LiveParts): Promise<Live> {
	return openLive({
		...parts,
		timers: systemTimers(),
		idleMs: config.roomIdleHours * HOUR_MS,
		keepMs: config.roomKeepDays * DAY_MS
	});
}

async function removeDueRecords(
	records: Records,
	{ keepDays, deskKeepDays }: Pick<Config, 'keepDays' | 'deskKeepDays'>,
	now: number
): Promise<void> {
	for (const collection of [ATTEMPTS, SCORES]) {
		await removeExpired(records, { collection, keepDays }, now);
	}
	await removeExpired(records, { collection: REMOVED, keepDays: deskKeepDays }, now);
}

function notStarted(...lines: readonly string[]): StartRefusal {
	return { ok: false, lines };
}
