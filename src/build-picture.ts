/**
 * Draws the terminal of README.md: runs the real program on a terminal of its own and turns what it received into SVG. `npm run
 * picture`; needs `script` from util-linux.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURE = join(ROOT, 'man', 'newsdesk.svg');

/** Old news, which tables show by the day whenever this runs. */
const LINES = [
  'newsdesk list --tag NATO --date 2024..2025',
  'newsdesk people --tag NATO --until 2025 -n 3',
  `newsdesk list --person Зеленський --date 2024 --format '{title}\\n'`,
];
const COLUMNS = 80;

/** Sizes in pixels: of a column and a line of text, and what is left around it. */
const CELL = { width: 8.4, height: 20 };
const MARGIN = 16;

/** What a person sees who types the lines, with the sample newsroom in the store: prompts, and what the terminal received. */
export function record(lines: readonly string[] = LINES): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-picture-'));
  try {
    const newsdesk = join(folder, 'newsdesk');
    writeFileSync(newsdesk, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin', 'newsdesk.js')}' "$@"\n`);
    chmodSync(newsdesk, 0o755);
    const env = {
      PATH: `${folder}${delimiter}${process.env['PATH']}`,
      HOME: folder,
      TZ: 'UTC',
      LANG: 'C.UTF-8',
      TERM: 'xterm-256color',
      NEWSDESK_PAGER: 'cat',
    };
    execFileSync(newsdesk, ['add', join(ROOT, 'fixtures', 'newsroom')], { env, stdio: 'ignore' });
    const shown = lines.map((line) => {
      const command = `stty cols ${COLUMNS} rows 50; ${line}`;
      const screen = execFileSync('script', ['-qec', command, '/dev/null'], { env, encoding: 'utf8' });
      return `$ ${line}\n${screen.replaceAll('\r\n', '\n')}`;
    });
    return shown.join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What of a terminal's colours newsdesk uses (SGR parameters, ECMA-48): code -> class, and codes that end them. */
const CLASSES = new Map([
  [1, 'strong'],
  [2, 'quiet'],
  [32, 'organization'],
  [33, 'place'],
  [34, 'topic'],
  [36, 'person'],
]);

const STYLE = `
svg{--paper:#fff;--ink:#1f2328;--edge:#d0d7de;--quiet:#59636e;--person:#0b6b7a;--organization:#1a7f37;--place:#8a5a00;--topic:#0969da}
@media(prefers-color-scheme:dark){svg{--paper:#0d1117;--ink:#e6edf3;--edge:#3d444d;--quiet:#9198a1;--person:#56d4dd;--organization:#56d364;--place:#e3b341;--topic:#79c0ff}}
rect{fill:var(--paper);stroke:var(--edge)}
text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:var(--ink);white-space:pre}
.strong{font-weight:700}
${['quiet', 'person', 'organization', 'place', 'topic'].map((name) => `.${name}{fill:var(--${name})}`).join('')}
`;

/** The screen as a picture that follows the reader's light or dark theme and asks for nothing, not even a font. */
export function draw(screen: string): string {
  const rows = screen.trimEnd().split('\n');
  const height = rows.length * CELL.height + 2 * MARGIN;
  const width = COLUMNS * CELL.width + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    '<title>newsdesk on a terminal</title>',
    `<style>${STYLE}</style>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...rows.flatMap((row, i) => drawRow(row, MARGIN + (i + 0.72) * CELL.height)),
    '</svg>',
    '',
  ].join('\n');
}

/** Each run of one colour is pinned to its columns, whatever font the reader has. */
function drawRow(row: string, y: number): string[] {
  const texts: string[] = [];
  let column = 0;
  let name = row.startsWith('$ ') ? 'strong' : '';
  for (const [piece, code] of row.matchAll(/\u001b\[(\d*)m|[^\u001b]+/g)) {
    if (code !== undefined) {
      name = CLASSES.get(Number(code)) ?? '';
      continue;
    }
    const text = piece.trim();
    const start = column + piece.indexOf(text);
    column += piece.length;
    if (text === '') continue;
    const x = (MARGIN + start * CELL.width).toFixed(1);
    const length = (text.length * CELL.width).toFixed(1);
    const style = name === '' ? '' : ` class="${name}"`;
    texts.push(`<text${style} x="${x}" y="${y.toFixed(1)}" textLength="${length}">${escaped(text)}</text>`);
  }
  return texts;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

if (import.meta.main) writeFileSync(PICTURE, draw(record()));
