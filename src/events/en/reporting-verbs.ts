/**
 * Words by which English news gives a source, by what they need around them. Lower case; the forms that news uses.
 */

/** Report whatever follows, and in passing: "he said". */
const speech = 'said says say saying';
const tell = 'told tells tell telling assured assures';
/** Report beside a quotation alone: "“…,” he continued". */
const quotation =
  'enthused enthuses continued continues exclaimed exclaims gushed fumed concurred interjected ventured scoffed sighed laughed laughs smiled grinned shouted yelled whispered texted emailed blogged opined opines marvelled marveled reasoned theorized theorised';
/** Report with a clause ("claimed that", "claims the town fell"), a quotation, or in passing; they have other objects too ("reported rust"). */
const clausal =
  `${quotation} jokes quips mused muses ` +
  'accepted accepts acknowledged acknowledges acknowledge added adds admitted admits admit advised affirmed affirms agreed alleged alleges allege announced announces announce announcing ' +
  'argued argues argue asserted asserts assert boasted boasts cautioned cautions claimed claims claim claiming clarified ' +
  'commented comments complained complains concluded concludes conclude confessed confirmed confirms confirm conceded concedes contended contends contend concede complain caution explain recount speculate ' +
  'adding insisting stressing arguing suggesting confirming acknowledging admitting explaining alleging declaring pledging promising vowing predicting heard countered declared declares declare decided denied denies deny denying detailed disclosed discloses emphasised emphasises emphasized emphasizes ' +
  'estimated estimates estimate explained explains explain forecast forecasts found finds highlighted highlights hinted hints implied implies indicated indicates indicate indicating ' +
  'informed insisted insists insist joked lamented laments maintained maintains maintain mentioned mentions mused noted notes note noting objected quipped observed ' +
  'observes pledged pledges pledge pointed points posted posts predicted predicts predict projected projects promised promises promise proposed proposes protested protests recalled recalls recall recommended recounted recounts reiterated reiterates ' +
  'remarked remarks remembered remembers remember replied replies reported reports report reporting responded retorted revealed reveals reveal ruled rules showed shows show ' +
  'signalled signaled speculated stated states state stating stressed stresses stress suggested suggests suggest swore testified testifies threatened threatens ' +
  'tweeted tweets underlined underlines underscored urged urges vowed vows vow warned warns warn warning wondered wrote writes write written recorded records record relayed lament agree agrees recommend recommends emphasise emphasize imply add remark observe reply testify clarify clarifies advise advises confess confesses retorts respond responds underline underscore reiterate threaten propose swears wonders surmised surmises posited posits professed professes proclaimed proclaims bragged brags gloated grumbled grumbles griped gripes pleaded pleads averred avers intimated postulates postulated hypothesised hypothesized reaffirmed reaffirms divulged confided confides elaborated answered answers concurred pondered chided scolded guessed guesses volunteered volunteers counselled bemoaned bemoans affirm theorises theorizes responding replying remarking observing commenting boasting complaining lamenting contending recalling recounting reiterating emphasising emphasizing speculating testifying hinting signalling joking';
/** Report with "that" alone: "held that", "proved that". */
const withThat =
  'held holds hold proved proves prove determined determines determine established establishes establish calculated calculates calculate demonstrated demonstrates demonstrate charged charges specified specifies specify decreed decrees stipulated stipulates stipulate attested attests attest certified discovers';
/** Acts of speech with an object of their own: "rejected the allegation". */
const act =
  'accused accuses accuse accusing applauded lauded slammed blasted apologised apologized backed blamed blames blame blaming hailing praising criticising criticizing denouncing condemned condemns condemn condemning criticised criticises criticized criticizes denounced denounces ' +
  'denied denies deny described describes describe dismissed dismisses dismiss disputed disputes dispute hailed hails praised praises rejected rejects reject ' +
  'demanded demands decried deplored likened portrayed questioned ridiculed rebuffed rebutted refuted';
/** Something said or thought, as an object: "rejected the council's claims", "dismissed it as baseless"; a bill, an offer or an appeal is rejected by an act, not in words. */
const told =
  /^\s(?![^.;,]{0,60}(?:petition|appeal|case|lawsuit|suit|motion|application|bill|request|plea)s?(?![\p{L}]))(?:[\p{L}’'\u241F-]{2,20}\s){0,5}?(?:as(?=\s)|(?:reports?|claims?|figures|findings?|conclusions?|allegations?|accusations?|assertions?|suggestions?|arguments?|concerns?|fears?|criticisms?|ideas?|notions?|charges?|calls?|versions?|theor(?:y|ies)|rumou?rs?|speculation|comparisons?|assessments?|descriptions?|results?|outcome|verdict|decision|characteri[sz]ations?|warnings?|statements?|accounts?|comments?|remarks?)(?![\p{L}]))/u;
/** A figure or a change as what is foretold: "had forecast 2.8%", "predicts a rise of 3%". */
const figure =
  /^\s(?:(?:an?|the|about|around|only|just)\s)?(?:(?:\p{Ll}{3,14}\s){0,2}(?:of\s)?[$£€¥]?\d|(?:rise|fall|drop|increase|decline|growth|loss|profit|deficit|surplus|recession|slowdown|recovery)(?![\p{L}]))/u;
/** A participle as what is reported: "reported repelling 14 attacks". */
const doing =
  /^\s(?!according|including|during|following|regarding|concerning|being|morning|evening|nothing|something|anything)\p{Ll}{3,14}ing\s/u;

/** Verbs of acts that are speech only with these objects or particles. */
const actWith: Readonly<Record<string, RegExp>> = {
  claimed: /^\s(?:responsibility|credit|victory)(?![\p{L}])/u,
  reported:
    /^\s(?!according|including|during|following|regarding|concerning|being|nothing|something|anything)\p{Ll}{3,14}ing\s|^\s(?:an?\s|its\s)?(?:\S{1,20}\s){0,4}?(?:profits?|loss|losses|drop|rise|fall|increase|decline|earnings|revenues?|sales|income|growth|results)(?![\p{L}])/u,
  put: /^\s(?:the|its|his|her|their)\s[^.;]{1,70}\s(?:at|down to)\s/u,
  puts: /^\s(?:the|its|his|her|their)\s[^.;]{1,70}\s(?:at|down to)\s/u,
  posted:
    /^\s(?:an?\s|its\s)?(?:\S{1,20}\s){0,4}?(?:profits?|loss|losses|drop|rise|fall|increase|decline|earnings|revenues?|sales|income|growth|results)(?![\p{L}])/u,
  confirmed: /^\s(?:the|his|her|its|their|reports?|this|that|these)(?![\p{L}])/u,
  announced: /^\s(?!he\s|she\s|it\s|they\s)[\p{L}\p{N}]/u,
  called:
    /^\s(?:for\s|on\s\p{L}[^.;]{1,60}\sto\s|(?:[^.;]{1,60}\s)?["“‘]|(?:it|them|him|her|this|that|the|its|his|their|such)(?:\s[\p{L}’'-]{2,20}){0,4}?\s(?:\p{Ll}{3,14}(?:less|ful|ous|al|ive|ic|able|ible|ded|ted|ent|ant|ete|ary)|false|wrong|unfair|untrue|premature|absurd)(?=[,.;:”"]|\s(?:and|but|on|in|at|during|after|\u241F)|$)|(?:it|them|him|her|this|that)\s(?:an?|the)\s\p{L})/u,
  calls: /^\s(?:for\s|on\s\p{L}[^.;]{1,60}\sto\s|(?:[^.;]{1,60}\s)?["“‘])/u,
  call: /^\s(?:for\s|on\s\p{L}[^.;]{1,60}\sto\s)/u,
  claims: /^\s(?:responsibility|credit|victory)(?![\p{L}])/u,
  welcomed: /^\s(?:the\s)?(?:decision|move|news|ruling|verdict|announcement|deal|agreement|report|result)(?![\p{L}])/u,
  backed: /^\s(?:the\s)?(?:claim|call|demand|plan|proposal|version)(?![\p{L}])/u,
  rejected: told,
  rejects: told,
  reject: told,
  dismissed: told,
  dismisses: told,
  dismiss: told,
  forecast: figure,
  forecasts: figure,
  predicted: figure,
  predicts: figure,
  projected: figure,
  projects: figure,
  estimated: figure,
  estimates: figure,
  reports: doing,
  acknowledged: doing,
  acknowledge: doing,
  acknowledges: doing,
  admitted: doing,
  admits: doing,
  promised: /^\s(?:not\s)?to(?![\p{L}])/u,
  promises: /^\s(?:not\s)?to(?![\p{L}])/u,
  proposed: /^\sto\s(?!her|him|the\s\p{Ll}+(?:er|or|ist)(?![\p{L}]))/u,
  pledged: /^\s(?:not\s)?to(?![\p{L}])/u,
  pledges: /^\s(?:not\s)?to(?![\p{L}])/u,
  vowed: /^\s(?:not\s|never\s)?to(?![\p{L}])/u,
  vows: /^\s(?:not\s|never\s)?to(?![\p{L}])/u,
  threatened: /^\sto(?![\p{L}])/u,
  threatens: /^\sto(?![\p{L}])/u,
  urged: /^\s[^.;,]{1,60}\sto\s/u,
  urges: /^\s[^.;,]{1,60}\sto\s/u,
  appealed: /^\s(?:for|to)\s/u,
  warned: /^\s(?:of|against|about)(?![\p{L}])/u,
  warns: /^\s(?:of|against|about)(?![\p{L}])/u,
  warn: /^\s(?:of|against|about)(?![\p{L}])/u,
  cautioned: /^\s(?:against|about)(?![\p{L}])/u,
  boasted: /^\s(?:of|about)(?![\p{L}])/u,
  boasts: /^\s(?:of|about)(?![\p{L}])/u,
  complained: /^\s(?:of|about)(?![\p{L}])/u,
  complains: /^\s(?:of|about)(?![\p{L}])/u,
  applauded: /^\s(?:the|his|her|its|their|\p{Lu})/u,
  blasted: /^\s(?:the|his|her|its|their)\s[^.;,]{2,60}\sas\s/u,
  hinted: /^\sat(?![\p{L}])/u,
  hints: /^\sat(?![\p{L}])/u,
  spoke: /^\s(?:of|out\sagainst)(?![\p{L}])/u,
  speaks: /^\s(?:of|out\sagainst)(?![\p{L}])/u,
  argued: /^\s(?:for|against)(?![\p{L}])/u,
  argues: /^\s(?:for|against)(?![\p{L}])/u,
  protested: /^\sabout(?![\p{L}])/u,
  speculated: /^\sabout(?![\p{L}])/u,
  confessed: /^\sto(?![\p{L}])/u,
  objected: /^\sto(?![\p{L}])/u,
  described: /^\s[^.;]{1,120}\sas(?![\p{L}])/u,
  describes: /^\s[^.;]{1,120}\sas(?![\p{L}])/u,
};
/** What people hold, expect and fear is theirs as much as what they say. */
const view =
  'believed believes believe believing thought thinks think expected expects expect expecting feared fears fear hopes hope hoped doubts doubt doubted suspects suspect suspected considers consider ' +
  'regards regard views view viewed sees see saw foresees foresee anticipates anticipate reckons reckon assumes assume worries worry feels feel interprets interpret interpreted treats treat treated takes take took reads read deems deem deemed judges judge judged';
/** "regards it as", "regard the offensive, launched in May, as" */
const heldAs = /^\s[^.;,]{1,80}(?:,\s[^.;,]{2,60},)?\sas(?![\p{L}])/u;
/** "took the remark as an insult", but not "took the train as far as" */
const heldFor =
  /^\s[^.;,]{1,60}\sas\s(?:an?|the|proof|evidence|confirmation)(?![\p{L}])(?!\s(?:child|boy|girl|student|result|whole))/u;
const judgedAs =
  /^\s(?:it|this|that|the|an?|his|her|its|their)\s?[^.;,]{0,50}\s(?:too|to be|as|un\p{Ll}{3,}|in\p{Ll}{3,}able)(?![\p{L}])/u;
/** Of these only the ones with such words after them. */
const viewWith: Readonly<Record<string, RegExp>> = {
  sees: /^\s[^.;,]{1,80}(?:,\s[^.;,]{2,60},)?\s(?:as|becoming|being|going)(?![\p{L}])/u,
  see: /^\s(?:little|no|some|any|a\sgood|a\ssmall|every)\s(?:chance|prospect|risk|hope|sign|need|reason|way)(?![\p{L}])|^\s[^.;,]{1,80}(?:,\s[^.;,]{2,60},)?\s(?:as|becoming|being|going)(?![\p{L}])/u,
  saw: /^\s[^.;,]{1,80}\sas(?![\p{L}])|^\sin\s(?:it|him|her|them|this|the\s[^,.;]{2,40})\s(?:an?|the|only|little|nothing|proof)(?![\p{L}])/u,
  views: heldAs,
  view: heldAs,
  viewed: heldAs,
  regards: heldAs,
  regard: heldAs,
  feels: /^\s(?:that|the|it|he|she|they)(?![\p{L}])/u,
  feel: /^\s(?:that|the|it|he|she|they)(?![\p{L}])/u,
  hoped: /^\s(?:that|to|the|it|he|she|they)(?![\p{L}])/u,
  hope: /^\s(?:that|to|the|it|he|she|they)(?![\p{L}])/u,
  fear: /^\s(?:that|the|it|they|for|a|an|more)(?![\p{L}])/u,
  doubt: /^\s(?:that|the|it|whether|if)(?![\p{L}])/u,
  thought: /^\s(?:that|the|it|he|she|they|we)(?![\p{L}])/u,
  think: /^\s(?:that|the|it|he|she|they|we)(?![\p{L}])/u,
  interprets: heldAs,
  interpret: heldAs,
  interpreted: heldAs,
  treats: heldFor,
  treat: heldFor,
  treated: heldFor,
  takes: heldFor,
  take: heldFor,
  took: heldFor,
  reads: heldFor,
  read: heldFor,
  deems: /^\s(?:it|this|that|the|an?|his|her|its|their)(?![\p{L}])/u,
  deem: /^\s(?:it|this|that|the|an?|his|her|its|their)(?![\p{L}])/u,
  deemed: /^\s(?:it|this|that|the|an?|his|her|its|their)(?![\p{L}])/u,
  judges: judgedAs,
  judge: judgedAs,
  judged: judgedAs,
  consider: /^\s(?:the|it|this|that|a|an)(?![\p{L}])/u,
};

/** Participles of the passive: with `by` their speaker is named, without him he is not. */
export const passiveParticiples: ReadonlySet<string> = setOf(
  'said thought believed expected reported alleged understood rumoured rumored feared considered regarded seen viewed framed portrayed perceived deemed described accused criticised criticized condemned ' +
    'denounced hailed praised blamed suspected estimated predicted forecast projected claimed presented hoped assumed tipped rumoured',
);
/** Of the passive only with the speaker: "disputed by", "was rejected by". */
export const passiveWithBy: ReadonlySet<string> = setOf(
  'disputed dismissed denied rejected announced confirmed revealed disclosed contradicted challenged questioned ridiculed emphasised emphasized outlined noted stressed acknowledged told informed assured notified warned urged recorded remembered recalled repeated echoed voiced',
);
/** Participles that must be followed by such words, else they are no report: "was seen leaving". */
export const passiveWith: Readonly<Record<string, RegExp>> = {
  seen: /^(?:\s[^.;,]{1,60})?\sas(?![\p{L}])/u,
  viewed: /^(?:\s[^.;,]{1,60})?\s(?:as|by)(?![\p{L}])/u,
  framed: /^(?:\s[^.;,]{1,60})?\sas(?![\p{L}])/u,
  presented: /^(?:\s[^.;,]{1,60})?\sas(?![\p{L}])/u,
  portrayed: /^(?:\s[^.;,]{1,60})?\sas(?![\p{L}])/u,
  considered: /^(?!\s(?:by\sthe\scourt|for))/u,
  understood: /^\s(?:to|that)(?![\p{L}])/u,
  thought: /^\s(?:to|that|likely)(?![\p{L}])/u,
  said: /^\s(?:to|that)(?![\p{L}])/u,
  claimed: /^(?:\s(?:in|at|on|during)\s[^.;,]{2,30})?\s(?:that|by|to)(?![\p{L}])/u,
  feared: /^\s(?:to|that|dead|lost|drowned|killed|missing|trapped)(?![\p{L}])/u,
  blamed: /^(?:\s[^.;,]{1,60})?\s(?:by|for|on)(?![\p{L}])/u,
  hoped: /^\s(?:to|that)(?![\p{L}])/u,
  assumed: /^\s(?:to|that)(?![\p{L}])/u,
  tipped: /^\s(?:to|as|for)(?![\p{L}])/u,
};

export const speechVerbs: ReadonlySet<string> = setOf(speech);
export const quotationVerbs: ReadonlySet<string> = setOf(quotation);
export const tellVerbs: ReadonlySet<string> = setOf(tell);
const clausalVerbs = setOf(`${clausal} ${withThat}`);
export const thatVerbs: ReadonlySet<string> = setOf(withThat);
const actVerbs = setOf(act);
const viewVerbs = setOf(view);

export type ReportingVerb = 'speech' | 'tell' | 'clausal';

/** What **verb** (lower case) is by itself; `undefined` when it is no verb of speech. */
export function reportingVerbOf(verb: string): ReportingVerb | undefined {
  return speechVerbs.has(verb)
    ? 'speech'
    : tellVerbs.has(verb)
      ? 'tell'
      : clausalVerbs.has(verb)
        ? 'clausal'
        : undefined;
}

/** Whether **verb** with the words **after** it is an act of speech with an object: "rejected the allegation", "claimed responsibility". */
export function isSpeechAct(verb: string, after: string): boolean {
  const needed = Object.hasOwn(actWith, verb) ? actWith[verb] : undefined;
  // "promised in May to cut taxes"
  const undated = after.replace(/^\s(?:(?:on|in|at|late|early)\s){0,2}(?:the\s)?\u241F{1,60}/u, '');
  return needed === undefined ? actVerbs.has(verb) : needed.test(after) || needed.test(undated);
}

/** Whether **verb** with the words **after** it says what somebody holds, expects or fears. */
export function isView(verb: string, after: string): boolean {
  const needed = Object.hasOwn(viewWith, verb) ? viewWith[verb] : undefined;
  return needed === undefined ? viewVerbs.has(verb) : needed.test(after);
}

const all = [
  ...new Set([speech, tell, clausal, withThat, act, view, Object.keys(actWith).join(' ')].join(' ').split(' ')),
];

/** Source of a pattern that matches any of the verbs as a whole word; their capitals never begin a clause. */
export const reportingVerbPattern = `(?<![\\p{L}’'-])(?:${all.join('|')})(?![\\p{L}’'-])`;

/** The verbs of speech alone. */
export const speechVerbPattern = `(?<![\\p{L}’'-])(?:${[speech, tell, clausal].join(' ').split(' ').join('|')})(?![\\p{L}’'-])`;

/** Participles of "…, reported by TASS" and "as outlined by …". */
export const passivePattern =
  '(?:reported|stated|outlined|emphasi[sz]ed|described|announced|confirmed|noted|claimed|' +
  'published|carried|broadcast|released|relayed|recorded|recounted|alleged|acknowledged|stressed|explained|mentioned|put)';

/** Adverbs of a report whose speaker stays unnamed. */
export const hearsayPattern =
  '(?:reportedly|allegedly|purportedly|supposedly|apparently|ostensibly|rumou?redly|by (?:all|most|some|one) accounts?)';

/** Nouns that carry a report of their own: "reports …, which indicated that". */
export const reportNounPattern =
  '(?:reports?|accounts?|statements?|documents?|records?|studies|study|surveys?|polls?|letters?|papers?|figures|data|rumou?rs|dispatch(?:es)?|announcements?|claims?|media|' +
  'memos?|filings?|lawsuits?|complaints?|indictments?|reviews?|audits?|inquir(?:y|ies)|investigations?|assessments?|analys[ei]s|bulletins?|communiqués?|e-mails?|emails?|posts?|briefings?|press releases?|biograph(?:y|ies)|articles?|books?|minutes|logbooks?|archives?|tests)';

/** Nouns that hold a claim: "the claim that", "Tolliver's insistence that". */
export const claimNounPattern =
  '(?:claims?|comments?|speculation|suspicions?|concerns?|assertions?|allegations?|accusations?|insistence|explanations?|assurances?|statements?|announcements?|findings?|conclusions?|admissions?|denials?|suggestions?|warnings?|promises?|pledges?|vows?|threats?|beliefs?|views?|arguments?|contentions?|' +
  'testimony|reports?|rumou?rs?|revelations?|confessions?|predictions?|forecasts?|estimates?|fears?|hopes?|theor(?:y|ies)|versions?|complaints?|charges?|words?|remarks?|verdict|opinions?|news|confirmation|rulings?|decisions?|accounts?|perceptions?|notions?|feelings?|sense|sentiment|acknowledge?ments?|recommendations?|assumptions?|hypothes[ei]s|insinuations?|hints?|boasts?|objections?|excuses?|diagnos[ei]s|hunch|worr(?:y|ies)|anxiet(?:y|ies)|myths?|conviction|confidence|optimism|pessimism|s[ck]epticism|recollections?|gossip|reminders?|protestations?|guarantees?|characteri[sz]ations?|impressions?|consensus|observations?|criticisms?|case|position|story|line|complaint)';

/** Nouns for what somebody has said: "The president’s remarks, reported by …". */
export const wordsNounPattern =
  '(?:remarks?|comments?|statements?|words|speech|announcement|claims?|account|address|interview|testimony|assertions?|warnings?)';

/** Verbs by which a claim that somebody else makes is denied: "rejected reports that". */
export const rejectionPattern = /^(?:den|reject|dismiss|disput|refut|rebut|rebuff|contradict|decr)/u;

/** Verbs of denial: what they report is denied, not affirmed. */
export const denialPattern = /^den(?:y|ies|ied|ying)$/u;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
