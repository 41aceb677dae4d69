/** What the error page says in its largest letters: by code where one says more than its status. */
const BY_CODE: Readonly<Record<string, string>> = {
	'link-tampered': 'This link has been altered',
	'link-malformed': 'Part of this link is missing'
};

const BY_STATUS: Readonly<Record<number, string>> = {
	403: 'This is not yours to change',
	404: 'This page is not in the paper',
	410: 'No longer in print',
	413: 'Too long to print',
	429: 'One at a time, please'
};

export function errorHeadline(status: number, code = ''): string {
	const fallback = status < 500 ? 'This cannot be printed as it is' : 'The press has stopped';
	return BY_CODE[code] ?? BY_STATUS[status] ?? fallback;
}
