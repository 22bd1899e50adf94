import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { IN_FEED, type Markup, markdownToHtml, ON_PAGE, textToHtml } from '../src/safe-html.ts';
import { anyText } from './output/articles.ts';

const ELEMENTS =
  'p br h2 h3 h4 h5 ul ol li blockquote pre code em strong del hr a img table thead tbody tr th td'.split(' ');

/** The elements of a piece of HTML with their attributes, as a tokenizer that knows nothing of how it was written sees them. */
function elementsOf(html: string): { name: string; attributes: string[] }[] {
  const found: { name: string; attributes: string[] }[] = [];
  let attribute = '';
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => void found.push({ name: html.slice(start, end), attributes: [] }),
      onattribname: (start, end) => {
        attribute = html.slice(start, end);
      },
      onattribdata: (start, end) => {
        attribute += `=${html.slice(start, end)}`;
      },
      onattribend: () => void found.at(-1)?.attributes.push(attribute),
      ...{ ontext: nothing, oncdata: nothing, onclosetag: nothing, onopentagend: nothing, onselfclosingtag: nothing },
      ...{ ontextentity: nothing, onattribentity: nothing, onend: nothing },
      oncomment: () => void found.push({ name: 'a comment', attributes: [] }),
      ondeclaration: () => void found.push({ name: 'a declaration', attributes: [] }),
      onprocessinginstruction: () => void found.push({ name: 'an instruction', attributes: [] }),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return found;
}

describe('text as HTML', () => {
  it('has paragraphs and line breaks, and signs as signs', () => {
    expect(textToHtml('The lock <opens>\n& closes.\n\n\nAt "last"\x07.', IN_FEED)).toBe(
      '<p>The lock &lt;opens&gt;<br>\n&amp; closes.</p>\n<p>At &quot;last&quot;.</p>\n',
    );
    expect(textToHtml('Замок', ON_PAGE)).toBe('<p dir="auto">Замок</p>\n');
    expect(textToHtml(' \n ', IN_FEED)).toBe('');
  });
});

describe('Markdown as HTML', () => {
  it.each<[markdown: string, html: string, markup?: Markup]>([
    ['# Lock', '<h2>Lock</h2>\n'],
    ['##### Lock', '<h5 dir="auto">Lock</h5>\n', ON_PAGE],
    ['*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n'],
    ['a  \nb', '<p>a<br>\nb</p>\n'],
    ['- a\n- b', '<ul><li>a\n</li>\n<li>b\n</li>\n</ul>\n'],
    ['3. a\n\n   b', '<ol start="3"><li><p>a</p>\n<p>b</p>\n</li>\n</ol>\n'],
    ['> a\n\n---', '<blockquote><p>a</p>\n</blockquote>\n<hr>\n'],
    ['```js\na < b\n```', '<pre><code>a &lt; b\n</code></pre>\n'],
    [
      '[a](https://a.example/?x=1&y="2")',
      '<p><a href="https://a.example/?x=1&amp;y=&quot;2&quot;" rel="noopener noreferrer">a</a></p>\n',
    ],
    ['![a "b"](https://a.example/b.jpg)', '<p><img src="https://a.example/b.jpg" alt="a &quot;b&quot;"></p>\n'],
    [
      '![](https://a.example/b.jpg)',
      '<p dir="auto"><a href="https://a.example/b.jpg" rel="noopener noreferrer">picture</a></p>\n',
      ON_PAGE,
    ],
    [
      '[![lock](https://a.example/b.jpg)](https://a.example/)',
      '<p dir="auto"><a href="https://a.example/" rel="noopener noreferrer">lock</a></p>\n',
      ON_PAGE,
    ],
    ['[a](javascript:alert(1)) [b](/c) ![d](data:image/png,x)', '<p>a b d</p>\n'],
    ['[a](java&#115;cript:x)', '<p>a</p>\n'],
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
    ['a <b onclick="x">c</b>', '<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n'],
    [
      '|a|b|\n|-|-|\n|<i>c</i>|[x](javascript:x)|',
      '<table><thead><tr><th>a</th><th>b</th></tr>\n</thead>\n<tbody><tr><td>&lt;i&gt;c&lt;/i&gt;</td><td>x</td></tr>\n</tbody>\n</table>\n',
    ],
  ])('%j', (markdown, html, markup = IN_FEED) => {
    expect(markdownToHtml(markdown, markup)).toBe(html);
  });

  it('is made of a fixed set of elements, links to the web alone, whatever it was', () => {
    const nasty = fc
      .array(
        fc.oneof(
          anyText,
          fc.constantFrom(
            '](',
            'javascript:x',
            ')',
            '![',
            '<img src=x onerror=y>',
            '"',
            '<https://a.example/">',
            '\n> ',
            '\n\n',
            '\n\n| a | b |\n| - | - |\n| ',
            ' | ',
          ),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(nasty, fc.constantFrom(IN_FEED, ON_PAGE), (text, markup) => {
        for (const { name, attributes } of elementsOf(markdownToHtml(text, markup) + textToHtml(text, markup))) {
          expect(ELEMENTS).toContain(name);
          for (const attribute of attributes)
            expect(attribute).toMatch(
              /^(?:href=https?:|src=https?:|alt(?:=|$)|rel=noopener noreferrer$|dir=auto$|start=\d+$)/i,
            );
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(['[', '![', '*a ', '> ', '- ', '`', '<', '[a](', '**', '_a', '~~', '\\', '&#', '|', '|a|b|\n|-|-|\n'])(
    'takes no longer than it is long: %s',
    (sign) => {
      const start = performance.now();
      markdownToHtml(sign.repeat(5000), IN_FEED);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
