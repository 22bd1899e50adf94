import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const utf32 = (text: string, littleEndian: boolean): Uint8Array => {
  const buffer = Buffer.alloc(text.length * 4);
  for (const [index, character] of [...text].entries()) {
    const code = character.codePointAt(0) ?? 0;
    if (littleEndian) buffer.writeUInt32LE(code, index * 4);
    else buffer.writeUInt32BE(code, index * 4);
  }
  return buffer;
};

describe('decode: the text of a document, whatever it says of itself', () => {
  test.each([
    ['UTF-8', utf8('<rss>Bodø</rss>'), '', '<rss>Bodø</rss>'],
    ['a byte-order mark is no text', utf8('\ufeff<rss>Bodø'), '', '<rss>Bodø'],
    [
      'UTF-8 that calls itself Latin-1',
      utf8('<?xml version="1.0" encoding="ISO-8859-1"?>Bodø'),
      '',
      '<?xml version="1.0" encoding="ISO-8859-1"?>Bodø',
    ],
    ['UTF-8 under a header that says otherwise', utf8('Київ'), 'text/xml; charset=windows-1251', 'Київ'],
    ['the charset of the header', bytes([0xca, 0xe8, 0xbf, 0xe2]), 'text/xml; charset="windows-1251"', 'Київ'],
    [
      'the header goes before the declaration',
      bytes('<?xml version="1.0" encoding="koi8-r"?>', [0xca]),
      'text/xml;charset=windows-1251',
      '<?xml version="1.0" encoding="koi8-r"?>К',
    ],
    [
      'the XML declaration',
      bytes("<?xml version='1.0' encoding='iso-8859-15'?>", [0xa4]),
      '',
      "<?xml version='1.0' encoding='iso-8859-15'?>€",
    ],
    ['the meta element of a page', bytes('<meta charset=shift_jis>', [0x93, 0x8c]), '', '<meta charset=shift_jis>東'],
    [
      'a label that nobody knows is passed over',
      bytes('<?xml version="1.0" encoding="x-harbour"?>caf', [0xe9]),
      '',
      '<?xml version="1.0" encoding="x-harbour"?>café',
    ],
    [
      'who says UTF-8 and is not: windows-1252',
      bytes('caf', [0xe9], ' ', [0x93], 'x', [0x94]),
      'text/xml; charset=utf-8',
      'café “x”',
    ],
    [
      'UTF-8 with one bad byte',
      bytes([...utf8('Лодки стоят ')], [0xff]),
      'text/xml; charset=utf-8',
      'Лодки стоят \ufffd',
    ],
    ['UTF-16 by its mark', bytes([0xff, 0xfe], [...Buffer.from('<rss>', 'utf16le')]), '', '<rss>'],
    ['UTF-16 without a mark', bytes([...Buffer.from('<rss>ø', 'utf16le')]), 'text/xml; charset=utf-8', '<rss>ø'],
    ['UTF-32, big end first', utf32('<rss>', false), '', '<rss>'],
    ['UTF-32, little end first, with a mark', utf32('\ufeff<rss>', true), '', '<rss>'],
    [
      'ISO-2022-JP, whose bytes are ASCII',
      bytes([0x1b, 0x24, 0x42, 0x45, 0x6c, 0x1b, 0x28, 0x42]),
      'text/xml; charset=ISO-2022-JP',
      '東',
    ],
    ['controls that are signs of windows-1252', utf8('don\u0092t'), '', 'don’t'],
    ['nothing', bytes(), '', ''],
  ])('%s', (_, document, contentType, text) => {
    expect(decode(document, contentType)).toBe(text);
  });
});
