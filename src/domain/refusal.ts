/**
 * What a user can cause is a value: an outcome is either the thing asked for or a refusal with a
 * code from one closed list. What only a bug can cause throws.
 * Code to HTTP status and code to sentence are one table each, in `#formats/refusals.ts`.
 */

export type Refusal<Code extends string = string> = {
	readonly code: Code;
	/** Facts for the sentence, such as the offending value. Never shown as HTML. */
	readonly detail?: string;
};

export type Outcome<Value, Code extends string = string> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly refusal: Refusal<Code> };

export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}

export function refuse<Code extends string>(
	code: Code,
	detail?: string
): { readonly ok: false; readonly refusal: Refusal<Code> } {
	return { ok: false, refusal: detail === undefined ? { code } : { code, detail } };
}

/** Ends a `switch` over a tagged union: a forgotten case does not compile. */
export function unreachable(value: never): never {
	throw new Error(`Unreachable case: ${JSON.stringify(value)}`);
}
