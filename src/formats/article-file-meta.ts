/** The fields of an article file (ARTICLE-31 to ARTICLE-34). */
import * as v from 'valibot';
import type { ArticleMeta } from '#domain/article/article.ts';
import type { FileFinding } from './file-finding.ts';
import { fields, text } from './quiz-file/fields.ts';
import { shapeFindings } from './quiz-file/issue-findings.ts';
import { shapeSentence } from './quiz-file/shape-codes.ts';
import { readYaml } from './quiz-file/yaml-source.ts';

export type MetaOutcome =
	| { readonly ok: true; readonly value: ArticleMeta }
	| { readonly ok: false; readonly findings: readonly FileFinding[] };

/** The lines of the findings are lines of `yaml`. */
export function readArticleMeta(yaml: string): MetaOutcome {
	const source = readYaml(yaml);
	if (!source.ok) {
		const findings = source.faults.map(({ line, repeatsKey, detail }) => {
			const code = repeatsKey ? 'key-twice' : 'yaml-syntax';
			return { code, line, message: shapeSentence(code, detail) };
		});
		return { ok: false, findings };
	}
	const read = v.safeParse(articleMeta, source.data);
	if (read.success) return { ok: true, value: read.output };
	return { ok: false, findings: read.issues.flatMap((issue) => findingsOf(issue, source.lineOf)) };
}

const DATE_UNREAL = 'date-unreal';

/** What the file says of a day of publication that nobody knows. */
export const DAY_UNKNOWN = 'unknown';

/** Longest texts in UTF-16 units: what the head of an article can hold on a phone. */
export const META_LIMITS = { line: 160, passage: 500 } as const;

const articleMeta = fields({
	title: text(META_LIMITS.line, 'The headline.'),
	standfirst: text(META_LIMITS.passage, 'A sentence or two under the headline.'),
	sourceNote: text(
		META_LIMITS.passage,
		'Where the text comes from, in a sentence a reader can check.'
	),
	author: text(META_LIMITS.line, 'Who wrote the text.'),
	publishedOn: v.pipe(
		v.string(),
		v.check((day) => day === DAY_UNKNOWN || isRealDate(day), DATE_UNREAL),
		v.transform((day) => (day === DAY_UNKNOWN ? '' : day))
	),
	language: v.pipe(v.string(), v.check(isLanguageTag, 'language-tag')),
	licence: text(META_LIMITS.line, 'What others may do with the text: MIT, CC BY 4.0.'),
	shown: v.exactOptional(v.literal('needed'))
});

type LineOf = (path: readonly (string | number)[]) => number;

function findingsOf(issue: v.BaseIssue<unknown>, lineOf: LineOf): readonly FileFinding[] {
	if (issue.message === DATE_UNREAL) {
		const message =
			`publishedOn: ${issue.received} is no day of the calendar. Write year, month and day ` +
			'with leading zeros: 2017-11-04. If nobody knows the day, write unknown.';
		return [{ code: DATE_UNREAL, line: lineOf(['publishedOn']), message }];
	}
	return shapeFindings([issue]).map(({ code, path, detail }) => ({
		code,
		line: code === 'key-missing' ? 1 : lineOf(path),
		message: shapeSentence(code, detail)
	}));
}

/** `2017-02-29` has the form of a date and is none: its instant falls on another day. */
export function isRealDate(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const instant = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

/**
 * A well-formed BCP 47 tag (RFC 5646, 2.1) whose language is a code of two or three letters; the
 * form alone would let `english` pass.
 */
export function isLanguageTag(value: string): boolean {
	if (!/^[a-z]{2,3}(?:-|$)/i.test(value)) return false;
	try {
		return Intl.getCanonicalLocales(value).length === 1;
	} catch {
		// The one error it has is RangeError, and that is the answer.
		return false;
	}
}
