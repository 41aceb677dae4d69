/**
 * How much each cue speaks for each kind of name, in log-odds: fitted once by regression on news agency
 * texts in which every name was marked by hand, then rounded. `none` is no name, or one whose ends are
 * wrong. The confidences that come of them hold for prose, not for tables.
 */
export const WEIGHED_KINDS = ['person', 'place', 'organisation', 'group', 'other', 'none'] as const;

export type WeighedKind = (typeof WEIGHED_KINDS)[number];

export type CueWeights = Readonly<Partial<Record<WeighedKind, number>>>;

export const CUE_WEIGHTS: ReadonlyMap<string, CueWeights> = tableOf(`
	                      person place organ group other  none
	base                   -0.1  -0.2     0  -1.2  -0.5   0.9
	title                   2.7  -1.6  -2.9  -0.5  -1.1  -0.6
	regnal-title           -0.6   0.9  -2.6  -0.4  -0.7   0.1
	first-name              2.3   0.1  -1.6  -1.3  -0.8  -1.2
	doubtful-first-name     0.4   0.3  -0.5  -0.9  -2.6  -1.3
	lone-first-name         1.3  -2.9  -0.8  -0.8  -1.8   0.6
	surname                   1  -0.5    -1  -0.4  -2.3  -0.6
	initial                 2.2  -0.7  -1.6  -0.8  -0.2  -0.8
	name-suffix             2.2  -1.6  -2.1  -0.3  -1.2  -1.5
	particle                0.4   0.3  -0.4  -0.6  -0.8  -3.6
	role-before             2.2  -1.4    -1  -0.8  -0.5  -0.5
	weak-role-before        0.8     0   0.4     0     0     0
	role-and-comma          2.8  -1.4  -2.1  -0.1  -0.9  -1.9
	role-after              1.5  -1.2  -1.2  -0.4  -1.2  -0.4
	age                     1.8  -2.3  -2.4  -0.3  -1.4     0
	who                     0.9  -2.5  -0.2   1.1  -3.3  -0.4
	known-place            -3.8   3.9  -0.1  -0.3  -2.6  -1.1
	place-or-person        -3.8   3.7    -1  -0.5  -3.4  -1.9
	seat                      0     2   2.6     0     0     0
	in                     -1.9   1.4  -0.7  -0.5  -0.9  -0.7
	at-from                -0.8   1.1  -0.7  -0.9     0  -1.6
	direction              -1.8   0.6  -1.4  -0.3  -2.1   0.9
	place-noun-before      -3.3   3.3  -0.4  -0.5  -2.8  -2.9
	place-noun-after        1.6   0.9  -4.8  -0.4  -0.3  -0.7
	place-behind-comma     -1.9   1.4  -0.2  -0.7   0.1  -1.5
	behind-place           -0.3   1.1  -0.6  -0.5  -2.3  -1.8
	place-end                -1   1.3  -0.9    -1  -2.9  -0.5
	place-start            -3.2   1.6  -0.9  -0.6  -0.7  -1.1
	place-suffix           -2.3  -0.5   1.3  -0.5  -3.2  -0.7
	possessed-by-land      -1.4   2.5  -0.8  -0.1  -0.2  -2.3
	dateline                  0     4     0     0     0     0
	known-organisation     -2.6  -3.1   2.8  -0.4  -1.5  -0.7
	listed-organisation    -4.5  -2.3   2.6  -0.3     0  -1.1
	head-word              -4.5  -0.1   1.2    -1  -0.8  -0.7
	weak-head-word         -3.6  -1.1   0.8  -1.1   0.1  -1.3
	head-before-of         -1.6  -2.2  -0.7  -0.9   2.8  -0.8
	company-end            -4.5  -2.9   2.7  -0.5  -2.1  -0.4
	ampersand              -2.5   0.9  -0.6  -1.2   0.6  -1.7
	acronym                 0.4  -1.9   1.8  -0.7  -1.3  -1.1
	no-body                -0.7   0.4    -2  -0.4   1.2  -1.1
	letters-behind            1  -0.7   1.2  -0.5    -1  -2.6
	bracketed              -1.4  -3.1   0.3  -0.5  -0.1  -0.3
	role-of                -0.6  -0.1   0.4  -0.7  -4.4  -0.2
	body-noun-after        -3.6  -0.8   0.4  -0.9   0.5  -0.6
	body-noun-before       -1.2  -1.1   2.3  -0.6  -3.1  -1.6
	body-possession        -0.4  -2.3   1.2  -0.1  -1.5   0.9
	people                 -5.3  -4.1  -2.3   5.4  -4.4  -1.8
	known-other            -2.5  -5.2  -5.7  -0.4   2.8   2.4
	other-end              -1.5  -3.8  -1.9  -1.2   2.3    -1
	other-start            -4.4  -3.2  -1.3  -1.3   2.6  -1.1
	other-noun             -1.6    -1  -0.3     0   2.2     0
	in-marks               -0.6  -1.2  -0.4  -1.8   1.7  -3.1
	the                      -3   0.4     0  -0.1   0.8  -0.4
	a                      -0.2  -0.8  -0.3  -0.7   0.1  -0.1
	number-behind           0.8  -2.3   0.4  -3.5  -0.4  -0.7
	compound                  1  -0.6  -1.4  -0.4   0.5  -0.4
	compound-end           -0.3   1.8  -0.4  -0.1  -1.2  -1.5
	one-word               -0.6   0.1  -0.1  -1.1  -0.1   0.4
	two-words               0.9  -0.6   0.1  -1.2  -1.3     0
	three-words            -0.7    -1   0.3  -2.6  -1.3   0.7
	long                   -0.6  -1.3   0.1  -1.2    -1   0.9
	at-head                 0.1  -0.2   0.2  -0.8  -0.4  -0.3
	mid-sentence            0.2   0.1   0.2    -1   0.1  -0.5
	common-word            -0.9  -0.1  -0.3  -0.4  -0.4   0.3
	all-common             -0.5  -0.2  -0.8   0.2  -0.9  -0.1
	no-proper-tag          -0.2  -2.4    -1  -1.1   0.7  -0.2
	all-capitals           -2.9  -0.3  -1.4  -0.7     1   1.4
	of-inside              -1.7  -2.3   1.2  -0.9    -6  -0.4
	speaks                  0.2  -0.8  -0.1  -0.3  -0.5   0.1
	owns                    0.3   0.4   0.4  -0.4  -2.9  -0.6
	listed                  0.3  -0.6  -0.2  -0.8  -0.8  -0.8
	by                      0.4  -0.7   0.2  -0.6  -1.6  -0.8
	noun-behind            -1.4  -0.4   0.2  -0.4   0.9  -0.5
	verb-behind             0.2  -0.4   0.2  -0.6  -0.3  -1.2
	adjective-before       -0.9  -0.6  -0.6  -1.1     1  -0.8
	demonym-before          1.4  -1.9  -2.9    -2  -0.4   2.3
	surname-again           0.1  -0.6  -0.5  -0.7     0  -0.3
	titled-again            0.3  -1.6  -2.1  -0.2  -0.5   0.4
	part-of-name              3  -2.3  -0.9  -1.1  -0.8  -0.8
	first-of-name           0.4  -0.8   0.3  -1.5  -0.7    -1
	stands-for-name        -1.2   1.6   0.3  -0.4  -1.3  -1.6
	sport                  -0.2  -1.5   0.6  -1.1   0.1  -0.7
`);

/** Id of a cue, then its weights in the order of the kinds. */
function tableOf(table: string): ReadonlyMap<string, CueWeights> {
	const lines = table.trim().split('\n').slice(1);
	return new Map(
		lines.map((line) => {
			const [id = '', ...cells] = line.trim().split(/\s+/);
			return [id, weightsOf(cells.map(Number))];
		})
	);
}

function weightsOf(cells: readonly number[]): CueWeights {
	return Object.fromEntries(WEIGHED_KINDS.map((kind, index) => [kind, cells[index] ?? 0]));
}
