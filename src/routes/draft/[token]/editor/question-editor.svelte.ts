/** A question under the pen: its fields, and what the proof check says of them while one types. */
import { type Sentence, type Span } from '#domain/article/article.ts';
import type { Card } from '#domain/desk/desk.ts';
import type { Question, QuestionKind } from '#domain/quiz/question.ts';
import type { DeskSession } from '#lib/client/desk/desk-session.svelte.ts';
import { fieldOf } from '#lib/client/desk/edited-field.ts';
import { type EditedQuestion, emptyQuestion } from '#lib/client/desk/edited-question.ts';
import { takeSelection, toggleSentence, wholeWords } from '#lib/client/desk/evidence-pieces.ts';
import { missingFields } from '#lib/client/desk/missing-fields.ts';
import { questionOf } from '#lib/client/desk/question-of.ts';
import { newMessageId } from '#lib/client/live/message-id.ts';

export type FieldFinding = { readonly field: string; readonly message: string };

export class QuestionEditor {
	edited: EditedQuestion;
	/** Asked whether to leave what is changed. */
	isLeaving = $state(false);
	/** A save was tried: from then on empty fields are told, too. */
	isTried = $state(false);
	/** Undefined: a new question. */
	readonly card: Card | undefined;
	readonly #start: EditedQuestion;
	readonly #session: DeskSession;

	constructor(session: DeskSession, start: EditedQuestion, card?: Card) {
		this.edited = $state.raw(start);
		this.#start = start;
		this.#session = session;
		this.card = card;
	}

	readonly missing = $derived.by(() => missingFields(this.edited));
	readonly question: Question = $derived.by(() => questionOf(this.edited));

	/** Of the proof check. What rests on fields that are still empty waits for them. */
	readonly findings: readonly FieldFinding[] = $derived.by(() => {
		if (this.missing.length > 0 && !this.isTried && this.edited.prompt === '') return [];
		const lacking = this.missing.map(({ field }) => field);
		return this.#session
			.findingsOf(this.question)
			.map(({ field, message }) => ({ field: fieldOf(this.edited, field), message }))
			.filter(({ field }) => !lacking.includes(field));
	});

	get isChanged(): boolean {
		return JSON.stringify(this.edited) !== JSON.stringify(this.#start);
	}

	get isProven(): boolean {
		return this.missing.length === 0 && this.findings.length === 0;
	}

	set(change: Partial<EditedQuestion>): void {
		this.edited = { ...this.edited, ...change };
		this.isLeaving = false;
	}

	/** A match need not have partners of nobody; the other kinds begin with two wrong options. */
	setKind(kind: QuestionKind): void {
		const { wrongs } = this.edited;
		const isUntouched = wrongs.every(({ text, whyNot }) => text === '' && whyNot === '');
		const fresh = kind === 'match' ? [] : emptyQuestion(this.edited).wrongs;
		this.set({ kind, ...(isUntouched ? { wrongs: fresh } : {}) });
	}

	/** What is to be said beside that field. */
	at(field: string): readonly FieldFinding[] {
		const missing = this.isTried ? this.missing : [];
		const here = [...missing, ...this.findings].filter((one) => one.field === field);
		return here.filter(
			({ message }, index) => here.findIndex((one) => one.message === message) === index
		);
	}

	toggle(sentence: Sentence): void {
		const { evidence } = this.edited;
		this.set({ evidence: toggleSentence(this.#session.article, evidence, sentence) });
	}

	take(selected: Span): void {
		const { article } = this.#session;
		const words = wholeWords(article, selected);
		if (words === undefined) return;
		this.set({ evidence: takeSelection(article, this.edited.evidence, words) });
	}

	/**
	 * The id of its card. What lacks a field is not saved, and undefined comes back; what is not
	 * proven yet is saved, and cannot be published.
	 */
	save(): string | undefined {
		this.isTried = true;
		if (this.missing.length > 0) return undefined;
		const { question, card } = this;
		if (card !== undefined) {
			const act = { act: 'edit', card: card.id, question } as const;
			this.#session.act(`Edited: ${question.prompt}`, act);
			return card.id;
		}
		const added = this.#newCard();
		const after = this.#session.card(this.#session.current);
		const isBehind = after?.question.round === question.round;
		this.#session.act(`Written: ${question.prompt}`, {
			act: 'add',
			card: added,
			...(isBehind ? { after: after.id } : {})
		});
		return added.id;
	}

	/** Whoever writes a question says yes to it. */
	#newCard(): Card {
		return {
			id: newMessageId(),
			question: this.question,
			origin: 'written',
			status: 'accepted',
			isEdited: false,
			confidence: 1,
			reasons: [],
			type: this.question.kind
		};
	}
}
