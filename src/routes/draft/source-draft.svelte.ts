/**
 * The form that a desk begins with, in the browser: what is in it outlives a refresh until the desk
 * is there, and a file that is dropped fills it. A file that cannot be read changes nothing.
 */
import type { SourceText } from '#domain/desk/desk.ts';
import { guessTitle } from '#lib/client/desk/source-file/guess-title.ts';
import { readSourceFile } from '#lib/client/desk/source-file/read-source-file.ts';
import type { FileRefusal, SourceFile } from '#lib/client/desk/source-file/source-file.ts';
import { dropDraft, keepDraft, readDraft } from '#lib/client/draft.ts';
import { type FilledForm, valueOf } from '#lib/client/filled-form.ts';
import type { ShownRefusal } from '#lib/client/shown-refusal.ts';

export const ACCEPTED_FILES = '.txt,.md,.markdown,.html,.htm,.docx';

const KEY = 'draft-source';

const FILE_WORDS: Readonly<Record<FileRefusal, Omit<ShownRefusal, 'code'>>> = {
	'file-kind-unknown': {
		message: 'This kind of file cannot be read here.',
		advice: 'Take .txt, .md, .html or .docx, or paste the text. What you had entered is still here.'
	},
	'file-pdf': {
		message: 'A PDF does not say where its sentences begin and end.',
		advice: 'Open it, select the article, and paste it. What you had entered is still here.'
	},
	'file-too-large': {
		message: 'This file is larger than 20 MB.',
		advice: 'Paste the text of the article instead. What you had entered is still here.'
	},
	'file-unreadable': {
		message: 'This file could not be read, or no article was found in it.',
		advice: 'Open it, select the article, and paste it. What you had entered is still here.'
	},
	'file-empty': {
		message: 'There is no text in this file.',
		advice: 'Choose another one. What you had entered is still here.'
	}
};

export class SourceDraft {
	filled = $state.raw<FilledForm>([]);
	refusal = $state.raw<ShownRefusal>();
	isSending = $state(false);
	isReading = $state(false);
	/** Counts what has replaced the fields, so that they are drawn anew. */
	fillCount = $state(0);
	#form: HTMLFormElement | undefined;

	/** To be attached to the form. */
	readonly keep = (form: HTMLFormElement): void => {
		this.#form = form;
		const kept = readDraft(KEY);
		if (valueOf(kept, 'text') !== '' && isEmpty(form)) this.#fill(kept);
		form.addEventListener('input', () => keepDraft(KEY, form));
	};

	forget(): void {
		dropDraft(KEY);
	}

	guess(text: string): string {
		return guessTitle(text) ?? '';
	}

	/** A title that was left empty is the text's first line, where it looks like one. */
	nameBy(form: FormData): void {
		const [title, text] = [form.get('title'), form.get('text')];
		if (title === '' && typeof text === 'string') form.set('title', guessTitle(text) ?? '');
	}

	async take(file: File): Promise<void> {
		this.isReading = true;
		const read = await readSourceFile(file);
		this.isReading = false;
		if (!read.ok) {
			const { code } = read.refusal;
			this.refusal = { code, ...FILE_WORDS[code] };
			return;
		}
		this.refusal = undefined;
		this.#fill(entriesOf(read.value, this.#form));
	}

	/** What the fields beside the text start from. The day it is read is today, until told. */
	sourceOf(filled: FilledForm, today: string): Omit<SourceText, 'text'> {
		const field = (name: string) => valueOf(filled, name);
		return {
			meta: {
				title: field('title'),
				standfirst: field('standfirst'),
				sourceNote: field('sourceNote'),
				author: field('author'),
				publishedOn: field('publishedOn'),
				language: 'en',
				licence: field('licence')
			},
			readOn: filled.length === 0 ? today : field('readOn'),
			owner: field('owner'),
			shown: field('shown') === 'needed' ? 'needed' : 'all'
		};
	}

	#fill(filled: FilledForm) {
		this.filled = filled;
		this.fillCount += 1;
		if (this.#form !== undefined) queueMicrotask(() => this.#keepNow());
	}

	#keepNow() {
		if (this.#form !== undefined) keepDraft(KEY, this.#form);
	}
}

/** What the file tells; beside it, what was entered stays. */
function entriesOf(file: SourceFile, form: HTMLFormElement | undefined): FilledForm {
	const told = new Map<string, string>(Object.entries(file));
	const entered = form === undefined ? [] : [...new FormData(form)];
	const others = entered.flatMap(([name, value]) =>
		typeof value === 'string' && !told.has(name) && name !== 'title' ? [[name, value] as const] : []
	);
	return [...others, ...told];
}

function isEmpty(form: HTMLFormElement): boolean {
	const text = form.elements.namedItem('text');
	return !(text instanceof HTMLTextAreaElement) || text.value.trim() === '';
}
