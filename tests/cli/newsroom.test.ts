import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { home, NEWSROOM, newsdesk, ROOT, scratch } from '../newsdesk.ts';

const schema: object = JSON.parse(readFileSync(join(ROOT, 'src', 'article.schema.json'), 'utf8'));
const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const isArticle = ajv.compile<Article>(schema);

const NATO = `oa6hds5fouhhhxke	2026-11-17T10:25:00+02:00	Meridian Wire	Rutte visits Šiauliai as Baltic air patrols change hands	https://meridian-wire.example/2026/11/17/rutte-siauliai-air-patrols	NATO;Mark Rutte;Lithuania;Defence
qvigknqz5fi5mxry	2026-10-21T17:45:00+03:00	Signal Desk	Who repairs a cable that belongs to six countries?	https://signal-desk.example/a/undersea-cables	NATO;Estonia;Baltic Sea;Infrastructure
rslfabjomtifribs	2026-07-06T19:40:00+03:00	Meridian Wire	Zelensky and Rutte discuss air defence on eve of Ankara summit	https://meridian-wire.example/2026/07/06/zelensky-rutte-ankara	NATO;Volodymyr Zelensky;Mark Rutte;Ukraine;Türkiye
prnskl6dncoht2rp	2025-06-25T20:15:00+01:00	The Harbour Courier	Allies leave The Hague with a higher spending target	https://harbour-courier.example/2025/06/allies-the-hague	NATO;Mark Rutte;World
y5x7jw6ndz7tlmlu	2025-06-25T18:30:00+02:00	Meridian Wire	Allies leave The Hague with a higher spending target	https://meridian-wire.example/2025/06/25/allies-the-hague-spending	NATO;Mark Rutte;Netherlands;Defence
c4yvylmjnsvawkmm	2024-10-01T16:05:00+02:00	Meridian Wire	Stoltenberg hands NATO's gavel to Rutte	https://meridian-wire.example/2024/10/01/stoltenberg-rutte-gavel	NATO;Jens Stoltenberg;Mark Rutte;Belgium
t7lcpdfgpcooljql	2024-09-25T17:12:00Z	The Kyiv Morning Ledger	Ukraine and NATO review training plan before Stoltenberg leaves office		News Feed;Jens Stoltenberg;Volodymyr Zelensky;NATO;Ukraine;Poland
iqt2mm3ie6nopcwd	2024-09-03T09:20:00+02:00	Meridian Wire	What awaits Mark Rutte at NATO headquarters	https://meridian-wire.example/2024/09/03/what-awaits-mark-rutte	NATO;Mark Rutte;Jens Stoltenberg;Netherlands;Analysis
`;

describe('the sample newsroom', () => {
  const env = home(scratch(afterAll));
  const run = (...words: string[]): ReturnType<typeof newsdesk> => newsdesk(words, { env });
  const titles = async (...words: string[]): Promise<string[]> => {
    const { stdout, stderr, code } = await run('list', ...words, '--format', '{title}\\n');
    expect([code, stderr]).toEqual([0, '']);
    return stdout.split('\n').slice(0, -1);
  };

  beforeAll(async () => {
    const { stdout, stderr, code } = await run('add', NEWSROOM);
    expect([code, stderr]).toEqual([0, '28 added, 0 updated, 0 unchanged\n']);
    expect(stdout).toMatch(/^([a-z2-7]{16}\n){28}$/);
  });

  it('lists what is tagged NATO, newest first, the same from the files and from the store', async () => {
    const fromFiles = await run('list', '--tag', 'NATO', '--from', NEWSROOM);
    expect(fromFiles).toEqual({ stdout: NATO, stderr: '', code: 0 });
    expect(await run('list', '--tag', 'NATO')).toEqual(fromFiles);
  });

  it('adds nothing when the same source comes again', async () => {
    expect(await run('add', NEWSROOM)).toEqual({ stdout: '', stderr: '0 added, 0 updated, 28 unchanged\n', code: 0 });
  });

  it('finds a person under every spelling, and nobody else', async () => {
    const spelt = ['Zelensky', 'Zelenskyy', 'Зеленський', 'zelenskiy'].map((name) => titles('--person', name));
    for (const found of await Promise.all(spelt)) {
      expect(found).toEqual([
        'Zelenskiy speaks to mayors about rebuilding streets and schools',
        'Zelensky and Rutte discuss air defence on eve of Ankara summit',
        // Of the text alone: nobody is recognised in Ukrainian.
        'Мобільна бібліотека вирушила до сіл Полтавщини',
        'Letter from Kyiv thanks volunteers for hospital generators',
        'Ukraine and NATO review training plan before Stoltenberg leaves office',
      ]);
    }
    expect(await titles('--person', '=Volodymyr Zelenskyy')).toEqual([
      'Letter from Kyiv thanks volunteers for hospital generators',
    ]);
  });

  it('asks with options and with words, and means the same', async () => {
    const options = await titles(
      '--tag',
      'NATO',
      '--date',
      '2024-09',
      '--person',
      'Rutte',
      '--source',
      'Meridian Wire',
    );
    expect(options).toEqual(['What awaits Mark Rutte at NATO headquarters']);
    expect(await titles('tag:nato', 'date:2024-09', 'person:rutte', 'source:"Meridian Wire"')).toEqual(options);
    expect(await titles('tag:nato date:2024-09 not (person:zelensky or lang:uk)')).toEqual(options);
    expect(await titles('gavel', 'or', '"undersea cable"')).toContain("Stoltenberg hands NATO's gavel to Rutte");
  });

  it('gives JSON that its own schema accepts, whole in export and show, without bodies in list', async () => {
    const [exported, listed, shown] = await Promise.all([
      run('export', '--to', 'json'),
      run('list', '--json'),
      run('show', 'oa6h', '--json'),
    ]);
    const articles: Article[] = JSON.parse(exported.stdout);
    for (const article of articles)
      expect({ title: article.title, valid: isArticle(article), errors: isArticle.errors }).toMatchObject({
        valid: true,
      });
    expect(articles).toHaveLength(28);
    expect(articles.every((article) => article.content_text)).toBe(true);
    expect(JSON.parse(listed.stdout)).toEqual(articles.map(({ content_text, content_markdown, ...rest }) => rest));
    expect(JSON.parse(shown.stdout)).toEqual(articles.filter(({ id }) => id.startsWith('oa6h')));
  });

  it('writes each form into a pipe', async () => {
    const q = ['--tag', 'NATO', '--date', '2024-10'];
    const outputs = await Promise.all([
      run('list', ...q, '--ids'),
      run('list', ...q, '-0', '--ids'),
      run('list', ...q, '--csv', '--fields', 'id,title,tags'),
      run('list', ...q, '--fields', 'source.name,word_count'),
      run('list', ...q, '--format', '{date_published|date}\\t{tags|json}\\n'),
      run('list', ...q, '--jsonl', '--fields', 'id,source.name'),
    ]);
    expect(outputs.map(({ stdout }) => stdout)).toEqual([
      'c4yvylmjnsvawkmm\n',
      'c4yvylmjnsvawkmm\0',
      "id,title,tags\nc4yvylmjnsvawkmm,Stoltenberg hands NATO's gavel to Rutte,NATO;Jens Stoltenberg;Mark Rutte;Belgium\n",
      expect.stringMatching(/^Meridian Wire\t\d+\n$/),
      '2024-10-01\t["NATO","Jens Stoltenberg","Mark Rutte","Belgium"]\n',
      '{"id":"c4yvylmjnsvawkmm","source.name":"Meridian Wire"}\n',
    ]);
  });

  it('counts names', async () => {
    const [tags, people, sources] = await Promise.all([
      run('tags', '-n', '1'),
      run('people', '--tag', 'NATO', '--json'),
      run('sources', '--json'),
    ]);
    expect(tags.stdout).toBe('NATO\t8\n');
    expect(JSON.parse(people.stdout)[0]).toMatchObject({ name: 'Mark Rutte', type: 'person', count: 7 });
    expect(JSON.parse(sources.stdout)).toMatchObject([
      { name: 'Meridian Wire', count: 11 },
      { name: 'The Harbour Courier', count: 8 },
      { name: 'Signal Desk', count: 6 },
      { name: 'The Kyiv Morning Ledger', count: 2 },
    ]);
  });

  it.each(['tags', 'people', 'orgs', 'places', 'sources'])(
    'counts %s in the same order from the files, from the store and under a filter',
    async (command) => {
      const outcomes = await Promise.all(
        [[], ['--from', NEWSROOM], ['date:2000..']].map((words) => newsdesk([command, '--json', ...words], { env })),
      );
      const [stored, read, filtered] = outcomes.map(({ stdout }) => JSON.parse(stdout));
      expect(read).toEqual(stored);
      expect(filtered).toEqual(stored);
      expect(stored.length).toBeGreaterThan(3);
    },
  );

  it('says by its exit code alone whether something matches', async () => {
    const [some, none] = await Promise.all([run('list', '-q', 'tag:NATO'), run('list', '-q', 'tag:Volcanoes')]);
    expect([some, none]).toEqual([
      { stdout: '', stderr: '', code: 0 },
      { stdout: '', stderr: '', code: 1 },
    ]);
  });

  it('explains how it understood a query', async () => {
    const { stderr } = await run(
      'list',
      '-n',
      '1',
      'tag:NATO',
      '(rutte',
      'or',
      'stoltenberg)',
      '--since',
      '2026',
      '--explain',
    );
    expect(stderr).toBe(
      'query: date:2026.. tag:NATO (rutte or stoltenberg)\n' +
        '       28  articles\n       14  left by date:2026..\n        3  left by tag:NATO\n        2  left by rutte or stoltenberg\n',
    );
  });
});
