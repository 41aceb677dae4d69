/**
 * Joins the wordings of one name to one entity (NAME-20 to NAME-29): a surname to the one person who
 * bears it, letters to the name they stand for. Where two could be meant, none is.
 */
import type { EntityId, EntityKind } from './mention.ts';
import { isKnownPlace } from '../english/known-place.ts';
import { PERSON_CUES } from './cues/person-cues.ts';
import { gendersTold } from './gender.ts';
import type { NameCluster } from './name-cluster.ts';
import { type NameRun, nameKey } from './name-run.ts';
import { joinSynonyms } from './join-synonyms.ts';
import { shortFormsOf } from './short-forms.ts';
import { weighName, type Verdict } from './weigh-name.ts';

/** Mentions of one wording. */
export type NamePart = {
	readonly runs: readonly NameRun[];
	readonly confidence: number;
	readonly reasons: readonly string[];
};

export type NamedEntity = {
	readonly id: EntityId;
	readonly kind: EntityKind;
	readonly name: string;
	readonly parts: readonly NamePart[];
	readonly confidence: number;
	readonly reasons: readonly string[];
};

type Typed = { readonly cluster: NameCluster; readonly verdict: Verdict };

/** How likely a short form means the longer name that alone fits it. */
const SURE_OF_SHORT_FORM = 0.97;
/** What is left of confidence where several bear the name. */
const SHARED = 0.3;

/** The entities of a text, in the order of their first mentions. Cost: in proportion to clusters. */
export function joinNames(clusters: readonly NameCluster[]): readonly NamedEntity[] {
	const typed = typeNames(clusters);
	const longerBy = longerNames(typed);
	const shortsOf = new Map<Typed, Typed[]>();
	const heads: Typed[] = [];
	for (const one of typed) {
		const [longer, rival] = longerOf(one, longerBy);
		if (longer === undefined || rival !== undefined || isOfBoth(one)) heads.push(one);
		else shortsOf.set(longer, [...(shortsOf.get(longer) ?? []), one]);
	}
	const entities = heads.flatMap((head) => {
		const isShared = longerOf(head, longerBy).length > 1 || isOfBoth(head);
		return entityOf(head, shortsOf.get(head) ?? [], isShared);
	});
	return joinSynonyms(entities)
		.toSorted((a, b) => firstStart(a) - firstStart(b))
		.map((entity, index) => ({ ...entity, id: `e${index + 1}` }));
}

/** What each wording is; a full name is also known by what is said of its surname. */
function typeNames(clusters: readonly NameCluster[]): readonly Typed[] {
	const byKey = new Map(clusters.map((cluster) => [cluster.key, cluster]));
	return clusters.map((cluster) => {
		const lone = cluster.key.includes(' ') ? byKey.get(bareSurname(cluster.key)) : undefined;
		const told = [...(lone?.cues ?? [])].filter((id) => OF_PERSONS.has(id));
		return { cluster, verdict: weighName(new Set([...cluster.cues, ...told])) };
	});
}

const OF_PERSONS: ReadonlySet<string> = new Set(['speaks', ...PERSON_CUES.map(({ id }) => id)]);

function bareSurname(key: string): string {
	return key.slice(key.lastIndexOf(' ') + 1).replace(/^(?:al|el|ul)-/, '');
}

const MOST_RIVALS = 8;

/** Short form → the names it may stand for. */
function longerNames(typed: readonly Typed[]): ReadonlyMap<string, readonly Typed[]> {
	const by = new Map<string, Typed[]>();
	for (const one of typed) {
		const { kind } = one.verdict;
		if (kind === undefined) continue;
		for (const form of shortFormsOf(one.cluster, kind)) {
			const same = by.get(form);
			if (same === undefined) by.set(form, [one]);
			else same.push(one);
		}
	}
	return by;
}

function longerOf({ cluster }: Typed, by: ReadonlyMap<string, readonly Typed[]>): readonly Typed[] {
	const longer = (by.get(cluster.key) ?? []).filter(
		(one) => one.cluster.key !== cluster.key && mayBe(cluster, one.cluster)
	);
	// So many bear no name of one text; comparing each with each would take too long.
	if (longer.length > MOST_RIVALS) return longer;
	// "Donald Trump" is no rival of "Donald J. Trump": it is a form of that name itself.
	return longer.filter((one) => !longer.some((other) => other !== one && isFormOf(one, other, by)));
}

/** "Mr Reed" is not "Ada Reed". */
function mayBe(short: NameCluster, longer: NameCluster): boolean {
	const genders = [...gendersTold(short.runs)];
	const others = gendersTold(longer.runs);
	return genders.length !== 1 || others.size !== 1 || genders.every((one) => others.has(one));
}

/** "Reed" where both Mr and Mrs Reed are told of. */
function isOfBoth({ cluster }: Typed): boolean {
	return gendersTold(cluster.runs).size > 1;
}

function isFormOf(one: Typed, other: Typed, by: ReadonlyMap<string, readonly Typed[]>): boolean {
	const names = by.get(one.cluster.key)?.filter((name) => name !== one);
	return names?.length === 1 && names[0] === other;
}

function entityOf(
	head: Typed,
	shorts: readonly Typed[],
	isShared: boolean
): readonly NamedEntity[] {
	const { kind, reasons } = head.verdict;
	if (kind === undefined && !isShared) return [];
	const confidence = isShared ? SHARED : head.verdict.confidence;
	const own = { runs: head.cluster.runs, confidence, reasons };
	const parts = shorts.map(({ cluster }) => ({
		runs: cluster.runs,
		confidence: confidence * SURE_OF_SHORT_FORM,
		reasons: ['short form of a name in the text']
	}));
	return [
		{
			id: '',
			kind: kind ?? 'person',
			name: nameOf(head.cluster.runs),
			parts: [own, ...parts],
			confidence,
			reasons: isShared ? ['several bear this name'] : reasons
		}
	];
}

function firstStart({ parts }: NamedEntity): number {
	return Math.min(...parts.map(({ runs }) => runs[0]?.start ?? Infinity));
}

/** As first written; what stands in capitals only is written like other names. */
function nameOf(runs: readonly NameRun[]): string {
	const texts = runs.map(({ text }) => text);
	const small = texts.find((text) => /\p{Ll}/u.test(text));
	const [first = ''] = texts;
	const isPlace = isKnownPlace(nameKey(first)) || runs[0]?.around === runs[0]?.words;
	return small ?? (isPlace && isShouted(first) ? unshouted(first) : first);
}

/** "DAMASCUS" and "NEW YORK", not "U.S." and "UAE". */
function isShouted(text: string): boolean {
	return /^\p{Lu}{5,}|^\p{Lu}+ \p{Lu}{3,}/u.test(text) && !/[\p{Ll}\d.&-]/u.test(text);
}

function unshouted(text: string): string {
	return text.toLowerCase().replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
