import type { EventDateScore } from './score-event-dates.ts';

/** The two shares with their denominators; **withErrors** lists every mention and event that is not right. */
export function formatEventDates({ goldMentions, mentions, events }: EventDateScore, withErrors: boolean): string {
  const found = mentions.filter(({ right }) => right).length;
  const known = events.filter(({ right }) => right).length;
  const lines = [
    `Event dates on timeline-articles-dev: ${goldMentions} dated mentions of the gold, ${mentions.length} of them in sentences with a time expression.`,
    `Found with the right date: ${found} of ${mentions.length} (${percent(found, mentions.length)} %). Our dates in these sentences that the gold knows there: ${known} of ${events.length} (${percent(known, events.length)} %).`,
  ];
  if (withErrors) {
    for (const { gold, sentence, found: ours, right } of mentions)
      if (!right)
        lines.push(
          `  missed ${gold.dates.join(' or ')} "${gold.trigger}" (found ${ours.join(', ') || 'nothing'}): ${sentence}`,
        );
    for (const { event, sentence, known: dates, right } of events)
      if (!right) lines.push(`  unknown ${event.date.edtf} "${event.title}" (gold ${dates.join(', ')}): ${sentence}`);
  }
  return `${lines.join('\n')}\n`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
