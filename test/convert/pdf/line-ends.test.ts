import { expect } from '@open-wc/testing';
import { collectWords, joinLineEnd } from '../../../src/convert/pdf/line-ends.js';

describe('the end of a line of a PDF', () => {
  const table: readonly (readonly [what: string, line: string, next: string, joined: string, elsewhere?: string])[] = [
    ['is a space', 'We could', 'not wait', 'We could not wait'],
    ['is no space within a word that was broken', 'the infor-', 'mation', 'the information'],
    ['is no space behind another hyphen', 'the infor\u2010', 'mation', 'the information'],
    ['is no space behind a soft hyphen', 'the infor\u00ad', 'Mation', 'the inforMation'],
    ['keeps the hyphen of a compound', 'a well-', 'known engineer', 'a well-known engineer'],
    [
      'keeps the hyphen that the word has elsewhere',
      'a steam-',
      'powered ship',
      'a steam-powered ship',
      'steam-powered',
    ],
    ['drops the hyphen that the word has nowhere else', 'the post-', 'man', 'the postman', 'The postman came'],
    ['keeps the hyphens of a word of several parts', 'state-of-', 'the-art work', 'state-of-the-art work'],
    ['keeps the hyphen before a capital', 'Anglo-', 'American', 'Anglo-American'],
    ['keeps the hyphen before and behind digits', 'COVID-', '19', 'COVID-19'],
    ['keeps the hyphen of what two words share', 'Vor-', 'und Nachteile', 'Vor- und Nachteile'],
    ['is a space behind a dash', 'the bridge –', 'or', 'the bridge – or'],
    ['is no space around a dash between words', 'the bridge—', 'or', 'the bridge—or'],
    ['is no space in Chinese', '我们不能', '再等了', '我们不能再等了'],
    ['is no space in an address', 'https://news.example/', 'a', 'https://news.example/a'],
  ];
  for (const [what, line, next, joined, elsewhere = ''] of table)
    it(what, () => expect(joinLineEnd(line, next, collectWords([elsewhere])) + next).to.equal(joined));
});
