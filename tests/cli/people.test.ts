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

const cleanUps: (() => void)[] = [];
let on: ReturnType<typeof desk>;

beforeAll(async () => {
  on = desk();
  const articles = [
    ['Ferry line opened', STORY],
    ['A bakery closes', OTHER],
    ['Nobody at the harbour', NICKNAME],
  ].map(([title, content_text], i) => ({
    id: title,
    title,
    content_text,
    date_published: `2026-03-0${i + 1}T12:00:00Z`,
  }));
  const folder = scratch((cleanUp) => cleanUps.push(cleanUp));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Harbour Courier', items: articles };
  writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
  expect((await on.run('add', join(folder, 'feed.json'))).stderr).toBe('3 added, 0 updated, 0 unchanged\n');
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
