import { redirect } from '@sveltejs/kit';
import { orError } from '#server/respond.ts';
import { isLocalAddress, joinDoors } from '#server/share/join-doors.ts';
import type { PageServerLoad } from './$types';
import { hostLinks } from './host-links.server.ts';
import { wallPass } from './wall-pass.server.ts';

export const load: PageServerLoad = async (event) => {
	const { live, config } = event.locals.app;
	const { facts, pass, token } = orError(await wallPass(event));
	// However the code was typed, the wall has one address.
	if (event.params.code !== facts.code) redirect(307, `/wall/${facts.code}`);
	const doors = joinDoors(event.url, facts.code);
	const isHost = pass.viewer.role === 'wall';
	const tokens = live.tokens(facts.room);
	// At one address the host has another page than everybody else, with secrets in it.
	event.setHeaders({ 'cache-control': 'no-store' });
	return {
		view: orError(await live.view(pass)),
		token,
		code: facts.code,
		doors,
		isLocal: isLocalAddress(event.url),
		/** By door; none for a spectator. */
		links: isHost ? doors.map((door) => hostLinks(door, { tokens, config })) : []
	};
};
