// The house rule that an `as` or a `!` carries its proof: a comment on the same line or right above.

/** @type {import('eslint').Rule.RuleModule} */
export const provenAssertion = {
	meta: {
		type: 'problem',
		messages: { unproven: 'Say in a comment here why this `as` or `!` cannot be wrong.' },
		schema: []
	},
	create(context) {
		const lines = new Set(
			context.sourceCode
				.getAllComments()
				.flatMap(({ loc }) => (loc ? [loc.start.line, loc.end.line, loc.end.line + 1] : []))
		);
		/** @param {import('eslint').Rule.Node} node */
		const check = (node) => {
			const statement = statementOf(node);
			const isProven = [node, statement].some(({ loc }) => loc && lines.has(loc.start.line));
			if (!isProven) context.report({ node, messageId: 'unproven' });
		};
		return {
			'TSAsExpression:not([typeAnnotation.typeName.name="const"])': check,
			TSNonNullExpression: check
		};
	}
};

/**
 * @param {import('eslint').Rule.Node} node
 * @returns {import('eslint').Rule.Node} the statement it is part of, above which a comment may stand
 */
function statementOf(node) {
	if (/Statement$|Declaration$|^Program$|Fragment/.test(node.type) || !node.parent) return node;
	return statementOf(node.parent);
}
