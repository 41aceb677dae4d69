import type { Sentence } from '#domain/article/article.ts';
import type { SentenceDrafts } from '#formats/desk-view.ts';
import type { QuestionEditor } from './editor/question-editor.svelte.ts';

/** What stands in the right column. */
export type Side =
	| { readonly kind: 'cards' }
	| {
			readonly kind: 'sentence';
			readonly sentence: Sentence;
			readonly drafts: SentenceDrafts | 'loading' | 'failed';
	  }
	| { readonly kind: 'editor'; readonly editor: QuestionEditor };

export type DialogName = 'help' | 'preview' | 'publish' | 'source' | 'delete';
