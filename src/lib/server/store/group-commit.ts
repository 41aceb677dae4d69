/**
 * Gathers the writes that arrive while a group is being made durable into the next group.
 * One group is under way at a time: its writes are decided in order of arrival, written together,
 * and only then applied and answered. If the group cannot be written, every one of its writes is
 * refused and nothing is applied, so memory is never ahead of the disk (STORE-42, STORE-56).
 */
import type { Commit } from './change.ts';
import type { Contents } from './contents.ts';
import type { Answer, Decide } from './decide.ts';
import { Draft } from './draft.ts';
import type { StoreFailure, StoreState } from './port.ts';

/** Makes the commits durable, all or none. Answers with the failure, if any. */
export type WriteGroup = (commits: readonly Commit[]) => Promise<StoreFailure | undefined>;

export type Refused = { readonly ok: false; readonly refusal: StoreFailure };

/** Bounds how long the first of a group waits for the last. */
const GROUP_LIMIT = { writes: 4096, characters: 8 * 1024 * 1024 };

/** One write from its arrival to its answer. The group knows nothing of its reply's type. */
interface Waiting {
	decide(draft: Draft): void;
	settle(durable: Contents): void;
	refuse(failure: StoreFailure): void;
	reject(error: unknown): void;
}

export class GroupCommit {
	#contents: Contents;
	#write: WriteGroup;
	#onApplied: (commits: readonly Commit[]) => void;
	#waiting: Waiting[] = [];
	#run: Promise<void> | undefined;
	#state: StoreState = { kind: 'writable' };

	constructor(options: {
		readonly contents: Contents;
		readonly write: WriteGroup;
		/** Told of what has just become durable, before the answers go out. */
		readonly onApplied: (commits: readonly Commit[]) => void;
	}) {
		this.#contents = options.contents;
		this.#write = options.write;
		this.#onApplied = options.onApplied;
	}

	get state(): StoreState {
		return this.#state;
	}

	submit<Reply>(decide: Decide<Reply>): Promise<Reply | Refused> {
		if (this.#state.kind === 'closed') {
			return Promise.resolve({ ok: false, refusal: { code: 'store-closed' } });
		}
		return new Promise((resolve, reject) => {
			this.#waiting.push(new WaitingWrite(decide, resolve, reject));
			this.#run ??= this.#runGroups();
		});
	}

	/** Refuses what comes from now on; ends when what came before is answered. */
	async close(): Promise<void> {
		this.#state = { kind: 'closed' };
		await this.#run;
	}

	async #runGroups(): Promise<void> {
		while (this.#waiting.length > 0) {
			// Lets everything that is about to arrive in this turn of the loop join the group.
			await new Promise((resolve) => setImmediate(resolve));
			const group: Waiting[] = [];
			try {
				const commits = this.#gather(group);
				this.#finish(group, commits, await this.#writeAny(commits));
			} catch (error) {
				for (const waiting of group) waiting.reject(error);
			}
		}
		this.#run = undefined;
	}

	/** Fills the group. One that throws is in it, and waits no more (STORE-59). */
	#gather(group: Waiting[]): Commit[] {
		const draft = new Draft(this.#contents);
		const groupStart = this.#contents.sequence + 1;
		const commits: Commit[] = [];
		try {
			for (const waiting of this.#waiting) {
				if (group.length === GROUP_LIMIT.writes || draft.size > GROUP_LIMIT.characters) break;
				group.push(waiting);
				waiting.decide(draft);
				const changes = draft.takeChanges();
				if (changes.length === 0) continue;
				commits.push({ sequence: groupStart + commits.length, groupStart, changes });
			}
		} finally {
			this.#waiting = this.#waiting.slice(group.length);
		}
		return commits;
	}

	/** A group of refusals and repeats alone asks nothing of the disk. */
	async #writeAny(commits: readonly Commit[]): Promise<StoreFailure | undefined> {
		return commits.length === 0 ? undefined : this.#write(commits);
	}

	#finish(
		group: readonly Waiting[],
		commits: readonly Commit[],
		failure: StoreFailure | undefined
	): void {
		this.#noteState(commits.length > 0, failure);
		if (failure !== undefined) {
			for (const waiting of group) waiting.refuse(failure);
			return;
		}
		for (const commit of commits) this.#contents.apply(commit);
		this.#onApplied(commits);
		for (const waiting of group) waiting.settle(this.#contents);
	}

	#noteState(wasTried: boolean, failure: StoreFailure | undefined): void {
		if (!wasTried || this.#state.kind === 'closed') return;
		this.#state = failure === undefined ? { kind: 'writable' } : { kind: 'refusing', failure };
	}
}

class WaitingWrite<Reply> implements Waiting {
	#decide: Decide<Reply>;
	#resolve: (reply: Reply | Refused) => void;
	#reject: (error: unknown) => void;
	#answer: Answer<Reply> | undefined;

	constructor(
		decide: Decide<Reply>,
		resolve: (reply: Reply | Refused) => void,
		reject: (error: unknown) => void
	) {
		this.#decide = decide;
		this.#resolve = resolve;
		this.#reject = reject;
	}

	decide(draft: Draft): void {
		this.#answer = this.#decide(draft);
	}

	settle(durable: Contents): void {
		if (this.#answer !== undefined) this.#resolve(this.#answer(durable));
	}

	refuse(refusal: StoreFailure): void {
		this.#resolve({ ok: false, refusal });
	}

	reject(error: unknown): void {
		this.#reject(error);
	}
}
