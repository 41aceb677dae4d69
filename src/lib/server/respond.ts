/** From a refusal to what Kit answers with. */
import { error, fail } from '@sveltejs/kit';
import type { Outcome, Refusal } from '#domain/refusal.ts';
import { type RefusalCode, explain } from '#formats/refusals.ts';

/** The value, or the designed error page with the refusal's code. */
export function orError<Value>(outcome: Outcome<Value, RefusalCode>): Value {
	if (outcome.ok) return outcome.value;
	return refuseWithPage(outcome.refusal);
}

export function refuseWithPage(refusal: Refusal<RefusalCode>): never {
	const { status, message, code, advice } = explain(refusal);
	error(status, { message, code, advice });
}

/** Shows the refusal on the page the form is on, beside what the user had filled in. */
export function failWith<Kept extends Record<string, unknown>>(
	refusal: Refusal<RefusalCode>,
	kept: Kept
) {
	const { status, message, code, advice } = explain(refusal);
	return fail(status, { ...kept, refusal: { message, code, advice } });
}
