/**
 * What the schema objects to, as findings with a place: one issue of a map with several unknown keys
 * gives one finding a key, and an issue of a union gives those of the form that was meant.
 */
import type * as v from 'valibot';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import { nearestWord } from './nearest-word.ts';
import { type ShapeCode, isShapeCode } from './shape-codes.ts';

export type ShapeFinding = {
	readonly code: ShapeCode;
	readonly path: FieldPath;
	readonly detail: string;
};

type Issue = v.BaseIssue<unknown>;

export function shapeFindings(
	issues: readonly Issue[],
	above: FieldPath = []
): readonly ShapeFinding[] {
	return issues.flatMap((issue) => {
		const path = [...above, ...pathOf(issue)];
		const meant = issue.type === 'union' ? issuesWithin(issue) : [];
		return meant.length > 0 ? shapeFindings(meant, path) : findingsOf(issue, path);
	});
}

/** Issues of the form of the union that was meant: the one whose outside fits the input. */
function issuesWithin(issue: Issue): readonly Issue[] {
	const outside = Array.isArray(issue.input) ? 'array' : 'object';
	return (issue.issues ?? []).filter(
		(inner) => inner.kind !== 'schema' || inner.path?.[0].type === outside
	);
}

function findingsOf(issue: Issue, path: FieldPath): readonly ShapeFinding[] {
	const name = String(path.at(-1) ?? 'the file');
	if (issue.kind !== 'schema')
		return [{ code: codeOf(issue), path, detail: amountOf(issue, name) }];
	if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKeys(issue, path);
	if (issue.path !== undefined && issue.input === undefined) {
		return [{ code: 'key-missing', path: path.slice(0, -1), detail: name }];
	}
	if (issue.type === 'variant' && issue.path !== undefined) {
		const detail = `${name}: ${shown(issue.input)}; known: ${choicesOf(issue)}`;
		return [{ code: 'value-unknown', path, detail }];
	}
	const detail = `${name} is ${shown(issue.input)}, wanted: ${wantedBy(issue)}`;
	return [{ code: 'wrong-type', path, detail }];
}

/** The message of an action is its code (fields.ts). */
function codeOf({ message }: Issue): ShapeCode {
	if (!isShapeCode(message)) throw new Error(`No finding has the code ${message}`);
	return message;
}

function amountOf(issue: Issue, name: string): string {
	const limit = typeof issue.requirement === 'number' ? ` (limit ${issue.requirement})` : '';
	return `${name}: ${issue.received}${limit}`;
}

/** The issue tells of the first unknown key alone; its message lists the known ones (fields.ts). */
function unknownKeys(issue: Issue, path: FieldPath): readonly ShapeFinding[] {
	const known = issue.message.split(' ');
	const map: unknown = issue.path?.at(-1)?.input;
	return Object.keys(map ?? {})
		.filter((key) => !known.includes(key))
		.map((key) => ({
			code: 'key-unknown',
			path: [...path.slice(0, -1), key],
			detail: `${key}; ${meantBy(key, known)}`
		}));
}

function meantBy(key: string, known: readonly string[]): string {
	const nearest = nearestWord(key, known);
	return nearest === undefined ? `known: ${known.join(', ')}` : `did you mean ${nearest}?`;
}

function choicesOf({ expected }: Issue): string {
	return (expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
}

function wantedBy({ expected }: Issue): string {
	return (expected ?? '')
		.replaceAll(/[()]/g, '')
		.replaceAll('string', 'a text')
		.replaceAll('number', 'a number')
		.replaceAll('Object', 'a map')
		.replaceAll('Array', 'a list')
		.replaceAll(' | ', ', or ');
}

function shown(input: unknown): string {
	if (input === null || input === undefined) return 'empty';
	if (Array.isArray(input)) return 'a list';
	if (typeof input === 'object') return 'a map';
	return typeof input === 'string' ? `"${input}"` : `the ${typeof input} ${JSON.stringify(input)}`;
}

function pathOf(issue: Issue): FieldPath {
	return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
