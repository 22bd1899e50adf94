import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/recognise/sentences.ts';

/** Any sequence of UTF-16 units, halves of pairs among them, and more letters and marks than chance would give. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x7e })), { maxLength: 100 })
  .map((units) => String.fromCharCode(...units));

/** The words of each sentence, with a bar between sentences. */
function split(text: string): string {
  const { starts, ends, firsts } = sentencesOf(text);
  const sentences = firsts.slice(0, -1).map((from, s) => {
    const words: string[] = [];
    for (let i = from; i < (firsts[s + 1] ?? 0); i++) words.push(text.slice(starts[i], ends[i]));
    return words.join(' ');
  });
  return sentences.join(' | ');
}

describe('sentences', () => {
  it.each([
    ['The pier is open. Mayor Halvorsen cut the ribbon!', 'The pier is open . | Mayor Halvorsen cut the ribbon !'],
    ['Dr. Amara J. Okafor of St. Olave spoke.', 'Dr. Amara J. Okafor of St. Olave spoke .'],
    ['He came from the U.S. The ferry did not.', 'He came from the U.S. | The ferry did not .'],
    ['“We are done.” Nobody left.', '“ We are done . ” | Nobody left .'],
    ['Harbour reopens\nFerries sail again', 'Harbour reopens | Ferries sail again'],
    ['It cost 1,250.50 crowns in 2024.', 'It cost 1,250.50 crowns in 2024 .'],
  ])('of %j', (text, words) => {
    expect(split(text)).toBe(words);
  });
});

describe('words', () => {
  it.each([
    ["Halvorsen's and Okafor’s boats", "Halvorsen 's and Okafor ’s boats"],
    ["O'Brien, N'Djamena and L’Aquila don't mind", "O'Brien , N'Djamena and L’Aquila don't mind"],
    ['Anna-Lena Smith-Jones and Kim Jong-un', 'Anna-Lena Smith-Jones and Kim Jong-un'],
    ['the Kyiv-based, US-led and pro-Russian groups', 'the Kyiv based , US led and pro Russian groups'],
    ['Bashar al-Assad and Port-au-Prince', 'Bashar al-Assad and Port-au-Prince'],
    ['AT&T at https://harbour.example/news?id=7 today', 'AT&T at https://harbour.example/news?id=7 today'],
    ['soft\u00adhyphen and zero\u200bwidth', 'soft hyphen and zero width'],
  ])('of %j', (text, words) => {
    expect(split(text)).toBe(words);
  });

  it('of a paper that sets every hyphen apart', () => {
    expect(split('The co - leader Kim Hee - sun met Al - Sabah.')).toBe(
      'The co - leader Kim Hee - sun met Al - Sabah .',
    );
    const { size } = sentencesOf('The co - leader Kim Hee - sun met Al - Sabah.');
    expect(size).toBe(7);
  });

  it('leave a dash between two sentences alone', () => {
    expect(sentencesOf('Kim Hee - a singer - sang.').size).toBe(8);
  });
});

describe('any text', () => {
  it('is covered by its words, in order, but for blanks and the hyphens that part words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, ends, size, firsts } = sentencesOf(text);
        let between = '';
        let at = 0;
        for (let i = 0; i < size; i++) {
          const [start, end] = [starts[i] ?? -1, ends[i] ?? -1];
          if (start < at || end <= start) throw new Error(`word ${i} from ${start} to ${end}`);
          between += text.slice(at, start);
          at = end;
        }
        expect(between + text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}\-‐‑]*$/u);
        expect(firsts.at(-1)).toBe(size);
      }),
    );
  });

  it.each([
    ['one word', 'a'],
    ['one line of names', 'Amara Okafor '],
    ['hyphens', 'a-B-'],
    ['quotation marks', '"'],
    ['apostrophes', "s's "],
    ['full stops', '. '],
    ['hyphens set apart', 'A - '],
  ])('takes time in proportion to its length: 200,000 characters of %s', (_what, part) => {
    const before = performance.now();
    sentencesOf(part.repeat(200_000 / part.length));
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('has no sentence of more than two hundred words', () => {
    const { firsts } = sentencesOf('harbour '.repeat(1000));
    expect(firsts).toEqual([0, 200, 400, 600, 800, 1000]);
  });
});
