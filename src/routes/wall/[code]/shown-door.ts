import type { QrDrawing } from '#lib/components/QrCode.svelte';

/** A way into the room, as it is shown. */
export type ShownDoor = {
	/** Short enough to type: without the protocol. */
	readonly address: string;
	/** With the code in it, as the QR code has it. */
	readonly link: string;
	readonly qr: QrDrawing;
};
