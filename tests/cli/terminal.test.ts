import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { describe, expect, it } from 'vitest';
import { BIN, home, NEWSROOM, newsdesk, ROOT, scratch } from '../newsdesk.ts';

// util-linux's `script` gives a program a terminal of its own.
const hasTerminals = existsSync('/usr/bin/script');
const hasFullDevice = existsSync('/dev/full');

/** Runs the program on a terminal of this width and gives what the terminal received, with plain newlines. */
function onTerminal(
  words: string,
  columns: number,
  env: Record<string, string>,
  typed = '',
): Promise<{ screen: string; code: number }> {
  const command = `stty cols ${columns} rows 50 -echo; exec '${process.execPath}' '${BIN}' ${words}`;
  return new Promise((done) => {
    const child = execFile(
      'script',
      ['-qec', command, devNull],
      { cwd: ROOT, env: { TERM: 'xterm', ...env } },
      (error, stdout) => {
        done({ screen: stdout.replaceAll('\r\n', '\n'), code: error ? Number(error.code) : 0 });
      },
    );
    child.stdin?.end(typed);
  });
}

describe.skipIf(!hasTerminals)('on a terminal (needs script from util-linux)', () => {
  it('lists a table that fits 80 columns', async () => {
    const { screen, code } = await onTerminal(
      `list --tag NATO --date 2024..2025 --no-pager --from ${NEWSROOM}`,
      80,
      home(scratch(), { NO_COLOR: '1' }),
    );
    expect(code).toBe(0);
    expect(screen).toBe(
      `ID        DATE        TITLE                                     SOURCE
prnskl6d  2025-06-25  Allies leave The Hague with a higher sp…  The Harbour Cou…
y5x7jw6n  2025-06-25  Allies leave The Hague with a higher sp…  Meridian Wire
c4yvylmj  2024-10-01  Stoltenberg hands NATO's gavel to Rutte   Meridian Wire
t7lcpdfg  2024-09-25  Ukraine and NATO review training plan b…  The Kyiv Mornin…
iqt2mm3i  2024-09-03  What awaits Mark Rutte at NATO headquar…  Meridian Wire
`,
    );
  });

  it('lists a table that uses 200 columns, and leaves out what has no room in 40', async () => {
    const words = `list --tag NATO --date 2024 --no-pager --from ${NEWSROOM}`;
    const env = home(scratch(), { NO_COLOR: '1' });
    const [wide, narrow] = await Promise.all([onTerminal(words, 200, env), onTerminal(words, 40, env)]);
    expect(wide.screen).toBe(
      `ID        DATE        TITLE                                                                   SOURCE                   TAGS
c4yvylmj  2024-10-01  Stoltenberg hands NATO's gavel to Rutte                                 Meridian Wire            NATO, Jens Stoltenberg, Mark Rutte, Belgium
t7lcpdfg  2024-09-25  Ukraine and NATO review training plan before Stoltenberg leaves office  The Kyiv Morning Ledger  News Feed, Jens Stoltenberg, Volodymyr Zelensky, NATO, Ukraine, Poland
iqt2mm3i  2024-09-03  What awaits Mark Rutte at NATO headquarters                             Meridian Wire            NATO, Mark Rutte, Jens Stoltenberg, Netherlands, Analysis
`,
    );
    expect(narrow.screen).toBe(
      `ID        TITLE
c4yvylmj  Stoltenberg hands NATO's gave…
t7lcpdfg  Ukraine and NATO review train…
iqt2mm3i  What awaits Mark Rutte at NAT…
`,
    );
  });

  it('counts people with a bar, how they lie in time, the last day and other spellings, as room allows', async () => {
    const words = `people --person Zelensky --no-pager -n 2 --from ${NEWSROOM}`;
    const env = home(scratch(), { NO_COLOR: '1' });
    const [wide, narrow] = await Promise.all([onTerminal(words, 200, env), onTerminal(words, 80, env)]);
    expect(wide.screen).toBe(
      `Volodymyr Zelensky  4  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇  █        ▄ ▄  2026-11-22  Volodymyr Zelenskiy, Volodymyr Zelenskyy
Mark Rutte          2  ▇▇▇▇▇▇▇▇▇▇            █        █    2026-07-06
`,
    );
    expect(narrow.screen).toBe(
      `Volodymyr Zelensky  4  ▇▇▇▇▇▇▇▇▇▇  █        ▄ ▄  2026-11-22  Volodymyr Zelenski…
Mark Rutte          2  ▇▇▇▇▇       █        █    2026-07-06
`,
    );
  });

  it('shows an article in at most 80 columns, however wide the terminal is', async () => {
    const words = `show --no-pager --from ${NEWSROOM}/pasted/kyiv-ledger-training-plan.txt`;
    const env = home(scratch(), { NO_COLOR: '1' });
    const [wide, narrow] = await Promise.all([onTerminal(words, 200, env), onTerminal(words, 80, env)]);
    const piped = await newsdesk(words.split(' '), { env });
    expect(wide).toEqual({ screen: piped.stdout, code: 0 });
    expect(narrow).toEqual(wide);
    expect(Math.max(...wide.screen.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('shows tags where there is room, and cuts Arabic, Chinese and emoji headlines to their width', async () => {
    const { screen } = await onTerminal(
      `list --no-pager --from ${NEWSROOM}/signal-desk.json`,
      120,
      home(scratch(), { NO_COLOR: '1' }),
    );
    expect(screen).toContain('海边小城用潮汐点亮路灯');
    expect(screen).toContain('🚲🌧️ Why the rainiest city is also the one that cycles');
    expect(screen).toMatch(/^qvigknqz {2}.* NATO, Estonia/m);
  });

  it('colours what is to be found and asks nothing of NO_COLOR', async () => {
    const words = `list -n 1 --no-pager --from ${NEWSROOM}/signal-desk.json`;
    const [colored, plain] = await Promise.all([
      onTerminal(words, 80, home(scratch())),
      onTerminal(words, 80, home(scratch(), { NO_COLOR: '1' })),
    ]);
    expect(colored.screen).toContain('\u001b[1m');
    expect(colored.screen.replace(/\u001b\[\d+m/g, '')).toBe(plain.screen);
  });

  it('pages long output through the pager of the user', async () => {
    const env = home(scratch(), { NO_COLOR: '1', PAGER: "sed 's/^/paged: /'" });
    const { screen } = await onTerminal(`list -n 1 --from ${NEWSROOM}/signal-desk.json`, 80, env);
    expect(screen).toMatch(/^paged: ID .*\npaged: oliywwje .*\nshowing 1 of 6\n$/);
  });

  it('asks before articles are removed or all are labelled, and takes no for an answer', async () => {
    const env = home(scratch(), { NO_COLOR: '1' });
    await newsdesk(['add', `${NEWSROOM}/signal-desk.json`], { env });
    const { stdout } = await newsdesk(['list', '--ids', '-n', '1'], { env });
    const id = stdout.trim();
    const no = await onTerminal(`remove ${id}`, 80, env, 'n\n');
    expect([no.screen, no.code]).toEqual([expect.stringMatching(/\[y\/N\] /), 1]);
    const all = await onTerminal('tag +all', 80, env, '\n');
    expect([all.screen, all.code]).toEqual([
      expect.stringMatching(/Label all 6 articles of the store\? \[y\/N\] nothing was changed\n$/),
      1,
    ]);
    expect((await newsdesk(['list', '--ids'], { env })).stdout.split('\n')).toHaveLength(7);
    const yes = await onTerminal(`remove ${id}`, 80, env, 'y\n');
    expect([yes.screen.slice(-10), yes.code]).toEqual(['1 removed\n', 0]);
    expect((await newsdesk(['list', 'tag:all', '--ids'], { env })).stdout).toBe('');
  });

  it('says what to try when nothing matches, and where the store would begin', async () => {
    const env = home(scratch(), { NO_COLOR: '1' });
    const empty = await onTerminal('list --no-pager', 80, env);
    expect(empty).toEqual({
      screen: 'newsdesk: the store is empty; begin with: newsdesk add <file, folder or URL>\n',
      code: 0,
    });
    await newsdesk(['add', NEWSROOM], { env });
    const { screen } = await onTerminal('list --no-pager --tag NATU', 80, env);
    expect(screen).toBe('No article matches.\n  tag:NATU: did you mean NATO?\n');
    const given = await onTerminal('list --no-pager --person Jens', 80, env);
    expect(given.screen).toBe('No article matches.\n  person:Jens: no family name here; there is Jens Stoltenberg\n');
    const wrong = await onTerminal('list --no-pager --person Stoltenbreg', 80, env);
    expect(wrong.screen).toBe('No article matches.\n  person:Stoltenbreg: did you mean Stoltenberg?\n');
  });
});

describe('in a pipe', () => {
  it('has no colour, even if it is asked for by nobody, and one article a line', async () => {
    const { stdout } = await newsdesk(['list', '--from', NEWSROOM], {
      env: home(scratch(), { TERM: 'xterm-256color' }),
    });
    const lines = stdout.split('\n').slice(0, -1);
    expect(lines).toHaveLength(28);
    expect(lines.every((text) => text.split('\t').length === 6)).toBe(true);
  });

  it('ends quietly with 0 when nobody reads on', async () => {
    const script = `'${process.execPath}' '${BIN}' list --from ${NEWSROOM} | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await bash(script);
    expect([stdout.split('\n').at(-2), stderr]).toEqual(['0', '']);
  });

  it.skipIf(!hasFullDevice)('fails on a full disk (needs /dev/full)', async () => {
    const { stderr, code } = await bash(`'${process.execPath}' '${BIN}' list --from ${NEWSROOM} > /dev/full`);
    expect([code, stderr]).toEqual([1, 'newsdesk: cannot write the output: no space left\n']);
  });

  it('goes on adding when nobody reads the ids', async () => {
    const folder = scratch();
    const { stderr } = await bash(`'${process.execPath}' '${BIN}' add ${NEWSROOM} | true`, home(folder));
    expect(stderr).toBe('28 added, 0 updated, 0 unchanged\n');
  });
});

function bash(script: string, env = home(scratch())): Promise<{ stdout: string; stderr: string; code: number }> {
  return new Promise((done) => {
    execFile('bash', ['-c', script], { cwd: ROOT, env }, (error, stdout, stderr) => {
      done({ stdout, stderr, code: error ? Number(error.code) : 0 });
    });
  });
}
