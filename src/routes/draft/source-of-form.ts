/** What is told of a text, from the fields of SourceFields.svelte. */
import type { SourceText } from '#domain/desk/desk.ts';

export function sourceOfForm(form: FormData, before: SourceText): Omit<SourceText, 'text'> {
	const field = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim() : '';
	};
	return {
		meta: {
			...before.meta,
			title: field('title') || before.meta.title,
			standfirst: field('standfirst'),
			sourceNote: field('sourceNote'),
			author: field('author'),
			publishedOn: field('publishedOn'),
			licence: field('licence')
		},
		readOn: field('readOn'),
		owner: field('owner'),
		shown: form.get('shown') === 'needed' ? 'needed' : 'all'
	};
}
