import { readFileSync, readlinkSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { didYouMean } from './did-you-mean.ts';
import { EXIT, NewsdeskError, reasonOf, UsageError } from './errors.ts';
import { isTimeZone } from './time-zone.ts';

/** What stands in the config file; absent is not set. Options and the environment go before it. */
export interface Config {
  /** The config file, whether it exists or not. */
  file: string;
  /** An absolute path or a postgres address. */
  store?: string | undefined;
  timeZone?: string | undefined;
  color?: 'auto' | 'always' | 'never' | undefined;
  /** A command, or false for none. */
  pager?: string | false | undefined;
  /** Saved queries: name -> query. */
  desks: ReadonlyMap<string, string>;
  /** Name of a person -> other spellings; one with `!` in front is somebody else. */
  people: ReadonlyMap<string, readonly string[]>;
  sync: {
    /** Connections at once. */
    jobs?: number | undefined;
    /** Seconds for one source. */
    timeout?: number | undefined;
    /** Hosts that a document leads to may lie in a private network. */
    allowPrivate?: boolean | undefined;
  };
  /** One line each, for stderr. */
  warnings: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What is needed of `process`. */
export interface Surroundings {
  readonly env: Environment;
  readonly platform: string;
}

/**
 * Reads the config file, where there is one: `$XDG_CONFIG_HOME/newsdesk/config.toml`, or the place that the system has for such
 * files. An unknown key is a warning. Throws NewsdeskError (exit 2) that names file, line and key for broken TOML and for a value
 * of the wrong kind.
 */
export async function loadConfig({ env, platform }: Surroundings): Promise<Config> {
  const file = join(folder('config', env, platform), 'config.toml');
  const text = readIfThere(file);
  if (text === undefined) return { file, desks: new Map(), people: new Map(), sync: {}, warnings: [] };
  const { readConfig } = await import('./config-file.ts');
  return readConfig(file, text, env);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new NewsdeskError(`${file}: cannot be read (${code ?? reasonOf(error)})`, { exit: EXIT.usage });
  }
}

/**
 * The folder that the system has for a program's files, below it one of ours. A variable of the XDG Base Directory Specification
 * counts on every system; a relative one is ignored, as it demands.
 */
function folder(purpose: 'config' | 'data', env: Environment, platform: string): string {
  const config = purpose === 'config';
  const set = env[config ? 'XDG_CONFIG_HOME' : 'XDG_DATA_HOME'];
  if (set && isAbsolute(set)) return join(set, 'newsdesk');
  const home = homeOf(env);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'newsdesk');
  if (platform === 'win32') {
    const [appData, below] = config ? [env['APPDATA'], 'Roaming'] : [env['LOCALAPPDATA'], 'Local'];
    return join(appData || join(home, 'AppData', below), 'newsdesk');
  }
  return join(home, config ? '.config' : join('.local', 'share'), 'newsdesk');
}

/** Without HOME: what the system's list of users says. */
const homeOf = (env: Environment): string => env['HOME'] || process.getBuiltinModule('node:os').homedir();

/**
 * Where the store is: `--store`, NEWSDESK_STORE, the config file, or the data folder of the system. An absolute path, or a
 * postgres address as it was given. `~` is the user's home, also where no shell has seen it; a relative path starts at `cwd`.
 */
export function storePath(
  option: string | undefined,
  env: Environment,
  config: Config,
  cwd: string,
  platform: string = process.platform,
): string {
  return (
    storeIn(cwd, option || env['NEWSDESK_STORE'], env) ??
    config.store ??
    join(folder('data', env, platform), 'newsdesk.db')
  );
}

/** A store as it was named: `~` is the user's home, a relative path starts at `base`, a postgres address stays. */
export function storeIn(base: string, path: string | undefined, env: Environment): string | undefined {
  if (!path) return undefined;
  if (/^postgres(ql)?:\/\//.test(path)) return path;
  return resolve(
    base,
    path.replace(/^~(?=$|[\\/])/, () => homeOf(env)),
  );
}

/**
 * The reader's time zone, an IANA name or an offset that Intl knows: `--tz`, the config file, TZ, or the system's. Throws
 * NewsdeskError (exit 2) for an unknown one in the first two; what TZ says in another way than by name (POSIX rules) is left to
 * Intl, and is UTC if Intl cannot make anything of it.
 */
export function timeZone(option: string | undefined, env: Environment, config: Config): string {
  if (option !== undefined) {
    if (isTimeZone(option)) return option;
    throw new UsageError(`unknown time zone "${option}"`, zoneHint(option));
  }
  if (config.timeZone !== undefined) {
    if (isTimeZone(config.timeZone)) return config.timeZone;
    throw new UsageError(`${config.file}: unknown time zone "${config.timeZone}"`, zoneHint(config.timeZone));
  }
  const named = zoneName(env['TZ']) ?? linkedZone();
  if (named !== undefined && isTimeZone(named)) return named;
  const system = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isTimeZone(system) ? system : 'UTC';
}

/** A colon and the path of a zone file are other ways to write a name (POSIX, glibc). */
const zoneName = (text: string | undefined): string | undefined =>
  text?.replace(/^:?(?:\/.*\/zoneinfo\/)?/, '') || undefined;

/** The zone of the system where it is a link to its rules, as on Linux and macOS. Intl says the same, but its first use costs half a start. */
function linkedZone(): string | undefined {
  try {
    return /\/zoneinfo\/(.+)$/.exec(readlinkSync('/etc/localtime'))?.[1];
  } catch {
    return undefined;
  }
}

/** Zones that Intl still lists by the name of a former spelling (the IANA database has those as links): former -> present. */
const RENAMED = new Map([
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['America/Godthab', 'America/Nuuk'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['Africa/Asmera', 'Africa/Asmara'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
]);

/** The zone that was probably meant, by its present name, also by the name of its city alone. */
function zoneHint(name: string): string {
  const listed = Intl.supportedValuesOf('timeZone').concat(...RENAMED.values());
  const zones = new Map(listed.map((zone) => [cityOf(zone), zone]));
  const meant = didYouMean(name, listed) ?? zones.get(didYouMean(cityOf(name), zones.keys()) ?? '');
  return meant ? `did you mean ${RENAMED.get(meant) ?? meant}?` : 'zones are called like Europe/Kyiv, UTC, +02:00';
}

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replace(/ /g, '_');
