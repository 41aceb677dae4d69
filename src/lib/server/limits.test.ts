import { describe, expect, it } from 'vitest';
import { type Sender, createLimits } from './limits.ts';

async function admitted(count: number, sender: Sender) {
	const limits = createLimits();
	const answers = await Promise.all(
		Array.from({ length: count }, () => limits.admit('nickname', sender))
	);
	return answers.filter(Boolean).length;
}

describe('limits', () => {
	it('stops one browser that sends too much', async () => {
		expect(await admitted(30, { address: 'a', subject: 'b' })).toBe(10);
	});

	it('lets a class behind one address through', async () => {
		const limits = createLimits();
		const answers = await Promise.all(
			Array.from({ length: 1000 }, (_, pupil) =>
				limits.admit('submit', { address: 'school', subject: `pupil-${pupil}` })
			)
		);
		expect(answers.every(Boolean)).toBe(true);
	});

	it('stops a flood from one address whatever it calls itself', async () => {
		const limits = createLimits();
		const answers = await Promise.all(
			Array.from({ length: 1600 }, (_, at) =>
				limits.admit('nickname', { address: 'flood', subject: `made-up-${at}` })
			)
		);
		expect(answers.filter(Boolean)).toHaveLength(1500);
	});

	it('counts each kind by itself', async () => {
		const limits = createLimits();
		const sender = { address: 'a', subject: 'b' };
		for (let sent = 0; sent < 10; sent++) await limits.admit('nickname', sender);
		expect(await limits.admit('nickname', sender)).toBe(false);
		expect(await limits.admit('submit', sender)).toBe(true);
	});
});
