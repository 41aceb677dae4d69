/** Words that tell of what a claim might hold that the article leaves open. Found near, it is not made. */

/** Of how long somebody has held an office. */
export const TENURE =
	/\b(?:since|appointed|elected|re-elected|became|become|becoming|named|took (?:office|over|up)|joined|founded|former(?:ly)?|previously|until|years?|decades?|months?|term|new|newly|successor|succeeded|replaced|resign(?:ed|ation)?|1[89]\d\d|20\d\d)\b/i;

/** Of where somebody comes from. */
export const ORIGIN =
	/\b(?:born|native|grew|grown|raised|childhood|child|youth|young|from|home(?:town)?|moved|village|family|families|father|mother|parents?|brother|sister|son|daughter|killed|died|late|victim|school|lives?|lived|living|resident|emigrated|immigrant|islander)\b/i;

/** Of men and women. */
export const SEXES =
	/\b(?:m[ea]n|wom[ea]n|male|female|boys?|girls?|mothers?|fathers?|wives|wife|husbands?|sons?|daughters?|policem[ea]n|fisherm[ea]n|sisters?|brothers?|he|she|his|her|ladies|gentlemen)\b/i;

/** Groups of people that may be of either sex, singular. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
	(
		'people worker employee member resident voter student pupil passenger patient teacher doctor ' +
		'nurse protester demonstrator refugee migrant candidate visitor tourist guest participant ' +
		'volunteer prisoner delegate scientist researcher lawyer judge driver farmer islander applicant ' +
		'inmate spectator fan customer survivor docker activist lawmaker councillor journalist'
	).split(' ')
);

/** What is done where others may look on. */
export const WATCHED_ACTS: ReadonlySet<string> = new Set(
	(
		'sign open arrest launch present unveil storm rescue announce meet march protest demonstrate ' +
		'raid search evacuate demolish inaugurate seize capture retake approve reject'
	).split(' ')
);

/** Heads of roles of people whom readers know from the article alone. */
export const PRIVATE_ROLES: ReadonlySet<string> = new Set(
	(
		'economist teacher headteacher analyst scholar professor lecturer historian farmer doctor surgeon ' +
		'geologist chemist physicist biologist ecologist researcher scientist nurse engineer baker ' +
		'fisherman captain shopkeeper librarian archivist curator vet pharmacist psychologist ' +
		'sociologist anthropologist archaeologist climatologist meteorologist statistician'
	).split(' ')
);

/** Heads of roles of people who are in the public eye: readers know more of them than the article. */
export const PUBLIC_ROLES: ReadonlySet<string> = new Set(
	(
		'president minister premier chancellor senator congressman congresswoman governor candidate ' +
		'king queen prince princess pope actor actress singer star billionaire secretary ambassador ' +
		'representative lawmaker nominee chairman speaker leader mogul tycoon celebrity frontrunner ' +
		'front-runner politician player striker coach captain host anchor director filmmaker artist ' +
		'musician comedian champion dictator founder commander general contender challenger hopeful'
	).split(' ')
);
