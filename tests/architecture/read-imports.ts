// Every way in which one file can name another: static and dynamic imports, re-exports, types by
// `import()`, `require` and Vite's globs. Read from the syntax tree, so no spelling slips through.

import { parse } from 'svelte/compiler';
import ts from 'typescript';

export type Import = {
	readonly specifier: string;
	/** What is left of it at run time: names as the other file exports them, `*` for all of it. */
	readonly values: readonly string[];
};

export function readImports(file: string, source: string): readonly Import[] {
	if (file.endsWith('.svelte')) return scriptsOf(source).flatMap(importsInScript);
	return importsInScript(source);
}

/** The two scripts of a component, and each `import(...)` in its markup as a script of its own. */
function scriptsOf(source: string): readonly string[] {
	const { module, instance, fragment } = parse(source, { modern: true });
	const expressions: string[] = [];
	collectDynamicImports(fragment, source, expressions);
	const scripts = [module, instance].flatMap((script) => (script ? [script.content] : []));
	return [...scripts.map((script) => textOf(script, source)), ...expressions];
}

function collectDynamicImports(node: unknown, source: string, found: string[]): void {
	if (typeof node !== 'object' || node === null) return;
	if ('type' in node && node.type === 'ImportExpression') found.push(textOf(node, source));
	for (const child of Object.values(node)) collectDynamicImports(child, source, found);
}

function textOf(node: object, source: string): string {
	const { start, end } = node as { readonly start: number; readonly end: number };
	return source.slice(start, end);
}

function importsInScript(source: string): readonly Import[] {
	const found: Import[] = [];
	const visit = (node: ts.Node): void => {
		found.push(...importsAt(node));
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
	return found;
}

function importsAt(node: ts.Node): readonly Import[] {
	if (ts.isImportDeclaration(node)) {
		return [literal(node.moduleSpecifier, valuesOf(node.importClause))];
	}
	if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
		return [literal(node.moduleSpecifier, node.isTypeOnly ? [] : namesIn(node.exportClause))];
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return [literal(node.argument.literal, [])];
	}
	return ts.isCallExpression(node) && loads(node) ? stringsIn(node.arguments[0]) : [];
}

function valuesOf(clause: ts.ImportClause | undefined): readonly string[] {
	if (!clause) return ['*'];
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
	const named = clause.namedBindings ? namesIn(clause.namedBindings) : [];
	return clause.name ? ['default', ...named] : named;
}

function namesIn(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined) {
	if (!bindings || !('elements' in bindings)) return ['*'];
	return bindings.elements
		.filter(({ isTypeOnly }) => !isTypeOnly)
		.map(({ propertyName, name }) => (propertyName ?? name).text);
}

function loads({ expression }: ts.CallExpression): boolean {
	if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
	if (ts.isIdentifier(expression)) return expression.text === 'require';
	return ts.isPropertyAccessExpression(expression) && ts.isMetaProperty(expression.expression)
		? expression.name.text === 'glob'
		: false;
}

/** A path that is computed, as that of the built app, is told from no file and left out. */
function stringsIn(argument: ts.Expression | undefined): readonly Import[] {
	if (!argument) return [];
	if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap(stringsIn);
	return ts.isStringLiteralLike(argument) ? [literal(argument, ['*'])] : [];
}

function literal(node: ts.Node, values: readonly string[]): Import {
	if (!ts.isStringLiteralLike(node)) throw new Error('a module specifier that is no string');
	return { specifier: node.text, values };
}
