import { join } from 'node:path';
import type { FileFinding } from '#formats/file-finding.ts';

/** A finding in one of the files under the questions' folder. */
export type BankFinding = FileFinding & {
	/** Relative to the questions' folder, with `/`: `my-quiz/quiz.yaml`. */
	readonly file: string;
};

/** One line for a terminal, `questions/my-quiz/quiz.yaml:12 code message`: editors make it a link. */
export function printFinding(questionsDir: string, finding: BankFinding): string {
	const { file, line, code, message } = finding;
	return `${join(questionsDir, file)}:${line} ${code} ${message}`;
}
