import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { liveSocketsInDev } from './scripts/lib/live-sockets-in-dev.js';

/**
 * What every page needs: the framework, the frame around the page, and the way a form is sent. And
 * all styles, for they hold up the first paint: a further file costs a slow phone more than it saves.
 */
const SHELL = [
	/\0|node_modules|\.css$/,
	/src\/routes\/\+layout\.svelte/,
	/src\/lib\/components\/(Footer|Icon|icon-paths|Masthead|RefusalNotice|ThemeSwitch|long-date|words)\b/,
	/src\/lib\/client\/(filled-form|send-form)\b/
];

/** What the stages of a question share, alone and in a room. */
const QUESTION = [
	/src\/lib\/components\/(ArticleHead|ArticleText)\b/,
	/src\/lib\/components\/answer\/(AnswerFields|LineField|OptionFields|VerdictFields)\b/,
	/src\/lib\/components\/question\/(ConfidenceFields|QuestionHead)\b/,
	/src\/lib\/client\/(answer-keys|draft|early-form|question-form|time-up)\b/
];

export default defineConfig({
	plugins: [sveltekit(), liveSocketsInDev()],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// One file packs better than twenty, and a phone asks for it once.
						codeSplitting: {
							groups: [
								{ name: 'shell', test: (id) => SHELL.some((part) => part.test(id)) },
								{ name: 'question', test: (id) => QUESTION.some((part) => part.test(id)) }
							]
						}
					}
				}
			}
		}
	}
});
