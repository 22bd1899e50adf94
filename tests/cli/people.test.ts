import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { home, newsdesk, type Outcome, scratch } from '../newsdesk.ts';

const STORY = `BERGEN, Norway - Prime Minister Ingrid Solheim met Mateo Ferreira, the president of Portugal, on Tuesday to open a new ferry line. Solheim thanked him.`;
const OTHER = 'Gerda Solheim, a baker in Bergen, sold her shop on Friday. Mrs Solheim had run it for forty years.';
const NICKNAME =
  'The Iron Skipper, as the papers call her, did not come to the harbour on Wednesday, a spokesman said.';

/** A store of three articles, and a config file that can be changed. */
function desk(): { run: (...words: string[]) => Promise<Outcome>; config: (text: string) => void } {
  const folder = scratch((cleanUp) => cleanUps.push(cleanUp));
  const env = home(folder, { XDG_CONFIG_HOME: folder, NEWSDESK_STORE: join(folder, 'desk.db') });
  mkdirSync(join(folder, 'newsdesk'));
  return {
    run: (...words) => newsdesk(words, { env }),
    config: (text) => writeFileSync(join(folder, 'newsdesk', 'config.toml'), text),
  };
}

/** A feed of these articles, one a day from 1 March 2026. */
function feedOf(articles: readonly (readonly [title: string, text: string, tags?: readonly string[]])[]): string {
  const items = articles.map(([title, content_text, tags], i) => ({
    id: title,
    title,
    content_text,
    tags,
    date_published: `2026-03-0${i + 1}T12:00:00Z`,
  }));
  const file = join(
    scratch((cleanUp) => cleanUps.push(cleanUp)),
    'feed.json',
  );
  writeFileSync(file, JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Harbour Courier', items }));
  return file;
}

const cleanUps: (() => void)[] = [];
let on: ReturnType<typeof desk>;

beforeAll(async () => {
  on = desk();
  const file = feedOf([
    ['Ferry line opened', STORY],
    ['A bakery closes', OTHER],
    ['Nobody at the harbour', NICKNAME],
  ]);
  expect((await on.run('add', file)).stderr).toBe('3 added, 0 updated, 0 unchanged\n');
  return () => {
    for (const cleanUp of cleanUps) cleanUp();
  };
});

const titles = async (...words: string[]): Promise<string[]> =>
  (await on.run('list', ...words, '--format', '{title}\\n')).stdout.split('\n').slice(0, -1);

describe('[people] of the config file', () => {
  it('joins spellings of articles that are stored already', async () => {
    on.config('');
    expect(await titles('--person', 'Ingrid Solheim')).toEqual(['Ferry line opened']);
    on.config('[people]\n"Ingrid Solheim" = ["The Iron Skipper"]\n');
    const both = ['Nobody at the harbour', 'Ferry line opened'];
    expect(await titles('--person', 'Ingrid Solheim')).toEqual(both);
    expect(await titles('person:"the iron skipper"')).toEqual(both);
    expect(await titles('--person', 'Ferreira')).toEqual(['Ferry line opened']);
  });

  it('keeps people apart', async () => {
    on.config('[people]\n"I. Solheim" = ["!Ingrid Solheim", "Gerda Solheim"]\n');
    expect(await titles('--person', 'I. Solheim')).toEqual(['A bakery closes']);
    expect(await titles('--person', 'Solheim')).toEqual(['A bakery closes', 'Ferry line opened']);
  });
});

describe('newsdesk people', () => {
  const people = async (...words: string[]): Promise<string[][]> => {
    const { stdout } = await on.run('people', ...words);
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((row) => row.split('\t'));
  };

  it('lists everybody once, under the spelling that is met most often, with the others', async () => {
    on.config('');
    const file = feedOf([
      ['First', 'Ingrid Solheim spoke.', ['Ingrid Solheim']],
      ['Second', 'Ingrid Solheim spoke again.', ['Ingrid Solheim']],
      ['Third', 'Матео Феррейра слухав.', ['Матео Феррейра']],
      ['Fourth', 'Mateo Ferreira listened.', ['Mateo Ferreira']],
      ['Fifth', 'She met Gerda Solheim.', ['Gerda Solheim', 'Solheim, Ingrid']],
    ]);
    const from = ['--from', file] as const;
    expect(await people(...from)).toEqual([
      ['Ingrid Solheim', '3', '2026-03-05T12:00:00Z', 'Solheim, Ingrid'],
      ['Mateo Ferreira', '2', '2026-03-04T12:00:00Z', 'Матео Феррейра'],
      ['Gerda Solheim', '1', '2026-03-05T12:00:00Z', ''],
    ]);
    on.config('[people]\n"Gerda Solheim" = ["Ingrid Solheim", "!Solheim, Ingrid"]\n');
    expect((await people(...from)).map(([name, count]) => `${name} ${count}`)).toEqual([
      'Ingrid Solheim 3',
      'Mateo Ferreira 2',
      'Solheim, Ingrid 1',
    ]);
  });

  it('says the same of a store, with a limit and under a filter', async () => {
    on.config('[people]\n"Ingrid Solheim" = ["Mateo Ferreira"]\n');
    const listed = await people();
    expect(listed.map(([name, count, , spellings]) => [name, count, spellings])).toEqual([
      ['Gerda Solheim', '1', ''],
      ['Ingrid Solheim', '1', 'Mateo Ferreira'],
    ]);
    expect(await people('-n', '1')).toEqual(listed.slice(0, 1));
    expect(await people('ferry')).toEqual(listed.slice(1));
    const [, second] = JSON.parse((await on.run('people', '--json')).stdout) as unknown[];
    expect(second).toEqual({
      name: 'Ingrid Solheim',
      type: 'person',
      count: 1,
      last_date: '2026-03-01T12:00:00Z',
      spellings: [{ name: 'Mateo Ferreira', count: 1 }],
    });
  });
});

describe('list --person', () => {
  it('says after the list who else has that name, and how to ask for one of them', async () => {
    on.config('');
    const { stdout, stderr } = await on.run('list', '--person', 'Solheim', '--json');
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toBe("also matched: Ingrid Solheim (1 article); narrow with --person 'Gerda Solheim'\n");
    expect((await on.run('list', 'person:solheim', 'ferry', '--ids')).stderr).toBe('');
    expect((await on.run('list', '--person', 'Solheim', '-q')).stderr).toBe('');
    expect((await on.run('list', '--person', 'Gerda Solheim')).stderr).toBe('');
    expect((await on.run('export', '--person', 'Solheim', '--to', 'jsonl')).stderr).toBe(stderr);
    on.config('[people]\n"Ingrid Solheim" = ["Gerda Solheim"]\n');
    expect((await on.run('list', '--person', 'Solheim')).stderr).toBe('');
  });

  it('names three of many others', async () => {
    on.config('');
    const file = feedOf(
      ['Ada', 'Berit', 'Cara', 'Dina', 'Eva', 'Eva'].map((given, i) => [`${i}`, 'A day.', [`${given} Solheim`]]),
    );
    expect((await on.run('list', '--person', 'Solheim', '--from', file)).stderr).toBe(
      "also matched: Ada Solheim (1 article), Berit Solheim (1 article), Cara Solheim (1 article) and 1 more, see: newsdesk people Solheim; narrow with --person 'Eva Solheim'\n",
    );
  });
});

describe('somebody with two spellings in one article', () => {
  it('has as many articles after a list as in people', async () => {
    on.config('');
    const file = feedOf([
      ['First', 'A day.', ['Mateo Ferreira', 'Матео Феррейра']],
      ['Second', 'A day.', ['Mateo Ferreira', 'Матео Феррейра']],
      ['Third', 'A day.', ['Rosa Ferreira']],
      ['Fourth', 'A day.', ['Rosa Ferreira']],
      ['Fifth', 'A day.', ['Rosa Ferreira']],
    ]);
    const also = "also matched: Mateo Ferreira (2 articles); narrow with --person 'Rosa Ferreira'\n";
    expect((await on.run('list', '--person', 'Ferreira', '--from', file)).stderr).toBe(also);
    const other = desk();
    other.config('');
    await other.run('add', file);
    expect((await other.run('list', '--person', 'Ferreira')).stderr).toBe(also);
    expect((await other.run('list', '--person', 'Ferreira', 'date:2026')).stderr).toBe(also);
    expect((await other.run('people', '--json')).stdout).toContain(
      '"name":"Mateo Ferreira","type":"person","count":2,',
    );
  });
});

describe('articles that are not understood yet', () => {
  it('are understood before people, organisations and places are counted, and those left are told', async () => {
    const other = desk();
    other.config('');
    await other.run('add', '--later', feedOf([['Ferry line opened', STORY]]));
    expect(await other.run('people')).toMatchObject({
      stdout: 'Ingrid Solheim\t1\t2026-03-01T12:00:00Z\t\nMateo Ferreira\t1\t2026-03-01T12:00:00Z\t\n',
      stderr: '',
    });
    const many = feedOf(Array.from({ length: 203 }, (_, i) => [`Day ${i}`, 'A day in Bergen.'] as const));
    await other.run('add', '--later', many);
    expect((await other.run('tags')).stderr).toBe('');
    const { stdout, stderr } = await other.run('places', '-n', '1');
    expect([stdout, stderr]).toEqual([
      'Bergen\t201\n',
      'newsdesk: 3 articles are not searchable yet; newsdesk add finishes them\n',
    ]);
  });
});

describe('list --person --explain', () => {
  const reasons = async (...words: string[]): Promise<string[]> => {
    const { stderr } = await on.run('list', ...words, '--explain');
    const filters = words.filter((word) => word !== '--json');
    expect((await on.run('export', ...filters, '--explain', '--to', 'jsonl')).stderr).toBe(stderr);
    const lines = stderr.split('\n').filter((line) => /^(?:left out {2})?[a-z2-7]{8} {2}/.test(line));
    return lines.map((line) => line.replace(/[a-z2-7]{8} {2}/, '')).sort();
  };

  it('says of each article why it is there, and what was left out', async () => {
    on.config('');
    expect(await reasons('--person', 'Solheim')).toEqual([
      'Solheim  surname of "Gerda Solheim" in this article',
      'Solheim  surname of "Ingrid Solheim" in this article',
    ]);
    expect(await reasons('--person', 'I. Solheim')).toEqual([
      'Ingrid Solheim  i = ingrid: initial, in this article',
      'left out  Gerda Solheim: given name differs',
    ]);
    expect(await reasons('--person', 'Fereira', '--json')).toEqual([
      'Ferreira  same sound as Fereira, surname of "Mateo Ferreira" in this article',
    ]);
    expect(await reasons('--person', 'Bergen')).toEqual([
      'left out  Bergen: place in this article (1 mention)',
      'left out  Bergen: place in this article (1 mention)',
    ]);
    on.config('[people]\n"Gerda Solheim" = ["The Iron Skipper"]\n');
    expect(await reasons('--person', 'Gerda Solheim')).toEqual([
      'Gerda Solheim     full name in this article',
      'The Iron Skipper  alias in [people] of config.toml',
      'left out  Ingrid Solheim: given name differs',
    ]);
  });

  it('knows tags, and names in other scripts', async () => {
    on.config('');
    const file = feedOf([
      ['One', 'A day.', ['Mateo Ferreira']],
      ['Two', 'Люди запитали, чому не приїхав Матео Феррейра.'],
    ]);
    expect(await reasons('--person', 'Ferreira', '--from', file)).toEqual([
      'Mateo Ferreira  tag by the publisher',
      'Феррейра        Cyrillic Феррейра = Ferreira, surname of "Матео Феррейра" in the text',
    ]);
  });
});

describe('places and organisations', () => {
  it('are found and counted by all their names', async () => {
    on.config('');
    const file = feedOf([
      ['One', 'A day.', ['Kiev', 'NATO', 'Україна']],
      ['Two', 'A day.', ['Kyiv', 'Ukraine']],
      ['Three', 'A day.', ['North Atlantic Treaty Organization']],
    ]);
    const found = async (...words: string[]): Promise<string> =>
      (await on.run('list', ...words, '--from', file, '--format', '{title} ')).stdout;
    expect(await found('--place', 'Kiev')).toBe('Two One ');
    expect(await found('place:ukraine')).toBe('Two One ');
    expect(await found('--place', '=Kiev')).toBe('One ');
    expect(await found('--org', 'NATO')).toBe('Three One ');
    expect((await on.run('places', '--from', file)).stdout).toBe('Kyiv\t2\nUkraine\t2\n');
    expect((await on.run('orgs', '--from', file)).stdout).toMatch(/\t2\n$/);
  });
});
