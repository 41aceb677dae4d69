import type { PublishedVersion } from '#formats/desk-view.ts';
import { originsFor } from '../share/join-doors.ts';
import { type QrDrawing, qrDrawing } from '../share/qr.ts';

export type DeskLinks = {
	/** Secret: who has it may do everything at the desk. */
	readonly edit: string;
	readonly published:
		{ readonly play: string; readonly host: string; readonly playQr: QrDrawing } | undefined;
};

/** Links as others reach them, also where the author opened the page as `localhost`. */
export function deskLinks(
	url: URL,
	{ token, newest }: { readonly token: string; readonly newest: PublishedVersion | undefined }
): DeskLinks {
	const [origin = url.origin] = originsFor(url);
	const edit = `${origin}/draft/${token}`;
	if (newest === undefined) return { edit, published: undefined };
	const play = `${origin}${newest.playPath}`;
	return {
		edit,
		published: { play, host: `${origin}${newest.hostPath}`, playQr: qrDrawing(play) }
	};
}
