/**
 * Things of one kind that an article may name or not, told as finely as a reader knows them: a wrong
 * option comes from the row of a right one. Each name with all that would name it too, behind "=".
 */

export type NamedThing = {
	/** As an option: "Kenya". */
	readonly name: string;
	/** Small letters, without marks: the name itself, its people, its capital, its initials. */
	readonly forms: readonly string[];
};

export type NamedKind = {
	/** "Which of these {countries} …" */
	readonly noun: string;
	/** Neighbours, or things of like size, in each. */
	readonly rows: readonly (readonly NamedThing[])[];
};

const COUNTRIES = rows(`
	Kenya=kenyan|nairobi, Tanzania=tanzanian|dar es salaam|zanzibar, Uganda=ugandan|kampala, Ethiopia=ethiopian|addis ababa, Rwanda=rwandan|kigali|hutu|tutsi, Burundi=burundian|bujumbura, Somalia=somali|mogadishu, Sudan=sudanese|khartoum, Eritrea=eritrean|asmara, Zambia=zambian|lusaka, Mozambique=mozambican|maputo, Zimbabwe=zimbabwean|harare, Angola=angolan|luanda, Namibia=namibian|windhoek, Botswana=botswanan|gaborone, Malawi=malawian|lilongwe, South Africa=south african|pretoria|johannesburg|cape town, Nigeria=nigerian|lagos|abuja, Ghana=ghanaian|accra, Senegal=senegalese|dakar, Ivory Coast=ivorian|abidjan|cote d ivoire, Liberia=liberian|monrovia, Sierra Leone=sierra leonean|freetown, Cameroon=cameroonian|yaounde, Gabon=gabonese|libreville
	Egypt=egyptian|cairo, Libya=libyan|tripoli, Tunisia=tunisian|tunis, Algeria=algerian|algiers, Morocco=moroccan|rabat, Iraq=iraqi|baghdad, Iran=iranian|tehran|persian|teheran, Syria=syrian|damascus, Lebanon=lebanese|beirut, Israel=israeli|tel aviv|jerusalem, Saudi Arabia=saudi|riyadh, Kuwait=kuwaiti, Qatar=qatari|doha, Bahrain=bahraini|manama, Oman=omani|muscat, Yemen=yemeni|sanaa|aden|sana a, the United Arab Emirates=emirati|emirates|uae|dubai|abu dhabi, Turkey=turkish|turk|ankara|istanbul
	Afghanistan=afghan|kabul|taliban, Pakistan=pakistani|islamabad|karachi|lahore, India=indian|delhi|mumbai|bombay, Bangladesh=bangladeshi|dhaka, Nepal=nepalese|nepali|kathmandu, Sri Lanka=sri lankan|colombo|tamil, China=chinese|beijing|shanghai|peking, Japan=japanese|tokyo, South Korea=korean|korea|seoul, North Korea=korean|korea|pyongyang, Vietnam=vietnamese|hanoi|saigon, Thailand=thai|bangkok, Cambodia=cambodian|phnom penh|khmer, Laos=laotian|lao|vientiane, Myanmar=burmese|burma|yangon|rangoon, Malaysia=malaysian|malay|kuala lumpur, Singapore=singaporean, Indonesia=indonesian|jakarta|bali, the Philippines=philippine|filipino|manila, Mongolia=mongolian|mongol|ulan bator, Kazakhstan=kazakh|astana|almaty, Uzbekistan=uzbek|tashkent
	Germany=german|berlin|bonn|frankfurt|munich, France=french|paris, Britain=british|uk|england|english|london|united kingdom|scotland|scottish|wales|welsh, Spain=spanish|spaniard|madrid|barcelona, Portugal=portuguese|lisbon, Italy=italian|rome|milan, Greece=greek|athens, Austria=austrian|vienna, Switzerland=swiss|geneva|zurich|bern|davos, Belgium=belgian|brussels, the Netherlands=dutch|holland|amsterdam|hague, Denmark=danish|dane|copenhagen, Norway=norwegian|oslo, Sweden=swedish|swede|stockholm, Finland=finnish|finn|helsinki, Iceland=icelandic|icelander|reykjavik, Ireland=irish|dublin, Luxembourg=, Malta=maltese|valletta, Cyprus=cypriot|nicosia
	Poland=polish|pole|warsaw|gdansk|krakow, Hungary=hungarian|budapest, Romania=romanian|bucharest, Bulgaria=bulgarian|sofia, the Czech Republic=czech|prague|czechia|czechoslovakia, Slovakia=slovak|bratislava|czechoslovakia, Slovenia=slovenian|slovene|ljubljana, Croatia=croatian|croat|zagreb, Serbia=serbian|serb|belgrade|yugoslavia, Bosnia=bosnian|sarajevo|bosniak, Albania=albanian|tirana, Macedonia=macedonian|skopje, Montenegro=montenegrin|podgorica, Ukraine=ukrainian|kiev|kyiv|crimea, Belarus=belarusian|minsk|belarussian, Moldova=moldovan|chisinau, Russia=russian|moscow|kremlin|soviet, Lithuania=lithuanian|vilnius, Latvia=latvian|riga, Estonia=estonian|tallinn, Armenia=armenian|yerevan, Azerbaijan=azerbaijani|azeri|baku
	Mexico=mexican, Canada=canadian|ottawa|toronto|quebec|montreal, Cuba=cuban|havana|guantanamo, Haiti=haitian|port au prince, the Dominican Republic=dominican|santo domingo, Jamaica=jamaican|kingston, Guatemala=guatemalan, Honduras=honduran|tegucigalpa, El Salvador=salvadoran|salvadorean|san salvador, Nicaragua=nicaraguan|managua, Costa Rica=costa rican, Panama=panamanian, Colombia=colombian|bogota, Venezuela=venezuelan|caracas, Ecuador=ecuadorean|ecuadorian|quito, Peru=peruvian|lima, Bolivia=bolivian|la paz, Brazil=brazilian|brasilia|rio de janeiro|sao paulo, Argentina=argentine|argentinian|argentinean|buenos aires, Uruguay=uruguayan|montevideo, Paraguay=paraguayan|asuncion, Chile=chilean
	Australia=australian|canberra|sydney|melbourne, New Zealand=zealander|wellington|auckland, Fiji=fijian, Papua New Guinea=papuan|port moresby, Tonga=tongan, Samoa=samoan, Vanuatu=`);

const STATES = rows(`
	Ohio=ohioan|cleveland|cincinnati, Pennsylvania=pennsylvanian|d pa|r pa|philadelphia|pittsburgh, Michigan=mich|detroit, Wisconsin=wis|wi|milwaukee, Illinois=ill|il|chicago, Indiana=ind|hoosier|indianapolis, Iowa=iowan|ia|des moines, Minnesota=minnesotan|minn|mn|minneapolis, Missouri=d mo|r mo|missourian|st louis, Nebraska=neb|nebraskan|omaha, Kansas=kan|kansan|ks|wichita, North Dakota=n d|nd|bismarck, South Dakota=s d|sd
	Florida=floridian|fla|fl|miami|orlando|tampa, North Carolina=n c|nc|charlotte|raleigh|carolinian, South Carolina=s c|sc|charleston|carolinian, Virginia=virginian|va|richmond, West Virginia=w va|wv, Tennessee=tenn|tennessean|tn|nashville|memphis, Kentucky=ky|kentuckian|louisville, Alabama=ala|alabaman|birmingham|montgomery, Mississippi=miss|d ms|r ms|jackson, Louisiana=d la|r la|new orleans|baton rouge, Arkansas=ark|d ar|r ar|little rock, Texas=texan|tex|tx|dallas|houston|austin, Oklahoma=okla|d ok|r ok|tulsa
	California=californian|calif|ca|los angeles|san francisco|san diego, Nevada=nev|nevadan|nv|las vegas|reno, Arizona=ariz|arizonan|az|phoenix|tucson, New Mexico=n m|nm|albuquerque, Utah=utahn|d ut|r ut|salt lake city, Colorado=colo|coloradan|d co|r co|denver, Wyoming=wyo|wy|cheyenne, Montana=mont|montanan|d mt|r mt, Idaho=idahoan|d id|r id|boise, Oregon=ore|oregonian|d or|r or|portland, Alaska=alaskan|ak|anchorage, Hawaii=hawaiian|d hi|r hi|honolulu
	Maine=mainer|d me|r me|portland, New Hampshire=n h|nh|manchester, Vermont=vt|vermonter|burlington, Massachusetts=mass|d ma|r ma|boston, Connecticut=conn|ct|hartford, Rhode Island=r i|ri|providence, New Jersey=n j|nj|newark|trenton, Delaware=del|d de|r de|wilmington, Maryland=md|marylander|baltimore`);

const CITIES = rows(`
	Cleveland, Cincinnati, Detroit, Pittsburgh, Milwaukee, Minneapolis, St. Louis=saint louis, Indianapolis, Chicago, Omaha, Des Moines, Toledo
	Miami, Orlando, Tampa, Jacksonville, Atlanta, Charlotte, Raleigh, Nashville, Memphis, New Orleans, Houston, Dallas, Austin, San Antonio, Savannah
	Denver, Phoenix, Tucson, Las Vegas, Reno, Salt Lake City, Albuquerque, Seattle, San Diego, San Francisco, Sacramento, Los Angeles, Boise, Honolulu
	Boston, Philadelphia, Baltimore, Newark, Hartford, Buffalo, Providence, Albany
	London, Paris, Berlin, Rome, Madrid, Vienna, Brussels, Geneva, Amsterdam, Stockholm, Copenhagen, Oslo, Dublin, Lisbon, Athens, Frankfurt, Munich, Milan, Zurich, Barcelona
	Moscow, Warsaw, Prague, Budapest, Bucharest, Sofia, Belgrade, Zagreb, Sarajevo, Minsk
	Baghdad, Tehran, Damascus, Beirut, Amman, Cairo, Riyadh, Doha, Dubai, Ankara, Istanbul, Jerusalem, Aleppo, Mosul
	Beijing=peking, Shanghai, Tokyo, Seoul, Hanoi, Bangkok, Manila, Jakarta, Singapore, Delhi=new delhi, Islamabad, Karachi, Kabul
	Nairobi, Kampala, Dar es Salaam, Addis Ababa, Mogadishu, Khartoum, Kigali, Johannesburg, Harare, Lagos`);

const AGENCIES = rows(`
	the FBI=federal bureau of investigation|bureau, the CIA=central intelligence agency, the NSA=national security agency, the Secret Service, the Drug Enforcement Administration=dea|drug enforcement,  Homeland Security
	the Environmental Protection Agency=epa, the Food and Drug Administration=fda, the Federal Reserve=fed|federal reserve board, the Securities and Exchange Commission=sec, the Internal Revenue Service=irs, the Federal Trade Commission=ftc, the Federal Aviation Administration=faa, the Federal Election Commission=fec
	NASA=national aeronautics,  FEMA=federal emergency management,  NOAA=oceanic and atmospheric
	the State Department=state dept|department of state, the Justice Department=department of justice|doj, the Treasury Department=treasury, the Labor Department=department of labor, the Commerce Department=department of commerce, the Energy Department=department of energy, the Agriculture Department=department of agriculture|usda, the Education Department=department of education, the Transportation Department=department of transportation|dot, the Interior Department=department of the interior|department of interior`);

const BODIES = rows(`
	NATO=north atlantic treaty organization|north atlantic treaty organisation|alliance, the European Union=eu, the African Union=au|organization of african unity|oau, the Arab League=league of arab states,  OPEC=petroleum exporting countries,  ASEAN=southeast asian nations
	the World Bank, the International Monetary Fund=imf, the World Trade Organization=wto, the World Health Organization=who|w h o,  UNICEF=children s fund,  UNESCO, the Red Cross,  Amnesty International=amnesty,  Human Rights Watch`);

const FIRMS = rows(`
	Apple, Google=alphabet, Microsoft, Amazon, Facebook, IBM=international business machines, Intel, Hewlett-Packard=hewlett packard|hp, Dell, Cisco, Oracle, Yahoo, Compaq, Motorola
	General Motors=gm|chevrolet|cadillac|buick, Ford, Chrysler=jeep|dodge, Toyota, Honda, Nissan, BMW, Volkswagen=vw|audi, Volvo, Mazda, Hyundai
	Boeing, Airbus, Lockheed=lockheed martin, Northrop=northrop grumman, Raytheon, General Dynamics, McDonnell Douglas=mcdonnell
	Exxon=exxonmobil|exxon mobil, Chevron, Texaco, BP=british petroleum, Shell=royal dutch, ConocoPhillips=conoco, Mobil
	Citigroup=citi|citibank|citicorp, JPMorgan=jp morgan|j p morgan|chase, Goldman Sachs=goldman, Merrill Lynch=merrill, Morgan Stanley, Wells Fargo, Bank of America, Lehman Brothers=lehman, Salomon Brothers=salomon, First Boston`);

const UNIVERSITIES = rows(`
	Harvard, Yale, Princeton, Columbia, Cornell, Stanford, Duke, Georgetown, Northwestern, Vanderbilt, Dartmouth, Johns Hopkins=hopkins, Oxford, Cambridge`);

/** Each is asked by itself. "Companies" of one branch are told apart by their rows. */
export const NAMED_KINDS: readonly NamedKind[] = [
	{ noun: 'countries', rows: COUNTRIES },
	{ noun: 'U.S. states', rows: STATES },
	{ noun: 'cities', rows: CITIES },
	{ noun: 'government bodies', rows: AGENCIES },
	{ noun: 'international bodies', rows: BODIES },
	{ noun: 'companies', rows: FIRMS },
	{ noun: 'universities', rows: UNIVERSITIES }
];

/** A row a line, its things parted by commas. */
function rows(block: string): readonly (readonly NamedThing[])[] {
	return block
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => line.split(',').map((thing) => thingOf(thing.trim())));
}

function thingOf(written: string): NamedThing {
	const [name = '', more = ''] = written.split('=');
	const forms = [plainWords(name), ...more.split('|')];
	return { name, forms: forms.filter((form) => form !== '') };
}

/** Words alone, in small letters and without accents: "U.S. aid" is "u s aid". */
export function plainWords(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/^the /, '')
		.trim();
}
