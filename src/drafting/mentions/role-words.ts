import { HER_ROLES, HIS_ROLES, ROLES } from '../english/roles.ts';

/** A noun for what a person is. */
export function isRole(lower: string): boolean {
	return ROLES.has(lower) || HIS_ROLES.has(lower) || HER_ROLES.has(lower);
}

/** A role that no land and no company has. */
export function isSureRole(lower: string): boolean {
	return isRole(lower) && !OF_BODIES.has(lower);
}

const OF_BODIES: ReadonlySet<string> = new Set(
	'ally rival partner opponent champion winner member leader star owner operator head boss neighbour neighbor lead client donor investor contender challenger broker developer forward producer minister supporter defender newcomer regulator pioneer patient model successor predecessor host fellow ranger customer driver guide father mother brother sister runner baker trainer victim resident volunteer friend king queen lender judge fighter general major official'.split(
		' '
	)
);
