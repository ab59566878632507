/**
 * Cheap signs of what a rule needs to match at all: most sentences have none of them, and most others only one. Each is one
 * object that rules share, so that a sentence is asked only once. Not global.
 */
export const digit = /\d/u;
export const month = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;
export const season = /spring|summer|autumn|fall|winter/iu;
export const weekday = /[nseirtu]day/iu;
export const dayOffset = /yesterday|today|tomorrow/iu;
export const night = /night/iu;
export const partOfDay = /morning|afternoon|evening/iu;
export const unit = /week|month|year/iu;
export const decade = /(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies/iu;
export const century = /century/iu;
