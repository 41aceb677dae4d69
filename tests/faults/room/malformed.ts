/** Seeded nonsense of the kinds that have ended servers: the same number makes the same nonsense. */

const SEEDS = [
	'{"kind":"answer","id":"a","index":99,"redo":0,"answer":{"kind":"choice","option":"x"}}',
	'{"kind":"object","id":"o","index":99,"redo":0,"sentence":"p1s1"}',
	'{"kind":"lead-on","id":"l","step":"1"}'
];

const WHOLE = [
	'',
	'null',
	'[]',
	'"x"',
	'{}',
	'{"kind":"answer"}',
	'{"kind":"__proto__","id":"a"}',
	'{"id":{},"kind":[]}',
	'{"kind":"answer","id":"a","index":1e309,"redo":-1,"answer":null}',
	'['.repeat(2000),
	'\u0000\u0000',
	'x'.repeat(20_000),
	'{"kind":"ready","id":"' + 'y'.repeat(5000) + '"}'
];

const HEADS = [
	'GET /live/%E0%A4%A HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
	'GET /live/x HTTP/1.1\r\nHost: [\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
	'GET /live/x HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: 1\r\nSec-WebSocket-Version: 99\r\n\r\n',
	'GET //live//x?v=1 HTTP/1.1\r\nHost: a\r\nOrigin: \u0001\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
	'POST /live/x HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx',
	'GET / HTTP/9.9\r\n\r\n',
	'\u0016\u0003\u0001\u0002'
];

export function malformedText(seed: number): string {
	const kind = seed % 3;
	if (kind === 0) return WHOLE[Math.floor(seed / 3) % WHOLE.length] ?? '';
	const text = SEEDS[Math.floor(seed / 3) % SEEDS.length] ?? '';
	const at = (seed * 7919) % text.length;
	return kind === 1
		? text.slice(0, at)
		: text.slice(0, at) + String.fromCharCode((seed * 104_729) % 0xd7ff) + text.slice(at + 1);
}

export function malformedBytes(seed: number): Buffer {
	const head = HEADS[seed % HEADS.length] ?? '';
	const noise = Buffer.from(
		Array.from({ length: seed % 40 }, (_, at) => (seed * 31 + at * 17) % 256)
	);
	return Buffer.concat([Buffer.from(head, 'latin1'), noise]);
}
