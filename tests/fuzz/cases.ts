/** What the fuzzer feeds: fixtures, spoilt in ways that a number determines, so that a case can be made again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../newsdesk.ts';

/** A small seeded generator (mulberry32): whole numbers below `below`. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

type Random = ReturnType<typeof randomOf>;

/** What trips parsers up: pieces of every format, what terminals obey, odd numbers and letters. */
const PIECES: readonly string[] = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml version="1.0" encoding="utf-16"?>',
    '<!DOCTYPE a [',
  ],
  ...[
    '<item>',
    '</item>',
    '<entry>',
    '<rss>',
    '</channel>',
    '<a:b xmlns:a="x">',
    '<content type="xhtml">',
    '<title type="html">',
  ],
  ...[
    '<p>',
    '</div>',
    '<table>',
    '<tr><td>',
    '<script>',
    '<svg>',
    '<math>',
    '<template>',
    '<plaintext>',
    '<b',
    'xml:base="//"',
  ],
  ...['&', '&amp;', '&#0;', '&#x110000;', '&#xd800;', '&notit;', '&lt;b&gt;', '&amp;amp;lt;'],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '\\u0000',
    '\\ud800',
    ':',
    ',',
    'null',
    '1e999',
    '-0',
    'true',
    '__proto__',
    'constructor',
  ],
  ...[
    '---\n',
    '```\n',
    '# ',
    '> ',
    '- ',
    '1. ',
    '![a](b)',
    '[a](javascript:x)',
    '***',
    '| a | b |\n|---|---|\n',
    '$&',
    '%s',
  ],
  ...[
    '\0',
    '\u0001',
    '\u001b[2J',
    '\u001b]8;;',
    '\u009b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u2028',
    '\r',
    '\t',
    '\u00a0',
    '\u00ad',
  ],
  ...['\ud800', '\udc00', '😀', '👨‍👩‍👧‍👦', 'e\u0301\u0301\u0301', '中文', 'العربية', 'Київ', 'ß', 'İ', 'ﬁ', '\uffff'],
  ...[
    '2024-02-30',
    '24:61',
    'September',
    'yesterday',
    '..',
    '1970-01-01',
    '99999999999999999999',
    '-1',
    '+25:00',
    'CEST',
  ],
  ...['and', 'or', 'not', '(', ')', 'tag:', 'person:=', 'date:', '"', '*', '#', '+', '@', 'title:"', 'author:(', '/'],
  ...[
    'By ',
    ' and ',
    'Photo: ',
    'Read also',
    'Updated',
    ' · ',
    '—',
    '…',
    'http://',
    'https://[::1]/',
    'mailto:',
    'file:///',
  ],
];

const DOCUMENTS = ['feeds', 'newsroom', 'pages', 'pasted', 'people', '.'];

/** Every fixture that is a document. */
export function documents(): Buffer[] {
  return DOCUMENTS.flatMap((folder) => {
    const path = join(ROOT, 'fixtures', folder);
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.expected\.json$|\.tsv$|README/.test(entry.name))
      .map((entry) => readFileSync(join(path, entry.name)));
  });
}

/** One spoiling of a document. */
function spoilt(bytes: Buffer, others: readonly Buffer[], random: Random): Buffer {
  const at = random(bytes.length + 1);
  const end = Math.min(bytes.length, at + random(random(2) ? 16 : 2000));
  const put = (piece: Buffer, from = at, to = at): Buffer =>
    Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(to)]);
  const piece = Buffer.from(PIECES[random(PIECES.length)] ?? '');
  switch (random(9)) {
    case 0:
      return put(Buffer.from([random(256)]), at, at + 1);
    case 1:
      return put(Buffer.alloc(0), at, end);
    case 2:
      return put(bytes.subarray(at, end));
    case 3:
      return bytes.subarray(0, at);
    case 4: {
      const other = others[random(others.length)] ?? bytes;
      const from = random(other.length);
      return put(other.subarray(from, from + random(4000)), at, end);
    }
    // Enough repeats to show what takes quadratic time.
    case 5:
      return put(Buffer.from(piece.toString().repeat(1 << random(15))));
    case 6:
      return put(Buffer.from(bytes.toString('latin1', at, at + 1 + random(40)).repeat(1 << random(12)), 'latin1'));
    default:
      return put(piece);
  }
}

/** The document of a case: up to eight spoilings of a fixture. */
export function caseOf(seed: number, number: number, originals: readonly Buffer[]): Buffer {
  const random = randomOf(seed * 1_000_003 + number);
  let bytes = originals[random(originals.length)] ?? Buffer.alloc(0);
  for (let left = random(9); left > 0; left--) bytes = spoilt(bytes, originals, random);
  return bytes;
}
