import { expect } from '@open-wc/testing';
import { readDocument } from '../../../src/model/read/document.js';
import { reviewForEditors } from '../../../src/model/review/review-for-editors.js';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';

function codesOf(text: string): readonly string[] {
  const { explainer, problems } = readDocument(makeDocument({ statements: [makeStatement({ text })] }));
  return reviewForEditors(problems, explainer).map(({ code }) => code);
}

describe('straight single marks, for editors', () => {
  for (const text of [
    "He said 'never' again.",
    "It was 'the ministers' own plan'.",
    "Wang didn't say 'yes, I don't mind'.",
  ])
    it(`are told of: ${text}`, () => expect(codesOf(text)).to.include('mark-not-read'));

  for (const text of [
    "The ministers' talks weren't open, and the aides' notes were.",
    "It was rock 'n' roll.",
    "'Twas the ministers' plan.",
    "'Tis the ministers' plan.",
    "They told 'em of the ministers' plan.",
    "The 'Ndrangheta knew of the ministers' plan.",
    "In the '90s the ministers' plan failed.",
  ])
    it(`are apostrophes: ${text}`, () => expect(codesOf(text)).not.to.include('mark-not-read'));

  it('are told of beside apostrophes', () => {
    expect(codesOf("The ministers' talks weren't 'open'.")).to.include('mark-not-read');
  });
});
