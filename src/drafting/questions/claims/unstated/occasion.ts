/** On what occasion words were said (CLAIM-17), where nothing near their speaker tells of any. */
import type { Span } from '#domain/article/article.ts';
import { EXPLAIN_UNSTATED, OCCASIONS, UNSTATED_CLAIMS } from '../../../english/templates-claims.ts';
import { OCCASION } from '../../../english/unstated-words.ts';
import type { Speech } from '../../../speech/speech.ts';
import { pick } from '../../pick.ts';
import { textNear } from './near-text.ts';
import type { Leaver, Unstated, UnstatedScene } from './unstated.ts';

const PRECISION = 0.985;
const SURE = 0.95;
const MOST = 3;

export const leaveOccasion: Leaver = (scene) =>
	scene.reading.speech.speeches
		.filter(
			({ kind, isDenied, confidence }) => kind === 'direct' && !isDenied && confidence >= SURE
		)
		.flatMap((speech) => occasionOf(scene, speech))
		.slice(0, MOST);

function occasionOf(scene: UnstatedScene, speech: Speech): readonly Unstated[] {
	const { speaker, pieces, sentences, cue, confidence, reasons } = speech;
	const person = scene.entities.entityOf(speaker.entity);
	const [piece, ...more] = pieces;
	const [sentence, ...others] = sentences;
	if (person?.kind !== 'person' || !/\S\s\S/.test(person.name)) return [];
	if (piece === undefined || sentence === undefined || more.length + others.length > 0) return [];
	if (cue?.lemma !== 'say' || OCCASION.test(textNear(scene, person.id))) return [];
	if (!isBareCue(scene, sentence, piece)) return [];
	const words = wordsOf(scene.reading.text.source.text.slice(piece.start, piece.end));
	if (words === undefined) return [];
	const how = pick(OCCASIONS, words);
	return [
		{
			claim: UNSTATED_CLAIMS.occasion({ name: person.name, words, how }),
			nearest: sentence,
			explanation: EXPLAIN_UNSTATED.occasion({ name: person.name }),
			asks: piece,
			confidence: confidence * PRECISION,
			reasons: [...reasons, 'nothing near the speaker tells of an occasion'],
			worth: 0.35
		}
	];
}

/** "Reed said", and nothing of where or when beside it. */
function isBareCue(scene: UnstatedScene, id: string, { start, end }: Span): boolean {
	const sentence = scene.sentenceOf(id);
	if (sentence === undefined) return false;
	const { text } = sentence;
	const beside = `${text.slice(0, Math.max(0, start - sentence.start))} ${text.slice(end - sentence.start)}`;
	return !AROUND.test(beside);
}

const AROUND =
	/\b(?:in|on|during|after|before|when|while|by|from|outside|inside|near|behind|through|via|with|to|standing|adding|responding|yesterday|today)\b/i;

const FEWEST_WORDS = 6;
const LONGEST = 150;

/** One sentence as it stands, between curly marks. */
function wordsOf(said: string): string | undefined {
	const words = said.trim().replace(/,$/, '');
	const isPlain = words.length <= LONGEST && words.split(/\s+/).length >= FEWEST_WORDS;
	if (!isPlain || /["“”\n[\]…]|''/.test(words) || !/^\p{Lu}/u.test(words)) return undefined;
	return `“${/[.!?]$/.test(words) ? words : `${words}.`}”`;
}
