/** Whether **url** is an address that may become a link: `http` or `https`, and nothing else. */
export function isLink(url: string): boolean {
  return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url);
}
