/** Words and names by which one knows that somebody passes on what others say: what is told to them is read from them. */
const words =
  /(?<![\p{L}])(?:news|agency|newspaper|newspapers|daily|weekly|magazine|broadcaster|radio|television|tv|channel|wire|website|podcast|journal|gazette|herald|times|post|tribune|courier|ledger|sentinel|mirror|monitor|chronicle|advertiser|observer|telegraph|star|mail|express|standard|press|record|examiner|argus|bulletin|dispatch|echo|enquirer|inquirer|globe|independent|guardian|register|review|reporter|correspondent|media|reuters|afp|ap|tass|interfax|ria novosti|rian|xinhua|bloomberg|bbc|cnn|nbc|cbs|abc|npr|al jazeera|fox|kyodo|ansa|dpa|efe|ukrinform|anadolu)(?![\p{L}])/iu;

/** Whether **phrase** names a medium rather than a listener: "the Coastline news agency", but not "reporters" or "parliament". */
export function isMedium(phrase: string): boolean {
  return words.test(phrase) && /\p{Lu}|agency|broadcaster|newspaper|daily|weekly/u.test(phrase.replace(/^The\s/u, ''));
}
