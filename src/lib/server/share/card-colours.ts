/** The day edition's colours of src/styles/tokens.css, for a picture cannot follow a theme. */
export const CARD_COLOURS = {
	paper: '#f8f2e4',
	ink: '#1f1a14',
	'ink-soft': '#5a5041',
	rule: '#cfc2a8',
	'rule-strong': '#82735c',
	marker: '#ffdc45',
	right: '#1b6338',
	partly: '#7a4e00',
	wrong: '#a3231a'
} as const;
