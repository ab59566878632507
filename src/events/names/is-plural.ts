/** Whether a noun phrase speaks of several: "Analysts at UBS", "Holm & Co", "the police". */
export function isPlural(words: string): boolean {
  const head = words.split(/\s(?:of|at|in|for|from|with|on)\s/u)[0] ?? '';
  if (/^\p{Lu}\p{Ll}{2,}s$/u.test(head)) return true;
  const last = head.split(' ').at(-1) ?? '';
  return (
    /\s(?:and|&)\s/u.test(words) ||
    (/[^su]s$/u.test(last) && /^\p{Ll}/u.test(last)) ||
    /^(?:people|men|women|children|police)$/u.test(last)
  );
}
