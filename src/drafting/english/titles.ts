/** Titles that stand before a person's name and are no part of it. */
import { words } from './word-lists.ts';

export const HIS_TITLES: ReadonlySet<string> = words(`
	Mr Mr. Sir Lord King Prince Father Fr. Brother Sheikh Sheik Imam Pope Emir Sultan Señor Monsieur Herr
	Archbishop Bishop Cardinal Rabbi Ayatollah Congressman Chairman Alderman Councilman Duke Earl Baron Count
	Businessman Spokesman Assemblyman Mullah Mufti Patriarch Emperor Tsar Shah Policeman
`);

export const HER_TITLES: ReadonlySet<string> = words(`
	Mrs Mrs. Ms Ms. Miss Madam Madame Mme Mme. Lady Dame Queen Princess Sister Mother Duchess Countess Baroness
	Congresswoman Chairwoman Councilwoman Señora Frau Empress Spokeswoman Businesswoman Assemblywoman
`);

/** Of both; also the last word of a title of several: "Foreign Minister". */
export const TITLES: ReadonlySet<string> = words(`
	Dr Dr. Prof Prof. Professor Doctor President Premier Chancellor Minister Senator Sen. Sens. Representative
	Rep. Reps. Governor Gov. Mayor Secretary Ambassador Judge Justice General Gen. Colonel Col. Major Maj.
	Captain Capt. Lieutenant Lt. Sergeant Sgt. Corporal Cpl. Private Pvt. Admiral Adm. Commander Cmdr. Cdr.
	Marshal Brigadier Brig. Officer Detective Det. Inspector Insp. Superintendent Constable Sheriff Deputy
	Reverend Rev. Pastor Coach Commissioner Speaker Chair Director Editor Leader Attorney Atty. Treasurer
	Prosecutor Spokesperson Councillor Cllr Delegate Chief Trooper Provost Principal Comptroller
	Undersecretary Vice-President Vice-Chairman Ex-President Envoy Executive Counsel Strategist Analyst
	Correspondent Reporter Columnist Economist Author Director-General Secretary-General Principal Strategists
	Politburo Co-Chairman Co-Founder Founder Owner Manager Specialist Petty Airman Corporal Comrade Chairperson
`);

/** May stand within a title of several words, before its last: "Deputy Prime", "Chief of Staff". */
export const TITLE_PARTS: ReadonlySet<string> = words(`
	Prime Vice Deputy Assistant Associate Acting Interim Former Foreign Interior Defence Defense Finance Economy
	Health Education Culture Trade Transport Environment Energy Justice Information Agriculture Labor Labour
	Home State Attorney Chief Executive Senior Junior First Second Lieutenant Major Brigadier Rear Staff Sgt.
	Lt. Maj. Brig. Managing Press National Security Majority Minority House Senate Party Police Fire District
	Democratic Republican Conservative Labour Liberal Supreme Crown Grand Head Shadow Under Great Regional
	Premier Special Right Reverend Honorary Opposition Parliamentary Permanent Executive General Political
	Communications Campaign Marketing Research Science Editor Economic Industry Tourism Planning Oil
	Bishop Cabinet Vice- Most Holy Rt. Hon. Gospel Field Wing Flight Squadron Pilot Warrant Petty Private
	Gunnery Master Command
`);

/** Behind a title these make it part of another name: "General Motors", "Justice Department". */
export const NO_TITLE_BEFORE: ReadonlySet<string> = words(`
	Motors Electric Assembly Mills Dynamics Council Secretariat Department Ministry League League's Fund Office
	Court Hospital Institute Union Staff Committee Commission Service College School Street Avenue
	Square Island Islands Park Palace Hall Hotel Law Act Bill Award Awards Cup Order Foundation University
	Strait Valley County City Synod Election Elections Conference Party Board Agency Association Center Centre
	Group News Headquarters Building House Museum Library Church Cathedral Charles's Bank Stage Records
	Journal Magazine Post Times Accounting Administration Magazine's Kong Gaga Day Superior Theresa's
	Penney Sachs Rock Crunch America Marvel Zhivago Who Strangelove Bowl Series Slam Prix Debate
`);

/** Kept in a name where one word follows: "Pope Francis". */
export const REGNAL_TITLES: ReadonlySet<string> = words(`
	Pope King Queen Prince Princess Saint Emperor Empress Sultan Lord Lady Sir Dame Mother Sister Father Tsar Shah
`);

/** Titles that are surnames as well: "Stephen King said". */
export const TITLE_SURNAMES: ReadonlySet<string> = words(`
	King Major Bishop Pope Prince Judge Duke Earl Baron Lord Constable Cardinal Sheriff Chancellor Queen Page
	Count Abbott Coach Sultan Marshal Justice Private Sergeant Father Shah
`);

/** Behind a name: "Martin Luther King Jr.". */
export const NAME_SUFFIXES: ReadonlySet<string> = words(
	`Jr Jr. Sr Sr. II III IV VI VII VIII XVI XXIII`
);
