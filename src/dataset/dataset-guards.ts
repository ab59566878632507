import {
  isFilled,
  isForm,
  isListOf,
  isName,
  isNullOr,
  isObject,
  isOffset,
  isOneOf,
  isString,
  isText,
  type Guard,
} from './guards.ts';

/* The shapes of `schema.ts` once more, for the embedded element, which has no room for a library that explains itself. A property
   test holds both to the same verdict. */

const position = isObject({ type: isOneOf('TextPositionSelector'), start: isOffset, end: isOffset });
const quote = isObject({ type: isOneOf('TextQuoteSelector'), exact: isFilled }, { prefix: isText, suffix: isText });
const passage = { article: isName, quote, position };

const anchored = isObject({ kind: isOneOf('published mention event'), edtf: isName }, { event: isName });
const anchor: Guard = (value) => {
  const { kind, event } = value as { readonly kind?: unknown; readonly event?: unknown };
  return anchored(value) && (kind === 'event') === (event !== undefined);
};

export const isDate = isObject(
  { edtf: isName, inferred: isListOf(isOneOf('century decade year month day')), rule: isText },
  {
    earliest: isText,
    latest: isText,
    partOfDay: isOneOf('morning midday afternoon evening night daytime dawn'),
    anchor: (value) => typeof value === 'object' && value !== null && anchor(value),
  },
);

const attribution: Guard = (value) => attributionShape(value);
const attributionShape = isObject({ source: isName }, { cue: isObject(passage), via: isListOf(attribution) });

const timex = isObject(
  { text: isFilled, type: isOneOf('DATE TIME DURATION SET'), value: isName, position },
  {
    mod: isOneOf(
      'BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX',
    ),
  },
);

export const isEvidence = isObject(passage, { timex, date: isDate });

/** All of an event but its evidence, which is judged piece by piece. */
export const isEventShell = isObject({
  id: isName,
  title: isString,
  kind: isOneOf('occurrence statement period'),
  modality: isOneOf('actual planned possible'),
  polarity: isOneOf('affirmed negated denied'),
  date: isDate,
  attribution: isListOf(attribution),
  people: isListOf(isText),
  organisations: isListOf(isText),
  places: isListOf(isText),
  evidence: Array.isArray,
});

export const isUndated = isObject({
  text: isFilled,
  kind: isOneOf('named-time claim'),
  passage: isObject(passage),
  attribution: isListOf(attribution),
});

export const isLanguage = isForm(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/);

export const isArticle = isObject({
  id: isName,
  title: isString,
  url: isNullOr(isText),
  publisher: isNullOr(isText),
  authors: isListOf(isText),
  published: isObject({ edtf: isNullOr(isText), basis: isOneOf('given metadata dateline assumed unknown') }),
  language: isLanguage,
  hemisphere: isOneOf('north south'),
  sha256: isForm(/^[0-9a-f]{64}$/),
  text: isListOf(isObject({ start: isOffset, text: isString })),
  sentences: isListOf((value) => isListOf(isOffset)(value) && (value as readonly unknown[]).length === 2),
});
