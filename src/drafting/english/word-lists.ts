/** The words of a list that is written as a block, parted by space. */
export function words(block: string): ReadonlySet<string> {
	return new Set(block.split(/\s+/).filter((word) => word !== ''));
}

/** The phrases of a list that is written as a block, parted by commas. */
export function phrases(block: string): ReadonlySet<string> {
	return new Set(
		block
			.split(',')
			.map((phrase) => phrase.replace(/\s+/g, ' ').trim())
			.filter((phrase) => phrase !== '')
	);
}
