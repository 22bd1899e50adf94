import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClean } from '../../src/clean.ts';
import { readHtml } from '../../src/read/html.ts';
import { IN_FEED, markdownToHtml } from '../../src/safe-html.ts';

describe('readHtml: text', () => {
  test.each([
    ['paragraphs', '<p>Ferries stop.</p>\n<p>Pilots\n strike.</p>', 'Ferries stop.\n\nPilots strike.'],
    ['line breaks', 'Quay 1<br>Quay 2<br/><br/>Quay 3', 'Quay 1\nQuay 2\n\nQuay 3'],
    ['lists', '<p>Boats:</p><ul><li>Ragnhild<li>Sigrid</ul>', 'Boats:\n\nRagnhild\nSigrid'],
    ['table rows', '<table><tr><th>Ship<th>Berth<tr><td>Sigrid<td>4</table>', 'Ship | Berth\nSigrid | 4'],
    [
      'what a table only lays out',
      '<table role=presentation><tr><td>Ship<td>Sigrid<tr><td>Berth<td>4</table>',
      'Ship Sigrid\nBerth 4',
    ],
    ['one column', '<table><tr><td>Sigrid<tr><td>Ragnhild</table>', 'Sigrid\nRagnhild'],
    ['references, once', 'Fish &amp; chips &#8211; 5 &lt; 6 &amp;amp; &hellip;', 'Fish & chips – 5 < 6 &amp; …'],
    [
      'no scripts, styles or frames',
      'Calm<script>alert("</b>")</script><style>p{}</style><iframe>x</iframe> sea',
      'Calm sea',
    ],
    ['words that elements part stay words', '<b>Har</b>bour <i>news</i>', 'Harbour news'],
    ['what is no tag', 'tide <3 m, a<b', 'tide <3 m, a'],
    ['XHTML under a prefix', '<h:p>Storm</h:p><h:p>Calm</h:p>', 'Storm\n\nCalm'],
    ['CDATA', '<p><![CDATA[5 < 6]]></p>', '5 < 6'],
    ['terminal controls', 'Storm \u001b[31mwarning\u202e\u0007', 'Storm warning'],
    ['code as it stands', '<pre>  if (tide)\n    sail()</pre>', 'if (tide)\nsail()'],
  ])('%s', (_, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });
});

describe('readHtml: Markdown', () => {
  test.each([
    ['plain text has none', '<p>Storm.</p><p>Calm.</p>', undefined],
    ['emphasis', '<b>Storm</b> and <em> calm </em>!', '**Storm** and *calm* !'],
    ['emphasis does not run from block to block', '<b><p>Storm</p><p>Calm</p></b>', '**Storm**\n\n**Calm**'],
    [
      'links',
      'See <a href="/log?a=1&amp;b=(2)">the log</a>.',
      'See [the log](https://desk.example/log?a=1&b=%282%29).',
    ],
    ['links that lead nowhere good', '<a href="javascript:alert(1)">x</a><a href="data:,">y</a> <b>z</b>', 'xy **z**'],
    ['mail', '<a href="mailto:desk@desk.example">write</a>', '[write](mailto:desk@desk.example)'],
    ['headings', '<h2>What changes</h2>Much.', '## What changes\n\nMuch.'],
    ['lists in lists', '<ol start="3"><li>A<ul><li>a</li></ul></li><li>B</li></ol>', '3. A\n   - a\n4. B'],
    ['quotations', '<p>She said:</p><blockquote><p>Yes.</p><p>No.</p></blockquote>', 'She said:\n\n> Yes.\n>\n> No.'],
    [
      'pictures',
      '<img src="//img.example/a b.jpg" alt="A [ferry]"> at dusk',
      '![A \\[ferry\\]](https://img.example/a%20b.jpg) at dusk',
    ],
    ['no tracking pixels', '<b>x</b><img src="https://t.example/p.gif" width="1" height="1">', '**x**'],
    ['code', 'Type <code>a`b</code>', 'Type ``a`b``'],
    ['code blocks', '<pre>a\n```\nb</pre>', '````\na\n```\nb\n````'],
    ['line breaks', '<b>a</b><br>b', '**a**  \nb'],
    [
      'a picture is not made of an exclamation',
      'Look!<a href="https://desk.example/">here</a>',
      'Look\\![here](https://desk.example/)',
    ],
    [
      'accidental Markdown',
      '<p># 1. *No* [list](x) `y` &lt;b&gt; a_b _c_</p><p>1. x</p><p>- <b>x</b></p>',
      '\\# 1. \\*No\\* \\[list\\](x) \\`y\\` \\<b> a_b \\_c\\_\n\n1\\. x\n\n\\- **x**',
    ],
  ])('%s', (_, html, markdown) => {
    expect(readHtml(html, 'https://desk.example/').markdown).toBe(markdown);
  });
});

describe('readHtml: tables', () => {
  const read = (html: string): string | undefined => readHtml(html, 'https://desk.example/').markdown;

  test.each([
    [
      'with their caption, marks and links, and bars that end no cell',
      '<p>Before</p><table><caption>Berths</caption><tr><th>Ship<th>Berth<tr><td>The <b>Old</b> <i>Sigrid</i><td>4 | a<tr><td><a href="/x|y">Ragnhild</a></table><p>After</p>',
      'Before\n\nBerths\n\n| Ship | Berth |\n| --- | --- |\n| The **Old** *Sigrid* | 4 \\| a |\n| [Ragnhild](https://desk.example/x\\|y) |  |\n\nAfter',
    ],
    [
      'with cells over several columns and rows',
      '<table><thead><tr><th>A</th><th colspan="2">B</th></tr></thead><tbody><tr><td rowspan=2>1</td><td><p>x</p><p>y</p></td><td>z<br>w</td></tr><tr><td><code>a|b</code></td><td>c</td></tr></tbody></table>',
      '| A | B |  |\n| --- | --- | --- |\n| 1 | x y | z w |\n|  | `a\\|b` | c |',
    ],
    [
      'in lists and quotations',
      '<ul><li>Berths<table><tr><td>a<td>b<tr><td>c<td>d</table><li>Next</ul><blockquote><table><tr><td>a<td>b<tr><td>c<td>d</table></blockquote>',
      '- Berths\n\n  | a | b |\n  | --- | --- |\n  | c | d |\n\n- Next\n\n> | a | b |\n> | --- | --- |\n> | c | d |',
    ],
    [
      'within a table that lays a page out',
      '<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table></td><td>Side</td></tr></table>',
      '| a | b |\n| --- | --- |\n| c | d |\n\nSide',
    ],
    [
      'not where a cell holds more than running text',
      '<table><tr><td>a<td><ul><li>b</ul><tr><td>c<td>d</table>',
      'a\n\n- b\n\nc d',
    ],
  ])('%s', (_, html, markdown) => {
    expect(read(html)).toBe(markdown);
  });

  test('come back from the Markdown as they went in, with nothing lost', () => {
    const word = fc.oneof(
      fc.constantFrom('a|b', '`', '**', '| ---', '[x](y)', '&lt;b>', '1.', '#'),
      fc.stringMatching(/^[a-z]{1,6}$/),
    );
    const cell = fc.oneof(
      word,
      word.map((text) => `<b>${text}</b> x`),
      word.map((text) => `<a href="https://desk.example/a|b">${text}</a>`),
    );
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const html = `<table>${rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`;
        const { text, markdown = '' } = readHtml(html);
        const again = readHtml(markdownToHtml(markdown, IN_FEED));
        expect([again.text, again.markdown]).toEqual([text, markdown]);
        expect(text.split('\n')).toHaveLength(rows.length);
        expect(markdown.split('\n')).toHaveLength(rows.length + 1);
      }),
    );
  });
});

test('any HTML gives clean text and Markdown without raw HTML', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<a href="x">',
      '</a>',
      '<ul>',
      '<li>',
      '</ul>',
      '<blockquote>',
      '</blockquote>',
    ),
    fc.constantFrom('<h1>', '</h1>', '<script>', '</script>', '<img src=x>', '<br>', '<!--', '-->', '<td>', '<cite>'),
    fc.constantFrom(
      '<table>',
      '<tr>',
      '<td colspan=2>',
      '<td rowspan=3>',
      '<th>',
      '</td>',
      '</tr>',
      '</table>',
      '<caption>',
    ),
    fc.constantFrom('<', '>', '&', '"', '&lt;script&gt;', '<![CDATA[', ']]>', '\u001b', '\u202e'),
    fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const { text, markdown } = readHtml(pieces.join(''), 'https://desk.example/');
      expect(isClean(text)).toBe(true);
      expect(isClean(markdown ?? '')).toBe(true);
      expect(markdown ?? '').not.toMatch(/(?<!\\)</);
    }),
    { numRuns: 100 },
  );
});

describe('readHtml takes linear time', () => {
  const time = (html: string): number => {
    const start = process.threadCpuUsage();
    readHtml(html);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  };
  test.each([
    '<',
    'a<br',
    '<!--',
    '<b>',
    '</b>',
    '<a href=x>!',
    '<li>',
    '<blockquote>',
    '<pre>',
    '&amp',
    '<i><b></i>',
    '!<a href="http://a.example">x</a>',
    '<table>',
    '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
    '<td rowspan=9 colspan=9>a',
  ])('over many %j', (piece) => {
    const of = (size: number): string => piece.repeat(Math.ceil(size / piece.length));
    time(of(32_768));
    const once = Math.min(time(of(65_536)), time(of(65_536)));
    const twice = Math.min(time(of(131_072)), time(of(131_072)));
    // Quadratic time would be four times as much; small times are mostly noise.
    expect(twice).toBeLessThan(Math.max(once * 3, 60));
  });
});
