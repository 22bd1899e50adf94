import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../src/program-verbs.ts';
import { wrapHelp } from '../src/program-wrap.ts';

const TEXT = `A query picks articles. It stands after the options of list,
show and export.

Words are looked for in the text:
  peace talks       both words, anywhere
  '"peace talks"'   one after the other: the shell must leave
                    the inner quotes in
  newsdesk list --tag NATO --date 2024 --format '{date} {title}'
  color = "auto"    # auto, always or never, as --color has it
`;

describe('a text of help', () => {
  it('stays as it is where it fits', () => {
    expect(wrapHelp(TEXT, 64)).toBe(TEXT);
  });

  it('is wrapped between words, right columns below themselves, lines to be copied not at all', () => {
    expect(wrapHelp(TEXT, 40)).toBe(`A query picks articles. It stands after
the options of list, show and export.

Words are looked for in the text:
  peace talks       both words, anywhere
  '"peace talks"'   one after the other:
                    the shell must leave
                    the inner quotes in
  newsdesk list --tag NATO --date 2024 --format '{date} {title}'
  color = "auto"    # auto, always or never, as --color has it
`);
  });

  it.each(Object.entries(TOPICS))('on %s fits 80 columns, but for what is to be copied', async (_name, text) => {
    const whole = await text();
    const lines = wrapHelp(whole, 80).split('\n');
    expect(lines.filter((line) => line.length > 80 && !/^ {2,}(?!.* {2,}[^\s#])/.test(line))).toEqual([]);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toBe(whole.replace(/\s+/g, ' '));
  });

  it('loses no word, however narrow', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const line = fc
      .tuple(fc.constantFrom('', '  ', '  left   ', '         '), fc.array(word))
      .map(([left, words]) => left + words.join(' '));
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 1, max: 60 }), (lines, columns) => {
        const wrapped = wrapHelp(lines.join('\n'), columns);
        expect(wrapped.split(/\s+/).filter(Boolean)).toEqual(lines.join('\n').split(/\s+/).filter(Boolean));
      }),
    );
  });
});
