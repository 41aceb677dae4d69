/**
 * The form of a question, for its answer or its proof. What is in it lies in the tab's own storage
 * until it has been sent, so that a refresh, a pause or a refusal loses nothing.
 */
import { dropDraft, keepDraft, readDraft } from '#lib/client/draft.ts';
import { takeEarlyForm } from '#lib/client/early-form.ts';
import type { FilledForm } from '#lib/client/filled-form.ts';
import { sendForm } from '#lib/client/send-form.ts';

export class QuestionForm {
	/**
	 * What the fields start from: what was entered before the script came, else what was sent and
	 * refused without one, else the draft.
	 */
	filled = $state.raw<FilledForm>([]);
	isSending = $state(false);
	readonly #key: string;
	readonly #early = takeEarlyForm();
	readonly #sent: FilledForm;

	/** `key` names the draft; `sent` is what the server refused. */
	constructor(key: string, sent: FilledForm) {
		this.#key = key;
		this.#sent = sent;
		this.filled = this.#early.length > 0 ? this.#early : sent;
	}

	readonly submit = sendForm({
		onSending: () => (this.isSending = true),
		onSent: () => dropDraft(this.#key),
		onRefused: () => (this.isSending = false)
	});

	/** To be attached to the form. */
	readonly keep = (form: HTMLFormElement): void => {
		const draft = readDraft(this.#key);
		if (this.#early.length > 0) keepDraft(this.#key, form);
		else if (this.#sent.length === 0 && draft.length > 0) this.filled = draft;
		form.addEventListener('input', () => keepDraft(this.#key, form));
	};
}
