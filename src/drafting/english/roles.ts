/** What people are: the head nouns of roles, in small letters and singular. */
import { words } from './word-lists.ts';

export const HIS_ROLES: ReadonlySet<string> = words(`
	spokesman chairman businessman congressman councilman assemblyman fireman policeman salesman sportsman
	statesman gunman craftsman fisherman frontman cameraman father son brother husband grandfather grandson
	uncle nephew stepfather widower actor king prince duke priest monk boyfriend father-in-law son-in-law
	brother-in-law serviceman middleman alderman ombudsman patriarch emperor man boy gentleman lad waiter
`);

export const HER_ROLES: ReadonlySet<string> = words(`
	spokeswoman chairwoman businesswoman congresswoman councilwoman assemblywoman policewoman sportswoman
	stateswoman mother daughter sister wife grandmother granddaughter aunt niece stepmother widow actress queen
	princess duchess nun girlfriend mother-in-law daughter-in-law sister-in-law waitress heroine hostess
	ballerina matriarch empress woman girl lady servicewoman mum mom midwife
`);

/** Roles of both; compromise's list of actors is asked besides. */
export const ROLES: ReadonlySet<string> = words(`
	analyst spokesperson scholar head chief boss director co-director deputy leader co-leader professor expert
	minister premier president vice-president chancellor secretary ambassador envoy diplomat official
	officer governor mayor senator lawmaker legislator representative delegate politician candidate nominee
	frontrunner front-runner lawyer attorney solicitor barrister prosecutor judge justice magistrate
	clerk counsel adviser advisor aide strategist pollster consultant economist researcher scientist
	historian author writer novelist poet playwright journalist reporter correspondent columnist editor
	commentator presenter anchor host broadcaster blogger photographer filmmaker director producer
	screenwriter singer musician composer conductor rapper drummer guitarist pianist violinist dancer
	artist painter sculptor architect designer engineer developer programmer founder co-founder owner co-owner
	manager executive ceo coach captain player striker midfielder defender goalkeeper forward winger quarterback
	pitcher golfer runner swimmer skier cyclist boxer driver pilot astronaut sailor jockey referee umpire
	teacher headteacher principal lecturer tutor student pupil graduate dean provost rector doctor
	surgeon physician psychologist psychiatrist nurse paramedic vet pharmacist therapist biologist chemist
	physicist astronomer ecologist geologist climatologist oceanographer meteorologist virologist
	epidemiologist anthropologist archaeologist sociologist statistician mathematician philosopher theologian
	farmer grower baker butcher chef cook grocer shopkeeper trader broker banker investor financier
	entrepreneur industrialist tycoon billionaire millionaire heir heiress activist campaigner
	organiser organizer dissident rebel commander general colonel major lieutenant sergeant soldier
	veteran fighter militant jihadist extremist terrorist suspect defendant victim witness survivor
	resident neighbour neighbor villager local refugee migrant volunteer worker employee trustee
	chair member co-chair councillor commissioner inspector detective sheriff superintendent firefighter
	bishop archbishop cardinal pope rabbi imam cleric pastor vicar reverend evangelist curator
	librarian archivist warden ranger guide farmer miner carpenter plumber electrician mechanic
	friend colleague ally opponent rival predecessor successor partner fellow specialist coordinator
	organist patient customer parent partner operator technician trainer treasurer comptroller regulator
	negotiator mediator inventor pioneer celebrity star comedian model winner champion medallist
	speaker planner supervisor administrator dictator strongman ruler monarch opposition-leader newcomer
	whistleblower hacker fugitive killer attacker shooter bomber suspect mastermind accomplice assistant
	operative donor lobbyist fundraiser supporter contender challenger incumbent congressperson staffer
	alumnus freshman sophomore lead lieutenant-general owner-operator developer translator interpreter
`);
