/**
 * When the time is up the form goes as it is, by a button of its own that tells the server so: what
 * is missing then counts as nothing given. A field marked `data-untouched` holds no answer, though
 * it has a value: an order as it was dealt is left out.
 */
export function sendAtTimeUp(button: HTMLButtonElement): void {
	const untouched =
		button.form?.querySelectorAll<HTMLSelectElement>('select[data-untouched]') ?? [];
	for (const field of untouched) field.disabled = true;
	button.form?.requestSubmit(button);
	// What is sent has been read by now; the form must be whole again should it be refused.
	for (const field of untouched) field.disabled = false;
}
