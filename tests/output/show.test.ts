import { describe, expect, it } from 'vitest';
import type { Paint } from '../../src/io.ts';
import { show } from '../../src/output/show.ts';
import { article, LOCK, OPTIONS, written } from './articles.ts';

describe('show', () => {
  it('sets an article as a newspaper does: headline, byline, names, picture, body, link', async () => {
    expect(await written(show([LOCK], { ...OPTIONS, columns: 200 }))).toBe(
      [
        'Harbour opens its "new" lock, at last',
        'By Ines Brandt · 2024-09-25 15:48 · The Harbour Courier · 2 min read',
        '',
        'People  Marta Okafor',
        'Orgs    Port Authority',
        'Places  Kessel',
        'Tags    Shipping, C; C++',
        'Labels  to read',
        '',
        'The lock, seen from the pier (J. Abara / Courier)',
        '',
        'The lock took nine years.',
        '',
        'Marta Okafor cut the ribbon.',
        '',
        'https://courier.example/2024/lock',
        '',
      ].join('\n'),
    );
  });

  it('wraps a body at the width of the terminal, keeping paragraphs and whole addresses', async () => {
    const address = 'https://courier.example/2024/09/25/harbour/the-new-lock-and-its-long-long-history.html';
    const content_text = `The lock took nine years to build and opened on Wednesday.\n\nMore at ${address}\nEnd.`;
    const text = await written(show([article({ content_text })], { ...OPTIONS, columns: 30 }));
    expect(text.split('\n').slice(3)).toEqual([
      'The lock took nine years to',
      'build and opened on Wednesday.',
      '',
      'More at',
      address,
      'End.',
      '',
    ]);
  });

  it('has the caption of the picture once, where the feed put it into the text too', async () => {
    const image = {
      url: 'https://courier.example/lock.jpg',
      caption: 'The lock, seen from the pier',
      credit: 'J. Abara',
    };
    const body = ['The lock, seen from the pier (J. Abara)', 'It took nine years.', 'The lock, seen from the pier'];
    const text = await written(show([article({ image, content_text: body.join('\n\n') })], OPTIONS));
    expect(text.split('\n').slice(3)).toEqual([body[0], '', body[1], '']);
  });

  it('wraps a script without blanks wherever the line is full', async () => {
    const text = await written(
      show([article({ title: '港口', content_text: '港口新船闸启用航运公司投资' })], { ...OPTIONS, columns: 10 }),
    );
    expect(text.split('\n').slice(-4)).toEqual(['港口新船闸', '启用航运公', '司投资', '']);
  });

  it('takes the summary where there is no body, and Markdown as it is', async () => {
    expect(await written(show([article({ summary: 'Ships can pass.' })], OPTIONS))).toBe(
      'Harbour opens its new lock\nThe Harbour Courier\n\nShips can pass.\n',
    );
    expect(await written(show([article({ content_markdown: '- one\n    - two\x1b[2J\n' })], OPTIONS))).toBe(
      'Harbour opens its new lock\nThe Harbour Courier\n\n- one\n    - two\n',
    );
  });

  it('parts several articles by a rule', async () => {
    expect(await written(show([article(), article({ title: 'Quay closed' })], { ...OPTIONS, columns: 20 }))).toBe(
      'Harbour opens its\nnew lock\nThe Harbour Courier\n\n────────────────────\n\nQuay closed\nThe Harbour Courier\n',
    );
  });

  it('lets nothing of an article reach the terminal as a command, and colours only what is its own', async () => {
    const paint: Paint = { strong: (text) => `<b>${text}</b>`, quiet: (text) => text, name: (text) => text };
    const hostile = article({
      title: 'Lock\x1b]0;owned\x07 \x1b[31mopens\n\ntoday',
      byline: 'By\u202e X',
      url: 'https://a.example/\u009b2J',
    });
    expect(await written(show([hostile], { ...OPTIONS, paint }))).toBe(
      '<b>Lock opens today</b>\nBy X · The Harbour Courier\n\nhttps://a.example/\n',
    );
  });
});
