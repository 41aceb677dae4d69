import { strToU8, zipSync } from 'fflate';
import { ARTICLE_FILE, QUIZ_FILE } from '#formats/quiz-file/quiz-files.ts';
import type { DeskExport } from './publish-desk.ts';

/** The earliest day that a zip can name: the same quiz is the same bytes. */
const EARLIEST = new Date(1980, 0, 1);

/** PUBLISH-40: a folder as it goes into the bank, and a word on how to put it there. */
export function zipOf({ folder, files }: DeskExport): Uint8Array<ArrayBuffer> {
	const zipped = zipSync(
		{
			[`${folder}/${ARTICLE_FILE}`]: strToU8(files.article),
			[`${folder}/${QUIZ_FILE}`]: strToU8(files.quiz),
			[`${folder}/README.txt`]: strToU8(readme(folder))
		},
		{ mtime: EARLIEST }
	);
	return new Uint8Array(zipped);
}

function readme(folder: string): string {
	return [
		'A quiz made with Verbatim: an article and questions that it proves.',
		'',
		`1. Put the folder ${folder} into the folder questions/ of a Verbatim.`,
		'   Give it another name if you like: lower-case words joined by hyphens.',
		'2. Run: npm run check',
		'   It says, with file and line, whatever the article does not prove.',
		'3. Start Verbatim again. The quiz stands on the first page.',
		'',
		'Publish the article only if you may: article.md names its author, source and licence.',
		''
	].join('\n');
}
