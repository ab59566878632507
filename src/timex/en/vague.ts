import type { RecogniseRule } from '../language.ts';

/** Times that point without a date: TIMEX3's `PAST_REF`, `PRESENT_REF` and `FUTURE_REF`. */
export const vague: readonly RecogniseRule[] = [
  {
    name: 'en/present',
    examples: [
      'now',
      'currently',
      'right now',
      'these days',
      'nowadays',
      'at present',
      'the time being',
      'present-day',
      'modern day',
      'the present',
      'at this time',
      'the present day',
      'to date',
      'current',
      'for now',
      'presently',
      'at this moment',
      'the moment',
      'the present time',
      'this time',
    ],
    pattern:
      '("right"? "now" | "currently" | "current" | "presently" | "these" "days" | "nowadays" | "at" "present" | "at" "this" ("moment/time") | "the" "present" ("day/time" | "moment")? | ("present/modern") "-"? "day" | "the" "moment" | "the" "time" "being" | now=("to" "date") | "for" "now" | "this" "time")',
    read: () => ({ kind: 'vague', value: 'PRESENT_REF' }),
  },
  {
    name: 'en/past',
    examples: ['recently', 'more recently', 'lately', 'recent', 'the past', 'the recent past', 'the distant past'],
    pattern:
      '(("more/most/very")? "recently" | "lately" | "recent" | "the" ("recent/distant/not" "-"? "so"? "-"? "distant"?)? "past")',
    read: () => ({ kind: 'vague', value: 'PAST_REF' }),
  },
  {
    name: 'en/former',
    examples: ['former'],
    genre: 'history',
    pattern: '"former"',
    read: () => ({ kind: 'vague', value: 'PAST_REF' }),
  },
  {
    name: 'en/future',
    examples: [
      'the future',
      'future',
      'the near future',
      'the foreseeable future',
      'the not-too-distant future',
      'the immediate future',
      'someday',
      'some day',
    ],
    pattern:
      '(("the" | "the" ("near/foreseeable/immediate/distant" | "not" "-"? ("too/so") "-"? "distant"))? "future" | "someday" | "some" "day")',
    read: () => ({ kind: 'vague', value: 'FUTURE_REF' }),
  },
  {
    name: 'en/then',
    examples: ['the same time', 'this period', 'that period', 'the same period', 'that time', 'this time', 'the time'],
    pattern: '(("the" "same" | "this" | "that" ("same")?) ("time/period") | "the" "time")',
    read: () => ({ kind: 'vague', value: 'PAST_REF', then: true }),
  },
];
