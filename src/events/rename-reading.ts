import type { Attribution, Passage, TimelineEvent } from '../dataset/types.ts';
import { describeNotice } from './describe-notice.ts';
import { titleOfId } from './find-title.ts';
import type { ArticleReading } from './read-article.ts';

/**
 * **reading** as `readArticle` would have given it under another **id**: in its article, in every passage, in a title made of the id and in
 * what is said of it. So an article can be read before it is known how many have its name. Ids of events do not depend on it.
 */
export function renameReading(reading: ArticleReading, id: string): ArticleReading {
  if (reading.article.id === id) return reading;
  const { isTitled, notice } = reading;
  const article = { ...reading.article, id, ...(isTitled ? {} : { title: titleOfId(id) }) };
  return {
    ...reading,
    article,
    events: reading.events.map((event) => renameEvent(event, id)),
    undated: reading.undated.map((one) => ({
      ...one,
      passage: renamePassage(one.passage, id),
      attribution: one.attribution.map((said) => renameAttribution(said, id)),
    })),
    ...(notice === undefined ? {} : { notice: { ...notice, message: describeNotice(notice.code, article) } }),
  };
}

function renameEvent(event: TimelineEvent, id: string): TimelineEvent {
  return {
    ...event,
    attribution: event.attribution.map((said) => renameAttribution(said, id)),
    evidence: event.evidence.map((piece) => renamePassage(piece, id)),
  };
}

function renameAttribution({ source, cue, via }: Attribution, id: string): Attribution {
  return {
    source,
    ...(cue === undefined ? {} : { cue: renamePassage(cue, id) }),
    ...(via === undefined ? {} : { via: via.map((said) => renameAttribution(said, id)) }),
  };
}

function renamePassage<T extends Passage>(passage: T, id: string): T {
  return { ...passage, article: id };
}
