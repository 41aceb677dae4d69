/** Mammoth's bundle for browsers has the interface of the package, and no types of its own. */
declare module 'mammoth/mammoth.browser.min.js' {
	import mammoth from 'mammoth';
	export { mammoth as default };
}
