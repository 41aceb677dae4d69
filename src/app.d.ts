import type { App as VerbatimApp } from '#server/app.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			code: string;
			advice?: string;
		}
		interface Locals {
			app: VerbatimApp;
			/** Set once this browser has played; attempts are listed under it. */
			browserId: string | undefined;
			theme: 'day' | 'night' | undefined;
		}
	}
}

export {};
