/** npm run check: are all the quizzes sound, and proven by their articles? */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quizJsonSchema } from '#formats/quiz-file/json-schema.ts';
import { printFinding } from '#server/bank/bank-finding.ts';
import { readBank } from '#server/bank/read-bank.ts';
import { type StarterRefusal, writeStarter } from '#server/bank/write-starter.ts';

const HELP = `npm run check                     checks every quiz in questions/
npm run check -- some/folder      checks the quizzes in another folder
npm run check -- --new my-quiz    writes a small quiz to begin with
npm run check -- --schema         writes quiz.schema.json anew, for editors
npm run check -- --help           says this

Findings are printed one a line: file, line, code, and what to do. Ends with 1 when there are any.`;

const REFUSED: Readonly<Record<StarterRefusal, string>> = {
	'folder-name': 'A quiz is named with lower-case words joined by hyphens, such as my-quiz.',
	'folder-taken': 'There is one already. Take another name, or edit what is there.',
	'folder-missing': 'The folder it should go into is not there.'
};

const OPTIONS = {
	new: { type: 'string' },
	schema: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' }
} as const;

process.exitCode = await run(process.argv.slice(2));

/** The exit code: 0 when all is well, 1 when there are findings, 2 when it was called wrongly. */
async function run(args: readonly string[]): Promise<number> {
	const called = readArguments(args);
	if (typeof called === 'string') return fail(2, `${called}\n\n${HELP}`);
	const { values, positionals } = called;
	const [questionsDir = 'questions'] = positionals;
	if (values.help) return say(HELP);
	if (values.schema) return writeSchema(questionsDir);
	if (values.new !== undefined) return startQuiz(questionsDir, values.new);
	return checkAll(questionsDir);
}

function readArguments(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

async function checkAll(questionsDir: string): Promise<number> {
	const bank = await readBank(questionsDir);
	if (!bank.ok) {
		return fail(1, bank.findings.map((one) => printFinding(questionsDir, one)).join('\n'));
	}
	const total = bank.value.reduce((sum, { questions }) => sum + questions.length, 0);
	return say(`${questionsDir}: all proven (quizzes: ${bank.value.length}, questions: ${total})`);
}

async function startQuiz(questionsDir: string, slug: string): Promise<number> {
	const started = await writeStarter(questionsDir, slug);
	if (started.ok) return say(started.value.map((path) => `wrote ${path}`).join('\n'));
	const { code, detail } = started.refusal;
	return fail(1, `${detail ?? slug}: ${code} ${REFUSED[code]}`);
}

async function writeSchema(questionsDir: string): Promise<number> {
	const path = join(questionsDir, 'quiz.schema.json');
	await writeFile(path, quizJsonSchema());
	return say(`wrote ${path}`);
}

function say(text: string): number {
	console.log(text);
	return 0;
}

function fail(code: number, text: string): number {
	console.error(text);
	return code;
}
