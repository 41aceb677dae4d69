/** Verbs by what may follow them, as base forms. What is in no list is taken to stand plainly. */
function words(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}

export const MODALS = words('will would can could may might must shall should ought wo ca cannot');

export const BE_FORMS = words("be am is are was were been being 's ’s 're ’re 'm ’m");

export const HAVE_FORMS = words("have has had having 've ’ve 'd ’d");

export const DO_FORMS = words('do does did');

/** Verbs whose noun phrase says what the subject is. */
export const COPULAS = words('be become remain');

/** What follows them says how something is or seems: never an object, often no noun phrase. */
export const LINKING_VERBS = words(
	'seem appear look feel sound smell taste prove turn grow get go stay fall'
);

/** A clause behind them is what somebody says, thinks or found: no fact of the text. */
export const CONTENT_VERBS = words(
	'say tell add announce argue believe claim think know hope fear feel expect insist warn suggest state ' +
		'note explain report reveal show find deny admit allege assert assume acknowledge agree concede ' +
		'conclude confirm complain contend declare demand decide determine discover doubt emphasize ' +
		'emphasise estimate guess imagine imply indicate learn maintain mean mention notice observe point ' +
		'predict pretend promise propose prove realize realise recall reckon remark remember remind repeat ' +
		'reply require respond rule see signal speculate stress suppose suspect swear testify understand ' +
		'vow wish wonder worry write demonstrate tweet joke quip recommend request urge guarantee ensure ' +
		'argue boast caution charge comment convince accept hear hint inform order persuade pledge posit ' +
		'reiterate reassure rule teach threaten underline underscore assure advise cite consider joke'
);

/** What stands behind them as a noun phrase is mostly said, not done to. */
export const SAY_VERBS = words('say tell add reply quip joke remark ask answer');

/** With an object and "to": the object is to do it, so that the object alone says another thing. */
export const OBJECT_CONTROL_VERBS = words(
	'ask tell urge order allow force want expect enable encourage permit persuade advise invite require ' +
		'compel instruct request cause help lead get need like prefer forbid remind warn believe consider ' +
		'press push pressure challenge convince beg lobby authorise authorize direct wish hate trust ' +
		'prompt motivate inspire intend teach drive tempt empower leave know find see make have let love ' +
		'oblige entitle counsel dare mean entice tap choose select nominate free help induce task fund'
);

/** "came to see", "were sent to guard": what follows "to" is a purpose, and the clause stands without. */
export const PURPOSE_VERBS = words(
	'arrive return gather meet travel fly march assemble deploy send dispatch build create found ' +
		'establish form hire introduce install design launch convene visit stop pause'
);

/** With "from" and "-ing" the clause means nothing without it. */
export const HINDERING_VERBS = words(
	'prevent stop keep ban bar discourage prohibit block deter dissuade restrain save refrain exclude'
);

/** The event they make is their object, so its place and day are the verb's too. */
export const STAGING_VERBS = words(
	'hold launch begin start open end win lose host stage organise organize conduct convene finish ' +
		'commit suffer attend deliver sign give make play publish release carry establish found build ' +
		'complete arrest detain kill injure wound marry bury'
);

/** What they take as an object lies ahead or elsewhere: a place or day behind it may be its own. */
export const DISTANT_VERBS = words(
	'announce plan propose schedule expect demand promise predict want need discuss condemn criticise ' +
		'criticize denounce describe support oppose back praise blame cover report recall remember ' +
		'consider seek welcome reject debate investigate mention cite approve ban order call study ' +
		'fear survive follow see know love like hate understand defend cancel postpone delay review ' +
		'mark celebrate commemorate include involve show reflect highlight face represent recommend ' +
		'request pledge offer prepare threaten monitor fund finance avoid end cause affect improve help ' +
		'protect examine watch compare name fight share shape change'
);

/** Going somewhere: "to" and "into" behind them are places. */
export const MOTION_VERBS = words(
	'go come travel fly drive walk march move return flee sail ride run arrive head climb cross escape ' +
		'emigrate immigrate relocate journey race rush retreat withdraw send take bring carry transfer ' +
		'deploy deport evacuate transport dispatch rush extradite ship'
);

/** Verb and particle that are one verb: "pull out". */
export const PARTICLE_VERBS = words(
	'pull_out carry_out take_over call_off set_up give_up take_off blow_up break_up bring_up build_up ' +
		'call_up clean_up close_down shut_down cut_off cut_down drop_out fill_out find_out fill_in ' +
		'gun_down hand_over hand_out hold_up lay_off lay_out make_up open_up pay_off pick_up point_out ' +
		'put_off put_out put_up roll_out rule_out send_out set_off set_out shoot_down show_up sign_up ' +
		'speak_out stand_up step_down step_up take_down take_on take_up tear_down throw_out track_down ' +
		'turn_down turn_out turn_up wipe_out work_out write_off buy_up call_out cut_back drive_out ' +
		'knock_out lock_up pass_away phase_out pull_down push_out push_back round_up scale_back set_aside ' +
		'sell_off settle_down split_up spin_off start_up stay_away strike_down sum_up swear_in take_back ' +
		'take_away take_out throw_away top_up voted_out vote_out wake_up walk_out wind_up drive_back ' +
		'break_out break_down go_out go_down go_up come_back come_out come_up go_on go_back grow_up end_up ' +
		'fall_apart get_up give_in hang_up hold_out live_on look_up log_in move_in move_out pile_up ' +
		'sit_down stand_down stand_out slow_down back_down back_up band_together bail_out burn_down ' +
		'crack_down die_out fight_back get_away hit_back hit_out lash_out line_up team_up run_out sign_off ' +
		'flare_up calm_down kick_off reach_out fend_off stave_off ward_off lay_down hand_down bring_down ' +
		'fight_off win_over get_along go_along carry_on meet_up ramp_up bring_back bring_about bring_in send_back send_off send_in give_away give_back keep_up let_down'
);

/** With two noun phrases behind them, or a noun phrase and what it is to be. */
export const TWO_OBJECT_VERBS = words(
	'give offer send show teach lend pay cost award grant call name elect appoint make consider deem ' +
		'declare label dub brand keep leave render find vote tell ask wish deny owe promise'
);

/** They never stand without an object in plain prose. */
export const OBJECT_VERBS = words(
	'have do need want make take give bring put get use find hold deem recognise recognize reject support ' +
		'applaud set raise perpetrate create build buy send keep let like love hate hit cut cost catch ' +
		'consider describe discuss enjoy expose face force include involve know lack like mean mention name ' +
		'own praise produce provide receive require seek show spend tell threaten treat trust view design ' +
		'announce accept achieve acquire address admire adopt allow attract award blame choose contain ' +
		'deliver demand deny destroy elect enable encourage expect favor favour fund grant handle ' +
		'host identify impose introduce issue maintain mark offer oppose organise organize ' +
		'permit publish purchase pursue put raise release remove replace represent request reveal secure ' +
		'select sponsor store surround target undermine urge value violate'
);

/** How long something takes is their object. */
export const TIME_TAKING_VERBS = words('spend serve last take waste lose need give');

/** They mostly stand without an object, so that an "-ed" form of them is a past. */
export const INTRANSITIVE_VERBS = words(
	'die arrive happen vote talk live work wait campaign protest argue agree walk travel move return ' +
		'resign end start open close stop continue occur emerge appear remain gather meet succeed act ' +
		'stay look turn point focus react respond refer apologise apologize lose win lead result drop ' +
		'climb crash collapse explode erupt expire decline increase flee sleep stand sit rally march ' +
		'testify participate compete struggle graduate retire disappear vanish land depart escape fight ' +
		'last pause laugh cry smile nod shout cheer clash agree disagree sink spread burn burst split ' +
		'rebel reside relocate migrate emigrate immigrate merge rest change differ belong prevail recover ' +
		'survive suffer speculate tumble plunge slip slide jump leap rebound surge soar double triple'
);

/** What is said, thought or felt: never a noun phrase. */
export const OBJECTLESS_VERBS = words(
	'hope think argue insist complain wish agree worry vow conclude speculate reckon respond remark fail ' +
		'comment testify boast quip'
);

/** "of" behind their object is theirs: "accused her of theft". */
export const OF_VERBS = words(
	'accuse convict suspect rob strip deprive remind inform warn assure notify clear cure rid relieve ' +
		'acquit convince die consist speak think approve disapprove dispose hear complain dream boast ' +
		'conceive beware smell make ask'
);
