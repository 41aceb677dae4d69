import { type OpenCarrier, readServerMessage } from './carrier.ts';

/** A carrier over one WebSocket. `open` may throw: some browsers do where a policy forbids it. */
export function socketCarrier(options: { readonly open: () => WebSocket }): OpenCarrier {
	return ({ opened, heard, ended }) => {
		const socket = options.open();
		socket.onopen = opened;
		socket.onmessage = ({ data }) => {
			const message = readServerMessage(data);
			if (message) heard(message);
		};
		socket.onclose = ended;
		return {
			send: (text) => socket.send(text),
			close() {
				socket.onopen = socket.onmessage = socket.onclose = null;
				socket.close();
			}
		};
	};
}
