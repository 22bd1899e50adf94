/**
 * Builds dist/ out of the sources: `npm run build`, and `npm ci` in a checkout. The program becomes a few CommonJS files that carry the
 * libraries too: node loads those in a third of the time that it takes for as many ES modules as there are source files.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const DATA = join(ROOT, 'src', 'recognise', 'data');

/** The folder of the package that a bundled module came from: the innermost that says what it is. */
function packageOf(module: string): string | undefined {
  const parts = module.replace(/^\0/, '').split(sep);
  return parts
    .flatMap((part, at) => (part === 'node_modules' ? at : []))
    .map((at) => parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join(sep))
    .findLast((folder) => existsSync(join(folder, 'package.json')));
}

/** What the licence of a package in the bundle asks to be handed on. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** commander would load node's child_process, 9 ms, for commands that are programs of their own: newsdesk has none. */
const isUnneeded = (id: string, importer = ''): boolean =>
  id === 'node:child_process' && importer.includes(`${sep}commander${sep}`);

const bundle = await rolldown({
  input: { main: join(ROOT, 'src/main.ts'), 'page-worker': join(ROOT, 'src/read/page-worker.ts') },
  platform: 'node',
  external: (id, importer) => id.startsWith('node:') && !isUnneeded(id, importer),
  plugins: [
    {
      name: 'without-programs',
      resolveId: (id, importer) => (isUnneeded(id, importer) ? '\0none' : undefined),
      load: (id) => (id === '\0none' ? 'export default {};' : undefined),
    },
  ],
});
// Whoever runs the program meanwhile finds the old one, whole.
const fresh = mkdtempSync(join(ROOT, '.dist-'));
const { output } = await bundle.write({
  dir: fresh,
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
});

mkdirSync(join(fresh, 'data'));
for (const file of readdirSync(DATA)) if (file.endsWith('.bin')) cpSync(join(DATA, file), join(fresh, 'data', file));

const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
const packages = [...new Set(modules.flatMap((module) => packageOf(module) ?? []))].sort();
writeFileSync(join(fresh, 'LICENSES.txt'), packages.map(licenceOf).join(`\n${'-'.repeat(72)}\n\n`));

chmodSync(fresh, 0o755);
rmSync(DIST, { recursive: true, force: true });
renameSync(fresh, DIST);
