/**
 * An answer under way survives a refresh: the form's fields lie in the tab's own storage until they
 * are sent. Storage may be refused (a private window, a full quota): then nothing is kept.
 */
import { type FilledForm, textEntries } from '#lib/client/filled-form.ts';

export function keepDraft(key: string, form: HTMLFormElement): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(textEntries(new FormData(form))));
	} catch {
		// A draft is a kindness; the form itself is untouched.
	}
}

export function readDraft(key: string): FilledForm {
	try {
		const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
		return Array.isArray(stored) ? stored.filter(isField) : [];
	} catch {
		return [];
	}
}

export function dropDraft(key: string): void {
	try {
		sessionStorage.removeItem(key);
	} catch {
		// Nothing was kept.
	}
}

function isField(value: unknown): value is readonly [string, string] {
	return (
		Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string')
	);
}
