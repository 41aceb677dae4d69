/**
 * CLAIM-21: sentences that a claim may be made of as a whole. The words are the article's own but for names
 * in full, so that nothing has to be understood of them but that they lean on nothing (CLOZE-2).
 */
import type { Span } from '#domain/article/article.ts';
import type { Mention } from '../../../mentions/mention.ts';
import { NOT_PLAIN, THE_VAGUE } from '../../../english/word-changes.ts';
import { PRONOUNS_OF } from '../../../english/reported.ts';
import type { ReadSentence } from '../../../text/text-reading.ts';
import type { ClauseScene } from '../../clause-scene.ts';
import { hasBareThing } from '../bare-things.ts';
import { isPosted } from '../posted.ts';
import { type Passage, clozePassages } from '../../cloze-passages.ts';

export type WholeSentence = {
	readonly sentence: ReadSentence;
	readonly passage: Passage;
	readonly names: readonly Mention[];
};

/** In the order of the text. */
export function wholeSentences(scene: ClauseScene): readonly WholeSentence[] {
	return clozePassages(scene, scene.namesIn)
		.filter(({ shown, sentence: { text } }) => shown.length === 1 && isPlain(text))
		.map((passage) => {
			const { sentence } = passage;
			return { passage, sentence, names: scene.namesIn(sentence.id) };
		})
		.filter(({ names, sentence: { text } }) => names.length > 0 || OF_NO_ONE.test(text))
		.filter((whole) => hasClearPronouns(scene, whole) && !hasBareThing(whole.sentence))
		.filter(({ sentence }) => !isPosted(scene, sentence));
}

const FEWEST_WORDS = 9;
const MOST_WORDS = 32;

/** Without a name, "sales fell" is told of somebody who was named before. */
const OF_NO_ONE = /^(?:An? |Some |About |Nearly |More than |At least |\d)/;

function isPlain(text: string): boolean {
	const count = text.split(/\s+/).length;
	return (
		count >= FEWEST_WORDS && count <= MOST_WORDS && !NOT_PLAIN.test(text) && !THE_VAGUE.test(text)
	);
}

/** "Sanders beat her": a pronoun needs somebody, or several, whom it can mean before it. */
function hasClearPronouns({ entities }: ClauseScene, { sentence, names }: WholeSentence): boolean {
	const { tokens } = sentence;
	return tokens.every(({ text, start }, index) => {
		const [gender] = GENDERS.filter((one) => PRONOUNS_OF[one].test(text));
		if (gender === 'he' || gender === 'she') {
			const people = names
				.filter((name) => name.end <= start)
				.map(({ entity }) => entities.entityOf(entity))
				.filter((one) => one?.kind === 'person');
			return people.length > 0 && people.every((one) => one?.gender === gender);
		}
		if (gender === undefined) return true;
		return tokens.slice(0, index).some(({ tag, lemma, text: word }) => {
			const isPlural = word.toLowerCase() !== lemma;
			return tag === 'PROPN' || (tag === 'NOUN' && isPlural === (gender === 'they'));
		});
	});
}

const GENDERS = ['he', 'she', 'it', 'they'] as const;

/** A stretch of the sentence with other words in its place. */
export type Edit = Span & { readonly to: string };

/** Names in full, without the capital of a sentence. The edits do not overlap; they stand in order. */
export function writtenAnew(
	{ rephrase }: Pick<ClauseScene, 'rephrase'>,
	span: Span,
	edits: readonly Edit[]
): string {
	const starts = [span.start, ...edits.map(({ end }) => end)];
	const parts = starts.map((start, index) => {
		const edit = edits[index];
		const end = edit?.start ?? span.end;
		const kept = start < end ? rephrase.full({ start, end }) : '';
		return `${kept}${edit?.to ?? ''}`;
	});
	return parts
		.join('')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[,.])/g, '')
		.trim();
}
