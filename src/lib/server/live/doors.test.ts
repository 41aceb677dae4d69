import { describe, expect, it } from 'vitest';
import { playerOf } from '#domain/room/players.ts';
import { TWO_QUESTIONS, answer, askedRoom } from '../../../../tests/fixtures/live-question.ts';
import { LiveRig, codeOf, must } from '../../../../tests/fixtures/live-rig.ts';
import { newSecretId } from '../play/secret-id.ts';
import { createSigner } from '../share/sign.ts';
import { FakeConnection } from './testing/fake-connection.ts';

describe('LIVE-40 a door', () => {
	it('opens for the tokens of a room, each as what it is', async () => {
		const { rig, room } = await askedRoom();
		const { host, remote, spectator } = rig.live.tokens(room);
		const seat = await rig.seat(room);
		const roles = [];
		for (const token of [host, remote, spectator, seat]) {
			roles.push(must(await rig.live.admit(token)).viewer.role);
		}
		expect(roles).toEqual(['wall', 'remote', 'spectator', 'player']);
	});

	it('does not open for a token that was changed, or sealed by another', async () => {
		const { rig, room } = await askedRoom();
		const { spectator } = rig.live.tokens(room);
		const forged = [
			`h${spectator.slice(1)}`,
			createSigner(new Uint8Array(32), 'room').sign(`h${room}`),
			createSigner(new Uint8Array(32).fill(3), 'challenge').sign(`h${room}`)
		];
		for (const token of forged) expect(codeOf(await rig.live.admit(token))).toBe('link-tampered');
		for (const token of ['', room, `h${room}`]) {
			expect(codeOf(await rig.live.admit(token))).toBe('link-malformed');
		}
	});

	it('is gone with its room', async () => {
		const { rig } = await askedRoom();
		const { host } = rig.live.tokens(newSecretId());
		expect(codeOf(await rig.live.admit(host))).toBe('room-gone');
	});
});

describe('LIVE-41 who joins with a seat', () => {
	it('has it again: name, answers, and one place in the class', async () => {
		const { rig, room } = await askedRoom();
		const seat = await rig.seat(room);
		const phone = await rig.line(seat);
		await rig.say(phone, answer('c1'));
		expect(await rig.seat(room, { seat })).toBe(seat);
		const other = await rig.line(seat);
		expect(other.sees('player')).toMatchObject({
			own: { name: phone.sees('player').own.name, stage: { kind: 'answered' } }
		});
		expect((await rig.room(room)).joined).toBe(3);
	});

	it('has it also where a name would be asked for, and keeps the name', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom({ names: { kind: 'own' } }, TWO_QUESTIONS);
		const seat = await rig.seat(room, { name: 'Ann' });
		expect(await rig.seat(room, { seat })).toBe(seat);
		expect(await rig.seat(room, { seat, name: '' })).toBe(seat);
		expect((await rig.line(seat)).sees('player').own.name).toBe('Ann');
	});

	it('has it after a removal, by another name if they like; not when blocked', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom({ names: { kind: 'own' } }, TWO_QUESTIONS);
		const wall = await rig.wall(room);
		const seat = await rig.seat(room, { name: 'Rude' });
		const phone = await rig.line(seat);
		const { player } = phone.sees('player').own;
		const remove = (isBlocked: boolean) => rig.say(wall, { kind: 'remove', player, isBlocked });
		await remove(false);
		expect(codeOf(await rig.live.join(room, { seat, name: 'shithead' }))).toBe(
			'nickname-not-allowed'
		);
		expect(await rig.seat(room, { seat, name: 'Ann' })).toBe(seat);
		await rig.timers.advance(300);
		expect(phone.sees('player').own.name).toBe('Ann');
		await remove(true);
		expect(codeOf(await rig.live.join(room, { seat }))).toBe('blocked');
		await remove(false);
		expect(await rig.seat(room, { seat })).toBe(seat);
	});

	it('of another room, or a host’s token, or a broken one, is a new player', async () => {
		const { rig, room } = await askedRoom();
		const elsewhere = await rig.seat(await rig.openRoom());
		const tokens = [elsewhere, rig.live.tokens(room).host, 'broken', ''];
		const seats = [];
		for (const seat of tokens) seats.push(await rig.seat(room, { seat }));
		expect(new Set([...tokens, ...seats]).size).toBe(8);
		expect((await rig.room(room)).joined).toBe(6);
		const { player } = (await rig.line(elsewhere)).sees('player').own;
		expect(playerOf(await rig.room(room), player)).toBeUndefined();
	});

	it('after the end still sees the result', async () => {
		const { rig, room, wall } = await askedRoom();
		const seat = await rig.seat(room);
		await rig.say(wall, { kind: 'end' });
		expect(await rig.seat(room, { seat })).toBe(seat);
		expect((await rig.line(seat)).sees('player').own.stage.kind).toBe('finished');
		expect(codeOf(await rig.live.join(room, {}))).toBe('room-finished');
	});
});

describe('LIVE-42 a line', () => {
	it('whose room has just gone is closed, and whoever comes back is told why', async () => {
		const { rig, room } = await askedRoom();
		const { host } = rig.live.tokens(room);
		const pass = must(await rig.live.admit(host));
		await rig.live.remove(room);
		const line = FakeConnection.open(rig.live, pass);
		expect([line.bye, line.frames.length]).toEqual(['restarting', 0]);
		expect(codeOf(await line.sayText('{"id":"x","kind":"end"}'))).toBe('store-closed');
		expect(codeOf(await rig.live.admit(host))).toBe('room-gone');
		expect(codeOf(await rig.live.receive(pass, '{"id":"x","kind":"end"}'))).toBe('room-gone');
	});

	it('may be closed twice, and says nothing after it', async () => {
		const { rig, wall, ann } = await askedRoom();
		ann.drop();
		ann.drop();
		ann.forget();
		await rig.leadOn(wall);
		expect(ann.frames).toHaveLength(0);
	});
});
