import type { ArticleInput } from '../../../src/events/extraction.ts';

/** Numbers from 0 to below **limit** that are the same for the same **seed** (mulberry32). */
export function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const syllables = 'ba do ke li mo na pe ro sa ti vu zo'.split(' ');
const things = 'bakery bridge school hospital library warehouse mill pool theatre museum chapel harbour'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');

const tellings: readonly ((thing: string, town: string, day: string, dead: number) => string)[] = [
  (thing, town, day, dead) => `A fire destroyed the ${thing} in ${town} on ${day}, killing ${dead} people.`,
  (thing, town, day, dead) => `The ${thing} in ${town} burned down on ${day}, and ${dead} people died.`,
  (thing, town, day) => `On ${day} a fire destroyed ${town}’s old ${thing}, according to Reuters.`,
];

const fillers = [
  'Nobody knows how it began.',
  'The neighbours were moved to a hotel, where they were given soup.',
  'Critics call the rules for such buildings outdated, as they were in other towns.',
];

/**
 * News of **count** articles with ten dated sentences each, on stories of which there are more as there are more articles: each is told by
 * about four of them, some of them with a day or a number of their own. The stories lie in **years** years.
 */
export function makeNews(count: number, seed: number, years = 30): readonly ArticleInput[] {
  const dice = createDice(seed);
  const stories = Math.max(1, Math.round(count * 2.5));
  return Array.from({ length: count }, (_, index) => {
    const first = Math.floor((index / count) * stories);
    const sentences = Array.from({ length: 10 }, () => {
      const story = Math.min(stories - 1, first + dice(12));
      return `${tell(story, dice, years)} ${fillers[dice(fillers.length)] ?? ''}`;
    });
    return {
      id: `article-${index}`,
      text: sentences.join('\n'),
      meta: {
        language: 'en',
        genre: 'news',
        published: `20${10 + dice(9)}-0${1 + dice(9)}-11`,
        title: `Article ${index}`,
      },
    };
  });
}

function tell(story: number, dice: (limit: number) => number, years: number): string {
  const own = createDice(story);
  const town = Array.from({ length: 3 }, () => syllables[own(syllables.length)] ?? '').join('');
  const [thing, dead] = [things[own(things.length)] ?? '', 2 + own(60)];
  const [day, month, year] = [2 + own(25), months[own(12)] ?? '', 1600 + own(years)];
  const told = tellings[dice(tellings.length)];
  const date = `${dice(8) === 0 ? day + 1 : day} ${month} ${year}`;
  const name = `${town.charAt(0).toUpperCase()}${town.slice(1)}`;
  return told?.(thing, name, dice(12) === 0 ? `${month} ${year}` : date, dice(6) === 0 ? dead + 1 : dead) ?? '';
}
