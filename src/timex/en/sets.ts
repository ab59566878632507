import type { RecogniseRule } from '../language.ts';
import type { Reading } from '../reading.ts';
import { durationValue } from './duration-value.ts';
import { amount, numberWords } from './parts.ts';
import { readAmount } from './read-amount.ts';
import { partOfDayOf, seasonOf, unitOf, weekdayOf } from './words.ts';

const adverbs: Readonly<Record<string, string>> = {
  daily: 'P1D',
  everyday: 'P1D',
  nightly: 'P1D',
  hourly: 'PT1H',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  semimonthly: 'P0.5M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  biannual: 'P6M',
  biannually: 'P6M',
  semiannual: 'P6M',
  semiannually: 'P6M',
  biennial: 'P2Y',
  biennially: 'P2Y',
};

const parts: Readonly<Record<string, string>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  dawn: 'MO',
  daytime: 'DT',
};

/** What happens again and again. */
export const sets: readonly RecogniseRule[] = [
  {
    name: 'en/set-adverb',
    examples: ['daily', 'annually', 'monthly', 'annual', 'quarterly', 'semi-annual', 'bi-weekly', 'everyday'],
    pattern: '(prefix=("semi/bi") "-")? word=(setAdverb | setAdjective)',
    read: (match) => {
      const value = adverbs[match.word('prefix') + match.word('word')];
      return value === undefined ? undefined : { kind: 'set', value };
    },
  },
  {
    name: 'en/every',
    examples: [
      'every day',
      'each year',
      'every two weeks',
      'every other week',
      'every Monday',
      'each morning',
      'every summer',
      'every January',
      'every few years',
      'every single day',
      'every third year',
      'every 10 minutes',
      'every weekend',
      'each Monday',
    ],
    pattern: `("every/each/any" "single"? | "every") (other=("other") | count=${amount} | nth=(nthw | ord31))? (unit=(unit | units) | weekday=(weekdayAny | weekdaysAny) | part=part | season=season | month=(MonthAny))`,
    read: (match) => {
      const nth = ['first', 'second', 'third', 'fourth'].indexOf(match.word('nth')) + 1;
      const read = match.has('count') ? readAmount(match.words('count')) : match.has('other') ? 2 : nth > 0 ? nth : 1;
      const count = read === 'none' ? 1 : read;
      if (match.has('unit')) {
        const unit = unitOf(match.word('unit'));
        if (unit === undefined) return undefined;
        return set(unit === 'night' && count === 1 ? 'XXXX-XX-XXTNI' : durationValue([[count, unit]]));
      }
      if (match.has('weekday')) return set(`XXXX-WXX-${weekdayOf(match.word('weekday'))}`);
      if (match.has('season'))
        return set(
          `XXXX-${{ spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' }[seasonOf(match.word('season')) ?? 'spring']}`,
        );
      if (match.has('month')) return set(`XXXX-${String(monthNumber(match.word('month'))).padStart(2, '0')}`);
      const part = partOfDayOf(match.word('part'));
      return part === undefined ? undefined : set(`XXXX-XX-XXT${parts[part] ?? 'DT'}`);
    },
  },
  {
    name: 'en/per',
    examples: ['per day', 'per year', 'a year', 'an hour', 'per month', 'a week'],
    pattern: '("per" | "a/an") unit=("day/week/month/year/hour/minute/second/night/quarter/season/decade")',
    read: (match) => {
      const unit = unitOf(match.word('unit'));
      return unit === undefined ? undefined : set(durationValue([[1, unit]]));
    },
  },
  {
    name: 'en/weekdays',
    examples: ['Mondays', 'Sundays'],
    pattern: 'day=weekdaysAny',
    read: (match) => set(`XXXX-WXX-${weekdayOf(match.word('day'))}`),
  },
  {
    name: 'en/weekday-parts',
    examples: ['Sunday nights', 'weekends', 'weekday mornings', 'evenings', 'Saturday mornings'],
    pattern: `(day=weekdayAny | ("weekday/weekend"))? part=parts`,
    read: (match) => {
      const word = match.word('part');
      if (word === 'weekends') return set('XXXX-WXX-WE');
      if (word === 'weekdays') return set('XXXX-WXX');
      const part = parts[partOfDayOf(word) ?? ''] ?? 'DT';
      return set(match.has('day') ? `XXXX-WXX-${weekdayOf(match.word('day'))}T${part}` : `XXXX-XX-XXT${part}`);
    },
  },
  {
    name: 'en/times-a',
    examples: [
      'once a week',
      'twice a day',
      'three times a year',
      'once every two years',
      'once per month',
      'twice daily',
    ],
    pattern: `("once/twice" | (num | ${numberWords}) "times") "-"? (adverb=("daily/weekly/monthly/yearly/annually") | "a/an/per/each" unit=unit | "every" count=${amount} unit2=(unit | units) | "every" unit3=unit)`,
    read: (match) => {
      const adverb = adverbs[match.word('adverb')];
      if (adverb !== undefined) return set(adverb);
      const unit = unitOf(match.word('unit', 'unit2', 'unit3'));
      const count = match.has('count') ? readAmount(match.words('count')) : 1;
      return unit === undefined || count === 'none' ? undefined : set(durationValue([[count, unit]]));
    },
  },
];

function set(value: string): Reading {
  return { kind: 'set', value };
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');

function monthNumber(word: string): number {
  return monthNames.indexOf(word) + 1;
}
