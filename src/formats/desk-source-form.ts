/** The form of `/draft` as the source of a new desk. A field that was left out is empty. */
import type { SourceText } from '#domain/desk/desk.ts';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { META_LIMITS, isLanguageTag, isRealDate } from './article-file-meta.ts';
import { DESK_LIMITS } from './desk-file.ts';

export type SourceFormRefusal =
	'text-too-long' | 'text-too-short' | 'field-too-long' | 'date-unreal' | 'settings-malformed';

const LINES = ['title', 'author', 'licence', 'owner'] as const;
const PASSAGES = ['standfirst', 'sourceNote'] as const;
const DAYS = ['publishedOn', 'readOn'] as const;

export function readSourceForm(form: FormData): Outcome<SourceText, SourceFormRefusal> {
	// A form sends every line break as CR LF, whatever was pasted.
	const text = wordsOf(form, 'text').replaceAll('\r\n', '\n');
	const field = (name: string) => wordsOf(form, name).trim();
	if (text.length > DESK_LIMITS.text) return refuse('text-too-long', `${text.length}`);
	if (text.trim() === '') return refuse('text-too-short');
	if (LINES.some((name) => field(name).length > META_LIMITS.line)) return refuse('field-too-long');
	if (PASSAGES.some((name) => field(name).length > META_LIMITS.passage)) {
		return refuse('field-too-long');
	}
	if (DAYS.some((name) => field(name) !== '' && !isRealDate(field(name)))) {
		return refuse('date-unreal');
	}
	const shown = field('shown') || 'all';
	const language = field('language') || 'en';
	if (shown !== 'all' && shown !== 'needed') return refuse('settings-malformed');
	if (language.length > LONGEST_TAG || !isLanguageTag(language)) {
		return refuse('settings-malformed');
	}
	const meta = {
		...{ title: field('title'), standfirst: field('standfirst') },
		...{ sourceNote: field('sourceNote'), author: field('author') },
		...{ publishedOn: field('publishedOn'), language, licence: field('licence') }
	};
	return accept({ text, meta, readOn: field('readOn'), owner: field('owner'), shown });
}

const LONGEST_TAG = 60;

function wordsOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}
