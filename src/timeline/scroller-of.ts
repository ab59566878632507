/** The nearest ancestor that scrolls vertically, through shadow roots; `undefined` when that is the page itself. */
export function scrollerOf(node: Node): HTMLElement | undefined {
  for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof HTMLElement) || at === document.documentElement || at === document.body) continue;
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  return undefined;
}
