/** Forms that stand right beside a speaker's name. */
export function isSpeechForm(lower: string): boolean {
	return FORMS.has(lower);
}

const FORMS: ReadonlySet<string> = new Set(
	'said says added adds told tells replied wrote writes explained recalled insisted argued warned noted claimed joked'.split(
		' '
	)
);
