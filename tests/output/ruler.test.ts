import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { rulerFor, widestOf } from '../../src/output/ruler.ts';
import { anyText } from './articles.ts';

describe('cut', () => {
  it.each([
    ['Harbour', 7, 'Harbour'],
    ['Harbour', 6, 'Harbo…'],
    ['Harbour opens', 9, 'Harbour…'],
    ['港口新船闸', 6, '港口…'],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 4, '👨‍👩‍👧‍👦…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['Harbour', 1, '…'],
    ['Harbour', 0, ''],
  ])('%s to %i columns', async (text, width, result) => {
    expect((await rulerFor([text])).cut(text, width)).toBe(result);
  });

  it('never takes more room than there is', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(30), async (text, width) => {
        expect(stringWidth((await rulerFor([text])).cut(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('width', () => {
  it('is what string-width says, of every letter between two others and of any text', async () => {
    const wrong: string[] = [];
    for (let code = 0x20; code < 0x1_0000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const text = `e${String.fromCharCode(code)}а`;
      const ruler = await rulerFor([text]);
      if (ruler.widthOf(text) !== stringWidth(text)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect((await rulerFor([text])).widthOf(text)).toBe(stringWidth(text));
      }),
    );
  });

  it('of the widest of many', async () => {
    const names = Array.from({ length: 200_000 }, (_, i) => (i === 150_000 ? '港口新船闸' : 'Kessel'));
    expect(widestOf(await rulerFor(names), names)).toBe(10);
    expect(widestOf(await rulerFor([]), [])).toBe(0);
  });
});
