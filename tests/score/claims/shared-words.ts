/** F1 of the content words of two titles, endings left out: 1 for the same words in any order. */
export function sharedWords(a: string, b: string): number {
  const [one, two] = [stems(a), stems(b)];
  if (one.length === 0 || two.length === 0) return 0;
  const rest = [...two];
  let shared = 0;
  for (const stem of one) {
    const at = rest.indexOf(stem);
    if (at === -1) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + two.length);
}

const small = new Set(
  'the a an of to in on at by for from with and or is are was were be been being has have had will would its his her their this that'.split(
    ' ',
  ),
);

function stems(title: string): readonly string[] {
  return (title.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [])
    .filter((word) => !small.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ies|ied|ing|ed|es|s|e)$/u, '') : word));
}
