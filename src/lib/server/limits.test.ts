import { describe, expect, it } from 'vitest';
import { type Limits, type Sender, createLimits } from './limits.ts';

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

describe('LIVE-46 wrong codes', () => {
	async function guess(limits: Limits, sender: Sender, times: number) {
		for (let time = 0; time < times; time++) await limits.guess(sender).failed();
		return limits.guess(sender).isBlocked();
	}

	it('are ten a browser', async () => {
		const limits = createLimits();
		const sender = { address: 'school', subject: 'phone' };
		expect(await guess(limits, sender, 9)).toBe(false);
		expect(await guess(limits, sender, 1)).toBe(true);
		expect(await limits.guess({ ...sender, subject: 'another' }).isBlocked()).toBe(false);
	});

	it('are counted by network where one machine has addresses without end', async () => {
		const limits = createLimits();
		for (let at = 0; at < 300; at++) {
			const sender = { address: `2001:db8::${at.toString(16)}`, subject: `made-up-${at}` };
			await limits.guess(sender).failed();
		}
		const isBlocked = (address: string) => limits.guess({ address, subject: 'new' }).isBlocked();
		expect(await isBlocked('2001:db8::ffff')).toBe(true);
		expect(await isBlocked('2001:db8:0:1::1')).toBe(false);
	});

	it('are three hundred an address, whatever it calls itself', async () => {
		const limits = createLimits();
		for (let at = 0; at < 299; at++) {
			await limits.guess({ address: 'school', subject: `made-up-${at}` }).failed();
		}
		const sender = { address: 'school', subject: 'honest' };
		expect(await limits.guess(sender).isBlocked()).toBe(false);
		expect(await guess(limits, sender, 1)).toBe(true);
		expect(await limits.guess({ ...sender, address: 'home' }).isBlocked()).toBe(false);
	});

	it('cost nothing before one was wrong', async () => {
		const limits = createLimits();
		const sender = { address: 'school', subject: 'phone' };
		for (let at = 0; at < 50; at++) {
			expect(await limits.guess(sender).isBlocked()).toBe(false);
		}
	});
});
