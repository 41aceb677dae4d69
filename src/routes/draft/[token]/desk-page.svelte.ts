/**
 * What the desk's page shows beside the desk itself: what stands in the right column, what is lit in
 * the article, which dialog is open. Handed down by context.
 */
import { createContext, tick } from 'svelte';
import { type Sentence, type Span, sentencesOf } from '#domain/article/article.ts';
import type { Card } from '#domain/desk/desk.ts';
import type { Evidence } from '#domain/quiz/question.ts';
import type { DeskServer } from '#lib/client/desk/desk-server.ts';
import type { DeskSession } from '#lib/client/desk/desk-session.svelte.ts';
import { editedOf } from '#lib/client/desk/edited-of.ts';
import { emptyQuestion } from '#lib/client/desk/edited-question.ts';
import { evidenceAt, spanOf } from '#lib/client/desk/evidence-pieces.ts';
import { newMessageId } from '#lib/client/live/message-id.ts';
import type { DialogName, Side } from './desk-side.ts';
import { QuestionEditor } from './editor/question-editor.svelte.ts';

export class DeskPage {
	readonly session: DeskSession;
	readonly server: DeskServer;
	side = $state.raw<Side>({ kind: 'cards' });
	/** Which of the two a narrow screen shows. */
	pane = $state<'article' | 'cards'>('cards');
	dialog = $state<DialogName>();
	/** The card under the pointer. */
	hovered = $state<string>();
	hasMarks = $state(true);
	hasLetterKeys = $state(true);

	constructor(session: DeskSession, server: DeskServer) {
		this.session = session;
		this.server = server;
	}

	/** The proof to light, and what it is the proof of. */
	readonly lit = $derived.by((): readonly Span[] => {
		switch (this.side.kind) {
			case 'sentence':
				return [this.side.sentence];
			case 'editor':
				return this.#spansOf(this.side.editor.edited.evidence);
			default: {
				const card = this.session.card(this.hovered ?? this.session.current);
				return card === undefined ? [] : this.#spansOf(card.question.evidence);
			}
		}
	});

	/** The proofs of all cards but the rejected. */
	readonly proofs = $derived.by(() =>
		this.session.desk.cards
			.filter(({ status }) => status !== 'rejected')
			.flatMap(({ question }) => this.#spansOf(question.evidence))
	);

	get editor(): QuestionEditor | undefined {
		return this.side.kind === 'editor' ? this.side.editor : undefined;
	}

	/** Shows what the sentence can prove. */
	async openSentence(id: string): Promise<void> {
		const sentence = sentencesOf(this.session.article).find((one) => one.id === id);
		if (sentence === undefined) return;
		this.side = { kind: 'sentence', sentence, drafts: 'loading' };
		void this.#showTop();
		const drafts = (await this.server.draftsOf(id)) ?? 'failed';
		const { side } = this;
		if (side.kind === 'sentence' && side.sentence === sentence) this.side = { ...side, drafts };
	}

	addDraft(card: Card): void {
		const said = `Added and accepted: ${card.question.prompt}`;
		this.session.act(said, { act: 'add', card: { ...card, status: 'accepted' } });
		this.session.current = card.id;
	}

	edit(card: Card): void {
		this.session.current = card.id;
		this.#openEditor(new QuestionEditor(this.session, editedOf(card.question), card));
	}

	/** A question written by hand, with that sentence for its proof. */
	write(sentence?: Sentence): void {
		const { session } = this;
		const round = session.card(session.current)?.question.round ?? session.desk.rounds[0]?.id ?? '';
		const evidence = sentence === undefined ? [] : [evidenceAt(session.article, sentence)];
		// Players see the id of a question: it may tell nothing of its answer.
		const id = `written-${newMessageId().slice(0, 8)}`;
		this.#openEditor(new QuestionEditor(session, emptyQuestion({ id, round, evidence })));
	}

	/** Where a field is missing, the focus goes to it. */
	async saveEdited(): Promise<void> {
		const id = this.editor?.save();
		if (id !== undefined) return this.backToCards(id);
		await tick();
		document.querySelector<HTMLElement>('.scroller.cards [aria-invalid="true"]')?.focus();
	}

	/** Also what Escape does: where something was changed, it asks first. */
	async close(): Promise<void> {
		if (this.editor?.isChanged === true && !this.editor.isLeaving) this.editor.isLeaving = true;
		else if (this.side.kind !== 'cards') await this.backToCards(this.session.current);
	}

	async backToCards(id: string | undefined): Promise<void> {
		this.side = { kind: 'cards' };
		this.pane = 'cards';
		if (id !== undefined) this.session.reveal(id);
		await this.focusCurrent();
	}

	/** Gives the focus to the card at hand, once it stands there; a resting pointer counts no more. */
	async focusCurrent(): Promise<void> {
		this.hovered = undefined;
		await tick();
		const id = this.session.current;
		const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id ?? '')}"]`);
		card?.focus({ preventScroll: true });
		card?.scrollIntoView({ block: 'nearest' });
	}

	#openEditor(editor: QuestionEditor) {
		this.side = { kind: 'editor', editor };
		void this.#showTop();
	}

	/** What now stands in the right column is read from its top. */
	async #showTop(): Promise<void> {
		this.pane = 'cards';
		await tick();
		document.querySelector('.scroller.cards')?.scrollTo({ top: 0 });
		const head = document.querySelector('.scroller.cards > *');
		if (head !== null && head.getBoundingClientRect().top < 0) head.scrollIntoView();
	}

	#spansOf(evidence: readonly Evidence[]): readonly Span[] {
		const { article } = this.session;
		return evidence.flatMap((piece) => spanOf(article, piece) ?? []);
	}
}

export const [getDesk, setDesk] = createContext<DeskPage>();
