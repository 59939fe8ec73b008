import { expect } from '@open-wc/testing';
import { setField } from '../../../src/desk/document/make-edits.js';
import { haveOtherIds, isSameStory, storiesOf } from '../../../src/desk/versions/other-story.js';

const one = { id: 'balloon', title: 'The balloon' };
const later = { id: 'balloon', title: 'The balloon, a week on' };
const other = { title: 'The fire' };

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

  it('is told from another that an edit puts in its place', () => {
    expect(storiesOf(setField(one, '', later))).to.equal(undefined);
    expect(storiesOf(setField(one, '', other))).to.deep.equal({ replaced: one, opened: other });
    expect(storiesOf(setField(one, '/title', 'A balloon'))).to.equal(undefined);
  });
});
