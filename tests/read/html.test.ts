import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClean } from '../../src/clean.ts';
import { readHtml } from '../../src/read/html.ts';

describe('readHtml: text', () => {
  test.each([
    ['paragraphs', '<p>Ferries stop.</p>\n<p>Pilots\n strike.</p>', 'Ferries stop.\n\nPilots strike.'],
    ['line breaks', 'Quay 1<br>Quay 2<br/><br/>Quay 3', 'Quay 1\nQuay 2\n\nQuay 3'],
    ['lists', '<p>Boats:</p><ul><li>Ragnhild<li>Sigrid</ul>', 'Boats:\n\nRagnhild\nSigrid'],
    ['table rows', '<table><tr><th>Ship<th>Berth<tr><td>Sigrid<td>4</table>', 'Ship Berth\nSigrid 4'],
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
    const start = process.cpuUsage();
    readHtml(html);
    const { user, system } = process.cpuUsage(start);
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
  ])('over many %j', (piece) => {
    const of = (size: number): string => piece.repeat(Math.ceil(size / piece.length));
    time(of(32_768));
    const once = Math.min(time(of(65_536)), time(of(65_536)));
    const twice = Math.min(time(of(131_072)), time(of(131_072)));
    // Quadratic time would be four times as much; small times are mostly noise.
    expect(twice).toBeLessThan(Math.max(once * 3, 60));
  });
});
