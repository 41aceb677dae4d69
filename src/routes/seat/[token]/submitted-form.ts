/** What a form was sent with, the button that sent it included; older browsers leave that out. */
export function submittedForm(event: SubmitEvent & { currentTarget: HTMLFormElement }): FormData {
	const data = new FormData(event.currentTarget);
	const { submitter } = event;
	if (submitter instanceof HTMLButtonElement && submitter.name !== '') {
		data.set(submitter.name, submitter.value);
	}
	return data;
}
