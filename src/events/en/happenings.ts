/**
 * Nouns that name a happening, with the verbs for the same, a line a kind of happening. A text takes up what it has told by another word of
 * the same line ("visited … the trip"). Lower case; nouns in the singular, verbs in the forms that news uses.
 */
const lines: readonly string[] = [
  'visit visits visited visiting trip travelled traveled tour toured inspection inspects inspected stay stopover arrival arrived pilgrimage',
  'meeting meet meets met talks summit negotiation negotiations negotiated discussions dialogue gathering session conference convention congress forum assembly',
  'attack attacks attacked strike struck raid raided shelling shelled bombardment bombing bombed assault assaulted airstrike ambush ambushed shooting shot stabbing stabbed incursion',
  'speech speaks spoke address addressed remarks lecture keynote sermon broadcast appearance interview interviewed',
  'hearing trial tried court appeared sentencing sentenced verdict ruling ruled testimony testified proceedings inquest inquiry conviction convicted indictment indicted',
  'announcement announces announced statement briefing presentation presented unveiling unveiled launch launches launched release released publication published',
  'crash crashes crashed accident collision collided derailment derailed wreck sinking sank capsized disaster incident',
  'fire blaze burned burnt wildfire caught inferno',
  'explosion explodes exploded blast detonation detonated eruption erupted',
  'protest protests protested rally rallied march marched demonstration demonstrated riot unrest sit-in vigil clash clashes clashed',
  'election elections elected vote votes voted voting poll polling ballot referendum primary runoff',
  'operation offensive campaign battle fighting fought advance advanced siege invasion invaded war conflict fought mission',
  'ceremony event gala festival parade opening opens opened inauguration inaugurated premiere premiered concert performance performed exhibition wedding funeral celebration reception party anniversary',
  'arrest arrests arrested detention detained search searched',
  'earthquake quake tremor hurricane storm cyclone typhoon tornado flood floods flooding flooded landslide avalanche drought heatwave outbreak epidemic pandemic',
  'walkout stoppage strike strikes lockout dispute',
  'agreement agrees agreed deal accord treaty ceasefire truce signing signs signed pact acquisition acquired takeover merger merged purchase purchased sale sold',
  'death dies died killing killed murder murdered assassination assassinated execution executed massacre',
  'match game final race race wins won defeat defeated beat tournament championship fight',
  'flight flew takeoff take-off landing landed liftoff lift-off',
  'rescue rescued evacuation evacuated escape escaped exodus',
  'appointment appoints appointed nomination nominated resignation resigns resigned dismissal dismissed election',
  'discovery discovers discovered find found excavation excavated',
  'coup revolution uprising revolt rebellion mutiny putsch annexation annexed occupation occupied independence collapse collapsed fall fell crisis recession scandal controversy',
  'theft stole stolen robbery robbed burglary heist kidnapping kidnapped abduction abducted',
  'debut debuted founding founded creation created start started beginning began end ended closure closes closed birth born introduction introduced expansion expanded',
  'construction built building demolition demolished restoration restored renovation renovated excavation repairs repaired',
];

/** For each word the lines (by number) that hold it. */
const groups: ReadonlyMap<string, readonly number[]> = lines.reduce((known, line, number) => {
  for (const word of new Set(line.split(' '))) known.set(word, [...(known.get(word) ?? []), number]);
  return known;
}, new Map<string, readonly number[]>());

/** Words of verbs alone, which no article or possessive makes a noun. */
const verbs = /(?:ed|[^s]s)$/u;

const singularOf = (word: string): string =>
  groups.has(word)
    ? word
    : word.endsWith('es') && groups.has(word.slice(0, -2))
      ? word.slice(0, -2)
      : word.replace(/s$/u, '');

/** Kinds of happening that **word** (any case, singular or plural) may name or tell; none for other words. */
export function happeningsOf(word: string): readonly number[] {
  return groups.get(singularOf(word.toLowerCase())) ?? [];
}

/** Whether **word** names a happening as a noun: "the attack", but not "attacked". */
export function isHappening(word: string): boolean {
  const lower = word.toLowerCase();
  return happeningsOf(lower).length > 0 && !(verbs.test(lower) && groups.has(lower) && !nounsInS.has(lower));
}

const nounsInS = new Set(
  'talks negotiations discussions remarks elections proceedings floods congress repairs unrest'.split(' '),
);
