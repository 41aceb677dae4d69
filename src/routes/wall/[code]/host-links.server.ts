import type { Config } from '#server/config.ts';
import type { RoomTokens } from '#server/live/port.ts';
import type { JoinDoor } from '#server/share/join-doors.ts';
import { qrDrawing } from '#server/share/qr.ts';
import type { HostLinks } from './host-links.ts';

type Secrets = {
	readonly tokens: RoomTokens;
	readonly config: Pick<Config, 'roomIdleHours' | 'roomKeepDays'>;
};

/** The secret links through one door, for the page of the host and nobody else. */
export function hostLinks({ origin }: JoinDoor, { tokens, config }: Secrets): HostLinks {
	const remote = `${origin}/remote/${tokens.remote}`;
	return {
		host: `${origin}/host/${tokens.host}`,
		remote: { link: remote, qr: qrDrawing(remote) },
		idleHours: config.roomIdleHours,
		keepDays: config.roomKeepDays
	};
}
