/** npm run --silent draft: an article in, proven questions out. */
import { accept } from '#domain/refusal.ts';
import { draft } from '#drafting/draft.ts';
import { quizOfDraft } from '#drafting/rank/quiz-of-draft.ts';
import { writeQuizFile } from '#formats/quiz-file/write-quiz-file.ts';
import { type Call, readCall } from './draft/call.ts';
import { complaintLine } from './draft/complaint.ts';
import { draftJson } from './draft/draft-json.ts';
import { readSource } from './draft/read-source.ts';

const HELP = `npm run --silent draft -- FILE              drafts a quiz from an article
                    --published YYYY-MM-DD  the day of publication, to fix "on Friday" by
                    --all                   every question, not the best of them alone
                    --as yaml               as quiz.yaml for questions/, instead of JSON

FILE is plain text, or an article.md with its fields. Nothing leaves this machine. Ends with 2 when
nothing could be drafted, and says why.`;

process.exitCode = await run(process.argv.slice(2));

/** The exit code: 0, or 2 when it was called wrongly or the file cannot be drafted from. */
async function run(args: readonly string[]): Promise<number> {
	const call = readCall(args);
	const printed = call.ok ? await printedDraft(call.value) : call;
	if (!printed.ok) {
		console.error(complaintLine(printed.refusal));
		return 2;
	}
	console.log(printed.value);
	return 0;
}

async function printedDraft({ path, publishedOn, isAll, as, isHelp }: Call) {
	if (isHelp) return accept(HELP);
	const file = await readSource(path, publishedOn);
	if (!file.ok) return file;
	const drafted = draft(file.value.source);
	if (!drafted.ok) return drafted;
	const { reading, candidates: all, chosen } = drafted.value;
	const candidates = isAll ? all : chosen;
	if (as === 'json') {
		const { before } = file.value;
		return accept(JSON.stringify(draftJson(drafted.value, { candidates, before }), null, '\t'));
	}
	const { article, source } = reading.text;
	const [first] = article.paragraphs;
	const title = shortTitle(source.title ?? article.text.slice(first?.start, first?.end));
	return accept(
		writeQuizFile(quizOfDraft({ slug: 'drafted', article, title, candidates })).trimEnd()
	);
}

/** A quiz has a title of at most 80 characters. */
function shortTitle(text: string): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return line.length <= 80 ? line : `${line.slice(0, line.lastIndexOf(' ', 78))} …`;
}
