import { expect } from '@open-wc/testing';
import { decodeText } from '../../../src/convert/encoding/decode-text.js';

/** The bytes of a text, from a table of what the bytes of an encoding mean. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, readonly number[]>();
  for (let high = 0xff; high >= 0; high -= 1) {
    if (high >= 0x80) {
      for (let low = 0xff; low >= 0x30; low -= 1) {
        const pair = decoder.decode(Uint8Array.of(high, low));
        if ([...pair].length === 1 && pair !== '\ufffd') bytesOf.set(pair, [high, low]);
      }
    }
    const single = decoder.decode(Uint8Array.of(high));
    if (single !== '\ufffd') bytesOf.set(single, [high]);
  }
  return Uint8Array.from([...text].flatMap((character) => bytesOf.get(character) ?? []));
}

describe('a text in an encoding that nobody states', () => {
  const texts: readonly (readonly [language: string, encoding: string, text: string])[] = [
    ['Russian', 'windows-1251', 'дата,заголовок\n2023-02-18,Встреча министров в Мюнхене\n'],
    ['Russian, as in old mails', 'koi8-r', 'дата,заголовок\n2023-02-18,Встреча министров в Мюнхене\n'],
    ['Polish', 'windows-1250', 'data,tytuł\n2023-02-18,Źródło: spotkanie ministrów; więc się nie zgadza, że\n'],
    [
      'Polish, as on Unix',
      'iso-8859-2',
      'data,tytuł\n2023-02-18,Źródło: spotkanie ministrów; więc się nie zgadza, że\n',
    ],
    ['Japanese', 'shift_jis', '日付,題名\n2023-02-18,ミュンヘンで外相が会談した\n'],
    ['Chinese', 'gb18030', '日期,标题\n2023-02-18,两国外长在慕尼黑会晤，讨论气球事件\n'],
    ['Korean', 'euc-kr', '날짜,제목\n2023-02-18,뮌헨에서 장관들이 만났다\n'],
    ['Greek', 'iso-8859-7', 'ημερομηνία,τίτλος\n2023-02-18,Συνάντηση υπουργών\n'],
  ];
  for (const [language, encoding, text] of texts)
    it(`is read in ${language}: ${encoding}`, async () => {
      expect(await decodeText(encode(text, encoding))).to.deep.equal({ text, guessedEncoding: encoding });
    });

  const western = [
    'date,titre\n2023-02-18,L’été à Paris\n',
    'Datum;Titel\n18.02.2023;Müller trifft Wang\n',
    'date,title\n2023-02-18,El niño comió pingüino mañana\n',
    'date,title\n2023-02-18,Ångström på svenska är bra för öl\n',
    '“no”',
    'a”b',
    'é',
  ];
  for (const text of western)
    it(`is Windows-1252 where it is of Western Europe: ${JSON.stringify(text)}`, async () => {
      const bytes = Uint8Array.from(
        [...text].map((sign) => ({ '’': 0x92, '“': 0x93, '”': 0x94 })[sign] ?? sign.charCodeAt(0)),
      );
      expect(await decodeText(bytes)).to.deep.equal({ text, guessedEncoding: 'windows-1252' });
    });

  it('needs no guess where it is UTF-8, and keeps its mark', async () => {
    expect(await decodeText(new TextEncoder().encode('\ufeffé'))).to.deep.equal({ text: '\ufeffé' });
  });

  it('is UTF-16 where it has that mark', async () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0xe9, 0);
    expect(await decodeText(bytes)).to.deep.equal({ text: 'é', guessedEncoding: 'utf-16le' });
  });
});
