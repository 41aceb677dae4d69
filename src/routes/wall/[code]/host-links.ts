import type { QrDrawing } from '#lib/components/QrCode.svelte';

/** What only the host of a room is told. */
export type HostLinks = {
	readonly host: string;
	readonly remote: { readonly link: string; readonly qr: QrDrawing };
	/** When the room ends and is deleted if nothing more happens in it, in ms since 1970. */
	readonly endsAt: number | null;
	readonly deletedAt: number;
};
