/**
 * Whether a page of ours asks (LINE-3). A browser names the page's origin with every socket and every
 * POST, and a page cannot lie about it; what names none is no browser, and has nothing to steal.
 *
 * @param host as the request names it, forwarded headers settled
 */
export function isOurOrigin(origin: string | null | undefined, host: string): boolean {
	if (origin === null || origin === undefined) return true;
	if (!URL.canParse(origin)) return false;
	const theirs = new URL(origin);
	// By the protocol of the page, for a proxy may end the encryption; a default port is left out.
	const ours = `${theirs.protocol}//${host}`;
	return theirs.host !== '' && URL.canParse(ours) && new URL(ours).host === theirs.host;
}
