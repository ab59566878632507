/** English words of grammar: one after a date shows that the date is no attribute of a noun. Lower case. */
export const grammarWords: ReadonlySet<string> = new Set(
  (
    'the a an and or nor but as at by for from in into of on onto off over out up down to with within without under upon ' +
    'about above across after against along among around before behind below beneath beside between beyond during ' +
    'except inside near past per since than through throughout till toward towards until via amid despite ' +
    'i you he she it we they me him her us them my your his its our their this that these those who whom whose which ' +
    'what when where why how if while although though because unless whether so then there here not no never ' +
    'is are was were be been being am has have had do does did will would shall should can could may might must ' +
    'also only even just still already again too once both either neither all any each some more most less least ' +
    'however therefore meanwhile instead later earlier ago alone together said says'
  ).split(' '),
);

/** The first word of **text** after white space, as it stands; empty when something else comes first. */
export function nextWord(text: string): string {
  return /^\s{1,3}([\p{L}’']{1,40})/u.exec(text)?.[1] ?? '';
}

/** The last word of **text** before white space, as it stands; empty when something else comes last. */
export function previousWord(text: string): string {
  return /(?<![\p{L}’'])([\p{L}’']{1,40})\s{1,3}$/u.exec(text)?.[1] ?? '';
}
