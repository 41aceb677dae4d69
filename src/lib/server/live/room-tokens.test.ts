import { describe, expect, it } from 'vitest';
import { newSecretId } from '../play/secret-id.ts';
import { createSigner } from '../share/sign.ts';
import { createRoomSeals } from './room-tokens.ts';

const key = new Uint8Array(32).fill(1);
const signer = createSigner(key, 'room');
const seals = createRoomSeals(signer);
const room = newSecretId();

describe('LIVE-40 a token', () => {
	it('says the role and the room', () => {
		const { host, remote, spectator } = seals.of(room);
		expect(seals.read(host)).toEqual({ ok: true, value: { room, viewer: { role: 'wall' } } });
		expect(seals.read(remote)).toMatchObject({ value: { viewer: { role: 'remote' } } });
		expect(seals.read(spectator)).toMatchObject({ value: { viewer: { role: 'spectator' } } });
	});

	it('of a seat says the player', () => {
		const viewer = { role: 'player', player: '-_aB3xyz' };
		expect(seals.read(seals.seat(room, '-_aB3xyz'))).toEqual({ ok: true, value: { room, viewer } });
	});

	it('becomes no other by a change', () => {
		const seat = seals.seat(room, 'abcdefgh');
		const changed = [
			`h${seat.slice(1)}`,
			seat.replace(room, newSecretId()),
			seat.replace('abcdefgh', 'abcdefgi'),
			`${seat.slice(0, -2)}${seat.endsWith('AA') ? 'BB' : 'AA'}`
		];
		for (const token of changed) {
			expect(seals.read(token)).toMatchObject({ refusal: { code: 'link-tampered' } });
		}
	});

	it.each(['', 'h', 'nothing', `h${room}`, `h${room}.`, '../../etc', 'x'.repeat(10_000)])(
		'is none: "%.30s"',
		(token) => {
			expect(seals.read(token)).toMatchObject({ refusal: { code: 'link-malformed' } });
		}
	);

	it('with another key or for another purpose opens nothing', () => {
		const stranger = createSigner(new Uint8Array(32).fill(2), 'room').sign(`h${room}`);
		const challenge = createSigner(key, 'challenge').sign(`h${room}`);
		for (const token of [stranger, challenge]) {
			expect(seals.read(token)).toMatchObject({ refusal: { code: 'link-tampered' } });
		}
	});

	it.each(['x', `h${room}more`, `p${room}`, `q${room}`, 'hshort'])(
		'that says nothing sensible is none, however it was sealed: %s',
		(payload) => {
			const read = seals.read(signer.sign(payload));
			expect(read).toMatchObject({ refusal: { code: 'link-malformed' } });
		}
	);
});
