import { expect } from '@open-wc/testing';
import { readTypedMarks } from '../../../src/desk/citing/typed-marks.js';
import { readDocument } from '../../../src/model/read-document.js';
import { reviewForEditors } from '../../../src/model/review/review-for-editors.js';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';

function nearMarks(text: string): readonly unknown[] {
  const { explainer, problems } = readDocument(makeDocument({ statements: [makeStatement({ text })] }));
  const found = reviewForEditors(problems, explainer).filter(({ code }) => code === 'mark-not-read');
  return found.map(({ values }) => values['near']);
}

const wrongIn = (text: string) => readTypedMarks(text, 'en', '', []).wrong;

describe('straight single marks, for editors', () => {
  for (const [text, words] of [
    ["He said 'never' again.", "'never'"],
    ["It was 'the ministers' own plan'.", "'the ministers'"],
    ["Wang didn't say 'yes, I don't mind'.", "'yes, I don't mind'"],
    ["The ministers' talks weren't 'open'.", "'open'"],
    ["He gave 'cause for concern' as the reason.", "'cause for concern'"],
    ["He spoke of the 'Arab street'.", "'Arab street'"],
    ["They were 'round the bend'.", "'round the bend'"],
    ["They asked for 'phone records'.", "'phone records'"],
    ["He promised a 'flu jab' for all.", "'flu jab'"],
    ["It was a 'bout of madness'.", "'bout of madness'"],
    ["He wrote: 'Till death do us part'.", "'Till death do us part'"],
    ["The 'Ali doctrine' was his.", "'Ali doctrine'"],
    ["'Twas the 'worst' day of all.", "'worst'"],
    ["'Tis a 'disgrace', he said.", "'disgrace'"],
    ["They told 'em it was 'never' true.", "'never'"],
    ["He fought the 'Ndrangheta and called it 'scum'.", "'scum'"],
    ["Rock 'n' roll is a 'menace'.", "'menace'"],
    ["In the '90s it was 'never' open.", "'never'"],
    ["He said 'this is\nnot' true, and left.", "'this is\nnot'"],
    ['He called it ＂a lie＂ and then he went on.', '＂a lie＂'],
    ['He called it ❝a lie❞ and then he went on.', '❝a lie❞'],
    ['He called it 〝a lie〟 and then he went on.', '〝a lie〟'],
  ] as const)
    it(`are told of: ${text}`, () => {
      const own = wrongIn(text);
      expect(own?.words).to.equal(words);
      const near = String(nearMarks(text)[0]);
      const behind = text.slice(text.indexOf(words));
      expect(near.replace('…', ''), 'words behind the mark').to.equal(behind.slice(0, near.replace('…', '').length));
      expect(near.endsWith('…'), 'whether there are more').to.equal(near.length <= behind.length && behind.length > 30);
    });

  for (const text of [
    "The ministers' talks weren't open, and the aides' notes were.",
    "It was rock 'n' roll.",
    "It was 'gainst the rules' spirit.",
    "'Twas the ministers' plan.",
    "'Tis the ministers' plan.",
    "They told 'em of the ministers' plan.",
    "The 'Ndrangheta knew of the ministers' plan.",
    "In the '90s the ministers' plan failed.",
    "Sophie in 't Veld criticised the ministers' plan.",
    "Gerard 't Hooft praised the laureates' work.",
    "Van 't Hof met the officers' wives.",
    "Abu Muhammad al-'Adnani called on the fighters' wives.",
    "'Izz al-Din led the fighters' wing.",
    "'Umar met the rulers' envoys.",
    "The 'Iolani Palace was the royals' home.",
  ])
    it(`are apostrophes: ${text}`, () => {
      expect(nearMarks(text)).to.deep.equal([]);
      expect(wrongIn(text)).to.equal(undefined);
    });
});
