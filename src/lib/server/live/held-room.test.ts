import { expect, it } from 'vitest';
import { LiveRig, must } from '../../../../tests/fixtures/live-rig.ts';
import { heldRoom } from './held-room.ts';

async function twoRooms() {
	const rig = await LiveRig.start();
	const [room, other] = [await rig.openRoom(), await rig.openRoom()];
	const { code } = must(await rig.live.facts(room));
	const held = (token: string | undefined, typed = code) =>
		heldRoom(rig.live, { code: typed, tokenOf: (of) => (of === code ? token : undefined) });
	return { rig, room, other, code, held };
}

it('LIVE-46 who holds a token of the room comes to it, however they type its code', async () => {
	const { rig, room, code, held } = await twoRooms();
	const seat = await rig.seat(room);
	for (const typed of [code, code.toLowerCase(), `${code.slice(0, 3)} ${code.slice(3)}`]) {
		expect(await held(seat, typed)).toMatchObject({ facts: { room }, pass: { room }, token: seat });
	}
	expect((await held(rig.live.tokens(room).host))?.pass.viewer.role).toBe('wall');
});

it('LIVE-46 nobody does with none, with one of another room, or of one that is gone', async () => {
	const { rig, room, other, held } = await twoRooms();
	const seat = await rig.seat(room);
	for (const token of [undefined, '', `${seat.slice(0, -1)}!`, await rig.seat(other)]) {
		expect(await held(token)).toBeUndefined();
	}
	expect(await held(seat, 'no code')).toBeUndefined();
	await rig.live.remove(room);
	expect(await held(seat)).toBeUndefined();
});
