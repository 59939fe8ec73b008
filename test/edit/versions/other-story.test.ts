import { expect } from '@open-wc/testing';
import { recordEdit, startHistory } from '../../../src/edit/document/history.js';
import type { Json } from '../../../src/edit/document/json.js';
import { setField } from '../../../src/edit/document/make-edits.js';
import { beginningOf, haveOtherIds, isSameStory, storyChanges } from '../../../src/edit/versions/other-story.js';

const one = { id: 'balloon', title: 'The balloon' };
const later = { id: 'balloon', title: 'The balloon, a week on' };
const other = { title: 'The fire' };

/** The history of documents that were put in place of each other. */
const historyOf = ([first, ...rest]: readonly Json[]) =>
  rest.reduce<ReturnType<typeof startHistory>>(
    (history, document) => recordEdit(history, setField(history.document, '', document))!,
    startHistory(first!),
  );

describe('one story', () => {
  it('has one id in all its versions, or the same words', () => {
    expect([isSameStory(one, later), isSameStory(other, { ...other })]).to.deep.equal([true, true]);
    expect([isSameStory(one, other), isSameStory(other, { title: 'A fire' })]).to.deep.equal([false, false]);
  });

  it('has other ids than another, where both have one', () => {
    expect([haveOtherIds(one, { id: 'fire' }), haveOtherIds(one, later), haveOtherIds(one, other)]).to.deep.equal([
      true,
      false,
      false,
    ]);
  });

  it('ends where another is opened in its place, the latest first', () => {
    const third = { title: 'The flood' };
    const history = historyOf([one, later, other, third]);
    expect(storyChanges(history, one).map(({ opened }) => opened)).to.deep.equal([third, other]);
    expect(storyChanges(history, other).map(({ opened }) => opened)).to.deep.equal([third]);
    expect(storyChanges(historyOf([one, later]), one)).to.deep.equal([]);
  });

  it('began with the document that was opened, and goes on where it is opened again', () => {
    const fire = { title: 'A fire' };
    expect(beginningOf(historyOf([fire, other]), fire)).to.equal(other);
    expect(beginningOf(historyOf([fire, other, one, other]), fire)).to.equal(other);
    const back = historyOf([one, later, other, later, { ...later, summary: 'All of it' }]);
    expect(beginningOf(back, one), 'the first document').to.equal(undefined);
    expect(beginningOf(historyOf([one, later]), one)).to.equal(undefined);
  });
});
