/**
 * Three ways to hand a text on, by what the browser allows: its share sheet, the clipboard, or a
 * selection that the reader copies. The first two exist in secure contexts only, and a class on
 * plain http has none of them.
 */

export type Parcel = {
	/** Whole, the address included. */
	readonly text: string;
	readonly url: string;
};

export type ShareTools = {
	readonly share?: (parcel: Parcel) => Promise<void>;
	readonly copy?: (text: string) => Promise<void>;
};

export type SendOutcome = 'shared' | 'dismissed' | 'copied' | 'selected';

type View = {
	readonly isSecureContext: boolean;
	readonly navigator: {
		readonly share?: (data: ShareData) => Promise<void>;
		readonly canShare?: (data: ShareData) => boolean;
		readonly clipboard?: Pick<Clipboard, 'writeText'>;
	};
};

export function shareTools({ isSecureContext, navigator }: View): ShareTools {
	if (!isSecureContext) return {};
	const { clipboard } = navigator;
	const canShare = navigator.share !== undefined && navigator.canShare?.({ url: '/' }) !== false;
	return {
		...(canShare ? { share: (parcel) => navigator.share?.(sheetOf(parcel)) ?? gone() } : {}),
		...(clipboard === undefined ? {} : { copy: (text) => clipboard.writeText(text) })
	};
}

/** By the share sheet; closing it is an answer, any other failure falls back to the clipboard. */
export async function share(
	parcel: Parcel,
	tools: ShareTools,
	box: HTMLTextAreaElement
): Promise<SendOutcome> {
	if (tools.share === undefined) return copy(parcel.text, tools, box);
	try {
		await tools.share(parcel);
		return 'shared';
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return 'dismissed';
		return copy(parcel.text, tools, box);
	}
}

/** To the clipboard; where that is refused, `box`, which holds the text, is left selected. */
export async function copy(
	text: string,
	tools: ShareTools,
	box: HTMLTextAreaElement
): Promise<SendOutcome> {
	try {
		if (tools.copy !== undefined) {
			await tools.copy(text);
			return 'copied';
		}
	} catch {
		// The reader may have forbidden the clipboard: the box is left to them.
	}
	box.focus();
	box.select();
	// Deprecated, and the only way to the clipboard on plain http. It says whether it worked.
	return document.execCommand('copy') ? 'copied' : 'selected';
}

/** Some apps take the text and some the address: the address stands in one of them only. */
function sheetOf({ text, url }: Parcel): ShareData {
	return { text: text.replace(url, '').trim(), url };
}

function gone(): Promise<never> {
	return Promise.reject(new Error('The share sheet has gone.'));
}
