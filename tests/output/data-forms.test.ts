import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClean } from '../../src/clean.ts';
import { csv } from '../../src/output/csv.ts';
import { ids } from '../../src/output/ids.ts';
import { json, jsonl } from '../../src/output/json.ts';
import { tsv } from '../../src/output/tsv.ts';
import { anyArticle, article, LOCK, written } from './articles.ts';

const QUAY = article({
  id: 'b3ylsqjr7cgnw4ok',
  title: 'Quay closed',
  date_published: '2024-09-24T00:00:00+03:00',
  date_precision: 'day',
});

/** A reader of RFC 4180 that knows nothing of how it was written. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    record.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

describe('json', () => {
  it('is one array with an article a line', async () => {
    expect(await written(json([QUAY, article()], { fields: ['id', 'title'] }))).toBe(
      '[\n{"id":"b3ylsqjr7cgnw4ok","title":"Quay closed"},\n{"id":"mqe5xk2wlh3vtpad","title":"Harbour opens its new lock"}\n]\n',
    );
  });

  it('is [] for no article', async () => {
    expect(await written(json([], {}))).toBe('[]\n');
  });

  it('has the keys in the order of the schema, whatever order they came in', async () => {
    const line = await written(jsonl([LOCK], {}));
    expect(JSON.parse(line)).toEqual(LOCK);
    expect(Object.keys(JSON.parse(line)).slice(0, 6)).toEqual(['schema', 'id', 'url', 'guid', 'title', 'summary']);
  });

  it('reads back to the same articles, with nothing in it for a terminal to obey', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyArticle, { maxLength: 3 }), async (articles) => {
        const text = await written(json(articles, {}));
        expect(JSON.parse(text)).toEqual(articles);
        expect(isClean(text)).toBe(true);
        const lines = await written(jsonl(articles, {}));
        expect(
          lines
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line)),
        ).toEqual(articles);
      }),
      { numRuns: 200 },
    );
  });
});

describe('tsv', () => {
  it('has the six columns that scripts count on, without a header', async () => {
    expect(await written(tsv([LOCK, QUAY], {}))).toBe(
      'mqe5xk2wlh3vtpad\t2024-09-25T15:48:00+03:00\tThe Harbour Courier\tHarbour opens its "new" lock, at last\t' +
        'https://courier.example/2024/lock\tShipping;Port Authority;C, C++\n' +
        'b3ylsqjr7cgnw4ok\t2024-09-24T00:00:00+03:00\tThe Harbour Courier\tQuay closed\t\t\n',
    );
  });

  it('has the columns that were picked, and ends lines with NUL if asked', async () => {
    expect(await written(tsv([LOCK], { fields: ['summary', 'source.kind'], nul: true }))).toBe(
      'Ships of 300 metres can pass.\tfeed\0',
    );
  });

  it('is one line an article with as many cells, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyArticle, { maxLength: 3 }), async (articles) => {
        const text = await written(tsv(articles, {}));
        expect(isClean(text)).toBe(true);
        const lines = text.split('\n').slice(0, -1);
        expect(lines.map((line) => line.split('\t')[0])).toEqual(articles.map(({ id }) => id));
        for (const line of lines) expect(line.split('\t')).toHaveLength(6);
      }),
      { numRuns: 300 },
    );
  });
});

describe('csv', () => {
  it('has a header and every column, quoted where needed, days as days', async () => {
    expect(await written(csv([LOCK, QUAY], {}))).toBe(
      [
        'id,date_published,source,title,url,tags,date_modified,date_added,byline,authors,section,language,persons,organizations,places,' +
          'summary,word_count,image,source_url,read,starred,labels',
        'mqe5xk2wlh3vtpad,2024-09-25T15:48:00+03:00,The Harbour Courier,"Harbour opens its ""new"" lock, at last",' +
          'https://courier.example/2024/lock,"Shipping;Port Authority;C, C++",2024-09-25T17:00:00+03:00,2024-09-26T08:00:00Z,' +
          'By Ines Brandt,Ines Brandt;Courier newsroom,City,en,Marta Okafor,Port Authority,Kessel,"Ships of 300 metres\ncan pass.",476,' +
          'https://courier.example/lock.jpg,https://courier.example,false,true,to read',
        'b3ylsqjr7cgnw4ok,2024-09-24,The Harbour Courier,Quay closed,,,,2024-09-26T08:00:00Z,,,,,,,,,,,,false,false,',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['=HYPERLINK("https://evil.example")', `'=HYPERLINK("https://evil.example")`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "' =1"],
    ['  "=1', `'  "=1`.replace('  ', ' ')],
    ['Minus -1', 'Minus -1'],
  ])('lets no cell be a formula: %s', async (title, cell) => {
    const [, record] = readCsv(await written(csv([article({ title })], { fields: ['id', 'title'] })));
    expect(record?.[1]).toBe(cell);
  });

  it('quotes a cell that stands alone and is empty, since readers skip empty lines', async () => {
    expect(await written(csv([article()], { fields: ['summary'] }))).toBe('summary\r\n""\r\n');
  });

  it('reads back: as many records of as many cells, the ids right, and no formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyArticle, { maxLength: 3 }), async (articles) => {
        const records = readCsv(await written(csv(articles, {})));
        expect(records.map(([id]) => id)).toEqual(['id', ...articles.map(({ id }) => id)]);
        for (const record of records) {
          expect(record).toHaveLength(22);
          for (const cell of record) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('ids', () => {
  it('stand one a line, or each before a NUL for xargs -0', async () => {
    expect(await written(ids([LOCK, QUAY], {}))).toBe('mqe5xk2wlh3vtpad\nb3ylsqjr7cgnw4ok\n');
    expect(await written(ids([LOCK, QUAY], { nul: true }))).toBe('mqe5xk2wlh3vtpad\0b3ylsqjr7cgnw4ok\0');
  });
});
