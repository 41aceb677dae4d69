import { expect, it } from 'vitest';
import { Contents } from './contents.ts';
import { decideLogAppend } from './decide.ts';
import { GroupCommit } from './group-commit.ts';

function groups(): GroupCommit {
	return new GroupCommit({
		contents: new Contents(),
		write: async () => undefined,
		onApplied: () => undefined
	});
}

const append = (key: string) => decideLogAppend('room', [{ key, eventText: '{}' }]);

it('STORE-59 throws to its group what a decision throws, and answers the writes after it', async () => {
	const commit = groups();
	const outcomes = await Promise.allSettled([
		commit.submit(append('beside')),
		commit.submit(() => {
			throw new Error('a bug');
		})
	]);
	expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	const after = await commit.submit(append('after'));
	expect(after).toEqual({ ok: true, value: { positions: [1], position: 1 } });
});
