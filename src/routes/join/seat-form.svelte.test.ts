import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { GuestView } from '#domain/room/view/view.ts';
import type { RoomSettings } from '#domain/room/settings.ts';
import { ROOM_EXPLAINED } from '#formats/room-refusals.ts';
import { PlayedRoom } from '../../../tests/fixtures/played-room.ts';
import SeatForm from './SeatForm.svelte';

vi.mock('$app/state', () => ({ page: { url: new URL('http://localhost/join?code=CDFHJK') } }));

const LISTED = { kind: 'listed', names: ['Ann', 'Bob'] } as const;
const guestOf = (settings: Partial<RoomSettings>) => new PlayedRoom(settings).sees('guest');

type Door = {
	readonly guest: GuestView;
	readonly refusal?: keyof typeof ROOM_EXPLAINED;
	readonly isReturning?: boolean;
};

function show({ guest, refusal, isReturning = false }: Door) {
	const said = refusal === undefined ? undefined : { code: refusal, ...ROOM_EXPLAINED[refusal] };
	const door = { code: 'CDFHJK', language: 'en', aloneAt: '/quiz/sample', guest, isReturning };
	return render(SeatForm, { door: { ...door, refusal: said }, form: null });
}

test('a name is given where the room gives them', async () => {
	const screen = await show({ guest: guestOf({ names: { kind: 'generated' } }) });
	await expect.element(screen.getByText('You will get a name')).toBeVisible();
	expect(document.querySelector('[name=name]')).toBeNull();
});

test('one’s own name and team are asked for', async () => {
	const teams = { division: 'chosen', names: ['Red', 'Blue'] } as const;
	const screen = await show({ guest: guestOf({ names: { kind: 'own' }, teams }) });
	await expect.element(screen.getByLabelText('Your name in this game')).toHaveFocus();
	await expect.element(screen.getByRole('radio', { name: 'Blue' })).toBeRequired();
});

test('of a list the free names are offered', async () => {
	const room = new PlayedRoom({ names: LISTED });
	room.do({ kind: 'join', player: 'a', name: 'Ann' });
	const screen = await show({ guest: room.sees('guest') });
	await expect.element(screen.getByRole('radio', { name: 'Bob' })).toBeVisible();
	expect(document.querySelectorAll('[name=name]')).toHaveLength(1);
});

test('ROOM-64 who was removed may come back, under another name if they like', async () => {
	const screen = await show({ guest: guestOf({ names: { kind: 'own' } }), isReturning: true });
	await expect.element(screen.getByRole('button', { name: 'Join again' })).toBeVisible();
	await expect.element(screen.getByLabelText('Another name, if you like')).not.toBeRequired();
});

test.each([
	['lobby-locked', ['Try again', 'Play the quiz on my own']],
	['late-not-admitted', ['Play the quiz on my own']],
	['room-finished', ['Play the quiz on my own']],
	['blocked', []]
] as const)('ROOM-63 a door that is closed says so: %s', async (refusal, ways) => {
	const screen = await show({ guest: guestOf({ names: { kind: 'own' } }), refusal });
	await expect.element(screen.getByText(ROOM_EXPLAINED[refusal].message)).toBeVisible();
	expect(document.querySelector('form')).toBeNull();
	const links = [...document.querySelectorAll('a')].map(({ textContent }) => textContent.trim());
	expect(links).toEqual([...ways, 'Another code']);
});
