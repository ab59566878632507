import { formatTable } from '../format-table.ts';
import { sameSource as sameSourceAs, type ScoredArticle, type ScoredClaim } from './score-claims.ts';

const manners = ['wire', 'feature', 'business', 'one-sided'] as const;
const classes = [
  'direct',
  'indirect',
  'according',
  'passive',
  'nominal',
  'adverb',
  'view',
  'chain',
  'pronoun',
  'governed',
  'own',
] as const;

/** From this on a title says the same as one that people wrote. */
const sameTitle = 0.65;

/** Shares with their denominators: by class and manner, then of events. **withErrors** lists what is wrong. */
export function formatClaims(name: string, scored: readonly ScoredArticle[], withErrors: boolean): string {
  const claims = scored.flatMap((one) => one.claims);
  const rows = [
    ['', 'claims', 'right source', 'and via', 'modality', 'polarity'],
    ...classes.map((kind) =>
      row(
        kind,
        claims.filter(({ gold }) => gold.class === kind),
      ),
    ),
    ...manners.map((manner) =>
      row(
        manner,
        claims.filter(({ article }) => article.manner === manner),
      ),
    ),
    row('all', claims),
  ];
  const sentences = new Set(claims.map(({ article, gold }) => `${article.id}\n${gold.sentence}`)).size;
  const dated = claims.filter(({ gold }) => gold.date !== null);
  const found = dated.filter(({ event }) => event !== undefined);
  const events = scored.reduce((sum, one) => sum + one.events.length, 0);
  const unwanted = scored.flatMap((one) => one.unwanted);
  const attributed = found.filter(
    ({ event, gold }) => event !== undefined && sameSourceAs(event.attribution[0]?.source ?? '', gold.source),
  );
  const titled = found.filter(({ title = 0 }) => title >= sameTitle);
  const kinds = found.filter(({ event, gold }) => event?.kind === gold.kind);
  const modal = found.filter(
    ({ event, gold }) => event?.modality === gold.modality && event.polarity === gold.polarity,
  );
  const cut = found.filter(({ event }) => event?.title.endsWith('…'));
  const lines = [
    `${name}: ${scored.length} articles, ${sentences} sentences, ${claims.length} claims. Percent right, at the word that names the claim.`,
    formatTable(rows),
    `Events: ${share(found.length, dated.length)} of the dated claims listed with the right date; ${share(unwanted.length, events)} of what is listed unwanted.`,
    `Of those listed rightly: source ${share(attributed.length, found.length)}, modality and polarity ${share(modal.length, found.length)}, kind ${share(kinds.length, found.length)}, title in the words of a person's ${share(titled.length, found.length)}, cut off ${share(cut.length, found.length)}.`,
  ];
  if (withErrors)
    lines.push(
      ...errorsOf(
        claims,
        unwanted.map(
          ({ title, date, evidence }) => `  unwanted ${date.edtf} "${title}": ${evidence[0]?.quote.exact ?? ''}`,
        ),
      ),
    );
  return `${lines.join('\n')}\n`;
}

function row(name: string, claims: readonly ScoredClaim[]): readonly string[] {
  const right = (key: keyof ScoredClaim['isRight']): string =>
    percent(claims.filter(({ isRight }) => isRight[key]).length, claims.length);
  const both = percent(claims.filter(({ isRight }) => isRight.source && isRight.via).length, claims.length);
  return [name, String(claims.length), right('source'), both, right('modality'), right('polarity')];
}

function errorsOf(claims: readonly ScoredClaim[], unwanted: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const { article, gold, source, via, modality, polarity, isRight, event, title = 1 } of claims) {
    const at = `${article.id} [${gold.focus}] ${gold.sentence}`;
    if (!isRight.source || !isRight.via)
      lines.push(
        `  source ${gold.class}: "${source}"${via.length > 0 ? ` via ${via.join(', ')}` : ''} for ${JSON.stringify(gold.source)}${gold.via.length > 0 ? ` via ${JSON.stringify(gold.via)}` : ''} | ${at}`,
      );
    if (!isRight.modality) lines.push(`  modality ${modality} for ${gold.modality} | ${at}`);
    if (!isRight.polarity) lines.push(`  polarity ${polarity} for ${gold.polarity} | ${at}`);
    if (gold.date !== null && event === undefined)
      lines.push(`  missed ${gold.date} (${gold.dateWords ?? 'inherited'}) | ${at}`);
    if (event !== undefined && (event.modality !== gold.modality || event.polarity !== gold.polarity))
      lines.push(`  event ${event.modality} ${event.polarity} for ${gold.modality} ${gold.polarity} | ${at}`);
    if (event !== undefined && event.kind !== gold.kind) lines.push(`  kind ${event.kind} for ${gold.kind} | ${at}`);
    if (event !== undefined && !sameSourceAs(event.attribution[0]?.source ?? '', gold.source))
      lines.push(`  event's source "${event.attribution[0]?.source ?? ''}" for ${JSON.stringify(gold.source)} | ${at}`);
    if (event !== undefined && (title < sameTitle || event.title.endsWith('…')))
      lines.push(`  title ${title.toFixed(2)} "${event.title}" for "${gold.titles.join('", "')}" | ${at}`);
  }
  return [
    ...lines.sort((a, b) => (a.slice(0, 14) < b.slice(0, 14) ? -1 : a.slice(0, 14) > b.slice(0, 14) ? 1 : 0)),
    ...unwanted,
  ];
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${percent(part, whole)} %)`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
