/** Functions that keep their answers, for what many ask again. What they answer must never change. */

/**
 * Of a string: a word that comes again and again. All answers are forgotten when there are too many,
 * so that no text can make it grow.
 */
export function remembered<Answer extends string | object>(
	answerTo: (key: string) => Answer
): (key: string) => Answer {
	const known = new Map<string, Answer>();
	return (key) => {
		const held = known.get(key);
		if (held !== undefined) return held;
		const answer = answerTo(key);
		if (known.size === MOST) known.clear();
		if (key.length <= LONGEST) known.set(key, answer);
		return answer;
	};
}

const MOST = 4000;
/** In UTF-16 units: longer is no word. */
const LONGEST = 40;

/** Of a text or its reading: worked out by the first who asks, and gone when the text goes. */
export function rememberedOf<Text extends object, Answer extends object>(
	answerTo: (text: Text) => Answer
): (text: Text) => Answer {
	const known = new WeakMap<Text, Answer>();
	return (text) => {
		const held = known.get(text);
		if (held !== undefined) return held;
		const answer = answerTo(text);
		known.set(text, answer);
		return answer;
	};
}
