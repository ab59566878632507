/** The texts of `QUALITY.md` C2 by name: each as long as it is asked to be. */
export function hostileTexts(prose: string): readonly (readonly [name: string, textOf: (size: number) => string])[] {
  const repeated = (seed: string) => (size: number) => seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
  const plain = prose.replaceAll(/\d/gu, 'x');
  return [
    ['prose', repeated(`${prose}\n\n`)],
    ['prose without figures', repeated(`${plain}\n\n`)],
    ['spaces', repeated(' ')],
    ['digits', repeated('7')],
    ['january ', repeated('january ')],
    ['March\\n', repeated('March\n')],
    ['12:', repeated('12:')],
    ['1 day ', repeated('1 day ')],
    ['1/', repeated('1/')],
    ['1,', repeated('1,')],
    ['2 and a half ', repeated('2 and a half ')],
    ['twenty-', repeated('twenty-')],
    ['the next ', repeated('the next ')],
    ['(', repeated('(')],
    ['<', repeated('<')],
    ['&amp;', repeated('&amp;')],
    ['[a](', repeated('[a](')],
    ['backticks', repeated('`')],
    ['quotes', (size) => `${'“'.repeat(Math.floor(size / 2))}${'”'.repeat(Math.ceil(size / 2))}`],
    ['combining marks', repeated('e\u0301\u0323')],
    ['CJK', repeated('二零二五年十一月三十日')],
    ['one token', repeated('a')],
  ];
}
