import type { QrDrawing } from '#lib/components/QrCode.svelte';

/** What only the host of a room is told: secret links that another machine finds, and its term. */
export type HostLinks = {
	readonly host: string;
	readonly remote: { readonly link: string; readonly qr: QrDrawing };
	/** A room in which nothing happens for so long ends. */
	readonly idleHours: number;
	/** It is deleted so long after the last thing that happened in it. */
	readonly keepDays: number;
};
