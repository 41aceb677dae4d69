import { optionId } from '#domain/quiz/option.ts';
import type { Option } from '#domain/quiz/question.ts';

/** An option to pick. A name that is no proper name begins with a capital here: "The ministry". */
export function optionOf(text: string, whyNot?: string): Option {
	const shown = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
	const option = { id: optionId(shown), text: shown };
	return whyNot === undefined ? option : { ...option, whyNot };
}
