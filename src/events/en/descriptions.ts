/** Nouns for a firm, by which an article takes up its name: "the company", "the insurer". */
export const firmNouns: ReadonlySet<string> = setOf(
  'company firm group business insurer retailer maker carmaker automaker chipmaker drugmaker lender bank airline operator utility manufacturer brewer brewery carrier chain developer producer ' +
    'startup start-up brand publisher miner supplier contractor conglomerate corporation giant builder shipbuilder planemaker distributor grocer supermarket broker brokerage consultancy owner employer platform network studio label franchise venture',
);

/** Nouns for other bodies, which their names hold as a rule: "the union" for the Millhands Union. */
export const bodyNouns: ReadonlySet<string> = setOf(
  'union agency ministry department board bureau commission committee council court party government college university institute institution museum archive hospital school church association federation league trust foundation charity ' +
    'office authority regulator watchdog club team army military navy police force forces staff command organisation organization body alliance society newspaper paper magazine journal broadcaster site website channel station outlet blog daily weekly parliament senate congress assembly guild fund service campaign movement regime network coalition front orchestra theatre theater library observatory laboratory academy group bloc',
);

/** Bodies that are taken up by each other's noun: "the agency" for a bureau. */
const alike: readonly ReadonlySet<string>[] = [
  'agency bureau department authority administration commission service office ministry regulator watchdog directorate',
  'union federation association alliance guild brotherhood',
  'union bloc alliance',
  'college university institute school academy',
  'party movement front coalition',
  'charity foundation trust league network campaign fund',
  'paper newspaper daily weekly site channel broadcaster agency gazette herald times post courier ledger tribune journal advertiser echo mirror monitor sentinel argus bulletin chronicle examiner telegraph observer standard star press news',
  'board council committee panel',
  'bank lender group',
].map(setOf);

/** Whether a body whose name holds **word** may be called **noun** (both in lower case). */
export function isLikeBody(word: string, noun: string): boolean {
  return alike.some((set) => set.has(word) && set.has(noun));
}

/** What titles and nouns tell of a person: `m` or `f`. */
const men = setOf(
  'mr sir lord boy king prince father brother imam rabbi spokesman chairman congressman councilman fisherman policeman son husband uncle grandfather actor widower',
);
const women = setOf(
  'mrs ms miss girl lady dame queen princess mother sister spokeswoman chairwoman congresswoman councilwoman policewoman daughter wife aunt niece grandmother actress widow seamstress',
);

export type Gender = 'm' | 'f';

export function genderOf(word: string): Gender | undefined {
  const lower = word.toLowerCase().replace(/\.$/u, '');
  return men.has(lower) ? 'm' : women.has(lower) ? 'f' : undefined;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
