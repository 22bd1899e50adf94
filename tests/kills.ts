/**
 * The rule of a command that is killed: whatever was done by then, the same command once more ends where one clean run ends.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { BIN, home, NEWSROOM, newsdesk, ROOT } from './newsdesk.ts';
import { type Item, type Press, page, rss } from './press.ts';

export interface Scenario {
  name: string;
  /** Fills the folder in which the command then runs. */
  prepare(folder: string, press: Press): Promise<void>;
  words: readonly string[];
  /** What is there at the end, the same after every run that was not killed. */
  end(folder: string): Promise<unknown>;
  /** Whether each line of stdout is the id of an article that is stored from then on. */
  acknowledges?: boolean;
}

const FEEDS = 4;
const ITEMS = 30;

const items = (feed: number, count: number): Item[] =>
  Array.from({ length: count }, (_, i) => ({
    title: `Harbour ${feed} opens quay ${i}`,
    guid: `${feed}-${i}`,
    link: `https://courier.example/${feed}/${i}`,
    date: new Date(Date.UTC(2024, 5, 1 + feed, 6, i)).toUTCString(),
    text: `Mayor Ilse Brandt of Port Lemna said on Monday that quay ${i} was open again. `.repeat(12),
  }));

const environment = (folder: string): Record<string, string> =>
  home(folder, { NEWSDESK_STORE: join(folder, 'newsdesk.db') });

async function done(folder: string, ...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await newsdesk(words, { cwd: folder, env: environment(folder) });
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

/** All that the store holds, but for the time when it was stored; throws if doctor finds a fault, a wrong counter among them. */
async function everything(folder: string): Promise<unknown> {
  await done(folder, 'doctor', '--deep');
  const articles = await done(folder, 'export', '--to', 'jsonl');
  const found = await done(folder, 'list', '--ids', '-n', '1000', 'quay');
  const feeds = JSON.parse(await done(folder, 'feeds', '--json')) as { url: string; error?: string }[];
  return [articles.replaceAll(/"date_added":"[^"]*"/g, ''), found, feeds.map(({ url, error }) => [url, error])];
}

async function storedNewsroom(folder: string): Promise<void> {
  await done(folder, 'add', join(ROOT, NEWSROOM));
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'add',
    async prepare(folder) {
      for (let feed = 0; feed < FEEDS; feed++) writeFileSync(join(folder, `${feed}.xml`), rss(items(feed, ITEMS)));
    },
    words: ['add', ...Array.from({ length: FEEDS }, (_, feed) => `${feed}.xml`)],
    end: everything,
    acknowledges: true,
  },
  {
    name: 'sync',
    async prepare(folder, press) {
      const outlines: string[] = [];
      for (let feed = 0; feed < FEEDS; feed++) {
        press.pages.set(`/${feed}`, page(rss(items(feed, ITEMS)), { etag: `"${feed}"` }));
        outlines.push(`<outline text="Desk ${feed}" xmlUrl="${press.origin}/${feed}"/>`);
      }
      writeFileSync(join(folder, 'feeds.opml'), `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
      await done(folder, 'feeds', 'import', 'feeds.opml', '--allow-private');
    },
    words: ['sync', '--force'],
    end: everything,
  },
  {
    name: 'export',
    prepare: storedNewsroom,
    words: ['export', '--to', 'md', '-o', 'notes/'],
    async end(folder) {
      const notes = join(folder, 'notes');
      return readdirSync(notes)
        .toSorted()
        .map((name) => [name, readFileSync(join(notes, name), 'utf8')]);
    },
  },
  {
    name: 'upgrade',
    async prepare(folder) {
      const packed = readFileSync(join(ROOT, 'fixtures', 'stores', 'version-1.db.zst'));
      writeFileSync(join(folder, 'newsdesk.db'), zstdDecompressSync(packed));
    },
    words: ['doctor'],
    end: everything,
  },
];

/** A scenario made ready once: its folder, what a clean run of it leaves, and how long that takes. */
export interface Ready {
  scenario: Scenario;
  folder: string;
  end: unknown;
  milliseconds: number;
}

const inside = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Runs the command of a scenario in its folder; killed after so many milliseconds if it still runs then. */
async function run(
  { words }: Scenario,
  folder: string,
  killedAfter?: number,
): Promise<{ out: string; killed: boolean }> {
  const child = spawn(process.execPath, [BIN, ...words], {
    cwd: folder,
    env: environment(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const ended = new Promise<NodeJS.Signals | number | null>((tell) =>
    child.once('close', (code, signal) => tell(signal ?? code)),
  );
  const timer = killedAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killedAfter);
  const end = await ended;
  clearTimeout(timer);
  if (end !== 0 && end !== 'SIGKILL') throw new Error(`${words.join(' ')} ended with ${end}: ${errors}`);
  return { out, killed: end === 'SIGKILL' };
}

export async function ready(scenario: Scenario, press: Press): Promise<Ready> {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-kill-'));
  await scenario.prepare(folder, press);
  const copy = copied(folder);
  return inside(copy, async () => {
    const start = performance.now();
    await run(scenario, copy);
    const milliseconds = performance.now() - start;
    return { scenario, folder, end: await scenario.end(copy), milliseconds };
  });
}

function copied(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'newsdesk-kill-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

export interface Killed {
  /** Whether the command was still running when it was to be killed. */
  killed: boolean;
  /** Ids that it had printed by then, and which of them were not stored. */
  acknowledged: number;
  lost: string[];
  end: unknown;
}

/** Kills the command of a scenario after so many milliseconds, looks for what it had acknowledged, and runs it once more. */
export async function killed({ scenario, folder }: Ready, milliseconds: number): Promise<Killed> {
  const copy = copied(folder);
  return inside(copy, async () => {
    const { out, killed } = await run(scenario, copy, milliseconds);
    // The last line may have been cut.
    const ids = scenario.acknowledges ? out.split('\n').slice(0, -1) : [];
    const stored = ids.length > 0 ? new Set((await done(copy, 'list', '--ids', '-n', '1000')).split('\n')) : new Set();
    await run(scenario, copy);
    return {
      killed,
      acknowledged: ids.length,
      lost: ids.filter((id) => !stored.has(id)),
      end: await scenario.end(copy),
    };
  });
}
