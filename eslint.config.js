import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importFences } from './scripts/lib/import-fences.js';
import { provenAssertion } from './scripts/lib/proven-assertion.js';
import svelteConfig from './svelte.config.js';

const TESTS = ['**/*.test.ts', 'tests/**'];

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'data/', 'test-results/']),
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs['flat/recommended'],
	prettier,
	svelte.configs['flat/prettier'],
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		plugins: { house: { rules: { 'proven-assertion': provenAssertion } } },
		rules: {
			// The type checker knows every name.
			'no-undef': 'off',
			eqeqeq: 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'max-lines': ['error', { max: 250 }],
			'max-lines-per-function': ['error', { max: 60 }],
			'house/proven-assertion': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			// A port promises a promise; an adapter in memory has nothing to wait for.
			'@typescript-eslint/require-await': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				parser: ts.parser,
				// Not the whole of it: ESLint's cache cannot keep a configuration that holds functions.
				svelteConfig: { compilerOptions: svelteConfig.compilerOptions }
			}
		},
		rules: {
			'max-lines': ['error', { max: 150 }],
			// Verbatim is served from the root of its host; a link says where it leads.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/**/*.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }
			]
		}
	},
	pureDomain(),
	importFences(),
	{
		// Plain JavaScript has no casts: JSDoc's stand in comments already, and parsed JSON is `any`.
		files: ['**/*.js'],
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off'
		}
	},
	{
		files: TESTS,
		rules: {
			'max-lines-per-function': 'off',
			'house/proven-assertion': 'off',
			// Vitest's own matchers are `any`.
			'@typescript-eslint/no-unsafe-assignment': 'off'
		}
	}
);

/**
 * Time, chance and the outside world reach the domain as arguments.
 *
 * @returns {import('eslint').Linter.Config}
 */
function pureDomain() {
	const outside = ['process', 'fetch', 'crypto', 'performance', 'setTimeout', 'setInterval'];
	return {
		files: ['src/domain/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': ['error', ...outside, 'console', 'Buffer', 'localStorage'],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
				...[
					'MemberExpression[object.name="Date"][property.name="now"]',
					'NewExpression[callee.name="Date"][arguments.length=0]',
					'CallExpression[callee.name="Date"]',
					'MemberExpression[object.name="Math"][property.name="random"]'
				].map((selector) => ({
					selector,
					message: 'The domain gets time and chance as arguments.'
				}))
			]
		}
	};
}
