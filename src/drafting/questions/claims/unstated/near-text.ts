import type { EntityId } from '../../../mentions/mention.ts';
import type { ClauseScene } from '../../clause-scene.ts';

/**
 * All that the text may say of somebody: the paragraphs that name them, without the name, and the
 * first sentence of the paragraph behind each, for a pronoun reaches so far.
 */
export function textNear(scene: ClauseScene, id: EntityId): string {
	const { sentences } = scene.reading.text;
	const named = new Set(
		scene.entities
			.mentionsOf(id)
			.flatMap(({ sentence }) => scene.sentenceOf(sentence)?.paragraph.id ?? [])
	);
	return sentences
		.filter(
			({ paragraph, index }) =>
				named.has(paragraph.id) || named.has(sentences[index - 1]?.paragraph.id ?? '')
		)
		.map(({ text }) => text)
		.join(' ');
}
