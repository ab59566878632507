import type { FormatTick } from '../layout/axis-ticks.ts';
import type { DateWords } from '../time/index.ts';

/** How many texts are kept of a kind; a view shows about forty. */
const mostTexts = 999;
/** Years before it say their era: "44" alone looks like a day. */
const plainYears = Date.UTC(100, 0);
const firstYear = new Date(0).setUTCFullYear(1, 0, 1);

/**
 * Creates the wording of axis ticks in **locale**: "25", "Sep 2025", "Oct", "14:00", "44 BCE", "1 CE". Always UTC, always
 * Gregorian. Months name their year in January and where the view begins, years before 100 name their era in **words**. Without
 * **years** (a timeline whose years are not stated) no year is shown.
 */
export function createTickFormat(locale: string, words: Pick<DateWords, 'bce' | 'ce'>, years = true): FormatTick {
  const year = years ? 'numeric' : undefined;
  const hour = createTexts(locale, words, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day = createTexts(locale, words, { day: 'numeric' });
  const wholeDay = createTexts(locale, words, { weekday: 'short', day: 'numeric', month: 'short', year });
  const month = createTexts(locale, words, { month: 'short' });
  const wholeMonth = createTexts(locale, words, { month: 'short', year });
  const wholeYear = years ? createTexts(locale, words, { year }) : () => '';
  return (time, unit, tier, first) => {
    if (unit === 'hour') return hour(time);
    const fine = tier === 'fine';
    if (unit === 'day') return (fine ? day : wholeDay)(time);
    if (unit === 'month') return (!fine && (first || new Date(time).getUTCMonth() === 0) ? wholeMonth : month)(time);
    return wholeYear(time);
  };
}

/** A pan asks for the same texts in every frame, and `Intl` is slow: each is made once, and each formatter when first needed. */
function createTexts(
  locale: string,
  { bce, ce }: Pick<DateWords, 'bce' | 'ce'>,
  options: Intl.DateTimeFormatOptions,
): (time: number) => string {
  const texts = new Map<number, string>();
  let formatter: Intl.DateTimeFormat | undefined;
  return (time) => {
    let text = texts.get(time);
    if (text === undefined) {
      formatter ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      const era = time < firstYear ? bce : time < plainYears ? ce : '{year}';
      text = formatter
        .formatToParts(time)
        .map(({ type, value }) => (type === 'year' ? era.replace('{year}', value) : value))
        .join('');
      if (texts.size >= mostTexts) texts.clear();
      texts.set(time, text);
    }
    return text;
  };
}
