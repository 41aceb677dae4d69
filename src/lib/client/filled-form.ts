/**
 * What a form was filled with, name by value: kept over a failed submit or a refresh, so that the
 * player finds the answer as it was.
 */
export type FilledForm = readonly (readonly [name: string, value: string])[];

/** The text fields of a form in order; files are none of ours. */
export function textEntries(form: FormData): FilledForm {
	return [...form].flatMap(([name, value]) =>
		typeof value === 'string' ? [[name, value] as const] : []
	);
}

/** Every value of that field. */
export function valuesOf(filled: FilledForm, field: string): readonly string[] {
	return filled.filter(([name]) => name === field).map(([, value]) => value);
}

/** The field's value, empty where it was not filled. */
export function valueOf(filled: FilledForm, field: string): string {
	return valuesOf(filled, field)[0] ?? '';
}
