import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Config, loadConfig, storePath, timeZone } from '../src/config.ts';
import { NewsdeskError, UsageError } from '../src/errors.ts';
import { scratch } from './newsdesk.ts';

const EMPTY: Config = {
  file: '/home/ann/.config/newsdesk/config.toml',
  desks: new Map(),
  people: new Map(),
  sync: {},
  warnings: [],
};

/** A home with this config file. */
function homeWith(text: string | Uint8Array): { env: Record<string, string>; file: string } {
  const home = scratch();
  const folder = join(home, '.config', 'newsdesk');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'config.toml');
  writeFileSync(file, text);
  return { env: { HOME: home }, file };
}

const load = (text: string): Promise<Config> => loadConfig({ env: homeWith(text).env, platform: 'linux' });

/** Message of the error that this config file is, the file's name left out. */
async function complaint(text: string): Promise<string> {
  const { env, file } = homeWith(text);
  const error = await loadConfig({ env, platform: 'linux' }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NewsdeskError);
  const { message, exit } = error as NewsdeskError;
  expect(exit).toBe(2);
  return message.replace(file, 'config.toml');
}

describe('the config file', () => {
  it('need not exist', async () => {
    const home = scratch();
    const config = await loadConfig({ env: { HOME: home }, platform: 'linux' });
    expect(config).toEqual({ ...EMPTY, file: join(home, '.config', 'newsdesk', 'config.toml') });
  });

  it('says what a user wants always', async () => {
    const { env, file } = homeWith(`
      store = "~/press/articles.db"
      time_zone = "Europe/Kyiv"
      color = "never"
      pager = "less -S"

      [desks]
      harbour = 'tag:Transport ferry or "new quay"'
      "city hall" = "org:Council"

      [people]
      "Volodymyr Zelensky" = ["Ze"]
      "Michael Jordan" = ["!Michael B. Jordan"]

      [sync]
      jobs = 8
      timeout = 12.5
      allow_private = true
    `);
    expect(await loadConfig({ env, platform: 'linux' })).toEqual({
      file,
      store: join(env['HOME'] ?? '', 'press', 'articles.db'),
      timeZone: 'Europe/Kyiv',
      color: 'never',
      pager: 'less -S',
      desks: new Map([
        ['harbour', 'tag:Transport ferry or "new quay"'],
        ['city hall', 'org:Council'],
      ]),
      people: new Map([
        ['Volodymyr Zelensky', ['Ze']],
        ['Michael Jordan', ['!Michael B. Jordan']],
      ]),
      sync: { jobs: 8, timeout: 12.5, allowPrivate: true },
      warnings: [],
    });
  });

  it('may be empty, begin with a byte-order mark, and turn the pager off', async () => {
    expect((await load('')).warnings).toEqual([]);
    expect((await load('\uFEFFpager = false')).pager).toBe(false);
  });

  it('takes a relative store to lie beside itself', async () => {
    const { env, file } = homeWith('store = "articles.db"');
    expect((await loadConfig({ env, platform: 'linux' })).store).toBe(file.replace('config.toml', 'articles.db'));
  });

  it('warns of keys that it does not know', async () => {
    const { env, file } = homeWith(
      '# mine\npagar = "less"\n[sync]\n\njobs = 4\n"time out" = 3\nallow-private = true\n[shelves]\na = 1\n',
    );
    const { warnings } = await loadConfig({ env, platform: 'linux' });
    expect(warnings).toEqual([
      `${file}:2: unknown key pagar; did you mean pager?`,
      `${file}:8: unknown key shelves; there are store, time_zone, color, pager, desks, people, sync`,
      `${file}:6: unknown key sync.time out; did you mean timeout?`,
      `${file}:7: unknown key sync.allow-private; did you mean allow_private?`,
    ]);
  });

  it('calls a key that is spelt in a rarer way by its file', async () => {
    const { env, file } = homeWith('sync = { job = 4 }');
    const { warnings } = await loadConfig({ env, platform: 'linux' });
    expect(warnings).toEqual([`${file}: unknown key sync.job; did you mean jobs?`]);
  });

  test.each([
    ['store = 5', 'config.toml:1: store must be a text in quotes'],
    ['\ncolor = "loud"', 'config.toml:2: color must be "auto", "always", "never"'],
    ['pager = true', 'config.toml:1: pager must be a command in quotes, or false'],
    ['desks = "harbour"', 'config.toml:1: desks must be a section of its own'],
    ['[[sync]]', 'config.toml: sync must be a section of its own'],
    ['[desks]\nharbour = 7', 'config.toml:2: desks.harbour must be a text in quotes'],
    ['[people]\n"Ann Lee" = "Annie"', 'config.toml:2: people.Ann Lee must be a list of texts: ["…", "…"]'],
    ['[people]\n"Ann Lee" = ["Annie", 3]', 'config.toml:2: people.Ann Lee must be a list of texts: ["…", "…"]'],
    ['[sync]\njobs = 0', 'config.toml:2: sync.jobs must be a whole number from 1 to 64'],
    ['[sync]\njobs = 1.5', 'config.toml:2: sync.jobs must be a whole number from 1 to 64'],
    ['[sync]\ntimeout = -1', 'config.toml:2: sync.timeout must be a number of seconds, at most 3600'],
    ['[sync]\ntimeout = nan', 'config.toml:2: sync.timeout must be a number of seconds, at most 3600'],
    ['[sync]\nallow_private = "yes"', 'config.toml:2: sync.allow_private must be true or false'],
  ])('refuses a value of the wrong kind: %j', async (text, expected) => {
    expect(await complaint(text)).toBe(expected);
  });

  it('says where it is no TOML', async () => {
    expect(await complaint('store = "a"\n\ncolor ? 3')).toMatch(/^config\.toml:3:\d+: \S.*$/);
    expect(await complaint('store = "a"\nstore = "b"')).toMatch(/^config\.toml:2:\d+: \S.*$/);
  });

  it('that is a folder is told as one that cannot be read', async () => {
    const home = scratch();
    mkdirSync(join(home, '.config', 'newsdesk', 'config.toml'), { recursive: true });
    await expect(loadConfig({ env: { HOME: home }, platform: 'linux' })).rejects.toThrow(
      /config\.toml: cannot be read \(EISDIR\)$/,
    );
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'that may not be read (needs a user who is not root)',
    async () => {
      const { env, file } = homeWith('');
      chmodSync(file, 0);
      await expect(loadConfig({ env, platform: 'linux' })).rejects.toThrow(`${file}: cannot be read (EACCES)`);
    },
  );

  it('with a key of JavaScript’s own has just that key', async () => {
    const { desks, warnings } = await load('[desks]\n__proto__ = "ferry"\nconstructor = "quay"');
    expect([...desks]).toEqual([
      ['__proto__', 'ferry'],
      ['constructor', 'quay'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('whatever it holds gives a configuration or one line', async () => {
    const { env, file } = homeWith('');
    const toml = fc.array(
      fc.oneof(fc.constantFrom('store', '[sync]', '[', '=', '"', '\n', "'", '{', '}', '1', 'jobs', '#'), fc.string()),
    );
    await fc.assert(
      fc.asyncProperty(toml, async (parts) => {
        writeFileSync(file, parts.join(''));
        const outcome = await loadConfig({ env, platform: 'linux' }).catch((error: unknown) => error);
        if (outcome instanceof NewsdeskError) expect(outcome.message).toMatch(/^.+$/);
        else expect(outcome).toMatchObject({ file });
      }),
    );
  });
});

describe('where the config file is', () => {
  const home = '/home/ann';
  test.each([
    ['linux', { HOME: home }, '/home/ann/.config/newsdesk/config.toml'],
    ['linux', { HOME: home, XDG_CONFIG_HOME: '/etc/ann' }, '/etc/ann/newsdesk/config.toml'],
    ['linux', { HOME: home, XDG_CONFIG_HOME: 'relative' }, '/home/ann/.config/newsdesk/config.toml'],
    ['linux', {}, join(homedir(), '.config/newsdesk/config.toml')],
    ['darwin', { HOME: home }, '/home/ann/Library/Application Support/newsdesk/config.toml'],
    ['win32', { HOME: home, APPDATA: '/c/ann/Roaming' }, '/c/ann/Roaming/newsdesk/config.toml'],
    ['win32', { HOME: home }, '/home/ann/AppData/Roaming/newsdesk/config.toml'],
  ])('%s %j', async (platform, env, file) => {
    expect((await loadConfig({ env, platform })).file).toBe(file);
  });
});

describe('where the store is', () => {
  const env = { HOME: '/home/ann' };
  const config = { ...EMPTY, store: '/srv/articles.db' };
  test.each([
    ['the option first', 'a.db', { ...env, NEWSDESK_STORE: 'b.db' }, config, '/home/ines/desk/a.db'],
    ['then the environment', undefined, { ...env, NEWSDESK_STORE: 'b.db' }, config, '/home/ines/desk/b.db'],
    ['then the config file', undefined, env, config, '/srv/articles.db'],
    ['then the data folder', undefined, env, EMPTY, '/home/ann/.local/share/newsdesk/newsdesk.db'],
    ['which may be elsewhere', undefined, { ...env, XDG_DATA_HOME: '/data' }, EMPTY, '/data/newsdesk/newsdesk.db'],
    [
      'an empty variable is none',
      undefined,
      { ...env, NEWSDESK_STORE: '' },
      EMPTY,
      '/home/ann/.local/share/newsdesk/newsdesk.db',
    ],
    ['absolute', '/srv/a.db', env, EMPTY, '/srv/a.db'],
    ['from home', '~/a.db', env, EMPTY, '/home/ann/a.db'],
    ['a tilde within is a letter', 'a~/b.db', env, EMPTY, '/home/ines/desk/a~/b.db'],
    ['another database', 'postgres://desk@db.example/articles', env, EMPTY, 'postgres://desk@db.example/articles'],
    [
      'by its other name',
      undefined,
      { NEWSDESK_STORE: 'postgresql://db.example/a' },
      EMPTY,
      'postgresql://db.example/a',
    ],
  ])('%s', (_, option, environment, settings, path) => {
    expect(storePath(option, environment, settings, '/home/ines/desk', 'linux')).toBe(path);
  });

  it('is the data folder of each system', () => {
    expect(storePath(undefined, env, EMPTY, '/', 'darwin')).toBe(
      '/home/ann/Library/Application Support/newsdesk/newsdesk.db',
    );
    expect(storePath(undefined, env, EMPTY, '/', 'win32')).toBe('/home/ann/AppData/Local/newsdesk/newsdesk.db');
    expect(storePath(undefined, { LOCALAPPDATA: '/c/Local' }, EMPTY, '/', 'win32')).toBe(
      '/c/Local/newsdesk/newsdesk.db',
    );
  });
});

describe("the reader's time zone", () => {
  const config = { ...EMPTY, timeZone: 'Asia/Tokyo' };
  test.each([
    ['the option first', '+02:00', { TZ: 'Europe/Kyiv' }, config, '+02:00'],
    ['then the config file', undefined, { TZ: 'Europe/Kyiv' }, config, 'Asia/Tokyo'],
    ['then TZ', undefined, { TZ: 'Europe/Kyiv' }, EMPTY, 'Europe/Kyiv'],
    ['with a colon', undefined, { TZ: ':Europe/Kyiv' }, EMPTY, 'Europe/Kyiv'],
    ['as a file', undefined, { TZ: '/usr/share/zoneinfo/Europe/Kyiv' }, EMPTY, 'Europe/Kyiv'],
    ['as a file with a colon', undefined, { TZ: ':/usr/share/zoneinfo/UTC' }, EMPTY, 'UTC'],
  ])('%s', (_, option, env, settings, zone) => {
    expect(timeZone(option, env, settings)).toBe(zone);
  });

  test.each([undefined, '', 'CET-1CEST', ':', 'Mars/Base', '/etc/passwd', '\u0000', 'x'.repeat(10_000)])(
    'is one that Intl knows, whatever TZ says: %j',
    (tz) => {
      const zone = timeZone(undefined, { TZ: tz }, EMPTY);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    },
  );

  test.each([
    ['Europe/Kiyv', 'did you mean Europe/Kyiv?'],
    ['kyiv', 'did you mean Europe/Kyiv?'],
    ['Kiev', 'did you mean Europe/Kyiv?'],
    ['Europe/Kiew', 'did you mean Europe/Kyiv?'],
    ['Kolkata', 'did you mean Asia/Kolkata?'],
    ['Europe/Berln', 'did you mean Europe/Berlin?'],
    ['New York', 'did you mean America/New_York?'],
    ['Moon/Tranquility', 'zones are called like Europe/Kyiv, UTC, +02:00'],
  ])('that nobody knows is a usage error with a hint: %s', (name, hint) => {
    const thrown = (): string => timeZone(name, {}, EMPTY);
    expect(thrown).toThrow(UsageError);
    expect(thrown).toThrow(`unknown time zone "${name}"`);
    try {
      thrown();
    } catch (error) {
      expect((error as UsageError).hint).toContain(hint);
    }
  });

  it('that the config file has wrong names the file', () => {
    expect(() => timeZone(undefined, {}, { ...EMPTY, timeZone: 'Mars/Base' })).toThrow(
      `${EMPTY.file}: unknown time zone "Mars/Base"`,
    );
    expect(() => timeZone(undefined, {}, { ...EMPTY, timeZone: 'Kiev' })).toThrow(
      expect.objectContaining({ exit: 2, hint: 'did you mean Europe/Kyiv?' }),
    );
  });
});
