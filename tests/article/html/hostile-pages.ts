import { hostileTexts } from '../../bench/hostile-texts.ts';

const sentence = 'The council met on 3 May 1921 and agreed to mend the bridge, said the mayor of the town.';

/** Pages by name that repeat what has made some reader of pages slow, each about as long as it is asked to be. */
export function hostilePages(): readonly (readonly [name: string, pageOf: (size: number) => string])[] {
  return [
    ['many paragraphs', repeated(`<p>${sentence}</p>\n`)],
    ['many blocks', repeated(`<div>${sentence}</div>\n`)],
    ['one text', repeated(`${sentence} `)],
    ['a run of <', repeated('<')],
    ['references', repeated('&amp;')],
    ['broken references', repeated('&')],
    ['figures', repeated('&#x41;')],
    ['nested blocks', repeated('<div>')],
    ['nested paragraphs', repeated(`<div><p>${sentence}`)],
    [
      'nested to the limit',
      (size) => `${'<div>'.repeat(500)}<p>${sentence}${'</div>'.repeat(500)}`.repeat(Math.ceil(size / 5600)),
    ],
    ['a spine', (size) => `<div>${`<p>${sentence}</p>`.repeat(Math.ceil(size / 50_000))}`.repeat(500)],
    ['unclosed paragraphs', repeated('<p>x')],
    ['unclosed bold', repeated('<b>x')],
    ['unclosed fonts', counted((index) => `<p><font a=${index}>`)],
    ['unclosed anchors', repeated('<a href=x>x')],
    ['anchors around blocks', repeated('<a href=x><div>x')],
    ['content moved out of a table', (size) => `<table>${repeated('<p>x</p>')(size)}`],
    ['text moved out of a table', (size) => `<table>${repeated('x<tr>')(size)}`],
    ['nested tables', repeated('<table><tr><td>x')],
    ['one row', (size) => `<table><tr>${repeated('<td> ')(size)}`],
    ['nested lists', repeated('<ul><li>x')],
    ['one list', (size) => `<ul>${repeated('<li>x y <a href=z>z</a>')(size)}`],
    ['one attribute', (size) => `<div class="${'ad '.repeat(size / 3)}">x</div>`],
    ['one long name', (size) => `<div class="${'a'.repeat(size)}">x</div>`],
    ['many attributes', (size) => `<div ${counted((index) => ` a${index}=1`)(size)}>`],
    ['attributes of the body', counted((index) => `<body a${index}=1>`)],
    ['many names', counted((index) => `<div class="c${index} related-${index}">x</div>`)],
    ['comments', repeated('<!-- x -->')],
    ['an open comment', (size) => `<!--${'x'.repeat(size)}`],
    ['scripts', repeated('<script>x</script>')],
    ['drawings', repeated('<svg><desc><p>')],
    ['buttons', repeated('<button>x')],
    ['choices', repeated('<select><option>x')],
    ['templates', repeated('<template>')],
    ['headlines', repeated('<h1>The bridge is shut</h1>')],
    ['articles', repeated(`<article><h1>x</h1><p>${sentence}</p></article>`)],
    ['marked bodies', repeated(`<div itemprop=articleBody><p>${sentence}</p></div>`)],
    ['dates', repeated('<time datetime=2024-03-07>x</time>')],
    ['dates beside', repeated('<aside><time datetime=2024-03-07>x</time>')],
    ['bylines', repeated('<p class=byline>By Ada Li</p>')],
    ['pictures', repeated('<div><img alt="A picture of it">x</div>')],
    ['line breaks', repeated('x<br>')],
    ['links', repeated('<p><a href=/x>Some headline of an article</a></p>')],
    ['meta elements', repeated('<meta name=date content=2024>')],
    ['JSON-LD', repeated('<script type="application/ld+json">{"@type":"NewsArticle"}</script>')],
    ['broken JSON-LD', (size) => `<script type="application/ld+json">{"a":"${'\\"'.repeat(size / 2)}`],
    ['commas in JSON-LD', (size) => `<script type="application/ld+json">[${', '.repeat(size / 2)}`],
    ['a long headline', (size) => `<title>${'- x '.repeat(size / 4)}</title><h1>x</h1>`],
    ['soft hyphens', repeated('\u00AD')],
    ...hostileTexts(sentence).map(([name, textOf]) => [`text: ${name}`, textOf] as const),
  ];
}

function repeated(seed: string): (size: number) => string {
  return (size) => seed.repeat(Math.ceil(size / seed.length));
}

function counted(seed: (index: number) => string): (size: number) => string {
  return (size) => {
    const pieces: string[] = [];
    for (let length = 0; length < size; length += pieces.at(-1)?.length ?? 1) pieces.push(seed(pieces.length));
    return pieces.join('');
  };
}
