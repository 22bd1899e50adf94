import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NewsdeskError, reasonOf, UnreadableError } from './errors.ts';

/** Files that are not the store: sources are read and exports are written here and nowhere else. */

/** Characters written at once. */
const PIECE = 65_536;
/** Files of a folder that are written at the same time: what takes long is that each waits for the disk. */
const AT_ONCE = 32;

/**
 * All bytes of a file, pipe or device. Throws UnreadableError (whose message does not name the file) when it cannot be read or is
 * larger than `limit` bytes.
 */
export async function readSource(path: string, limit: number): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const chunks: Uint8Array[] = [];
    let size = 0;
    // The size that the file system states is no promise: a pipe has none and a log grows.
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 262_144 })) {
      size += chunk.length;
      if (size > limit) throw new UnreadableError(`larger than ${Math.floor(limit / 1_048_576)} MiB`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError(why(error));
  } finally {
    await file?.close();
  }
}

/**
 * The path itself if it is no folder, else every file below it, sorted. Hidden ones are left out, and so is what is no file; links
 * to folders are not followed, so there are no loops. Throws UnreadableError when the path itself cannot be read.
 */
export async function filesBelow(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const files: string[] = [];
    const folders = [path];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const whole = join(folder, entry.name);
        if (entry.isDirectory()) folders.push(whole);
        else if (entry.isFile() || (entry.isSymbolicLink() && (await statOf(whole))?.isFile())) files.push(whole);
      }
    }
    return files.sort();
  } catch (error) {
    throw new UnreadableError(why(error));
  }
}

/**
 * Writes a file so that it is either the old one or the whole new one: beside it under a temporary name, synced, renamed. A link is
 * replaced, never followed; a device or pipe is written to as it is. Throws NewsdeskError (exit 1) naming the file; what `chunks`
 * throws comes through.
 */
export async function writeFileAtomically(
  path: string,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<void> {
  const there = await statOf(path);
  if (there?.isDirectory()) throw new NewsdeskError(`cannot write ${path}: it is a folder`);
  const isDevice = there !== undefined && !there.isFile();
  const target = isDevice ? path : join(dirname(path), `.newsdesk-${randomBytes(6).toString('hex')}.tmp`);
  const file = await attempt(path, () => open(target, isDevice ? 'w' : 'wx', there && there.mode & 0o777));
  try {
    try {
      for await (const piece of inPieces(chunks)) await attempt(path, () => file.writeFile(piece));
      if (!isDevice) await attempt(path, () => file.sync());
    } finally {
      await file.close();
    }
    if (!isDevice) await attempt(path, () => rename(target, path));
  } catch (error) {
    if (!isDevice) await rm(target, { force: true });
    throw error;
  }
}

/**
 * Lets a new store be written that has its name only once it is whole: `write` gets the empty file that it is until then, which only its
 * owner may read, and returns undefined if it was broken off. What is unfinished is removed, also what a killed run left. Throws
 * NewsdeskError if the name is taken.
 */
export async function namedWhenWhole<T>(
  path: string,
  write: (unfinished: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  if (await statOf(path)) throw new NewsdeskError(`${path}: exists already`, { hint: 'name a new file' });
  const unfinished = `${path}.unfinished`;
  const clear = async (): Promise<void> => {
    for (const part of ['', '-wal', '-shm']) await attempt(path, () => rm(unfinished + part, { force: true }));
  };
  await clear();
  try {
    const file = await attempt(path, () => open(unfinished, 'wx', 0o600));
    try {
      const result = await write(unfinished);
      await attempt(path, () => file.sync());
      if (result !== undefined) await attempt(path, () => rename(unfinished, path));
      return result;
    } finally {
      await file.close();
    }
  } finally {
    await clear();
  }
}

/** One of many files in a folder, made out of what the file holds now. */
export interface FolderEntry {
  /** `…-ID8.md`: the part from the last `-` on tells whose file it is, whatever stands before it. */
  name: string;
  /** The name to take if another one's file ends as `name` does; undefined: no other name will do. */
  longName?: string;
  /** Whether a file with such an ending is this one's. */
  owns(bytes: Buffer): boolean;
  /** The new content, given the old and the file's name; undefined leaves the file as it is, since it is the user's. */
  update(bytes: Buffer | undefined, name: string): Buffer | undefined;
  /** Whether an update takes away what somebody changed in the old content. */
  losesEdits?(bytes: Buffer): boolean;
}

export interface FolderResult {
  written: number;
  unchanged: number;
  /** Names of files that are the user's own and were left alone. */
  left: string[];
  /** Names of files that were written though somebody had changed what is newsdesk's in them. */
  overwritten: string[];
}

/**
 * Brings one file an entry up to date in a folder, which is made if it is missing. A file keeps the name it has; one that would not
 * change is not written; nothing else in the folder is touched. Throws NewsdeskError (exit 1).
 */
export async function updateFolder(folder: string, entries: AsyncIterable<FolderEntry>): Promise<FolderResult> {
  const there = await statOf(folder);
  if (there && !there.isDirectory()) throw new NewsdeskError(`cannot write into ${folder}: it is a file, not a folder`);
  await attempt(folder, () => mkdir(folder, { recursive: true }));
  const names = new Map<string, string[]>();
  const note = (name: string): void => {
    const ending = endingOf(name);
    names.set(ending, [...(names.get(ending) ?? []), name]);
  };
  for (const name of await attempt(folder, () => readdir(folder))) note(name);
  const result: FolderResult = { written: 0, unchanged: 0, left: [], overwritten: [] };
  /** Files that are being written, by their endings. */
  const writing = new Map<string, Promise<void>>();
  try {
    for await (const entry of entries) {
      await Promise.all([entry.name, entry.longName ?? ''].map((name) => writing.get(endingOf(name))));
      const { name, old } = await findFile(folder, entry, names);
      const bytes = old === 'another' ? undefined : entry.update(old, name);
      if (bytes === undefined) result.left.push(name);
      else if (old !== undefined && bytes.equals(old as Buffer)) result.unchanged++;
      else {
        if (old === undefined) note(name);
        else if (entry.losesEdits?.(old as Buffer)) result.overwritten.push(name);
        const ending = endingOf(name);
        const written = writeFileAtomically(join(folder, name), [bytes]).finally(() => writing.delete(ending));
        // Whoever waits for it hears of a failure; until then nobody does.
        written.catch(() => undefined);
        writing.set(ending, written);
        if (writing.size >= AT_ONCE) await Promise.race(writing.values());
        result.written++;
      }
    }
    await Promise.all(writing.values());
    return result;
  } finally {
    await Promise.allSettled(writing.values());
  }
}

const endingOf = (name: string): string => name.slice(name.lastIndexOf('-'));

/** The file that an entry has in the folder, or the name of the one it will get; `another`: that name is taken by what is not its own. */
async function findFile(
  folder: string,
  { name, longName, owns }: FolderEntry,
  names: ReadonlyMap<string, string[]>,
): Promise<{ name: string; old: Buffer | 'another' | undefined }> {
  const alike = (one: string): string[] => names.get(endingOf(one)) ?? [];
  const there =
    longName === undefined ? alike(name).filter((one) => one === name) : [...alike(name), ...alike(longName)];
  for (const one of there) {
    const path = join(folder, one);
    // A link is not followed: it may lead out of the folder.
    if (!(await attempt(path, () => lstat(path))).isFile()) {
      if (one === name || one === longName) return { name: one, old: 'another' };
      continue;
    }
    const old = await attempt(path, () => readFile(path));
    if (owns(old)) return { name: one, old };
  }
  const free = longName !== undefined && alike(name).length > 0 ? longName : name;
  return { name: free, old: there.includes(free) ? 'another' : undefined };
}

/** Small chunks joined, so that a hundred thousand lines are not as many writes. */
async function* inPieces(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  let text = '';
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      yield chunk;
      continue;
    }
    text += chunk;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** Whether there is a folder at this path. */
export async function isFolder(path: string): Promise<boolean> {
  return (await statOf(path))?.isDirectory() ?? false;
}

/** Bytes of a file; undefined if it is not there. */
export async function sizeOf(path: string): Promise<number | undefined> {
  return (await statOf(path))?.size;
}

/** Bytes that are free for this user where the path lies, or would lie once it is made; undefined if that cannot be told. */
export async function freeSpace(path: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch (error) {
    const above = dirname(path);
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && above !== path ? freeSpace(above) : undefined;
  }
}

const statOf = (path: string): Promise<Stats | undefined> => stat(path).catch(() => undefined);

async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new NewsdeskError(`cannot write ${path}: ${why(error)}`, { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left (quota)',
  EISDIR: 'it is a folder',
  ELOOP: 'a link that leads nowhere',
  ENAMETOOLONG: 'the name is too long',
};

/** What a system error says, in words. */
function why(error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? reasonOf(error);
}
