import { CONFIDENCES, type Confidence } from '#domain/attempt/attempt.ts';

/** How sure the player says to be; nothing where it was not asked or not said. */
export function readConfidence(form: FormData): { readonly confidence?: Confidence } {
	const given = form.get('confidence');
	const confidence = CONFIDENCES.find((one) => one === given);
	return confidence === undefined ? {} : { confidence };
}
