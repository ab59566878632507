import { readNews } from './read-news.ts';
import { stages } from './stages.ts';
const { articles } = readNews();
const stage = stages.find(({ name }) => name === (process.argv[2] ?? 'tag'));
for (let i = 0; i < 60; i += 1) for (const a of articles) stage?.run(a);
