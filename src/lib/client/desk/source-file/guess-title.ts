/** The longest line that may be a headline. */
const LONGEST = 140;

/** The text's first line where it looks like a headline: short, no sentence, more text below it. */
export function guessTitle(text: string): string | undefined {
	const [first = '', ...rest] = text.trim().split('\n');
	const line = first.replace(/^#+\s+/, '').trim();
	const isSentence = /[.!?…]["”’]?$/.test(line) && !/[?!]$/.test(line);
	const hasMore = rest.some((one) => /\S/.test(one));
	return hasMore && line !== '' && line.length <= LONGEST && !isSentence ? line : undefined;
}
