import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import type { Paint } from '../../src/io.ts';
import { layOut } from '../../src/output/layout.ts';
import { rulerFor } from '../../src/output/ruler.ts';
import { table } from '../../src/output/table.ts';
import { anyArticle, article, LOCK, OPTIONS, written } from './articles.ts';

const WIRE: Article[] = [
  article({
    id: 'abcdefgh22222222',
    title: 'Ministers meet in Kessel over the harbour toll, and no one will say what was agreed',
    date_published: '2024-09-25T15:48:00+03:00',
    tags: ['News Feed', 'Marta Okafor', 'Port Authority', 'Kessel'],
  }),
  article({
    id: 'bcdefghi22222222',
    title: 'افتتاح هويس الميناء الجديد بعد تسع سنوات من الأشغال المتواصلة',
    date_published: '2024-09-24T09:00:00+03:00',
    source: { name: 'صحيفة الميناء', kind: 'feed' },
    tags: ['ميناء'],
    read: true,
  }),
  article({
    id: 'cdefghij22222222',
    title: '港口新船闸启用，航运公司将在三年内投资五十亿元用于码头现代化改造和环境保护',
    source: { name: '海港日报', kind: 'feed' },
    tags: ['港口', '经济'],
  }),
  article({
    id: 'defghijk22222222',
    title: '👩‍🚀 Crew 🫠 lands ❤️ near the lock 🇺🇦 while 👨‍👩‍👧‍👦 watch from the pier',
    date_published: '2024-09-23T09:00:00+03:00',
  }),
];

const shown = async (articles: Article[], columns: number): Promise<string[]> =>
  (await written(table(articles, { ...OPTIONS, columns }))).split('\n').slice(0, -1);

describe('the table of list', () => {
  it('shows id, day, headline and source on 80 columns', async () => {
    expect(await shown(WIRE, 80)).toEqual([
      'ID        DATE        TITLE                                     SOURCE',
      'abcdefgh  11 h ago    Ministers meet in Kessel over the harbo…  The Harbour Cou…',
      'bcdefghi  Tue 09:00   افتتاح هويس الميناء الجديد بعد تسع سنوا…  صحيفة الميناء',
      'cdefghij              港口新船闸启用，航运公司将在三年内投资…   海港日报',
      'defghijk  Mon 09:00   👩‍🚀 Crew 🫠 lands ❤️ near the lock 🇺🇦 wh…  The Harbour Cou…',
    ]);
  });

  it('has room for whole headlines and tags on 200 columns', async () => {
    expect(await shown(WIRE, 200)).toEqual([
      'ID        DATE        TITLE                                                                                SOURCE               TAGS',
      'abcdefgh  11 h ago    Ministers meet in Kessel over the harbour toll, and no one will say what was agreed  The Harbour Courier  News Feed, Marta Okafor, Port Authority, Kessel',
      'bcdefghi  Tue 09:00   افتتاح هويس الميناء الجديد بعد تسع سنوات من الأشغال المتواصلة                        صحيفة الميناء        ميناء',
      'cdefghij              港口新船闸启用，航运公司将在三年内投资五十亿元用于码头现代化改造和环境保护           海港日报             港口, 经济',
      'defghijk  Mon 09:00   👩‍🚀 Crew 🫠 lands ❤️ near the lock 🇺🇦 while 👨‍👩‍👧‍👦 watch from the pier                    The Harbour Courier',
    ]);
  });

  it('shows sources where headlines keep 40 columns, and tags where they keep 50', async () => {
    const columnsOf = async (columns: number): Promise<string> => (await shown(WIRE, columns))[0] ?? '';
    expect(await columnsOf(79)).toMatch(/^ID +DATE +TITLE$/);
    expect(await columnsOf(80)).toMatch(/^ID +DATE +TITLE {37}SOURCE$/);
    expect(await columnsOf(107)).toMatch(/^ID +DATE +TITLE {64}SOURCE$/);
    expect(await columnsOf(108)).toMatch(/^ID +DATE +TITLE {47}SOURCE +TAGS$/);
  });

  it('names sources whole as soon as headlines are whole', async () => {
    const short = article({ title: 'Harbour opens its new lock' });
    expect((await shown([short], 80))[1]).toMatch(/Harbour opens its new lock {2}The Harbour Courier$/);
    const long = article({ source: { name: 'The Harbour Courier and Saltmouth Advertiser', kind: 'feed' } });
    expect((await shown([long], 120))[1]).toMatch(/ {2}The Harbour Courier and Saltm…(?= {2}|$)/);
  });

  it('gives the headline the room that a narrow terminal has', async () => {
    expect(await shown(WIRE.slice(0, 1), 40)).toEqual(['ID        TITLE', 'abcdefgh  Ministers meet in Kessel over…']);
  });

  it('keeps its columns where relative dates end and days begin', async () => {
    const many = Array.from({ length: 450 }, (_, i) =>
      article({ date_published: new Date(Date.UTC(2024, 8, 25, 23) - i * 3_600_000).toISOString() }),
    );
    const lines = await shown(many, 80);
    expect([lines[1], lines[450]]).toEqual([
      'mqe5xk2w  1 h ago     Harbour opens its new lock  The Harbour Courier',
      'mqe5xk2w  2024-09-07  Harbour opens its new lock  The Harbour Courier',
    ]);
    expect(new Set(lines.slice(1).map((line) => line.indexOf('Harbour')))).toEqual(new Set([22]));
  });

  it('prints the headings once, however long it gets', async () => {
    const many = Array.from({ length: 450 }, (_, i) => article({ title: `Ship ${i} passes the lock` }));
    const lines = await shown(many, 80);
    expect(lines).toHaveLength(451);
    expect(lines.filter((line) => line.startsWith('ID'))).toHaveLength(1);
    expect(new Set(lines.map((line) => line.indexOf('The Harbour Courier')))).toEqual(new Set([-1, 48]));
  });

  it('prints nothing for no articles', async () => {
    expect(await written(table([], OPTIONS))).toBe('');
  });

  it('colours tags by what they name, read headlines quietly', async () => {
    const paint: Paint = {
      strong: (text) => `<b>${text}</b>`,
      quiet: (text) => text,
      name: (text, type) => `<${type ?? 'tag'}>${text}</>`,
    };
    const text = await written(table([LOCK, article({ read: true })], { ...OPTIONS, columns: 140, paint }));
    expect(text.split('\n').slice(1, 3)).toEqual([
      'mqe5xk2w  11 h ago    <b>Harbour opens its "new" lock, at last</b>  The Harbour Courier  ' +
        '<tag>Shipping</>, <organization>Port Authority</>, <tag>C; C++</>',
      'mqe5xk2w              Harbour opens its new lock             The Harbour Courier',
    ]);
  });

  it('shows the keys that were picked, the widest cut until all fit', async () => {
    const options = { ...OPTIONS, columns: 60, fields: ['title', 'source.kind', 'tags'] as const };
    expect((await written(table(WIRE.slice(0, 1), options))).split('\n')).toEqual([
      'TITLE                   SOURCE.KIND  TAGS',
      'Ministers meet in Kes…  feed         News Feed;Marta Okafor…',
      '',
    ]);
  });

  it('is never wider than the terminal and one line an article, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyArticle, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 30, max: 150 }),
        async (articles, columns) => {
          const lines = await shown(articles, columns);
          expect(lines).toHaveLength(articles.length + 1);
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('layOut', () => {
  it('aligns what other measures get wrong: marks of Thai, Hindi and Persian, new emoji', async () => {
    const texts = ['ไทย', 'हिन्दी', 'می‌رود', '🫠', 'abc'];
    const rows = texts.map((text) => [{ text }, { text: '|' }]);
    const lines = layOut(rows, [{ width: 6 }, { width: 1 }], await rulerFor(texts))
      .split('\n')
      .slice(0, -1);
    expect(lines.map((line) => stringWidth(line.slice(0, line.indexOf('|'))))).toEqual([8, 8, 8, 8, 8]);
  });

  it('puts numbers to the right, and ends no line with blanks', async () => {
    const rows = [
      ['Kessel', '7', ''],
      ['', '120', 'west'],
    ].map((row) => row.map((text) => ({ text })));
    const columns = [{ width: 8 }, { width: 3, align: 'right' as const }, { width: 5 }];
    expect(layOut(rows, columns, await rulerFor([]))).toBe('Kessel      7\n          120  west\n');
  });
});
