import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { home, NEWSROOM, newsdesk, type Outcome, scratch } from '../newsdesk.ts';

describe('the user’s own labels', () => {
  const env = home(scratch(afterAll));
  const run = (...words: string[]): Promise<Outcome> => newsdesk(words, { env });
  const labelled = async (label: string): Promise<string[]> =>
    (await run('list', `--tag=${label}`, '--format', '{labels}: {title}\\n')).stdout.split('\n').slice(0, -1);

  beforeAll(async () => {
    expect((await run('add', `${NEWSROOM}/meridian-wire.xml`)).code).toBe(0);
  });

  it('are given to what a query picks, stay when the source comes again, and are taken away', async () => {
    expect(await run('tag', '+summit', '+to read', '--', 'gavel')).toEqual({
      code: 0,
      stdout: '',
      stderr: '+summit +to read: 1 article\n',
    });
    expect((await run('add', `${NEWSROOM}/meridian-wire.xml`)).stderr).toMatch(/^0 added, 0 updated/);
    expect(await labelled('summit')).toEqual(["summit;to read: Stoltenberg hands NATO's gavel to Rutte"]);
    expect(await labelled('TO READ')).toHaveLength(1);
    expect((await run('tag', '-Summit', '--', 'tag:summit')).stderr).toBe('-Summit: 1 article\n');
    expect([await labelled('summit'), await labelled('to read')]).toEqual([
      [],
      ["to read: Stoltenberg hands NATO's gavel to Rutte"],
    ]);
  });

  it('mix with filters and options, whose values may begin with a plus, and with what a query leaves out', async () => {
    const { stderr, code } = await run(
      'tag',
      '+war',
      '--tz',
      '+02:00',
      '-peace',
      '--tag',
      'NATO',
      '--',
      '-tag:Defence',
    );
    expect([code, stderr]).toEqual([0, '+war -peace: 3 articles\n']);
    expect(await labelled('war')).toEqual([
      'war: Zelensky and Rutte discuss air defence on eve of Ankara summit',
      "to read;war: Stoltenberg hands NATO's gavel to Rutte",
      'war: What awaits Mark Rutte at NATO headquarters',
    ]);
  });

  it('go to every article only if that is meant', async () => {
    expect(await run('tag', '+all')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'newsdesk: tag: no query means every article\n  say --yes if you mean it\n',
    });
    expect(await labelled('all')).toEqual([]);
    expect((await run('tag', '+all', '--yes')).stderr).toMatch(/^\+all: \d\d articles\n$/);
  });

  it.each([
    [['tag', 'NATO'], 'tag: which label?'],
    [['tag', '+', '--', 'NATO'], 'tag: + names no label'],
    [['tag', '+war', '-War', '--', 'NATO'], 'tag: war can be given or taken away, not both'],
    [['tag', '+war', '-tag:NATO'], 'tag: -tag:NATO looks like a part of a query'],
    [['tag', '+war', '--yse'], "unknown option '--yse'"],
  ])('are refused in %j', async (words, complaint) => {
    const { stdout, stderr, code } = await run(...words);
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', `newsdesk: ${complaint}`]);
  });
});

describe('marks', () => {
  it('say what was read and starred, also of ids that a pipe brings', async () => {
    const env = home(scratch());
    const run = (words: string[], input = ''): Promise<Outcome> => newsdesk(words, { env, input });
    await run(['add', `${NEWSROOM}/signal-desk.json`]);
    const { stdout: two } = await run(['list', '-n', '2', '--ids']);
    expect(await run(['mark', 'read', '-'], two)).toEqual({ code: 0, stdout: '', stderr: '2 marked read\n' });
    expect((await run(['list', 'is:read', '--ids'])).stdout).toBe(two);
    expect((await run(['mark', 'starred', two.slice(0, 6)])).stderr).toBe('1 marked starred\n');
    expect((await run(['list', '--starred', '--ids'])).stdout).toBe(two.slice(0, 17));
    expect((await run(['mark', 'unread', '-'], two)).stderr).toBe('2 marked unread\n');
    expect((await run(['list', 'is:read', '--ids'])).stdout).toBe('');
  });

  it('are set on the ids that are right, and the others are told', async () => {
    const env = home(scratch());
    await newsdesk(['add', `${NEWSROOM}/signal-desk.json`], { env });
    const { stdout: one } = await newsdesk(['list', '-n', '1', '--ids'], { env });
    expect(await newsdesk(['mark', 'starred', 'zzzz', one.trim()], { env })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'newsdesk: no article has the id zzzz\n  newsdesk list shows the ids\n1 marked starred\n',
    });
    expect((await newsdesk(['mark', 'stared', one.trim()], { env })).stderr).toBe(
      "newsdesk: mark: 'stared' is no mark\n  did you mean starred?\n",
    );
  });
});
