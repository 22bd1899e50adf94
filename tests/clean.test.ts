import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, escapeJson, isClean, line, printable } from '../src/clean.ts';

/** Written out here once more, by name, so that a slip in the product's own list shows. */
const FORBIDDEN = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
  [0xe0000, 0xe007f],
] as const;

const forbiddenIn = (text: string): string[] =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0)
    .filter((code) => FORBIDDEN.some(([first, last]) => code >= first && code <= last))
    .map((code) => code.toString(16));

/** Any string, made mostly of what matters here. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\x1b[31m',
        '\x1b]0;owned\x07',
        '\u009b2J',
        '\x1b]8;;https://a.example\x1b\\',
        '\r\n',
        ' ',
        '\t',
        '\n',
      ),
      fc.constantFrom(...FORBIDDEN.map(([first]) => String.fromCodePoint(first))),
      fc.constantFrom('\u200c', '\u200d', '\ufe0f', 'Київ', '北京', '👩‍🚀', 'می‌رود', '\xa0', '\ude00', '\ud83d'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('line', () => {
  it('takes colours, window titles and cursor moves out of a headline', () => {
    expect(line('\x1b[31mMinister\x1b[0m resigns\x1b]0;owned\x07\x1b[2J')).toBe('Minister resigns');
    expect(line('\u009b31mMinister\u009b0m\u009d0;owned\u009c resigns')).toBe('Minister resigns');
    expect(line('\x1b(BMinister \x1bPq#1\x1b\\resigns')).toBe('Minister resigns');
  });

  it('drops what is left of a sequence that is not whole, and one that taking out another completes', () => {
    expect(line('Minister\x1b')).toBe('Minister');
    expect(line('Minister \x1b[')).toBe('Minister [');
    expect(line('Minister \x1b\x1b[31m[31mresigns')).toBe('Minister [31mresigns');
  });

  it('cannot be turned round: no bidi control, no invisible character', () => {
    expect(line('Minister \u202esngiser\u202c to\u200bday\ufeff')).toBe('Minister sngiser today');
  });

  it('makes one line of many, with one blank between words', () => {
    expect(line('Grain ships\r\n  leave\u2028Odesa\u0085\tagain')).toBe('Grain ships leave Odesa again');
  });

  it('keeps what Persian and emoji need', () => {
    const headline = 'او می‌رود 👩‍🚀 ❤️';
    expect(line(headline)).toBe(headline);
  });

  it('leaves nothing forbidden and no line break in any text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = line(text);
        expect(forbiddenIn(once)).toEqual([]);
        expect(once).not.toMatch(/[\n\t]|\s\s/u);
        expect(line(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every word of harmless text', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', 'ї', '京', 'م', '\u200c', '🛰', '!', '-') }));
    fc.assert(fc.property(words, (parts) => line(parts.join('\n')).replaceAll(' ', '') === parts.join('')));
  });

  it('is linear over a row of unfinished sequences', () => {
    const start = performance.now();
    for (const unit of ['\x1b]', '\x1b[1;', '\x1bP', '\u009d', ' \t', '\x1b]8;;https://a.example']) {
      line(unit.repeat(200_000 / unit.length));
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('block', () => {
  it('keeps paragraphs', () => {
    expect(block('Odesa.\r\n\r\nThe  first\tship\x07 left\u2029today.\rSo it did.')).toBe(
      'Odesa.\n\nThe first ship left today.\nSo it did.',
    );
  });

  it('leaves nothing forbidden in any text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = block(text);
        expect(forbiddenIn(once)).toEqual([]);
        expect(once).not.toContain('\t');
        expect(block(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});

describe('printable', () => {
  it('keeps indentation and tabs, as code has them', () => {
    expect(printable('- a\n    - b\r\n\tprint("\x1b[1m")')).toBe('- a\n    - b\n\tprint("")');
  });

  it('is clean afterwards, whatever it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = printable(text);
        expect(forbiddenIn(once)).toEqual([]);
        expect(isClean(once)).toBe(true);
        expect(printable(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});

describe('escapeJson', () => {
  it('writes what a terminal would obey as escapes', () => {
    expect(escapeJson(JSON.stringify('\u009b2J\u202e\u2028\u{e0041} Київ'))).toBe(
      '"\\u009b2J\\u202e\\u2028\\udb40\\udc41 Київ"',
    );
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, hostile), (value) => {
        const json = escapeJson(JSON.stringify(value));
        expect(JSON.parse(json)).toEqual({ ...value });
        expect(isClean(json)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
