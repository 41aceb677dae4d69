/**
 * The body as text; undefined when it is longer. It is read to its end all the same, for who is still
 * sending hears no answer.
 */
export async function readAtMost(most: number, { body }: Request): Promise<string | undefined> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of body ?? []) {
			size += chunk.byteLength;
			if (size <= most) chunks.push(chunk);
		}
	} catch {
		return undefined; // more than the server takes of anybody, or the client has gone
	}
	return size <= most ? Buffer.concat(chunks).toString() : undefined;
}
