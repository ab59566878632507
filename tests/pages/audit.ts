import type { Page } from 'playwright-core';

/** A text as it is drawn: where, in what colour, how large. */
interface DrawnText {
  readonly text: string;
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly size: number;
  readonly colour: readonly [red: number, green: number, blue: number];
  readonly clipped: boolean;
  readonly element: number;
}

interface Seen {
  readonly texts: readonly DrawnText[];
  readonly smallTargets: readonly string[];
}

/**
 * Looks at **page** as it stands and says what no reader should meet: text over text, text that is cut off, text under 12 px,
 * contrast under 4.5 : 1 against the pixels that are really behind it, targets under 24 px.
 */
export async function audit(page: Page): Promise<readonly string[]> {
  const seen: Seen = await page.evaluate(lookAround);
  const findings: string[] = seen.smallTargets.map((target) => `small target: ${target}`);
  for (const text of seen.texts) {
    if (text.size < 12) findings.push(`small text: ${text.size} px “${text.text}”`);
    if (text.clipped) findings.push(`clipped: “${text.text}”`);
  }
  for (const [index, a] of seen.texts.entries()) {
    for (const b of seen.texts.slice(index + 1)) {
      if (a.element !== b.element && a.boxes.some((box) => b.boxes.some((other) => overlap(box, other)))) {
        findings.push(`overlap: “${a.text}” and “${b.text}”`);
      }
    }
  }
  const contrasts = await leastContrasts(page, seen.texts);
  for (const [index, text] of seen.texts.entries()) {
    const contrast = contrasts[index] ?? 0;
    if (contrast < 4.5) findings.push(`contrast ${contrast.toFixed(2)}: “${text.text}”`);
  }
  return findings;
}

function overlap(a: DrawnText['boxes'][number], b: DrawnText['boxes'][number]): boolean {
  // Line boxes are taller than the letters; two of the same paragraph may share a pixel or two.
  const slack = 3;
  return (
    a.x + a.width - slack > b.x &&
    b.x + b.width - slack > a.x &&
    a.y + a.height - slack > b.y &&
    b.y + b.height - slack > a.y
  );
}

/** Runs in the page: every text that can be seen, through open shadow roots, and every target that is too small. */
function lookAround(): Seen {
  const all: Element[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      all.push(element);
      if (element.shadowRoot !== null) walk(element.shadowRoot);
    }
  };
  walk(document);
  const roots = [document, ...all.flatMap((element) => element.shadowRoot ?? [])];
  // What does not take the pointer still covers: let everything answer to it while we look.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { pointer-events: auto !important; }');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  const topmost = (x: number, y: number): Element | null => {
    let element = document.elementFromPoint(x, y);
    while (element?.shadowRoot) {
      const inner: Element | null = element.shadowRoot.elementFromPoint(x, y);
      if (inner === null || inner === element) break;
      element = inner;
    }
    return element;
  };
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const related = (a: Element, b: Element | null): boolean => b !== null && (a.contains(b) || b.contains(a));
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const rgb = (colour: string): [number, number, number] => {
    if (context === null) return [0, 0, 0];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  /** Whether what is at a point belongs to something that stays in place while **element** scrolls beneath it. */
  const isCovered = (element: Element, x: number, y: number): boolean => {
    for (let at = topmost(x, y); at !== null; at = parentOf(at)) {
      if (at.contains(element)) return false;
      if (['sticky', 'fixed'].includes(getComputedStyle(at).position)) return true;
    }
    return false;
  };
  const unseen = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = parentOf(at)) {
      const style = getComputedStyle(at);
      if (style.visibility === 'hidden' || style.display === 'none' || style.clipPath.startsWith('inset(50%'))
        return true;
    }
    return false;
  };

  const texts: DrawnText[] = [];
  for (const [number, element] of all.entries()) {
    const nodes = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    if (
      nodes.length === 0 ||
      ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE', 'OPTION'].includes(element.tagName) ||
      unseen(element)
    )
      continue;
    const style = getComputedStyle(element);
    for (const node of nodes) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const shown = boxes.filter((box) => {
        const x = box.x + box.width / 2;
        const y = box.y + box.height / 2;
        const within = x >= 0 && x < innerWidth && y >= 0 && y < innerHeight;
        return (
          within &&
          related(element, topmost(x, y)) &&
          !isCovered(element, x, box.top + 1) &&
          !isCovered(element, x, box.bottom - 1)
        );
      });
      if (shown.length === 0) continue;
      let clipped = shown.some((box) => box.left < -0.5 || box.right > innerWidth + 0.5);
      for (let at: Element | null = element; at !== null && !clipped; at = parentOf(at)) {
        const { overflowX } = getComputedStyle(at);
        if (overflowX === 'visible' && !(at instanceof SVGSVGElement)) continue;
        const frame = at.getBoundingClientRect();
        clipped = shown.some(
          (box) =>
            box.left < frame.left - 1 ||
            box.right > frame.right + 1 ||
            (at instanceof SVGSVGElement && (box.top < frame.top - 3 || box.bottom > frame.bottom + 3)),
        );
      }
      texts.push({
        text: (node.textContent ?? '').trim().replaceAll(/\s+/gu, ' ').slice(0, 60),
        boxes: shown.map(({ x, y, width, height }) => ({ x, y, width, height })),
        size: Number.parseFloat(style.fontSize),
        colour: rgb(element instanceof SVGElement ? style.fill : style.color),
        clipped,
        element: number,
      });
    }
  }

  const smallTargets: string[] = [];
  const targets = 'a[href], button, input, textarea, select, [role="button"], [tabindex], [data-event], [data-grip]';
  for (const element of all.filter((candidate) => candidate.matches(targets))) {
    // A dot of a column is small; its event stands in the story as well (WCAG 2.5.8, equivalent).
    if (unseen(element) || element.matches(':disabled, .dot')) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || !related(element, topmost(box.x + box.width / 2, box.y + box.height / 2))) continue;
    if (box.width < 23.9 || box.height < 23.9) {
      smallTargets.push(
        `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}” ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`,
      );
    }
  }
  for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  return { texts, smallTargets };
}

/** The least contrast of each text against what is drawn behind it: a picture of the page without its letters is compared. */
async function leastContrasts(page: Page, texts: readonly DrawnText[]): Promise<readonly number[]> {
  await page.evaluate(setLetters, false);
  const picture = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  await page.evaluate(setLetters, true);
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(compare, { picture, texts });
  } finally {
    await blank.close();
  }
}

/** Runs in the page: takes all letters away, or puts them back. */
function setLetters(visible: boolean): void {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
  const rule =
    '* { color: transparent !important; text-decoration-color: transparent !important; } text { fill: transparent !important; }';
  for (const root of roots) {
    const others = root.adoptedStyleSheets.filter(
      (sheet) => sheet.cssRules[0]?.cssText.startsWith('* { color: transparent') !== true,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    root.adoptedStyleSheets = visible ? others : [...others, sheet];
  }
}

/** Runs in a blank page: decodes the picture and measures (WCAG 2.2, relative luminance). */
async function compare({
  picture,
  texts,
}: {
  readonly picture: string;
  readonly texts: readonly DrawnText[];
}): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d');
  if (context === null) return [];
  context.drawImage(image, 0, 0);
  const luminance = (colour: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return texts.map(({ boxes, colour }) => {
    const own = luminance(colour);
    let least = 21;
    for (const { x, y, width, height } of boxes) {
      const left = Math.max(0, Math.floor(x));
      const top = Math.max(0, Math.floor(y + height * 0.2));
      const wide = Math.min(canvas.width - left, Math.ceil(width));
      const high = Math.min(canvas.height - top, Math.max(1, Math.ceil(height * 0.6)));
      if (wide <= 0 || high <= 0) continue;
      const { data } = context.getImageData(left, top, wide, high);
      // Lines of the drawing that pass behind letters are thin; what counts is the ground, a twentieth of the pixels at least.
      const found = new Map<number, number>();
      for (let i = 0; i < data.length; i += 4) {
        const other = luminance([data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0]);
        const contrast = (Math.max(own, other) + 0.05) / (Math.min(own, other) + 0.05);
        const step = Math.round(contrast * 20) / 20;
        found.set(step, (found.get(step) ?? 0) + 1);
      }
      const enough = data.length / 4 / 20;
      let below = 0;
      for (const [step, count] of [...found].sort(([a], [b]) => a - b)) {
        below += count;
        if (below >= enough) {
          least = Math.min(least, step);
          break;
        }
      }
    }
    return least;
  });
}
