/** A refusal as a page shows it. */
export type ShownRefusal = {
	readonly code: string;
	readonly message: string;
	readonly advice: string;
};
