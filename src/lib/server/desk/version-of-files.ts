import type { QuizFiles } from '#formats/quiz-file/quiz-files.ts';
import { versionOf } from '../play/version-of.ts';

/** As the bank would call it if the files lay there: what is exported and put there goes on as it. */
export function versionOfFiles({ article, quiz }: QuizFiles): string {
	return versionOf(Buffer.from(article), Buffer.from(quiz));
}
