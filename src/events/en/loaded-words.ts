/**
 * Words that take a side. In a title they stand in quotation marks, as the source's own wording; the source sentence is never
 * touched. A short list: words of which one side's use is regularly contested by the other.
 */
export const loadedPattern =
  /(?<![\p{L}“"‘'-])(?:liberat(?:ed|es|ing|ion)|regimes?|butchers?|henchm[ae]n|terrorists?|terrorism|martyr(?:s|ed|dom)?|so-called|puppet(?: (?:state|government|regime))?|treacherous|valiant|barbaric|heroic|bloodthirsty|neo-nazis?|nazis|thugs|saboteurs|traitors?|aggressors?|aggression|denazif(?:ied|ication)|special military operation|freedom fighters?|massacred?|genocide|illegals|infidels|crusaders)(?![\p{L}”"’'-])/giu;
