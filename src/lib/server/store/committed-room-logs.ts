/** The room log port over durable contents and group commit. */
import type { Commit } from './change.ts';
import type { Contents } from './contents.ts';
import { decideLogAppend, decideRemoveRoom, parseJson } from './decide.ts';
import type { GroupCommit } from './group-commit.ts';
import { jsonText } from './json-text.ts';
import type { LogAppend, LogAppendOutcome, LogEntry, RemoveOutcome, RoomLogs } from './port.ts';

type Listener = (position: number) => void;

export class CommittedRoomLogs implements RoomLogs {
	#contents: Contents;
	#groups: GroupCommit;
	#listeners = new Map<string, Set<{ readonly tell: Listener }>>();

	constructor(contents: Contents, groups: GroupCommit) {
		this.#contents = contents;
		this.#groups = groups;
	}

	async append(room: string, events: readonly LogAppend[]): Promise<LogAppendOutcome> {
		const texts = events.map(({ key, event }) => ({ key, eventText: jsonText(event) }));
		return this.#groups.submit(decideLogAppend(room, texts));
	}

	async read(
		room: string,
		afterPosition: number,
		limit: number = Infinity
	): Promise<readonly LogEntry[]> {
		const entries = this.#contents.entries(room, afterPosition, limit);
		return entries.map(({ position, key, eventText }) => {
			return { position, key, event: parseJson(eventText) };
		});
	}

	follow(room: string, listener: Listener): () => void {
		// Wrapped, so that a listener given twice is told twice and stopped once at a time.
		const following = { tell: listener };
		const followers = this.#listeners.get(room) ?? new Set();
		this.#listeners.set(room, followers.add(following));
		return () => {
			followers.delete(following);
			if (followers.size === 0 && this.#listeners.get(room) === followers) {
				this.#listeners.delete(room);
			}
		};
	}

	async remove(room: string): Promise<RemoveOutcome> {
		return this.#groups.submit(decideRemoveRoom(room));
	}

	async list(): Promise<readonly { readonly room: string; readonly position: number }[]> {
		return this.#contents.rooms();
	}

	/** Once a group and room, of the last position. */
	tellFollowers(commits: readonly Commit[]): void {
		if (this.#listeners.size === 0) return;
		for (const [room, position] of lastPositions(commits)) {
			const followers = this.#listeners.get(room);
			for (const following of followers ?? []) {
				// In a turn of its own: a listener that throws must not leave writes unanswered.
				queueMicrotask(() => {
					if (followers?.has(following) === true) following.tell(position);
				});
			}
		}
	}
}

function lastPositions(commits: readonly Commit[]): Map<string, number> {
	const positions = new Map<string, number>();
	for (const { changes } of commits) {
		for (const change of changes) {
			if (change.kind === 'log') positions.set(change.entry.room, change.entry.position);
			if (change.kind === 'remove-room') positions.delete(change.room);
		}
	}
	return positions;
}
