import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandPage } from '../../src/read/page-article.ts';
import { readPageDate } from '../../src/read/page-dates.ts';
import { type PageElement, parseDocument } from '../../src/read/page-dom.ts';
import { readMetadata } from '../../src/read/page-metadata.ts';
import { slimPage } from '../../src/read/page-slim.ts';
import { withoutSite } from '../../src/read/page-title.ts';

const clock = { now: 1_767_225_600, timeZone: 'Europe/Berlin' };
function metadataOf(html: string, url = 'https://courier.example/news/ferry'): ReturnType<typeof readMetadata> {
  const { html: slim, jsonLd } = slimPage(html);
  return readMetadata(parseDocument(slim), jsonLd, { url, ...clock });
}

function depthOf(root: PageElement): number {
  let depth = -1;
  for (let level = [root]; level.length > 0; level = level.flatMap(({ children }) => Array.from(children))) depth++;
  return depth;
}

describe('a page that is made lean', () => {
  it('has one head and one body, and nothing that no reader sees', () => {
    const page =
      '<!--[if IE]><html class="ie"><![endif]--><html lang="de"><head><title>Fähre</title><script>var a="</p>"</script><style>p{}</style></head>' +
      '<body class="x"><p>Die Fäh&shy;re<!-- Anzeige --> fährt.</p><iframe src="x"></iframe><svg><text>x</text></svg></body></html>';
    expect(slimPage(page)).toEqual({
      html: '<!doctype html><html lang="de"><head><title>Fähre</title></head><body><p>Die Fähre fährt.</p></body></html>',
      jsonLd: [],
      cut: false,
    });
  });

  it('gives the JSON-LD apart, and ends a script that never ends', () => {
    expect(slimPage('<script type="application/ld+json">{"a":1}</script><p>Fog</p><script>never').jsonLd).toEqual([
      '{"a":1}',
    ]);
  });

  it('ends a heading where the next one begins, as browsers do, however many there are', () => {
    const { html } = slimPage('<body><h1>Fog<h2>Ferry</h2><p>One</p><h3>Quay');
    expect(html).toContain('<body><h1>Fog</h1><h2>Ferry</h2><p>One</p><h3>Quay</h3></body>');
    expect(slimPage(`<body>${'<h1>Fog'.repeat(300)}`).html).toContain('</h1><h1>Fog</h1></body>');
  });

  it('writes what the page means: every end, angle brackets that are no tags, and nothing of a tag that never ends', () => {
    const { html } = slimPage('<body><ul><li>Fog<li>a < b</ul><b><i>Ferry</b><plaintext><table><p class="');
    expect(html).toContain(
      '<body><ul><li>Fog</li><li>a &lt; b</li></ul><b><i>Ferry</i></b><plaintext>&lt;table>&lt;p class="</plaintext></body>',
    );
    expect(slimPage('<meta name="author" content="Ada <p><p><p>').html).toContain('<head></head><body></body>');
  });

  const pieces = fc.oneof(
    fc.constantFrom(
      ...'<div> </div> <table> <tr> <td> </table> <p> </p> <a> <a href="x"> </a> <h2> </h2> <li> <ul> <b> </b> <svg> <title> </title>'.split(
        ' ',
      ),
      ...'<plaintext> <xmp> <textarea> </textarea> <noframes> <select> <option> <body> </body> <head> </head> <br> fog & < <! <!-- --> " \''.split(
        ' ',
      ),
      ...'<script> </script> <template> <button> <form> <math> <dd> <dt> <tbody> <thead> </tr> <ruby> <rt> <x-y> <img'.split(
        ' ',
      ),
    ),
    fc.string({ maxLength: 8 }),
  );
  const soup = fc.array(fc.tuple(pieces, fc.constantFrom(1, 1, 1, 70, 300)), { maxLength: 30 });

  it('is at most 64 levels deep for the library that reads it, whatever the page is', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const { html } = slimPage(parts.map(([piece, times]) => piece.repeat(times)).join(''));
        // The deepest may hold an image or a line break.
        expect(depthOf(parseDocument(html).body)).toBeLessThanOrEqual(65);
      }),
      { numRuns: 300 },
    );
  });

  it('is cut where it is longer than any article', () => {
    const { html, cut } = slimPage(`<body>${'<p>fog</p>'.repeat(200_000)}`);
    expect(cut).toBe(true);
    expect(html.length).toBeLessThan(1_100_000);
  });
});

describe('the headline', () => {
  const page = (head: string, body: string): string | undefined =>
    metadataOf(`<html><head>${head}</head><body>${body}</body></html>`).draft.title;

  it('is the one that the page shows, not the one for search engines', () => {
    expect(
      page(
        '<title>Ferry Saltmouth: times, prices, tickets | Courier</title><meta property="og:title" content="Night ferry returns to Saltmouth">',
        '<h1><a href="/">Courier</a></h1><h1>The night ferry returns to Saltmouth</h1>',
      ),
    ).toBe('The night ferry returns to Saltmouth');
  });

  it('stands without kicker and site', () => {
    expect(
      page(
        '<title>x</title><meta property="og:title" content="Night ferry returns">',
        '<h1><span class="article-kicker">Transport:</span> Night ferry returns</h1>',
      ),
    ).toBe('Night ferry returns');
    expect(withoutSite('Night ferry returns — Harbour Courier', ['Harbour Courier'])).toBe('Night ferry returns');
    expect(withoutSite('Harbour Courier | Night ferry | returns', ['harbour-courier.example', 'Harbour Courier'])).toBe(
      'Night ferry | returns',
    );
    expect(withoutSite('Harbour Courier', ['Harbour Courier'])).toBe('Harbour Courier');
  });

  it('goes without a kicker that the page itself leaves out, or that looks like a line of its own', () => {
    const og = '<meta property="og:title" content="Night ferry returns to Saltmouth">';
    expect(page(og, '<h1>Transport in autumn: Night ferry returns to Saltmouth</h1>')).toBe(
      'Night ferry returns to Saltmouth',
    );
    const hidden =
      '<span>Transport in autumn</span><span aria-hidden="true"> – </span><span>Night ferry returns</span>';
    expect(page('<title>Transport in autumn – Night ferry returns</title>', `<h1>${hidden}</h1>`)).toBe(
      'Night ferry returns',
    );
  });

  it('is the part of the title that the page shows as a heading, where it has nothing else', () => {
    expect(
      page(
        '<title>The Saltmouth Diaries - Reports » Night ferry returns</title>',
        '<h3>Reports</h3><h4>Night ferry returns</h4>',
      ),
    ).toBe('Night ferry returns');
    expect(page('<title>Night ferry -- Saltmouth Diaries</title>', '')).toBe('Night ferry -- Saltmouth Diaries');
  });
});

describe('the authors', () => {
  const authors = (body: string, head = ''): string[] | undefined =>
    metadataOf(
      `<html><head><title>Night ferry returns</title>${head}</head><body><h1>Night ferry returns</h1>${body}</body></html>`,
    ).draft.authors?.map(({ name }) => name);

  it('are persons before the publisher', () => {
    const ld =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry returns","author":{"@type":"Organization","name":"Courier"},"publisher":{"name":"Courier"}}</script>';
    expect(authors('<p class="byline">By Ruth Calder and Tom Okafor</p>', ld)).toEqual(['Ruth Calder', 'Tom Okafor']);
    expect(authors('', ld)).toEqual(['Courier']);
  });

  it('are found in lines without any class, in several languages', () => {
    expect(authors('<p>Von Jutta Reimann</p>')).toEqual(['Jutta Reimann']);
    expect(authors('<p>Ein Artikel von Jutta Reimann | 27.01.2022 - 12:45</p>')).toEqual(['Jutta Reimann']);
    expect(authors('<p>Par Claire Vasseur</p>')).toEqual(['Claire Vasseur']);
  });

  it('are whoever a line with a day names, a whole name or not', () => {
    expect(authors('<div>Gespeichert von quill am 24. Juli 2017 - 18:55</div>')).toEqual(['quill']);
    expect(authors('<p>Von R. C. am 3. Mai 2014</p>')).toEqual(['R. C.']);
    const posts = [1, 2, 3].map((day) => `<li>Posted by quill${day} on ${day} May 2024</li>`).join('');
    const far = '<p>The ferry runs again.</p>'.repeat(20);
    expect(authors(`${far}<ul>${posts}</ul>`)).toBeUndefined();
  });

  it('are named by microformats and by the cards of Twitter', () => {
    expect(authors('<h4 class="vcard author">vom <span class="fn">Moorfahrer</span></h4>')).toEqual(['Moorfahrer']);
    expect(authors('', '<meta name="twitter:misc:Written by" content="Ruth Calder">')).toEqual(['Ruth Calder']);
    expect(
      authors(
        '',
        '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ruth Calder">',
      ),
    ).toEqual(['Ruth Calder']);
    expect(
      authors('', '<meta name="twitter:label1" content="Lesezeit"><meta name="twitter:data1" content="3 Minuten">'),
    ).toBeUndefined();
  });

  it('stand without what they are', () => {
    expect(authors('', '<meta name="author" content="Rechtsanwältin Ruth Calder">')).toEqual(['Ruth Calder']);
    expect(authors('', '<meta name="author" content="Courier-Redakteur Tom Okafor">')).toEqual(['Tom Okafor']);
    expect(authors('', '<meta name="author" content="Ruth Calder, Chief Technology Officer">')).toEqual([
      'Ruth Calder',
    ]);
  });

  it('are not who took the picture, nor where the publisher sits', () => {
    expect(authors('<p>Photo by Ann Lowe/Moor Images</p>')).toBeUndefined();
    expect(authors('<p>Foto von Ann Lowe</p><p>Von Jutta Reimann</p>')).toEqual(['Jutta Reimann']);
    const head =
      '<meta property="og:site_name" content="The Sound"><meta name="publisher" content="Courier (courier.example)">';
    expect(authors('', `${head}<meta name="author" content="Courier, Saltmouth, England">`)).toBeUndefined();
    expect(authors('<p>Von Jutta Reimann</p>', `${head}<meta name="author" content="Courier">`)).toEqual([
      'Jutta Reimann',
    ]);
  });

  it('stand behind the noun for them, also without a colon', () => {
    const far = '<p>The ferry runs again.</p>'.repeat(20);
    expect(authors(`${far}<p>Autorinnen Jutta Reimann und Ruth Calder</p>`)).toEqual(['Jutta Reimann', 'Ruth Calder']);
    expect(authors('<ul><li><b>Autorin/Autor</b> Jutta Reimann</li></ul>')).toEqual(['Jutta Reimann']);
    expect(authors(`${far}<p>Author Ruth Calder will read from her book on the pier on Sunday</p>`)).toBeUndefined();
  });

  it('are not those of comments, captions and teasers', () => {
    expect(
      authors(
        '<div class="comments"><span class="author">Nils Brandt</span></div><figure><p class="author">Ann Lowe</p></figure>',
      ),
    ).toBeUndefined();
  });
});

describe('the body', () => {
  const paragraphs = [
    'The night ferry between Saltmouth and the island runs again from Monday, after a winter in which the boat lay in the dock for repairs.',
    'Its captain, who has crossed the sound for thirty years, said that the new engine was quieter than the gulls that follow it.',
    'The council pays for the last crossing of the day, which leaves an hour later than before, until the end of the summer.',
  ].map((text) => `<p>${text}</p>`);
  const body = (...more: string[]): string | undefined =>
    understandPage(
      `<html><head><title>Night ferry returns</title></head><body><article><h1>Night ferry returns</h1>${[...paragraphs, ...more].join('\n')}</article></body></html>`,
      clock,
    ).draft?.content_text;
  const text = body();

  it.each([
    ['<p>Le puede interesar: <a href="/x">El puerto abrirá tres nuevas líneas este año, dice la alcaldesa</a></p>'],
    ['<p>Do you want to know what we do next? Sign up here</p>'],
    ['<p><a href="/">zurück</a></p>'],
    ['<p>Aktualisiert am 17.01.2024.</p>'],
    ['<p>The week on the sound, straight to your inbox.</p>'],
    ['<p>【関連記事】</p>'],
  ])('ends before %s', (line) => {
    expect(body(line)).toBe(text);
  });

  it('ends with the note on its author, below which are other articles', () => {
    const teasers = [
      '<p>Ruth Calder is a reporter in Saltmouth</p>',
      '<p>Gulls have learned to open the door of the pier, and the keeper is not amused.</p>',
      '<p>The theatre in Saltmouth plays in the open for the first time in nine years.</p>',
    ];
    expect(body('<p>By Ruth Calder</p>', ...teasers)).toBe(text);
    // Whoever is written about is not who writes.
    expect(body(...teasers)).toContain('Ruth Calder is a reporter in Saltmouth');
  });

  it('has no links that the same words announce again and again', () => {
    const link = (title: string): string => `<p>SEE HERE TOO | <a href="/x">${title}</a></p>`;
    const [first = '', second = '', third = ''] = paragraphs;
    const page = `${first}${link('Gulls learn to open the door of the pier at Saltmouth')}${second}${link('A theatre in the open for the first time since the storm')}${third}`;
    const read = understandPage(
      `<html><head><title>Night ferry returns</title></head><body><article><h1>Night ferry returns</h1>${page}</article></body></html>`,
      clock,
    );
    expect(read.draft?.content_text).toBe(text);
  });
});

describe('what only the text tells', () => {
  const paragraphs = [
    'The night ferry between Saltmouth and the island runs again, after a winter in which the boat lay in the dock for repairs.',
    'Its captain, who has crossed the sound for thirty years, said that the new engine was quieter than the gulls that follow it.',
    'The council pays for the last crossing of the day, which leaves an hour later than before, until the end of the summer.',
    'The islanders had asked for the later boat for years, because the theatre in Saltmouth ends after the last one has gone.',
  ];
  const draftOf = (texts: readonly string[], header = '') =>
    understandPage(
      `<html><head><title>Night ferry returns</title></head><body><article><h1>Night ferry returns</h1>${header}${texts.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
      clock,
    ).draft;
  const dated = [`SALTMOUTH, 14 May 2024 – ${paragraphs[0]}`, ...paragraphs.slice(1)];

  it('is the day of its dateline, where the page names none', () => {
    expect(draftOf(dated)).toMatchObject({ published: { precision: 'day', instant: 1_715_637_600 } });
    expect(draftOf(dated, '<p>Published: 15 May 2024</p>')).toMatchObject({ published: { instant: 1_715_724_000 } });
  });

  it('is the name below it, where the page names none', () => {
    const named = draftOf([...paragraphs, '<b>Ruth Calder</b>']);
    expect(named).toMatchObject({ authors: [{ name: 'Ruth Calder', type: 'person' }] });
    expect(named?.content_text).toBe(paragraphs.join('\n\n'));
    expect(draftOf([...paragraphs, 'Ruth Calder'], '<p>By Tom Okafor</p>')?.authors).toEqual([
      { name: 'Tom Okafor', type: 'person' },
    ]);
  });

  it.each(['<a href="/calder">Ruth Calder</a>', 'Saltmouth', 'Ruth Calder and the gulls'])('is not: %s', (last) => {
    expect(draftOf([...paragraphs, last])).not.toHaveProperty('authors');
  });
});

describe('the day', () => {
  it('of a line below the headline goes before those of cards and boxes', () => {
    const card = (time: string) =>
      `<div class="news-card">${time}<h3><a href="/x">Gulls learn to open doors</a></h3></div>`;
    const page = (body: string) =>
      metadataOf(`<html><head><title>Night ferry returns</title></head><body>${body}</body></html>`).draft.published;
    const time = card('<time>16 May 2024</time>');
    const headline = '<h1>Night ferry returns</h1>';
    expect(page(`${time}${headline}<p>14 May 2024</p>`)).toMatchObject({ instant: 1_715_637_600 });
    expect(page(`<p class="date">16 May 2024</p>${headline}<p>14 May 2024</p>`)).toMatchObject({
      instant: 1_715_637_600,
    });
    const exact = '<time datetime="2024-05-14T06:30:00+01:00">14 May</time>';
    expect(page(`${headline}<p>14 May 2024</p>${card(exact)}`)).toMatchObject({ instant: 1_715_664_600 });
    expect(page(`${headline}<p>The ferry runs again.</p>${card(exact)}`)).toMatchObject({ instant: 1_715_664_600 });
  });

  it('of a machine is read with its zone, or in the reader’s', () => {
    expect(readPageDate('2024-05-14T06:30:00+01:00', clock)).toMatchObject({
      instant: 1_715_664_600,
      zone: 'stated',
      offset: 60,
    });
    expect(readPageDate('2024-05-14T06:30', clock)).toMatchObject({
      instant: 1_715_661_000,
      zone: 'assumed',
      offset: 120,
      precision: 'minute',
    });
    expect(readPageDate('20240514', clock)).toMatchObject({
      precision: 'day',
      zone: 'assumed',
      instant: 1_715_637_600,
    });
    expect(readPageDate('1715664600000', clock)).toMatchObject({ instant: 1_715_664_600, zone: 'stated' });
  });

  it('of people is read in their words; what is none is none', () => {
    expect(readPageDate('14. Mai 2024, 6:30 Uhr', { ...clock, language: 'de' })).toMatchObject({
      instant: 1_715_661_000,
    });
    expect(readPageDate('31 June 2024', clock)).toBeUndefined();
    expect(readPageDate('2031-01-01', clock)).toBeUndefined();
    expect(readPageDate('May', clock)).toBeUndefined();
  });

  it('is read beside a name that only its looks set apart', () => {
    const { draft } = metadataOf(
      '<html><head><title>Night ferry returns</title></head><body><h1>Night ferry returns</h1><p><span>Ruth Calder</span><span>Oct 17, 2023</span></p></body></html>',
    );
    expect(draft.published).toMatchObject({ precision: 'day', instant: 1_697_493_600 });
  });

  it('of a moment in UTC is the day of the clock by which the page shows it', () => {
    const page = (shown: string, stated = '2024-05-14T01:48:19Z') =>
      metadataOf(
        `<html><head><title>Night ferry returns</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry returns","datePublished":"${stated}"}</script></head><body><h1>Night ferry returns</h1><p>${shown}</p></body></html>`,
      ).draft.published;
    const moment = { instant: 1_715_651_299, zone: 'stated', precision: 'second' };
    const west = { ...moment, offset: -300 };
    expect(page('Published: May 13, 2024 at 8:48 p.m. | Updated: May 14, 2024 at 10:54 a.m.')).toEqual(west);
    expect(page('May 13, 2024, 8:48 pm EST')).toEqual(west);
    expect(page('14 May 2024 — 12.48pm')).toEqual({ ...moment, offset: 660 });
    for (const other of [
      'May 13, 2024',
      'Updated: May 13, 2024 at 8:48 p.m.',
      'May 13, 2024, 8:51 p.m.',
      'May 2, 2024, 1:48 a.m.',
    ])
      expect(page(other)).toEqual({ ...moment, offset: 0 });
    expect(page('May 13, 2024, 8:48 p.m.', '2024-05-14T02:48:19+01:00')).toEqual({ ...moment, offset: 60 });
  });

  it('takes the zone from whoever states it for the same clock time, and no change for a publication', () => {
    const page = (more: string): ReturnType<typeof readMetadata> =>
      metadataOf(
        `<html><head><title>Night ferry returns</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry returns","dateModified":"2024-05-14T09:00:00Z"${more}}</script><meta name="date" content="2024-05-14T06:30:00+01:00"></head><body></body></html>`,
      );
    expect(page(',"datePublished":"2024-05-14 06:30:00.0"').draft.published).toMatchObject({
      zone: 'stated',
      offset: 60,
    });
    expect(
      metadataOf(
        '<html><head><title>x</title><meta property="article:modified_time" content="2024-05-14T09:00:00Z"></head></html>',
        'https://courier.example/x',
      ).draft,
    ).not.toHaveProperty('published');
    expect(
      metadataOf('<html><head><title>x</title></head></html>', 'https://courier.example/2024/05/14/ferry').rules[
        'date_published'
      ],
    ).toBe('day in the address');
  });
});
