/** Abbreviations that stand before a name or a number and so never end a sentence. Lower case, without the full stop. */
export const leadingAbbreviations: ReadonlySet<string> = set(
  'mr mrs ms mx dr prof gen sen rep sens reps gov lt col sgt cpl capt cmdr adm maj pvt rev hon st mt ft pres supt insp det ' +
    'messrs mme mlle sr.a fr br vs art vol ed eds cf ca c fl viz',
);

/** Abbreviations that may also end one: they do when a capitalised word that commonly begins a sentence follows. */
export const otherAbbreviations: ReadonlySet<string> = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp ltd mfg co bros jr sr no nos est dept univ assn approx fig figs pp ave blvd rd sq etc al ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa ' +
    'penn tenn tex va vt wash wis wyo ont que',
);

/** Words that commonly begin a sentence and are no part of a name, in lower case. */
export const sentenceStarters: ReadonlySet<string> = set(
  'the a an in on at by for from with of to as and but or so yet if when while after before since until during despite ' +
    'he she it they we i you his her its their our my your this that these those there here who what where why how ' +
    'some many most all each no not now then however meanwhile although though because one two three',
);

function set(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}
