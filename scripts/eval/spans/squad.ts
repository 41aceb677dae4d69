import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Split } from '../eval-task.ts';

export const GOLD_TYPES = ['who', 'where', 'when', 'how-many'] as const;

export type GoldType = (typeof GOLD_TYPES)[number];

export type GoldAnswer = {
	readonly type: GoldType;
	readonly question: string;
	/** Every answer that was given for it; offsets into the article's text. */
	readonly answers: readonly { readonly text: string; readonly start: number }[];
};

export type SquadArticle = {
	readonly title: string;
	/** All its paragraphs, each parted from the next by an empty line. */
	readonly text: string;
	readonly golds: readonly GoldAnswer[];
};

const answerSchema = v.object({ text: v.string(), answer_start: v.number() });

const setSchema = v.object({
	data: v.array(
		v.object({
			title: v.string(),
			paragraphs: v.array(
				v.object({
					context: v.string(),
					qas: v.array(
						v.object({
							question: v.string(),
							is_impossible: v.boolean(),
							answers: v.array(answerSchema)
						})
					)
				})
			)
		})
	)
});

type Parsed = v.InferOutput<typeof setSchema>['data'][number];

/** The articles at even places of SQuAD's dev half are for tuning, those at odd places for figures. */
export async function readSquad(set: string, split: Split): Promise<readonly SquadArticle[]> {
	const json: unknown = JSON.parse(await readFile(join(set, 'data', 'dev-v2.0.json'), 'utf8'));
	const { data } = v.parse(setSchema, json);
	const isTuned = split === 'train';
	return data.filter((_, index) => (index % 2 === 0) === isTuned).map(articleOf);
}

function articleOf({ title, paragraphs }: Parsed): SquadArticle {
	const parts = paragraphs.map(({ context, qas }, index) => ({
		qas,
		start: paragraphs.slice(0, index).reduce((sum, { context: { length } }) => sum + length + 2, 0),
		context
	}));
	const golds = parts.flatMap(({ qas, start }) =>
		qas.flatMap(({ question, answers, is_impossible }): readonly GoldAnswer[] => {
			const type = typeOf(question);
			if (type === undefined || is_impossible || answers.length === 0) return [];
			const placed = answers.map(({ text, answer_start }) => ({
				text,
				start: start + answer_start
			}));
			return [{ type, question, answers: placed }];
		})
	);
	return { title, text: parts.map(({ context }) => context).join('\n\n'), golds };
}

/** By its first words only: what else a question may ask is not told from its form. */
function typeOf(question: string): GoldType | undefined {
	const opener = question.trim().toLowerCase();
	if (/^how many\b/.test(opener)) return 'how-many';
	return GOLD_TYPES.find((type) => new RegExp(`^${type}\\b`).test(opener));
}
