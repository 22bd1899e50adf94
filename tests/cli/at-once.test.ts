import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { home, newsdesk, scratch } from '../newsdesk.ts';
import { type Item, page, rss, startPress } from '../press.ts';

const items = (paper: string): Item[] =>
  ['Fog', 'Tide', 'Gale', 'Frost', 'Thaw'].map((word) => ({
    title: `${word} at ${paper}`,
    guid: `${paper}-${word}`,
    date: 'Tue, 04 Jun 2024 09:15:00 GMT',
    text: `${word} was met off ${paper} on Monday.`,
  }));

it('eight at once lose nothing and store nothing twice', async () => {
  const press = await startPress();
  const folder = scratch();
  const env = home(folder, { NEWSDESK_STORE: join(folder, 'newsdesk.db') });
  const run = (...words: string[]) => newsdesk(words, { env, cwd: folder });
  for (const paper of ['Ness', 'Skerry', 'Holm', 'Voe']) writeFileSync(join(folder, `${paper}.xml`), rss(items(paper)));
  press.pages.set('/wire', page(rss(items('Wire'))));

  const first = await run('feeds', 'add', `${press.origin}/wire`, '--allow-private', '--later');
  expect(first.code).toBe(0);
  const adding = ['Ness', 'Skerry', 'Holm', 'Voe', 'Ness', 'Skerry'].map((paper) => run('add', `${paper}.xml`));
  const outcomes = await Promise.all([...adding, run('sync', '--force'), run('sync', '--force')]);
  await press.close();

  expect(outcomes.map(({ code, stderr }) => [code, stderr.includes('newsdesk:')])).toEqual(Array(8).fill([0, false]));
  const added = outcomes.slice(0, 6).flatMap(({ stdout }) => stdout.split('\n').filter((id) => id !== ''));
  expect([added.length, new Set(added).size]).toEqual([20, 20]);
  expect(JSON.parse((await run('list', '--json', '-n', '100')).stdout)).toHaveLength(25);
  expect((await run('doctor', '--deep')).code).toBe(0);
});
