/**
 * Verbs that report words. **speech** verbs report whatever follows; **that** verbs only with a clause ("reported that"), a quotation or
 * in passing (", the union reported."), for they have other objects too ("reported rust").
 */
const speech = 'said says say';
const tell = 'told tells tell';
const that =
  'accused acknowledged acknowledges acknowledge added adds admitted admits admit alleged alleges allege announced announces announce ' +
  'argued argues argue asserted asserts assert believed believes believe boasted cautioned cautions claimed claims claim ' +
  'commented comments complained concluded concludes conclude confirmed confirms confirm conceded concedes contended contends ' +
  'countered declared declares declare denied denies deny disclosed discloses emphasised emphasises emphasized emphasizes ' +
  'estimated estimates estimate explained explains explain forecast highlighted highlights hinted hints indicated indicates indicate ' +
  'informed insisted insists insist joked lamented maintained maintains maintain mentioned mentions noted notes note observed ' +
  'observes pledged pledges predicted predicts predict promised promises proposed proposes recalled recalls reiterated reiterates ' +
  'remarked remarks replied replies reported reports report responded revealed reveals reveal showed shows show ' +
  'stated states state stressed stresses stress suggested suggests suggest swore testified testifies threatened threatens ' +
  'tweeted tweets underlined underlines urged vowed vows warned warns warn wrote writes write written';

export const speechVerbs: ReadonlySet<string> = new Set(speech.split(' '));
export const tellVerbs: ReadonlySet<string> = new Set(tell.split(' '));

const words = `${speech} ${tell} ${that}`.split(' ');

/** Source of a pattern that matches any of the verbs as a whole word; their capitals never begin a clause. */
export const reportingVerbPattern = `(?<![\\p{L}’'-])(?:${words.join('|')})(?![\\p{L}’'-])`;

/** Participles of "…, reported by TASS" and "as outlined by …". */
export const passivePattern =
  '(?:reported|said|stated|outlined|emphasi[sz]ed|described|announced|confirmed|noted|claimed|quoted|cited|told|' +
  'published|carried|broadcast|released|relayed|recorded|recounted|written|alleged|acknowledged|stressed|explained|mentioned)';

/** Adverbs of a report whose speaker stays unnamed. */
export const hearsayPattern = '(?:reportedly|allegedly|purportedly|supposedly)';

/** Nouns that carry a report of their own: "reports …, which indicated that". */
export const reportNounPattern =
  '(?:reports?|accounts?|statements?|documents?|records?|studies|study|surveys?|polls?|letters?|papers?|figures|data|rumou?rs|dispatch(?:es)?|announcements?|claims?|media)';

/** Nouns for what somebody has said: "The president’s remarks, reported by …". */
export const wordsNounPattern =
  '(?:remarks?|comments?|statements?|words|speech|announcement|claims?|account|address|interview|testimony|assertions?|warnings?)';

/** Verbs of denial: what they report is denied, not affirmed. */
export const denialPattern = /^den(?:y|ies|ied)$/u;
