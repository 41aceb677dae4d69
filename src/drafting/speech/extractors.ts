/** Every extractor of speech, in the order in which they are asked. */
import { accordingTo } from './extractors/according-to.ts';
import { afterColon, afterColonBefore } from './extractors/after-colon.ts';
import { cueThenQuote } from './extractors/cue-then-quote.ts';
import { quoteThenCue } from './extractors/quote-then-cue.ts';
import { afterReport } from './extractors/after-report.ts';
import { quoteThenDash } from './extractors/quote-then-dash.ts';
import { reportedClause } from './extractors/reported-clause.ts';
import { runOn, runOnParagraph } from './extractors/run-on.ts';
import { splitQuote } from './extractors/split-quote.ts';
import { tagAtEnd } from './extractors/tag-at-end.ts';
import type { Found, Place, Scene } from './found.ts';
import { otherReporter } from './other-reporter.ts';
import { notSpeech } from './not-speech.ts';

type OfQuote = (place: Place) => Found | undefined;

/** For one quote; the first that finds anything decides. */
const OF_QUOTE: readonly OfQuote[] = [
	quoteThenCue,
	cueThenQuote,
	tagAtEnd,
	afterColon,
	afterColonBefore,
	quoteThenDash,
	runOn,
	afterReport,
	runOnParagraph
];

/**
 * All that one line holds, in no order. Cost: at worst the square of a line's length, which is why
 * lines longer than any paragraph of an article are left alone.
 */
export function extractIn(scene: Scene): readonly Found[] {
	if (scene.line.items.length > LONGEST) return [];
	const found: Found[] = [];
	scene.line.items.forEach((item, at) => {
		if (item.kind !== 'quote' || item.quote.state === 'broken') return;
		const place: Place = { ...scene, found, at, quote: item.quote };
		if (notSpeech(place) !== undefined) return;
		const joined = splitQuote(place);
		if (joined !== undefined) {
			if (joined.whole !== undefined) found.splice(found.indexOf(joined.earlier), 1, joined.whole);
			return;
		}
		const first = firstOf(place);
		if (first !== undefined) found.push(withReporter(place, first));
	});
	for (const cue of scene.cues) {
		const clause = reportedClause({ ...scene, found }, cue);
		if (clause !== undefined) found.push(clause);
	}
	return [...found, ...accordingTo(scene)];
}

/** Items of a line; a page of a book has about 400. */
export const LONGEST = 800;

function firstOf(place: Place): Found | undefined {
	for (const extract of OF_QUOTE) {
		const found = extract(place);
		if (found !== undefined) return found;
	}
	return undefined;
}

function withReporter({ line, at, cues }: Place, found: Found): Found {
	if (found.cue === undefined) return found;
	const others = otherReporter(line.items, { from: at, cue: found.cue, cues });
	return others.length === 0 ? found : { ...found, doubts: [...found.doubts, ...others] };
}
