import { type Token, Tokenizer, type TokenHandler } from 'parse5';

/** An element of a feed. Names are in lower case with their prefix, as feeds use them: `content:encoded`, `pubdate`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in it, references and CDATA sections read. */
  readonly text: string;
  /** What stands between its tags in the source. */
  readonly source: string;
}

/** Feeds nest seven deep; the markup of an Atom content may go deeper, and is read from its source. */
const maxDepth = 64;

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: OpenElement[];
  readonly texts: string[];
  from: number;
  to: number;
}

/**
 * Reads **xml** as generously as feeds are written: tags that are not closed, references of HTML, markup that was not escaped. The
 * result is an unnamed element around everything. No document type is read, so that no entity can be declared, and nothing grows.
 * Takes a time that grows with the length and no faster; elements deeper than 64 count as the text around them.
 */
export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: '', attributes: new Map(), children: [], texts: [], from: 0, to: xml.length };
  const open: OpenElement[] = [root];
  const top = (): OpenElement => open.at(-1) ?? root;
  const write = ({ chars }: Token.CharacterToken): void => void top().texts.push(chars);

  const handler: TokenHandler = {
    onStartTag({ tagName, attrs, selfClosing, location }) {
      if (open.length > maxDepth) return;
      const at = location?.endOffset ?? 0;
      const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
      const element: OpenElement = { name: tagName, attributes, children: [], texts: [], from: at, to: at };
      top().children.push(element);
      if (!selfClosing) open.push(element);
    },
    onEndTag({ tagName, location }) {
      const at = open.findLastIndex(({ name }) => name === tagName);
      if (at < 1) return;
      for (const element of open.splice(at)) element.to = location?.startOffset ?? xml.length;
    },
    onCharacter: write,
    onWhitespaceCharacter: write,
    onNullCharacter: () => undefined,
    onComment: () => undefined,
    onDoctype: () => undefined,
    onEof: () => {
      for (const element of open) element.to = xml.length;
    },
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.inForeignNode = true; // so that CDATA sections are read as such
  tokenizer.write(xml, true);
  return freeze(root, xml);
}

function freeze({ name, attributes, children, texts, from, to }: OpenElement, xml: string): XmlElement {
  return {
    name,
    attributes,
    children: children.map((child) => freeze(child, xml)),
    text: texts.join(''),
    source: xml.slice(from, to),
  };
}

/** The first child of **element** with one of **names**, in the order of the names. */
export function childOf(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const child = element.children.find((candidate) => candidate.name === name);
    if (child !== undefined) return child;
  }
  return undefined;
}

/** All children of **element** with **name**. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
