/** Words that everybody can give to the one who made them known. */
export const SLOGAN =
	/\bmake\w* america\b|\bamerica (?:great|first)\b|\bpolitical revolution\b|\bcrooked\b|\bstronger together\b|\byes,? we can\b|\bdrain the swamp\b|\block her up\b|\bbuild (?:the|a|that) wall\b|\bfake news\b|\brigged\b|\bfair share\b|\bbasket of deplorables\b|\bfeel the bern\b/i;
