import { expect } from '@open-wc/testing';
import { recordEdit, startHistory, undo } from '../../../src/edit/document/history.js';
import type { Json } from '../../../src/edit/document/json.js';
import { setField } from '../../../src/edit/document/make-edits.js';
import { findFormerStories } from '../../../src/edit/versions/former-stories.js';

const blank = { explainer: 1 };
const balloon = { title: 'The balloon' };
const balloonLater = { title: 'The balloon, a week on' };
const strike = { id: 'strike', title: 'Strike at the docks' };
const strikeLater = { id: 'strike', title: 'The strike is over' };

/** The history of documents that were put in place of each other. */
const historyOf = ([first, ...rest]: readonly Json[]) =>
  rest.reduce<ReturnType<typeof startHistory>>(
    (history, document) => recordEdit(history, setField(history.document, '', document))!,
    startHistory(first!),
  );

const storiesIn = (...documents: readonly Json[]) =>
  findFormerStories(historyOf(documents)).map((each) => each.document);

describe('former stories', () => {
  it('are those that others have replaced, the latest first, without blank ones and the present one', () => {
    expect(storiesIn(balloon, blank, strike, blank)).to.deep.equal([strike, balloon]);
    expect(storiesIn(balloon, blank, strike)).to.deep.equal([balloon]);
    expect(storiesIn(blank, balloon)).to.deep.equal([]);
  });

  it('are each there once, as they were last', () => {
    expect(storiesIn(balloon, blank, balloon, blank)).to.deep.equal([balloon]);
    const opened = historyOf([balloon, blank, balloon]);
    const changed = recordEdit(opened, setField(opened.document, '/title', balloonLater.title))!;
    const left = recordEdit(changed, setField(changed.document, '', blank))!;
    expect(findFormerStories(left).map(({ document }) => document)).to.deep.equal([balloonLater]);
  });

  it('are apart from another version of the story, such as that of a file', () => {
    expect(storiesIn(strike, blank, strikeLater, blank)).to.deep.equal([strikeLater, strike]);
  });

  it('give the place of the edit that replaced them', () => {
    expect(findFormerStories(historyOf([balloon, blank, strike, blank])).map(({ place }) => place)).to.deep.equal([
      2, 0,
    ]);
  });

  it('are gone with the edits that are undone', () => {
    const history = historyOf([balloon, blank]);
    expect(findFormerStories(undo(history))).to.deep.equal([]);
  });
});
