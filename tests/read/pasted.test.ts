import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../../src/errors.ts';
import { readPasted } from '../../src/read/pasted.ts';
import { legible } from './pasted-article.ts';

const FOLDER = new URL('../../fixtures/pasted/', import.meta.url);
const options = { now: Date.UTC(2026, 6, 1) / 1000, timeZone: 'Europe/Kyiv' };
const fixture = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const expected = (name: string): unknown[] => JSON.parse(fixture(`${name}.expected.json`));
const read = (text: string): unknown[] => readPasted(text, options).drafts.map(legible);
const only = (text: string): Record<string, unknown> =>
  legible(readPasted(text, options).drafts[0] ?? { source: { kind: 'pasted' } });

describe('pasted articles in the line shapes of papers', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  it.each(names)('%s', (name) => {
    expect(read(fixture(name))).toEqual(expected(name.replace('.txt', '')));
  });
});

describe('the same article copied in another way', () => {
  const text = fixture('bridge-with-tags.txt');
  const lines = text.split('\n');
  const copies: Record<string, string> = {
    'with Windows line ends': text.replaceAll('\n', '\r\n'),
    'with the line ends of old Macs': text.replaceAll('\n', '\r'),
    'with non-breaking spaces': text.replaceAll(' ', '\u00a0'),
    'with a byte-order mark': `\ufeff${text}`,
    'with blanks and tabs at the edges': lines.map((line) => `\t ${line} \t`).join('\n'),
    'without empty lines': lines.filter((line) => line !== '').join('\n'),
    'with more empty lines': text.replaceAll('\n', '\n\n'),
    'without the first line': lines.slice(1).join('\n'),
    'without the trailer': lines.slice(0, -3).join('\n'),
    'below a banner about the paper itself': text.replace(
      /date (\S+) .*/,
      'date $1 The Dnipro Courier launches a series on bridges',
    ),
    'below that banner and without empty lines': lines
      .filter((line) => line !== '')
      .join('\n')
      .replace(/date (\S+) .*/, 'date $1 The Dnipro Courier launches a series on bridges'),
  };
  it.each(Object.entries(copies))('%s', (_, copy) => {
    expect(read(copy)).toEqual(expected('bridge-with-tags'));
  });

  it('in several of these ways at once, with or without its caption', () => {
    const ways: ((copy: string) => string)[] = [
      (copy) => copy.replace(/^Danube Commission head.*\n\n?/mu, ''),
      (copy) => copy.replace(/^.*\n/u, ''),
      (copy) => copy.replace(/\n{2,}/gu, '\n'),
      (copy) => copy.replaceAll(' ', '\u00a0'),
      (copy) => copy.replaceAll(' ', '\u202f'),
      (copy) => copy.replaceAll('\n', '\r\n'),
    ];
    const [whole] = expected('bridge-with-tags') as [Record<string, unknown>];
    const { image: _, ...captionless } = whole;
    fc.assert(
      fc.property(fc.subarray(ways), (chosen) => {
        const copy = chosen.reduce((made, way) => way(made), text);
        expect(read(copy)).toEqual([ways[0] && chosen.includes(ways[0]) ? captionless : whole]);
      }),
      { numRuns: 64 },
    );
  });

  it('never takes the day on which a tool saw the page for the day of the article', () => {
    const copy = lines.filter((line) => !line.startsWith('by ')).join('\n');
    expect(only(copy)).not.toHaveProperty('published');
  });
});

describe('several articles in one paste', () => {
  const text = fixture('two-articles.txt');

  it('are refused with the line of the second byline', () => {
    const unparted = text.replace('---\n\n', '');
    expect(() => readPasted(unparted, options)).toThrow(
      new UnreadableError('looks like 2 articles (second byline in line 14); put a line --- between them'),
    );
  });

  it('are read one by one below a line ---, also where a part fails', () => {
    const { drafts, warnings, rules } = readPasted(`${text}\n---\nForgot to copy this one\n`, options);
    expect(drafts.map(({ title }) => title)).toEqual([
      'Harbor seals counted from the air for the first time',
      'Old tram returns to the harbor line on Sundays',
    ]);
    expect(rules).toHaveLength(2);
    expect(warnings).toEqual(['part 3 (from line 26): no article found: 0 paragraphs in 1 line']);
  });

  it('fail together only when no part can be read', () => {
    expect(() => readPasted('Nothing\n---\nNothing either\n', options)).toThrow(UnreadableError);
  });

  it('are not seen in the teasers below one article', () => {
    const teasers = [
      'Read more',
      'Gulls learn to open the ferry door',
      'By Even Lund',
      'March 1, 2025',
      'The captain has changed the handle twice and is not hopeful about a third.',
    ];
    const [seals] = text.split('\n---\n');
    expect(read(`${seals}\n${teasers.join('\n')}\n`)).toEqual(expected('two-articles').slice(0, 1));
  });
});

describe('a text of a few words', () => {
  const paste = (body: string): string =>
    `Fog, Lighthouse\nShare\n\nFog horn fails\n\nby The news desk October 3, 2024 4:05 PM 1 min read\n\n${body}`;

  it('is an article where one line names its author and its day', () => {
    const { drafts, rules } = readPasted(paste('More follows.\n\nRead also: Ten lighthouses\nKeeper quits'), options);
    expect(drafts).toMatchObject([
      {
        title: 'Fog horn fails',
        content_text: 'More follows.',
        published: { instant: Date.UTC(2024, 9, 3, 13, 5) / 1000 },
        authors: [{ name: 'The news desk' }],
      },
    ]);
    expect(drafts[0]?.source).toEqual({ kind: 'pasted' });
    expect(rules?.[0]).toMatchObject({
      title: 'headline above the byline (0.70)',
      content_text: 'text below the byline (0.70)',
    });
  });

  it('is none where several lines do, or nothing follows', () => {
    const two = paste('Soon.\n\nby Ada Lund October 4, 2024 4:05 PM\n\nLater.');
    expect(() => readPasted(two, options)).toThrow('no article found');
    expect(() => readPasted(paste(''), options)).toThrow('no article found');
  });

  it('may hold a NUL and a form feed', () => {
    expect(readPasted(paste('The horn\0 is\f silent.'), options).drafts[0]?.content_text).toBe('The horn is silent.');
  });
});

describe('texts that are no article', () => {
  it.each([
    ['', 'no article found: the text is empty'],
    ['  \n\n \t\n', 'no article found: the text is empty'],
    [
      'Log in\nEmail\nPassword\nForgot your password?\nSign in with a code\n',
      'no article found: 1 paragraph in 5 lines',
    ],
    [
      'The mayor and a fisherman open the repaired bridge at Orlivka\n' +
        'by The Dnipro Courier news desk March 11, 2025 9:05 AM 3 min read\n' +
        'The mayor and a fisherman open the repaired bridge at Orlivka',
      'no article found: nothing but a headline',
    ],
  ])('%j', (text, message) => {
    expect(() => readPasted(text, options)).toThrow(new UnreadableError(message));
  });

  it('a body without a headline asks for --title, and takes it', () => {
    const body =
      'The ferry to the island of Mando will be replaced by a second tractor bus, the council said on Monday.\n\n' +
      'The tide leaves the road free for six hours a day, which is enough for the mail and the school.\n';
    const error = (() => {
      try {
        readPasted(body, options);
      } catch (thrown) {
        return thrown;
      }
      return undefined;
    })();
    expect(error).toMatchObject({ message: 'no headline found', hint: 'give one with --title' });
    expect(readPasted(body, { ...options, title: 'A bus instead of the ferry' }).drafts[0]).toMatchObject({
      title: 'A bus instead of the ferry',
      content_text: body.trim(),
    });
  });
});

describe('a caption that only its place shows', () => {
  const TITLE = 'Pilots of Mando want a second tractor bus';
  const BODY = [
    'The pilots of Mando want a second tractor bus before the winter, because the old one stands still every other week.',
    'Pilot Kari Aas told the council that the mail had come late nine times, and that the school had waited for its bread.',
    'The council will vote on the second bus in June, and the islanders hope to have it before the first storm comes.',
  ];
  const article = (header: string[], body = BODY): Record<string, unknown> =>
    only([TITLE, '', ...header, '', body.join('\n\n')].join('\n'));

  it('ends with its day and stands between byline and controls', () => {
    const caption = 'The tractor bus on the causeway to Mando, March 3, 2025.';
    const found = article(['By Ola Lie', '', caption, '', 'Share', '', 'Print']);
    expect(found).toMatchObject({ image: { caption }, authors: [{ name: 'Ola Lie' }], body: BODY });
    expect(found).not.toHaveProperty('published');
  });

  it('stands below the agency it is from, above the byline', () => {
    const caption = 'The old tractor bus crosses the causeway to Mando at low tide on Sunday.';
    const found = article(['Danube News Agency', caption, '', 'By Ola Lie', '', '8 May 2025']);
    expect(found).toMatchObject({ image: { caption, credit: 'Danube News Agency' }, body: BODY });
    expect(found).not.toHaveProperty('summary');
  });

  it('ends with a name and stands apart between paragraphs', () => {
    const [first = '', ...rest] = BODY;
    const line = 'The tractor bus at the harbor of Mando. Jonas Holt for The Mando Mail';
    expect(article(['By Ola Lie'], [first, line, ...rest])).toMatchObject({
      image: { caption: 'The tractor bus at the harbor of Mando.', credit: 'Jonas Holt for The Mando Mail' },
      body: BODY,
    });
  });

  it('is the name of somebody of whom the text tells', () => {
    expect(article(['Kari Aas', '', 'By Ola Lie', '8 May 2025'])).toMatchObject({
      image: { caption: 'Kari Aas' },
      authors: [{ name: 'Ola Lie', type: 'person' }],
    });
  });

  it.each([
    ['somebody of whom the text does not tell', ['Sunniva Moe', '', 'By Ola Lie', '8 May 2025']],
    ['the author', ['Kari Aas', '', 'By Kari Aas', '8 May 2025']],
    ['a standfirst', ['By Ola Lie', '', 'The islanders have waited for a second bus since 2019.', '', 'Share']],
  ])('is not the name or the sentence of %s', (_, header) => {
    expect(article(header)).not.toHaveProperty('image');
  });

  it('is not a quotation with its speaker', () => {
    const [first = '', ...rest] = BODY;
    expect(article(['By Ola Lie'], [first, '“We have waited long enough.” Kari Aas', ...rest])).not.toHaveProperty(
      'image',
    );
  });
});

describe('what the text does not say', () => {
  const body = [
    'The keeper of the Listafjord light has found a letter behind the lamp, written by a keeper of 1911 to whoever came next.',
    'It asks for patience with the hinge of the upper door and explains where the good matches are, keeper Sunniva Aas said.',
    'The letter goes to the museum in Farsund, and the hinge stays as it is, the coastal authority decided.',
  ].join('\n\n');
  const article = (...header: string[]): Record<string, unknown> =>
    only(['Lighthouse keeper finds a letter from 1911 behind the lamp', '', ...header, '', body].join('\n'));

  it.each([
    ['a day without its year', '8 May, 17:46'],
    ['a distance in time', 'Published 7 hours ago'],
    ['only the day of a change', 'Updated: 8 May 2025'],
    ['a day and a month that could be either', '05/06/2025'],
    ['a day that has not come yet', '8 May 2031'],
  ])('no date for %s', (_, line) => {
    expect(article('By Sunniva Aas', line)).not.toHaveProperty('published');
  });

  it('takes the day of a dateline where no other line has one', () => {
    const dated = (...header: string[]): Record<string, unknown> =>
      only(
        [
          'Lighthouse keeper finds a letter from 1911 behind the lamp',
          '',
          ...header,
          '',
          `FARSUND, 7 May 2025 – ${body}`,
        ].join('\n'),
      );
    expect(dated('By Sunniva Aas')).toMatchObject({ published: '2025-05-07T00:00:00+03:00', precision: 'day' });
    expect(dated('By Sunniva Aas', '8 May 2025')).toMatchObject({ published: '2025-05-08T00:00:00+03:00' });
  });

  it('keeps the day of a change as such', () => {
    expect(article('Updated: 8 May 2025, 10:15 CEST')).toMatchObject({ modified: '2025-05-08T10:15:00+02:00' });
  });

  it('has no author where nobody signs', () => {
    expect(article('8 May 2025')).not.toHaveProperty('authors');
  });

  it.each([
    ['By Ola Nordmann, Kari Lie and Anna van der Meer', ['Ola Nordmann', 'Kari Lie', 'Anna van der Meer']],
    ['By Ola NordmannTwitter', ['Ola Nordmann']],
    ['By Ola Nordmann, Chief Reporter in Farsund', ['Ola Nordmann']],
    ['By Ola Nordmann | The Sound Courier', ['Ola Nordmann']],
    ['An interview by Ola Nordmann', ['Ola Nordmann']],
    ['By OLA NORDMANN', ['Ola Nordmann']],
    ['By Reuters and Ola Nordmann', ['Reuters', 'Ola Nordmann']],
    ['By the sea the wind is never still', undefined],
  ])('authors of %j', (line, names) => {
    const authors = article(line, '8 May 2025')['authors'] as { name: string }[] | undefined;
    expect(authors?.map(({ name }) => name)).toEqual(names);
  });

  it('types a desk and an agency as organizations, a reporter as a person', () => {
    expect(article('By Ola Nordmann and AFP', '8 May 2025')['authors']).toEqual([
      { name: 'Ola Nordmann', type: 'person' },
      { name: 'AFP', type: 'organization' },
    ]);
  });

  it('says by which rule each field was found', () => {
    const { rules } = readPasted(fixture('name-glued-to-day.txt'), options);
    expect(rules?.[0]).toEqual({
      title: 'headline by length, words of the body, byline or date below (0.75)',
      content_text: 'longest run of paragraphs (0.99)',
      authors: 'name before the date (0.90)',
      date_published: 'date between headline and body (0.85)',
      image: 'caption with labelled credit (0.90)',
    });
  });
});

describe('a header above or below the headline, in the words of many languages', () => {
  const UKRAINIAN = [
    'Міська рада проголосувала за нову набережну після довгої дискусії, яка тривала понад чотири години поспіль.',
    '«Ми чекали на це рішення двадцять років», — сказав міський голова після голосування у вівторок увечері в залі засідань.',
    'Роботи почнуться навесні, а завершити їх планують до кінця наступного року, повідомили в департаменті будівництва.',
  ];
  const ARABIC = [
    'صوّت مجلس المدينة مساء الثلاثاء لصالح بناء الرصيف الجديد بعد نقاش طويل استمر أكثر من أربع ساعات.',
    'وقال رئيس البلدية بعد التصويت إن المدينة انتظرت هذا القرار منذ عشرين عاما وإن العمل سيبدأ قريبا.',
    'وستبدأ الأعمال في الربيع المقبل على أن تنتهي قبل نهاية العام القادم بحسب ما أعلنته إدارة البناء.',
  ];
  const CHINESE = [
    '市议会星期二晚上经过长时间辩论后投票通过了新海滨长廊的建设计划，该计划已经讨论了很多年。',
    '市长在投票后表示，这座城市等待这个决定已经等了二十年，工程将很快开始进行。',
    '工程将于春季开始，预计在明年年底前完成，市建设部门在声明中说。',
  ];
  const GERMAN = [
    'Der Stadtrat hat am Dienstagabend nach langer Debatte für den Bau der neuen Uferpromenade gestimmt, die seit Jahren geplant ist.',
    '„Wir haben zwanzig Jahre auf diese Entscheidung gewartet“, sagte der Bürgermeister nach der Abstimmung im Rathaus.',
    'Die Arbeiten sollen im Frühjahr beginnen und bis Ende des kommenden Jahres abgeschlossen sein, teilte das Bauamt mit.',
  ];
  const HEADLINE = {
    uk: 'Рада погодила будівництво нової набережної',
    ar: 'مجلس المدينة يوافق على بناء الرصيف الجديد',
    zh: '市议会通过新海滨长廊建设计划',
    de: 'Stadtrat stimmt für neue Uferpromenade',
  };
  const BODY = { uk: UKRAINIAN, ar: ARABIC, zh: CHINESE, de: GERMAN };
  const paste = (language: keyof typeof BODY, above: string[], below: string[], gap: string): string =>
    `${[...above, HEADLINE[language], ...below].join(gap)}\n\n${BODY[language].join('\n\n')}\n`;

  it.each([
    ['uk', ['25 вересня 2024, 15:48', 'Олена Коваль'], '2024-09-25T15:48:00+03:00', ['Олена Коваль']],
    ['uk', ['Олена Коваль, Іван Бойко', '25.09.2024'], '2024-09-25T00:00:00+03:00', ['Олена Коваль', 'Іван Бойко']],
    ['uk', ['Новини', 'Середа, 25 вересня 2024, 15:48'], '2024-09-25T15:48:00+03:00', undefined],
    ['uk', ['Середа, 25 вересня 2024'], undefined, undefined],
    ['ar', ['ليلى حداد', '25 سبتمبر/أيلول 2024'], '2024-09-25T00:00:00+03:00', ['ليلى حداد']],
    ['ar', ['الأربعاء 25 سبتمبر 2024 - 15:48', 'بقلم: ليلى حداد'], '2024-09-25T15:48:00+03:00', ['ليلى حداد']],
    ['de', ['25.09.2024, 15:48 Uhr', 'Von Anna Keller'], '2024-09-25T15:48:00+03:00', ['Anna Keller']],
  ] as const)('%s: %j above the headline', (language, above, published, names) => {
    for (const gap of ['\n', '\n\n']) {
      const article = only(paste(language, [...above], [], gap));
      expect(article).toMatchObject({ title: HEADLINE[language], body: BODY[language] });
      expect(article['published']).toBe(published);
      expect((article['authors'] as { name: string }[] | undefined)?.map(({ name }) => name)).toEqual(names);
    }
  });

  it('leaves alone what belongs to a teaser above', () => {
    const teaser = ['Хор виступив у порту перед відплиттям парома на острови.', 'Олена Коваль', '25.09.2024'];
    const article = only(paste('uk', teaser, [], '\n'));
    expect([article['published'], article['authors']]).toEqual([undefined, undefined]);
  });

  it.each([
    ['de', ['Von Keller und Roth'], ['Keller', 'Roth']],
    ['de', ['Von Anna Keller (Hafenstadt) und', 'Jonas Roth'], ['Anna Keller', 'Jonas Roth']],
    ['de', ['Von Anna Keller', 'und Jonas Roth', '25.09.2024'], ['Anna Keller', 'Jonas Roth']],
    ['de', ['Von', 'Anna Keller', 'und', 'Jonas Roth'], ['Anna Keller', 'Jonas Roth']],
    ['de', ['Von Anna Keller', 'Redakteurin', 'Jonas Roth', 'Korrespondent'], ['Anna Keller', 'Jonas Roth']],
    ['de', ['Anna Keller / Jonas Roth'], ['Anna Keller', 'Jonas Roth']],
    ['ar', ['ليلى حداد ومحمود سالم', 'نشر في 25 أيلول 2024'], ['ليلى حداد', 'محمود سالم']],
    ['ar', ['كتب أحمد وليد سالم:'], ['أحمد وليد سالم']],
    ['zh', ['海港日报记者 王小明 李华'], ['王小明', '李华']],
    ['zh', ['文／王小明'], ['王小明']],
    ['zh', ['記者王小明／台北報導'], ['王小明']],
  ] as const)('%s: the authors of %j', (language, below, names) => {
    for (const gap of ['\n', '\n\n']) {
      const article = only(paste(language, [], [...below], gap));
      expect(article).toMatchObject({ title: HEADLINE[language], body: BODY[language] });
      expect((article['authors'] as { name: string }[]).map(({ name }) => name)).toEqual(names);
    }
  });

  it.each([
    ['来源：海港日报', '2024-09-25 15:48'],
    ['2024-09-25 15:48 来源：海港日报 责任编辑：李华'],
    ['来源：海港日报 2024年9月25日 15:48'],
  ])('zh: the source in %j', (...below) => {
    const article = only(paste('zh', [], below, '\n'));
    expect(article).toMatchObject({
      published: '2024-09-25T15:48:00+03:00',
      source: { name: '海港日报' },
      body: CHINESE,
    });
    expect(article).not.toHaveProperty('authors');
  });
});

describe('a body that something interrupts', () => {
  const paragraphs = [
    'The orchestra of Sligo has sold its grand piano and bought a lorry, so that the villages need not come to the concert any more.',
    'Forty concerts are planned for the first year, said conductor Maeve Rooney, and the smallest of them has an audience of nine.',
    'The lorry opens on one side and turns into a stage within twelve minutes, if the wind allows the orchestra to raise the roof.',
    'Rain is not a reason to cancel, Rooney said, because the villages along that coast would otherwise never hear a concert at all.',
  ];
  const paste = (...between: string[]): string =>
    [
      'Orchestra sells its piano and buys a lorry',
      '',
      'By Niamh Hart',
      '',
      ...paragraphs.slice(0, 2),
      ...between,
      ...paragraphs.slice(2),
    ].join('\n\n');

  it.each([
    ['an advertisement', ['Advertisement']],
    ['a link to read more', ['Read more: Why the choir went by boat']],
    ['a caption with its credit', ['The lorry on its way to Easky. Photo: Niamh Hart']],
    ['a box of teasers', ['Most popular', 'Choir goes by boat', 'Piano found in a lake', 'Tuba player retires']],
  ])('goes on below %s', (_, between) => {
    expect(only(paste(...between))['body']).toEqual(paragraphs);
  });

  it('ends at the note about its author', () => {
    const note = 'Niamh Hart is the music correspondent of the paper and plays the viola when nobody listens.';
    expect(only(`${paste()}\n\n${note}\n`)['body']).toEqual(paragraphs);
  });

  it('keeps sub-headings and lists', () => {
    const list = ['What is on', '• Easky, 2 May', '• Mullaghmore, 9 May'];
    expect(only(paste(...list))['body']).toEqual([
      ...paragraphs.slice(0, 2),
      'What is on',
      'Easky, 2 May',
      'Mullaghmore, 9 May',
      ...paragraphs.slice(2),
    ]);
  });
});

describe('any text', () => {
  it('is read up to a number of lines, with a warning', () => {
    const { drafts, warnings } = readPasted(`${fixture('german-brief.txt')}${'\nAnzeige'.repeat(10_000)}`, options);
    expect(drafts.map(legible)).toEqual(expected('german-brief'));
    expect(warnings).toEqual(['only the first 10000 of 10022 lines were read']);
  });

  const lines = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(...fixture('bridge-with-tags.txt').split('\n'), '---', ''),
    ),
    { maxLength: 40 },
  );

  it('is read or refused, never anything else, and gives clean paragraphs of its own', () => {
    fc.assert(
      fc.property(lines, (all) => {
        try {
          for (const { title, content_text } of readPasted(all.join('\n'), options).drafts) {
            expect(title).toMatch(/\S/);
            expect(content_text).toMatch(/\S/);
            expect(content_text).not.toMatch(/\n{3}|[\u0000-\u0008\u001b]/);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableError);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one line of a megabyte', 'word '.repeat(200_000)],
    ['a megabyte without blanks', 'x'.repeat(1_000_000)],
    ['a hundred thousand lines', 'By Ola Nordmann 8 May 2025\n'.repeat(100_000)],
    [
      'a hundred thousand paragraphs',
      'The keeper of the light has found a letter behind the lamp, and it was long.\n'.repeat(100_000),
    ],
  ])('takes little time: %s', (_, text) => {
    const started = process.threadCpuUsage();
    try {
      readPasted(text, options);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableError);
    }
    expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});
