import { reasonOf } from '../errors.ts';
import type { Database } from './driver.ts';
import type { Finding } from './store.ts';

/** Each counts what must not be there. */
const FAULTS: readonly [what: string, sql: string][] = [
  [
    'articles are counted right, by source',
    'SELECT count(*) FROM source s WHERE n <> (SELECT count(*) FROM article WHERE source = s.id)',
  ],
  [
    'articles are counted right, by name',
    'SELECT count(*) FROM frequency f WHERE n <> (SELECT count(*) FROM posting WHERE term = f.term)',
  ],
  [
    'every list names articles that are there',
    'SELECT count(*) FROM posting p WHERE NOT EXISTS(SELECT 1 FROM article WHERE id = p.id)',
  ],
  [
    'every list has a name',
    'SELECT count(DISTINCT term) FROM posting p WHERE NOT EXISTS(SELECT 1 FROM term t JOIN frequency f ON f.term = t.id WHERE t.id = p.term)',
  ],
  [
    'every body has its article',
    'SELECT (SELECT count(*) FROM body b WHERE NOT EXISTS(SELECT 1 FROM article WHERE id = b.id)) + (SELECT count(*) FROM fresh f WHERE NOT EXISTS(SELECT 1 FROM article WHERE arrived = f.arrived))',
  ],
  [
    'every earlier version has its article',
    'SELECT count(*) FROM earlier e WHERE NOT EXISTS(SELECT 1 FROM article WHERE id = e.id)',
  ],
  [
    'full text has every article that is understood',
    'SELECT count(*) FROM article a WHERE pending <> 1 AND NOT EXISTS(SELECT 1 FROM fts_docsize WHERE id = a.id)',
  ],
  [
    'full text has no other article',
    'SELECT count(*) FROM fts_docsize d WHERE NOT EXISTS(SELECT 1 FROM article WHERE id = d.id AND pending <> 1)',
  ],
];

/** What is in order and what is not (see `Store.check`). `deep` reads every page and every word; without it the structure only. */
export function check(db: Database, deep: boolean): Finding[] {
  const findings = [soundness(db, deep)];
  if (!findings[0]?.ok) return findings;
  for (const [what, query] of FAULTS) {
    const wrong = Number(db.get(query)?.[0]);
    findings.push(wrong === 0 ? { what, ok: true } : { what, ok: false, detail: `${wrong} wrong` });
  }
  if (deep) findings.push(fullText(db));
  return findings;
}

function soundness(db: Database, deep: boolean): Finding {
  const what = 'the file is sound';
  try {
    const lines = db.all(deep ? 'PRAGMA integrity_check' : 'PRAGMA quick_check').map(([line]) => String(line));
    return lines.length === 1 && lines[0] === 'ok'
      ? { what, ok: true }
      : { what, ok: false, detail: lines.slice(0, 5).join('; ') };
  } catch (error) {
    return { what, ok: false, detail: reasonOf(error) };
  }
}

/** FTS5's own check of its index, which is asked for by an INSERT. */
function fullText(db: Database): Finding {
  const what = 'full text is sound';
  try {
    db.run("INSERT INTO fts(fts) VALUES('integrity-check')");
    return { what, ok: true };
  } catch (error) {
    return { what, ok: false, detail: reasonOf(error) };
  }
}
