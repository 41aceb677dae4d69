/**
 * YAML text as data that still knows its lines. Positions are 1-based lines of the source.
 */
import {
	type Document,
	LineCounter,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	parseDocument
} from 'yaml';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';

export type YamlFault = {
	readonly line: number;
	readonly repeatsKey: boolean;
	readonly detail: string;
};

export type YamlSource =
	| { readonly ok: true; readonly data: unknown; readonly lineOf: (path: FieldPath) => number }
	| { readonly ok: false; readonly faults: readonly YamlFault[] };

/** Never throws: what is no YAML comes back as faults, all of them. */
export function readYaml(source: string): YamlSource {
	const lines = new LineCounter();
	const document = parseDocument(source, {
		lineCounter: lines,
		prettyErrors: false,
		logLevel: 'error'
	});
	const faults = [...document.errors, ...document.warnings].map((fault) => ({
		line: lines.linePos(fault.pos[0]).line,
		repeatsKey: fault.code === 'DUPLICATE_KEY',
		detail: fault.message
	}));
	if (faults.length > 0) return { ok: false, faults };
	return dataOf(document, (path) => lines.linePos(offsetOf(document, path)).line);
}

/** Reading fails on a file whose aliases blow up to far more than was written. */
function dataOf(document: Document, lineOf: (path: FieldPath) => number): YamlSource {
	try {
		return { ok: true, data: document.toJS(), lineOf };
	} catch (error) {
		return { ok: false, faults: [{ line: 1, repeatsKey: false, detail: String(error) }] };
	}
}

/** Where the path leads, or where the last of it that is there begins. A key counts as its value's. */
function offsetOf(document: Document, path: FieldPath): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const step of path) {
		const next = stepInto(document, node, step);
		if (next === undefined) break;
		node = next.node;
		offset = next.offset ?? offset;
	}
	return offset;
}

type Step = { readonly node: unknown; readonly offset: number | undefined };

function stepInto(document: Document, from: unknown, step: string | number): Step | undefined {
	const node = isAlias(from) ? from.resolve(document) : from;
	if (isMap(node)) {
		// One map may stand where a list of them could: evidence with its sentence.
		if (typeof step === 'number') return { node, offset: undefined };
		const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
		return pair && { node: pair.value, offset: startOf(pair.key) };
	}
	if (!isSeq(node) || typeof step !== 'number') return undefined;
	const item = node.items[step];
	return item === undefined ? undefined : { node: item, offset: startOf(item) };
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}
