import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasWords, searchableText, textWords } from '../src/text-words.ts';

/** The words that SQLite's full-text index finds in each of these texts. */
function indexed(texts: readonly string[]): string[][] {
  const db = new DatabaseSync(':memory:');
  db.exec(`CREATE VIRTUAL TABLE page USING fts5(body, tokenize="unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE word USING fts5vocab(page, instance); BEGIN`);
  const insert = db.prepare('INSERT INTO page(rowid, body) VALUES (?, ?)');
  for (const [row, text] of texts.entries()) insert.run(row, text);
  const words: string[][] = texts.map(() => []);
  for (const { doc, term, offset } of db.prepare('SELECT doc, term, offset FROM word').iterate()) {
    const list = words[Number(doc)];
    if (list) list[Number(offset)] = String(term);
  }
  db.close();
  return words;
}

describe('the words of a text', () => {
  test.each([
    ['Zelensky meets NATO’s Stoltenberg', 'zelensky meets nato s stoltenberg'],
    ['The U.S. & COVID-19, 24/7', 'the u s covid 19 24 7'],
    ['Kyïv, Łódź, Malmö, Erdoğan', 'kyiv łodz malmo erdogan'],
    ['Rene\u0301 or René', 'rene or rene'],
    ['İstanbul ISPARTA', 'istanbul isparta'],
    ['Зеленський у Києві, об’єднання, обʼєднання', 'зеленськии у києві об єднання об єднання'],
    ['Ελλάδα ΟΔΥΣΣΕΎΣ οδυσσεύς', 'ελλαδα οδυσσευσ οδυσσευσ'],
    ['ＮＡＴＯ ﬁnds ½', 'nato finds 1 2'],
    ['co\u00adoperation\u00a0pact', 'cooperation pact'],
    ['東京2020', '東 京 2020'],
    ['ガス と か', 'ガ ス と か'],
    ['한국 대통령', '한국 대통령'],
    ['🥰peace🔥 !!!', 'peace'],
    ['\ud800', ''],
  ])('%s', (text, words) => {
    expect(textWords(text).join(' ')).toBe(words);
  });

  test('of plain English are those that the index finds in the raw text', () => {
    const text = 'NATO’s chief — at the café — said: “We’ll spend 2.5% (or $40bn) by 2030…”';
    expect(indexed([text])).toEqual([textWords(text)]);
  });

  test('are what the full-text index keeps, whatever character stands in the text', () => {
    const texts: string[][] = [];
    // Beyond the second plane there are ideographs and private use alone: a sample will do.
    for (let first = 0; first < 0x110000; first += first < 0x20000 ? 64 : 64 * 32) {
      const characters = Array.from({ length: 64 }, (_, n) => String.fromCodePoint(first + n));
      texts.push(textWords(characters.map((character) => `a${character}b`).join(' ')));
    }
    expect(indexed(texts.map((words) => words.join(' ')))).toEqual(texts);
  });

  /** Letters of several scripts with marks, blanks and signs between them, and whatever else there is. */
  const anyText = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aÉßŁiİ\u0301\u0327\u3099зЙїʼςΣعハ京ก็한½ﬁ🥰\u00ad ’-') }),
    fc.string({ unit: 'binary' }),
  );

  test('are what the full-text index keeps of any text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 50 }), (texts) => {
        const words = texts.map(textWords);
        expect(indexed(words.map((list) => list.join(' ')))).toEqual(words);
      }),
    );
  });

  test('are those that are searched, whichever way they are found', () => {
    const anyAlphabet = fc.string({
      unit: fc.integer({ min: 0, max: 0x1100 }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(fc.oneof(anyText, anyAlphabet), (title) => {
        expect(searchableText({ title }).title).toBe(textWords(title).join(' '));
      }),
    );
  });

  test('stay the same when they are cut again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = textWords(text);
        expect(textWords(words.join(' '))).toEqual(words);
      }),
    );
  });
});

describe('what is searched of an article', () => {
  test('is the text, then the caption, then the summary', () => {
    const article = {
      title: 'Harbour reopens',
      content_text: 'The harbour of Odesa reopened on Monday.',
      summary: 'A first ship left.',
      image: { caption: 'A ship, at last.' },
    };
    expect(searchableText(article)).toEqual({
      title: 'harbour reopens',
      body: 'the harbour of odesa reopened on monday a ship at last a first ship left',
    });
  });

  test('has the summary once when the text begins with it', () => {
    const article = { title: 'Harbour', content_text: 'Ships sail again. Two left.', summary: 'Ships sail again…' };
    expect(searchableText(article)).toEqual({ title: 'harbour', body: 'ships sail again two left' });
  });

  test('ends after a million characters', () => {
    const article = { title: 'Long', content_text: `${'word '.repeat(200_000)}end` };
    expect(hasWords(searchableText(article).body, 'word word')).toBe(true);
    expect(hasWords(searchableText(article).body, 'end')).toBe(false);
  });
});

test('words are found whole, one after the other, the last one perhaps going on', () => {
  expect(hasWords('the peace plan of monday', 'peace plan')).toBe(true);
  expect(hasWords('the peace plan of monday', 'plan peace')).toBe(false);
  expect(hasWords('the peace plan of monday', 'pea')).toBe(false);
  expect(hasWords('the peace plan of monday', 'peace pl', true)).toBe(true);
  expect(hasWords('the peace plan of monday', 'ace plan', true)).toBe(false);
  expect(hasWords('the peace plan of monday', 'monday')).toBe(true);
});
