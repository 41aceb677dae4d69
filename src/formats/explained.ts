/** What a user is told about a refusal. `status` is the HTTP status it is answered with. */
export type Explained = {
	readonly status: number;
	readonly message: string;
	readonly advice: string;
};
