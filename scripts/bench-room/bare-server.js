// What a room costs when there is nothing to it: a broadcast server of a few lines. It tells the same
// messages as a game does, of the same size, and keeps nothing.
//
//   node scripts/bench-room/bare-server.js PLAYERS VIEW_BYTES

import { WebSocketServer } from 'ws';

const [players = 0, viewBytes = 0] = process.argv.slice(2).map(Number);
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
let step = 0;
let answers = 0;

function broadcast() {
	step += 1;
	answers = 0;
	const head = `{"kind":"view","view":{"shared":{"step":${step},"pad":"`;
	const view = Buffer.from(`${head}${'x'.repeat(Math.max(0, viewBytes - head.length - 4))}"}}}`);
	for (const client of server.clients) client.send(view, { binary: false });
}

server.on('connection', (socket) => {
	socket.send(`{"kind":"view","view":{"shared":{"step":${step}}}}`);
	socket.on('message', (data) => {
		const { id, kind } = JSON.parse(Buffer.from(/** @type {Buffer} */ (data)).toString());
		socket.send(`{"kind":"ack","id":"${id}"}`);
		if (kind === 'lead-on' || (kind === 'answer' && ++answers === players)) broadcast();
	});
});

server.on('listening', () => {
	const address = server.address();
	if (typeof address === 'object' && address) {
		console.log(`Bare is ready: http://127.0.0.1:${address.port} `);
	}
});
