import { PLACES } from './places.ts';
import { isListedPlace } from './vocabulary.ts';

/** Whether a name is in one of the lists of places. Small letters, without dots and "the". */
export function isKnownPlace(key: string): boolean {
	return PLACES.has(key) || isListedPlace(key);
}

/** States as they stand behind a town: "Lawrenceville, N.J.". */
export function isStateAbbreviation(text: string): boolean {
	return STATES.has(text);
}

const STATES: ReadonlySet<string> = new Set(
	'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Va. Vt. Wash. W.Va. Wis. Wyo. D.C. B.C. Ont. Que.'.split(
		' '
	)
);
