import { describe, expect, it } from 'vitest';
import { applyCut } from '../../src/build/library-cuts.ts';

const library = `export class Batch {
	id = 1;

	async_work() {
		if (this.id) {
			wait();
		}
	}

	run(
		first,
		last
	) {
		first();
	}
}
function spare(a, {
	b
}) {
	return a(() => {
		b();
	});
}
`;

describe('what is taken out of a library', () => {
  it.each([
    ['a method', ['async_work() {'], '\tid = 1;\n\n\n\trun(\n'],
    ['a statement', ['if (this.id) {'], '\tasync_work() {\n\t}\n'],
    ['a method whose head has several lines', ['run(\n\t\tfirst'], '\t}\n\n}\nfunction spare'],
    ['a function whose head holds braces', ['function spare('], '\t\tfirst();\n\t}\n}\n'],
  ])('%s goes to the brace that closes it', (_title, drop, rest) => {
    const cut = applyCut(library, { file: 'library.js', drop });
    expect(cut).toContain(rest);
    expect(cut).not.toContain(drop[0]);
    expect(library.length - cut.length).toBeLessThan(70);
  });

  it('stands for every place of a text', () => {
    expect(
      applyCut('a = b; b = a;', {
        file: 'library.js',
        replace: [
          ['a', 'c'],
          [/b;/g, 'd;'],
        ],
      }),
    ).toBe('c = d; b = c;');
  });

  it.each([
    ['a block', { file: 'library.js', drop: ['function gone('] }],
    ['a text', { file: 'library.js', replace: [['gone', ''] as const] }],
    ['a pattern', { file: 'library.js', replace: [[/gone/g, ''] as const] }],
  ])('says which file changed when %s is not there', (_title, cut) => {
    expect(() => applyCut(library, cut)).toThrow(/^a library changed: .*gone.* is no longer in library\.js$/);
  });
});
