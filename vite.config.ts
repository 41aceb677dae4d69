import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** What every page needs: the framework, the frame around the page, and the way a form is sent. */
const SHELL = [
	/\0|node_modules/,
	/src\/routes\/\+layout\.svelte/,
	/src\/lib\/components\/(Footer|Icon|icon-paths|Masthead|RefusalNotice|ThemeSwitch|words)\b/,
	/src\/lib\/client\/(filled-form|send-form)\b/
];

export default defineConfig({
	plugins: [sveltekit()],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// One file packs better than twenty, and a phone asks for it once.
						codeSplitting: {
							groups: [{ name: 'shell', test: (id) => SHELL.some((part) => part.test(id)) }]
						}
					}
				}
			}
		}
	}
});
