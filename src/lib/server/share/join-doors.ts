/**
 * The ways into a room from another machine. A host who opened the wall as `localhost` has an address
 * that no phone finds, so there the machine's own addresses in the local network stand in for it.
 */
import { networkInterfaces } from 'node:os';
import { type QrDrawing, qrDrawing } from './qr.ts';

export type JoinDoor = {
	/** Of the same server, as others reach it. */
	readonly origin: string;
	/** Short enough to type: without the protocol. */
	readonly address: string;
	/** With the code in it. */
	readonly link: string;
	readonly qr: QrDrawing;
};

type Interfaces = NodeJS.Dict<
	readonly { readonly address: string; readonly family: string; readonly internal: boolean }[]
>;

const HERE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether only this machine finds that address. */
export function isLocalAddress({ hostname }: Pick<URL, 'hostname'>): boolean {
	return HERE.test(hostname);
}

/** At least one, the likeliest first. */
export function joinDoors(
	url: Pick<URL, 'origin' | 'hostname'>,
	code: string,
	interfaces: Interfaces = networkInterfaces()
): readonly JoinDoor[] {
	return originsFor(url, interfaces).map((origin) => doorAt(origin, code));
}

/** The origins under which others reach this server: at least one, the likeliest first. */
export function originsFor(
	url: Pick<URL, 'origin' | 'hostname'>,
	interfaces: Interfaces = networkInterfaces()
): readonly string[] {
	const others = isLocalAddress(url) ? addressesOf(interfaces).map((one) => at(url, one)) : [];
	return others.length > 0 ? others : [url.origin];
}

function doorAt(origin: string, code: string): JoinDoor {
	const link = `${origin}/join?code=${code}`;
	const address = `${new URL(origin).host}/join`;
	return { origin, address, link, qr: qrDrawing(link) };
}

function at({ origin }: Pick<URL, 'origin'>, address: string): string {
	const there = new URL(origin);
	there.hostname = address;
	return there.origin;
}

/** Home and school networks first; the bridges of virtual machines have other addresses as well. */
function addressesOf(interfaces: Interfaces): readonly string[] {
	return Object.values(interfaces)
		.flatMap((list) => list ?? [])
		.filter(({ internal, family }) => !internal && family === 'IPv4')
		.map(({ address }) => address)
		.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf(address: string): number {
	if (address.startsWith('192.168.')) return 0;
	return address.startsWith('10.') ? 1 : 2;
}
