/** Words and names by which one knows that somebody passes on what others say: what is told to them is read from them. */
const words =
  /(?<![\p{L}])(?:news|site|paper|blog|agency|newspaper|newspapers|daily|weekly|magazine|broadcaster|radio|television|tv|channel|wire|website|podcast|journal|gazette|herald|times|post|tribune|courier|ledger|sentinel|mirror|monitor|chronicle|advertiser|observer|telegraph|star|mail|express|standard|press|record|examiner|argus|bulletin|dispatch|echo|enquirer|inquirer|echo|globe|independent|guardian|register|review|reporter|correspondent|media|reuters|afp|ap|tass|interfax|ria novosti|rian|xinhua|bloomberg|bbc|cnn|nbc|cbs|abc|npr|al jazeera|fox|kyodo|ansa|dpa|efe|ukrinform|anadolu)(?![\p{L}])/iu;

/** Whether **phrase** names a medium rather than a listener: "the Coastline news agency", but not "reporters" or "parliament". */
export function isMedium(phrase: string): boolean {
  const bare = phrase.replace(/^(?:The|the)\s/u, '');
  // "told a televised press conference"
  if (/(?<![\p{L}])(?:conference|briefing|event|hearing|rally|summit)s?(?:\s(?:in|at|on)\s|$)/u.test(phrase))
    return false;
  if (words.test(phrase))
    return /\p{Lu}|^(?:same\s)?(?:agency|broadcaster|newspaper|daily|weekly|site|paper|blog|channel|magazine)$/u.test(
      bare,
    );
  // A name without an article that is no chamber: "told Handelskurier".
  return (
    bare === phrase &&
    /^\p{Lu}[\p{L}\p{N}-]{2,24}(?:\s\p{Lu}[\p{L}-]{2,20}){0,1}$/u.test(phrase) &&
    !/^(?:Parliament|Congress|MPs|Senators|Lawmakers|Police|Officials|Ministers|Court|Reporters|Members)/u.test(phrase)
  );
}

/** Whether a name holds a word of newspapers and agencies. */
export function isNewspaper(name: string): boolean {
  return words.test(name);
}

/** Whether **noun** (lower case) is one by which a text takes up a medium: "the paper". */
export function isMediaNoun(noun: string): boolean {
  return /^(?:newspaper|paper|daily|weekly|agency|website|site|broadcaster|magazine|blog|channel|station|outlet)$/u.test(
    noun,
  );
}
