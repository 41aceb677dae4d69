/** How much a place takes in, so that a city never stands beside the country it lies in. */
import { phrases } from './word-lists.ts';

export type PlaceSize = 'wide' | 'country' | 'state' | 'local';

/** Of a name without "the", in any case. What is on no list is taken for a town or less. */
export function placeSize(name: string): PlaceSize {
	const known = name
		.toLowerCase()
		.replace(/^the\s+/, '')
		.replaceAll('.', '');
	if (WIDE.has(known) || /\b(?:ocean|sea|gulf)$/.test(known)) return 'wide';
	if (COUNTRIES.has(known)) return 'country';
	if (STATES.has(known) || /\b(?:province|county|state|region|governorate)$/.test(known)) {
		return 'state';
	}
	return 'local';
}

const WIDE = phrases(`
	africa, asia, europe, north america, south america, latin america, central america, america, americas,
	antarctica, oceania, australasia, middle east, near east, far east, north africa, west africa,
	east africa, southern africa, central asia, south asia, southeast asia, east asia, eastern europe,
	western europe, central europe, northern europe, southern europe, balkans, caucasus, scandinavia,
	sahel, siberia, levant, horn of africa, maghreb, caribbean, mediterranean, atlantic, pacific, arctic,
	european union, eu, west, east, south, north, midwest, west coast, east coast, northeast, southwest,
	deep south, new england, gulf, baltics, british isles, iberia, balkan peninsula, arab world, earth`);

const COUNTRIES = phrases(`
	afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan,
	bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia,
	bosnia and herzegovina, botswana, brazil, britain, great britain, brunei, bulgaria, burkina faso, burma,
	burundi, cambodia, cameroon, canada, cape verde, central african republic, chad, chile, china, colombia,
	comoros, congo, democratic republic of congo, costa rica, croatia, cuba, cyprus, czech republic, czechia,
	denmark, djibouti, dominica, dominican republic, east timor, ecuador, egypt, el salvador, england,
	equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, georgia,
	germany, ghana, greece, grenada, guatemala, guinea, guinea-bissau, guyana, haiti, honduras, hong kong,
	hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan,
	jordan, kazakhstan, kenya, kiribati, korea, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho,
	liberia, libya, liechtenstein, lithuania, luxembourg, macedonia, madagascar, malawi, malaysia, maldives,
	mali, malta, mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique,
	myanmar, namibia, nepal, netherlands, holland, new zealand, nicaragua, niger, nigeria, north korea,
	north macedonia, northern ireland, norway, oman, pakistan, palestine, panama, papua new guinea, paraguay,
	peru, philippines, poland, portugal, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal,
	serbia, seychelles, sierra leone, singapore, slovakia, slovenia, solomon islands, somalia, south africa,
	south korea, south sudan, soviet union, spain, sri lanka, sudan, suriname, sweden, switzerland, syria,
	taiwan, tajikistan, tanzania, thailand, timor-leste, togo, tonga, trinidad and tobago, tunisia, turkey,
	turkmenistan, tuvalu, uganda, ukraine, united arab emirates, uae, united kingdom, uk, united states,
	united states of america, us, usa, uruguay, uzbekistan, vanuatu, vatican, venezuela, vietnam, wales,
	yemen, yugoslavia, zambia, zimbabwe`);

const STATES = phrases(`
	alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho,
	illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
	minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico,
	north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
	south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, bavaria,
	catalonia, crimea, chechnya, kashmir, kurdistan, ontario, quebec, alberta, british columbia, queensland,
	new south wales, tasmania, victoria, yorkshire, cornwall, kent, essex, sicily, sardinia, tuscany,
	normandy, brittany, xinjiang, tibet, punjab, dagestan, west bank, gaza, gaza strip, sinai, darfur,
	helmand, kandahar province, anbar, saxony, flanders, wallonia, galilee, donbas, donbass`);
