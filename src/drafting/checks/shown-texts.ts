/** Words a prompt that asks begins with, behind an adjunct in front or at once. */
const ASKING =
	/(?:^|, )(?:(?:about|at|by|for|from|in|into|more than|less than|of|on|over|since|to|under|until|with|fewer than) )?(?:who|whose|whom|what|which|where|when|how|why|is|was|are|were|do|does|did)\b/i;

/** Whether a prompt asks; else it tells what to do: "Point to the proof: …", "Put … in order." */
export function asksAQuestion(prompt: string): boolean {
	return ASKING.test(prompt);
}
