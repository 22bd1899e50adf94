import { describe, expect, it } from 'vitest';
import { afterByWord, isNewsroom, isOrganization, isPersonName, readNames } from '../../src/read/pasted-bylines.ts';

const names = (text: string): string[] => readNames(text).map(({ name }) => name);

describe('the names in a byline', () => {
  it.each([
    ['Ola Nordmann', ['Ola Nordmann']],
    ['Ola Nordmann and Kari Lie', ['Ola Nordmann', 'Kari Lie']],
    ['Merle Claasen, Jan-Ole Thoms und Wiebke Oelrich', ['Merle Claasen', 'Jan-Ole Thoms', 'Wiebke Oelrich']],
    ['Uxía Barreiro y Antía Souto', ['Uxía Barreiro', 'Antía Souto']],
    ['Соломія Ярош та Гнат Білик', ['Соломія Ярош', 'Гнат Білик']],
    ['Соломія Ярош Гнат Білик', ['Соломія Ярош', 'Гнат Білик']],
    ['林雨晴、周明远', ['林雨晴', '周明远']],
    ['سلمى الحيالي', ['سلمى الحيالي']],
    ['J. R. van der Meer', ['J. R. van der Meer']],
    ['Máire O’Brien', ['Máire O’Brien']],
    ['Ola Nordmann, Political Correspondent', ['Ola Nordmann']],
    ['Kari Lie Parliamentary editor', ['Kari Lie']],
    ['Kari Lie in Tromsø', ['Kari Lie']],
    ['Kari Lie (special envoy)', ['Kari Lie']],
    ['Kari Lie@kari_lie', ['Kari Lie']],
    ['Kari Lie, kari@courier.example', ['Kari Lie']],
    ['Kari Lie1, Ola Nordmann^2', ['Kari Lie', 'Ola Nordmann']],
    ['Kari LieFacebookTwitter', ['Kari Lie']],
    ['Kari LindThe Western Courier', ['Kari Lind']],
    ['Kari Lie, Kari Lie', ['Kari Lie']],
    ['Kari Lie, à Lyon, et Ola Nordmann', ['Kari Lie', 'Ola Nordmann']],
    ['Lie und Nordmann', ['Lie', 'Nordmann']],
    ['Kari Lie, Farsund', ['Kari Lie']],
    ['سلمى الحيالي ووليد منصور', ['سلمى الحيالي', 'وليد منصور']],
    ['The Dnipro Courier news desk', ['The Dnipro Courier news desk']],
    ['Anna Berg Clara Dahl Erik Falk', []],
    ['winter is coming early', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('keeps an agency beside a reporter, but not the paper', () => {
    expect(names('Kari Lie, dpa')).toEqual(['Kari Lie', 'dpa']);
    expect(names('Kari Lie, AFP')).toEqual(['Kari Lie', 'AFP']);
    expect(names('Kari Lie, Northern Daily News')).toEqual(['Kari Lie']);
  });
});

describe('what a byline begins with', () => {
  it.each([
    ['By Ola Nordmann', 'Ola Nordmann', false],
    ['byOla Nordmann', 'Ola Nordmann', false],
    ['Ein Kommentar von Merle Claasen', 'Merle Claasen', false],
    ['Propos recueillis par Maïté Harispe', 'Maïté Harispe', false],
    ['Автор: Соломія Ярош', 'Соломія Ярош', true],
    ['作者：林雨晴', '林雨晴', true],
    ['Author:', '', true],
    ['Article rédigé par Maïté Harispe', 'Maïté Harispe', false],
    ['Un texte de Maïté Harispe', 'Maïté Harispe', false],
    ['De notre envoyée spéciale à Bayonne, Maïté Harispe', 'Maïté Harispe', false],
    ['Escrito por Uxía Barreiro', 'Uxía Barreiro', false],
    ['Una crónica de Uxía Barreiro', 'Uxía Barreiro', false],
    ['dal nostro inviato Ennio Brusaferro', 'Ennio Brusaferro', false],
    ['A cura di Ennio Brusaferro', 'Ennio Brusaferro', false],
    ['Opracowała Żaneta Mazur', 'Żaneta Mazur', false],
    ['Oprac. Żaneta Mazur', 'Żaneta Mazur', false],
    ['Van onze verslaggever Wim de Groot', 'Wim de Groot', false],
    ['Підготувала Соломія Ярош', 'Соломія Ярош', false],
    ['홍길동 기자', '홍길동', true],
  ])('%s', (text, rest, labelled) => {
    expect(afterByWord(text)).toEqual({ rest, labelled });
  });

  it.each([
    'Bystanders saw it',
    'Vonovia raises rents',
    'The author of the book',
    'Oleh Marchenko',
    'Van onze redactie',
  ])('is not in %j', (text) => {
    expect(afterByWord(text)).toBeUndefined();
  });
});

describe('persons and organizations', () => {
  it.each(['The Dnipro Courier', 'Associated Press', 'AFP', 'IN-Redaktion', 'Редакція', 'The Courier'])(
    '%s writes as a body',
    (name) => {
      expect([isOrganization(name), isPersonName(name)]).toEqual([true, false]);
    },
  );

  it.each(['Ilse Brandt', 'Ludwig van Beethoven', 'Jean-Luc d’Artagnan', 'Оксана Гнатюк', '林雨晴'])(
    '%s is a person',
    (name) => {
      expect([isOrganization(name), isPersonName(name)]).toEqual([false, true]);
    },
  );

  it.each(['Los Gallardos', 'Latest', 'Read this now', '2 min read', 'Why it took a year'])('%s is neither', (name) => {
    expect([isOrganization(name), isPersonName(name)]).toEqual([false, false]);
  });

  it('tells a newsroom from a newspaper', () => {
    expect(['Courier news desk', 'Reuters', 'The Dnipro Courier', 'Morning Post'].map(isNewsroom)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
