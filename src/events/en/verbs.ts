/**
 * Verbs of English news by their base form, for telling verbs from nouns and for inflecting them. Regular ones; those that double their
 * last consonant ("plan, planned") are marked with `*`. After the frequency lists of general corpora; a verb that is not here is still
 * recognised by its surroundings, but never inflected.
 */
const regular =
  'abandon abolish anger enthuse exclaim fume interject scoff sigh grin shout yell whisper blog opine reason theorise theorize surface swirl absorb accelerate accept accompany accuse achieve acknowledge acquire act adapt add address adjourn adjust administer admire admit* adopt advance advise ' +
  'affect affirm agree aim air align allege allocate allow alter amend amount anchor announce answer anticipate apologise apologize appeal appear applaud apply appoint approach approve argue ' +
  'arrange arrest arrive ask assassinate assault assemble assert assess assign assist assume assure attach attack attain attempt attend attract auction authorise authorize avoid award ' +
  'back balance ban* bar* base battle beg* begin believe belong benefit blame blast block boast bomb boost borrow bother bounce boycott brand broaden brief burn bury call calm campaign ' +
  'cancel cap* capture care carry cause cease celebrate certify challenge change charge charter chase check cite claim clarify clash clean clear climb close coach coincide collaborate collapse collect ' +
  'collide combine comment commission commit* compare compete compile complain complete comply compose comprise concede concentrate concern conclude condemn conduct confer* confess confine confirm ' +
  'confiscate conflict confront congratulate connect consider consist consolidate constitute construct consult consume contact contain contend contest continue contract contribute control* convene convert convict ' +
  'convince cooperate coordinate cope copy correct cost counter cover crack crash create credit criticise criticize cross crown cruise crush curb cure damage dance dare date debate debut decide declare decline ' +
  'decrease dedicate defeat defect defend defer* define delay deliver demand demolish demonstrate denounce deny depart depend deploy deport deposit depose derail derive descend describe deserve design ' +
  'desire destroy detail detain detect deteriorate determine detonate devastate develop devote die differ dig diminish direct disagree disappear discharge disclose discontinue discover discuss dismantle dismiss ' +
  'display dispose dispute disrupt dissolve distance distribute divert divide dock document dominate donate double draft drag* drift drop* drown dump earn ease edit educate elaborate elect eliminate embark embrace ' +
  'emerge emphasise emphasize employ enable enact encounter encourage end endorse endure enforce engage enjoy enlist ensure enter entitle equip* erect erode erupt escalate escape establish estimate evacuate evaluate ' +
  'evolve examine exceed exchange exclude excuse execute exercise exhaust exhibit exist exit* expand expect expel* experience expire explain explode exploit explore export expose express extend extract face fail fall favour favor ' +
  'fear feature fill film finalise finalize finance find fine finish fire file fix flee float flood flow follow force forecast form formulate foster found free freeze fuel fulfil* function fund gain garner gather generate govern graduate grant ' +
  'greet ground guarantee guard guide halt hamper hand handle hang happen harass harm hate head heal help hesitate highlight hijack hint hire honour honor hope host house hurry identify ignite ignore illustrate imagine ' +
  'implement imply import impose impress imprison improve include incorporate increase indicate indict induce infect inflict influence inform inherit initiate injure inspect inspire install instruct insist insult integrate intend intensify ' +
  'intercept interest interpret interrogate interrupt intervene interview introduce invade invent invest investigate invite involve issue jail join joke judge jump justify kick kidnap* kill knock label lack land last laugh launch ' +
  'lead learn leave lecture legalise legalize lend lessen level liberate license lie lift light like limit line link list listen live load lobby locate lock lodge look loom loot lower maintain manage march mark market marry master match ' +
  'matter mature measure mediate mention merge migrate mine minimise minimize miss mobilise mobilize modernise modernize modify monitor mount mourn move multiply murder name narrow need negotiate nominate note notice notify number obey object oblige observe ' +
  'obtain occupy occur* offer open operate oppose opt order organise organize originate oust outline outlaw overhaul overturn owe own pack paint park pardon part participate pass patrol* pause perform permit* persist persuade phase pilot place plan* plant play plead ' +
  'please pledge plot* plunge point poison police poll postpone pour power practise praise predict prefer* prepare prescribe present preserve press prevail prevent print proceed process proclaim procure produce profit prohibit project promise promote prompt propose prosecute ' +
  'protect protest prove provide provoke publish pull pump punish purchase pursue push qualify question quote race raid rain raise rally ram* range rank rate ratify reach react realise realize reassure rebuild rebuke recall recede receive reckon recognise recognize ' +
  'recommend reconsider record recover recruit recycle reduce refer* reflect reform refuse regain regard register regret* regulate rehearse reinforce reinstate reiterate reject relate relax release relent relocate rely remain remark remember remind remove rename renew renovate ' +
  'rent reopen reorganise reorganize repair repatriate repay repeal repeat repel* replace reply report represent request require rescue research resemble reserve resettle reside resign resist resolve respond rest restore restrict restructure result resume retain retaliate retire ' +
  'retreat retrieve return reunite reveal reverse review revise revive revoke reward risk roll rout rule rush sabotage sack sail salute sanction save scale scan* schedule score scrap* scrutinise scrutinize seal search secure seem seize select sentence separate serve settle shape share ' +
  'shatter shell shelter shift ship* shock shop* shorten shout shrink shut sign signal* simplify skip* slam* slash slip* slow slump smash smuggle snap* soar solve sort spark specialise specialize specify spell spill sponsor spot* stabilise stabilize staff stage stall stamp start starve state stay steer stem* step* stop* ' +
  'storm strain stream strengthen stress stretch structure struggle study submit* succeed suffer suggest suit summon supply support suppose suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swap* switch symbolise symbolize table tackle talk target tax tend term terminate test ' +
  'testify thank threaten tie tighten top* topple torture total* touch tour trace track trade train transfer* transform translate transmit* transport trap* travel treat trigger triple trust try tumble turn unearth underestimate undermine underscore unify unite unveil update upgrade uphold urge use utilise utilize vacate ' +
  'value vanish vary venture veto view violate visit volunteer vote vow voice wait walk want warn warrant wash waste watch weaken weigh welcome widen wipe wish withdraw witness wonder work worry worsen wound wrap* yield ' +
  'abuse alarm amass annex apprehend archive attribute avert bail bake barricade bathe belittle blaze bleach bless blur bolt book breach breathe brew bribe brush bulldoze ' +
  'bundle bypass cater caution censor censure chair chart chat cheat cheer chop circulate clamp clap classify cloak comfort commemorate commence communicate compensate ' +
  'compost compress conceal conceive concur confuse conquer conserve conspire contemplate cook correspond corrupt crave crawl cripple crouch crowd crumble cultivate curtail ' +
  'dam* dampen dash dazzle deactivate deduct deem defrost defuse degrade deliberate delight denationalise depict deplete deregulate devalue devise devour dictate dine dip ' +
  'disable disband discard disclaim discount disembark dislodge dispatch disperse displace disqualify disregard dissent dissuade dodge downgrade downplay drain drape dredge ' +
  'drill dry dub* dwindle ebb edge eject elapse elevate elope emigrate emit* empty emulate enclose endanger engineer engulf enhance enlarge enrich enrol* ensue entail ' +
  'entertain enthrone envisage equal err evade evict evoke exaggerate excavate exclaim exert exhale exhume exile exonerate expedite expropriate extinguish extort extradite ' +
  'fade falter farm fasten fetch flag* flank flare flatten flaunt flip* flock flourish fluctuate foil fold forfeit forge fortify fracture frame frown frustrate fuse gamble ' +
  'gaze generalise glide glow grab* grapple graze grip* groom hail halve hammer harden harvest haul haunt hike hoard hoist hover hunt hurl hustle idolise illuminate immerse ' +
  'immigrate immunise immunize impair impeach impede imperil implicate impound impregnate inaugurate incite incline incur* infiltrate inflate inhabit inhale inject inquire ' +
  'insert insure interact interfere intern irk irrigate isolate jeopardise jeopardize jettison jot* juggle knit* lag* lament lapse latch lavish leak lean lease levy liaise ' +
  'lick linger liquidate litigate livestream loan loosen lug* lure lurk magnify malfunction mandate mangle manipulate manoeuvre manufacture map mar* mask massacre maximise ' +
  'memorise mend mesh mimic mince misfire misjudge misplace misuse mitigate mix mock mop* mortgage motion motivate mow muster mute mutilate nationalise nationalize neglect ' +
  'neutralise neutralize nod* normalise nullify nurse nurture offend offload omit* ooze opine outnumber outpace outperform outrage outsell outstrip overcharge overcrowd ' +
  'overflow overlook overpower overrule overwhelm paddle panic parade paralyse parole parry patent pave peak peel perish perpetrate petition photograph picket pile pinpoint ' +
  'pitch pity plague plaster plough plow plummet plunder poach ponder pool pop* pose possess post pounce pound preach precede preclude predate premiere preside presume ' +
  'pretend prey prick privatise privatize probe prolong prop* prosper prune publicise puncture purge purify quadruple quarantine quarrel quash quell quench rack radiate raze ' +
  'reaffirm realign reap rear rebel* rebound recapture recite reclaim recoil reconcile reconstruct reconvene recoup rectify redesign redevelop redirect refill refine refit* ' +
  'refloat refrain refuel refund refurbish refute regroup reign reimburse reimpose rejoice rejoin rejuvenate relaunch relay relinquish relish remand remodel remortgage ' +
  'render renegotiate renounce repaint repent replenish replicate repossess repress reproduce repudiate reschedule resent reshape reshuffle resort restart resurface ' +
  'resurrect retract retrain reunify reuse revamp revolt rid* rig* rinse rip* ripen rival rob* rock rotate round row rub* ruin rumble rupture saddle salvage sap* saturate ' +
  'scald scare scatter scorch scour scout scramble scrape scratch scream screen screw scrub* sculpt scuttle secrete seduce seethe segregate sequence serenade sever shadow ' +
  'shave shepherd shield shiver shove shovel shrug* shuffle shun* shutter shuttle sidestep* sift skate ski skim* slaughter slice slot* smear smell smile smoke smother snatch ' +
  'sneak sniff soak sob* socialise soften solicit soothe span* spare spearhead speculate sprint spur* squander squash squeeze stab* stalk standardise staple stare startle ' +
  'steady stitch stockpile stoke straddle straighten strand strap* strip* stroll subdue subpoena subscribe subside subsidise subsidize substitute subtract sue summarise ' +
  'summarize supersede supervise supplant supplement surmount swallow swamp sway sweat swerve swoop sympathise synchronise tame tangle tap* taste taunt teem televise tempt ' +
  'terrorise thaw thrash thrive throttle thwart tick tickle tilt time tire toast toil tolerate toss tout tow trail traipse trample transcend transcribe transition traverse ' +
  'trawl trek* tremble trick trickle trim* trot* trouble truncate tuck tug* tutor twist uncover undress unfold unfreeze unload unlock unpack unplug* unravel unseal unseat ' +
  'unsettle upend uproot usher vaccinate vandalise vault ventilate verify vie vilify vindicate vouch wade wage wail wander wane warm warp waver wean weld whip* whisper ' +
  'whistle wield wither woo wreak wreck wrestle zoom ' +
  'abdicate abduct acquit* ambush analyse analyze batter behead besiege broker capsize cede christen clinch comb compel* compromise contaminate cremate diagnose disarm discipline ' +
  'divest divorce douse encircle enroll* headquarter hospitalise hospitalize inundate lash orphan penalise penalize pollute redouble secede shelve trounce wed ' +
  'accede activate admonish afflict aggravate agitate alienate allay allot* ameliorate amuse annihilate annul* appease arraign articulate ascend assuage ' +
  'astonish attest augment authenticate await backtrack baffle berate betray bicker bolster bombard brandish broach cajole calculate capitulate castigate ' +
  'characterise characterize chastise circumvent codify coerce collude commandeer commend complicate concoct condone confide congregate construe ' +
  'contradict converge convey culminate debunk decapitate decipher declassify deduce deface deflate deflect deform degenerate delete demarcate demoralise ' +
  'demoralize demote deprive deride desecrate designate destabilise destabilize detach detract deviate digitise dilute disallow discourage discredit ' +
  'disintegrate dismay disown disparage dispel* dissect dissipate distract diverge elicit elude embarrass embed* embellish embitter embody embolden ' +
  'embroil endow enslave entice entrench entrust envelop envision eradicate espouse evaporate exacerbate excel* exemplify exempt exhort exterminate ' +
  'extricate fabricate facilitate falsify flounder flout foment foreclose formalise formalize frighten galvanise galvanize glean glorify hasten heighten ' +
  'hinder humiliate hurtle hypothesise hypothesize impart impersonate improvise incapacitate indoctrinate infer* infringe infuriate infuse inhibit ' +
  'insinuate insulate intertwine intimidate intrude irritate jostle lambast lambaste languish legislate legitimise legitimize lengthen loathe maim ' +
  'marginalise marginalize meddle miscalculate mishandle misinterpret misrepresent misstate mistreat mollify monopolise nab* normalize obliterate obscure ' +
  'obstruct orchestrate ostracise outweigh overestimate overextend overshadow pander paralyze penetrate perpetuate persecute pertain pilfer pillage ' +
  'placate portray prioritise prioritize promulgate propagate propel* publicize ransack rationalise reappear rearrange reassess rebuff recant recharge ' +
  'recur* redeem redefine reelect reexamine reintroduce rekindle relegate relieve reminisce reprimand repulse rescind restrain resupply retort revere ' +
  'revitalise revitalize roam sideline signify siphon skew skyrocket smoulder snub* solidify stagnate stiffen stifle stigmatise stipulate stonewall ' +
  'strangle streamline stymie submerge substantiate subvert surmise swindle tamper taper tarnish tease terrify torment trespass underfund unleash unnerve ' +
  'usurp utter validate vandalize vanquish veer vomit wiretap* wrangle yearn zigzag*';

/** `base past participle`; the participle is left out where it equals the past. */
const irregular =
  'swell swelled swollen,withstand withstood,forgo forwent forgone,arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent,bet bet,bid bid,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,' +
  'broadcast broadcast,build built,burn burned,burst burst,buy bought,cast cast,catch caught,choose chose chosen,cling clung,come came come,cost cost,creep crept,cut cut,deal dealt,dig dug,do did done,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,' +
  'fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,forbid forbade forbidden,forecast forecast,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got gotten,give gave given,go went gone,grind ground,grow grew grown,' +
  'hang hung,have had,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew known,lay laid,lead led,leap leapt,learn learned,leave left,lend lent,let let,light lit,lose lost,make made,mean meant,meet met,mistake mistook mistaken,' +
  'oversee oversaw overseen,overtake overtook overtaken,overthrow overthrew overthrown,pay paid,prove proved proven,put put,quit quit,read read,rebuild rebuilt,repay repaid,rewrite rewrote rewritten,mislead misled,override overrode overridden,resell resold,retake retook retaken,undercut undercut,undo undid undone,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,shake shook shaken,shed shed,shine shone,shoot shot,' +
  'show showed shown,shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,sit sat,sleep slept,slide slid,speak spoke spoken,spend spent,spin spun,split split,spread spread,spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,strike struck,strive strove striven,swear swore sworn,sweep swept,swim swam swum,swing swung,' +
  'take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,undergo underwent undergone,understand understood,undertake undertook undertaken,uphold upheld,upset upset,wake woke woken,wear wore worn,weave wove woven,weep wept,win won,wind wound,withdraw withdrew withdrawn,withhold withheld,withstand withstood,write wrote written';

export interface VerbForms {
  readonly base: string;
  /** "visits" */
  readonly third: string;
  /** "visited" */
  readonly past: string;
  readonly participle: string;
  /** "visiting" */
  readonly ing: string;
}

const formsByWord = readVerbs();

function readVerbs(): ReadonlyMap<string, VerbForms> {
  const known = new Map<string, VerbForms>();
  const add = (base: string, past: string, participle: string, ing: string): void => {
    const forms: VerbForms = { base, third: thirdOf(base), past, participle, ing };
    for (const word of [base, forms.third, past, participle, ing]) if (!known.has(word)) known.set(word, forms);
  };
  for (const entry of irregular.split(',')) {
    const [base = '', past = '', participle = past] = entry.split(' ');
    const doubles = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|begin|forbid|forget|upset|undergo)$/u.test(base);
    add(base, past, participle, ingOf(base, doubles));
  }
  for (const entry of regular.split(' ')) {
    const doubles = entry.endsWith('*');
    const base = doubles ? entry.slice(0, -1) : entry;
    if (known.get(base)?.base === base) continue;
    const past = pastOf(base, doubles);
    add(base, past, past, ingOf(base, doubles));
    // British "travelled", "cancelled".
    if (!doubles && /[^aeiou][aeiou]l$/u.test(base)) add(base, `${base}led`, `${base}led`, `${base}ling`);
  }
  return known;
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(base) ? `${base}es` : base === 'have' ? 'has' : `${base}s`;
}

function pastOf(base: string, doubles: boolean): string {
  if (doubles) return `${base}${base.at(-1) ?? ''}ed`;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function ingOf(base: string, doubles: boolean): string {
  if (doubles && !/[wxy]$/u.test(base)) return `${base}${base.at(-1) ?? ''}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return /[^eoy]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** All forms of the verb of which **word** (lower case) is one, or `undefined` for other words. Nouns of the same spelling ("plan") count. */
export function verbFormsOf(word: string): VerbForms | undefined {
  return formsByWord.get(word);
}
