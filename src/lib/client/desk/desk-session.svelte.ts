/**
 * A desk at work in the browser: what is on it, what can be undone, which card is at hand. Whatever
 * changes the desk goes through `act`, so that all of it can be undone and is saved.
 */
import type { Article } from '#domain/article/article.ts';
import { actOnDesk } from '#domain/desk/act-on-desk.ts';
import type { Card, Desk, DeskAct } from '#domain/desk/desk.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { Autosave } from './autosave.svelte.ts';
import { type DeskFinding, DeskFindings } from './desk-findings.ts';
import { type Filter, isShown, nextOpen, shownCards } from './desk-order.ts';

type Step = { readonly desk: Desk; readonly said: string; readonly card: string | undefined };

/** More than anybody takes back; desks share most of what is in them. */
const MOST_STEPS = 200;

export class DeskSession {
	desk: Desk;
	filter = $state<Filter>('all');
	/** The card at hand: it has the keys, and its proof is lit. */
	current = $state<string>();
	/** What has just happened, in words. */
	news = $state('');
	readonly autosave: Autosave;
	#done = $state.raw<readonly Step[]>([]);
	#undone = $state.raw<readonly Step[]>([]);
	readonly #article: Article;
	readonly #findings: DeskFindings;

	constructor(desk: Desk, article: Article, autosave: Autosave) {
		this.desk = $state.raw(desk);
		this.autosave = autosave;
		this.#article = article;
		this.#findings = new DeskFindings(article);
		this.current = shownCards(desk, 'all')[0]?.id;
	}

	readonly canUndo = $derived.by(() => this.#done.length > 0);
	readonly canRedo = $derived.by(() => this.#undone.length > 0);
	readonly shown = $derived.by(() => shownCards(this.desk, this.filter));

	/** The article with its head as it is written now. */
	get article(): Article {
		return { ...this.#article, meta: this.desk.source.meta };
	}

	card(id: string | undefined): Card | undefined {
		return this.desk.cards.find((card) => card.id === id);
	}

	findingsOf(question: Question): readonly DeskFinding[] {
		return this.#findings.of(question, this.desk.source.meta);
	}

	/** Several acts are one step to undo. `said`: in words, "Accepted: Who …". */
	act(said: string, ...acts: readonly DeskAct[]): boolean {
		const next = acts.reduce(actOnDesk, this.desk);
		if (next === this.desk) return false;
		this.#done = [...this.#done.slice(1 - MOST_STEPS), this.#step(said)];
		this.#undone = [];
		this.#go(next, said);
		return true;
	}

	/** A second press on the same takes the decision back; a decision leads to the next open card. */
	decide(id: string, status: 'accepted' | 'rejected'): void {
		const card = this.card(id);
		if (card === undefined) return;
		const isBack = card.status === status;
		const next = isBack ? undefined : nextOpen(this.desk, this.filter, id);
		const said = isBack ? 'Open again' : status === 'accepted' ? 'Accepted' : 'Rejected';
		this.current = id;
		const act = { act: 'decide', card: id, status: isBack ? 'offered' : status } as const;
		this.act(`${said}: ${card.question.prompt}`, act);
		if (next !== undefined) this.current = next.id;
	}

	undo(): boolean {
		const step = this.#done.at(-1);
		if (step === undefined) return false;
		this.#done = this.#done.slice(0, -1);
		this.#undone = [...this.#undone, this.#step(step.said)];
		this.#back(step, `Undone. ${step.said}`);
		return true;
	}

	redo(): boolean {
		const step = this.#undone.at(-1);
		if (step === undefined) return false;
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, this.#step(step.said)];
		this.#back(step, `Done again. ${step.said}`);
		return true;
	}

	/** By so many places among the cards that are shown. */
	go(by: number): void {
		const cards = this.shown;
		const at = cards.findIndex(({ id }) => id === this.current);
		const to = at < 0 ? 0 : Math.max(0, Math.min(cards.length - 1, at + by));
		this.current = cards[to]?.id ?? this.current;
	}

	/** Shows it, whatever the filter hides. */
	reveal(id: string): void {
		const card = this.card(id);
		if (card !== undefined && !isShown(card, this.filter)) this.filter = 'all';
		this.current = id;
	}

	/** Of a conflict: what the other tab has saved. It can be undone, as anything else. */
	takeTheirs(): void {
		const theirs = this.autosave.takeTheirs();
		if (theirs === undefined) return;
		this.#done = [...this.#done, this.#step('The other tab’s desk taken')];
		this.#undone = [];
		this.desk = theirs;
		this.news = 'The other tab’s desk taken';
	}

	/** What a former visit could not save comes back; nothing is sent again here. */
	restore(desk: Desk): void {
		this.desk = desk;
	}

	#step(said: string): Step {
		return { desk: this.desk, said, card: this.current };
	}

	#back({ desk, card }: Step, news: string) {
		this.#go(desk, news);
		if (card !== undefined && this.card(card) !== undefined) this.reveal(card);
	}

	#go(desk: Desk, news: string) {
		this.desk = desk;
		this.news = news;
		this.autosave.change(desk);
	}
}
