/** How much one line may say. Two numbers a line, for there are thousands. */

const WINDOW_MS = 5000;
/** An honest phone answers, points and objects: a few a question. A host's finger is no faster. */
const MOST = 40;
/** Who is refused and goes on all the same is put off the line. */
const FAR_TOO_MANY = 120;

export class MessageLimit {
	#since = -Infinity;
	#count = 0;

	/** Counts one message. */
	judge(now: number): 'fine' | 'too-many' | 'far-too-many' {
		if (now - this.#since >= WINDOW_MS || now < this.#since) {
			this.#since = now;
			this.#count = 0;
		}
		this.#count += 1;
		if (this.#count <= MOST) return 'fine';
		return this.#count <= FAR_TOO_MANY ? 'too-many' : 'far-too-many';
	}
}
