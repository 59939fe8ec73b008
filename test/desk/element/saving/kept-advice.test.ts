import { expect } from '@open-wc/testing';
import type { Json } from '../../../../src/desk/document/json.js';
import { forgetKeptAdvice, keepAdvice, splitAdvice } from '../../../../src/desk/element/saving/kept-advice.js';
import { readDocument } from '../../../../src/model/read-document.js';
import { reviewDocument } from '../../../../src/model/review/review-document.js';
import { makeDocument } from '../../../helpers/make-document.js';

const adaQuill = (id: string) => ({ id, name: 'Ada Quill', kind: 'person' as const });

/** A story with two people of one name. */
const storyOf = (...ids: readonly string[]) =>
  makeDocument({ people: [...makeDocument().people!, ...ids.map(adaQuill)] }) as unknown as Json;

const adviceOn = (story: Json) =>
  reviewDocument(readDocument(story).explainer).filter(({ code }) => code === 'name-shared');

describe('advice that an editor keeps aside', () => {
  afterEach(() => forgetKeptAdvice());

  it('stays aside for the story, and is given again when asked for', () => {
    const story = storyOf('one', 'two');
    const [advice] = adviceOn(story);
    keepAdvice('a', story, advice!, true);
    expect(splitAdvice('a', story, [advice!])).to.deep.equal({ open: [], kept: [advice] });
    expect(splitAdvice('b', story, [advice!]).kept).to.deep.equal([]);
    keepAdvice('a', story, advice!, false);
    expect(splitAdvice('a', story, [advice!]).open).to.deep.equal([advice]);
  });

  it('comes again for other people of the name', () => {
    const story = storyOf('one', 'two');
    keepAdvice('a', story, adviceOn(story)[0]!, true);
    const later = storyOf('two', 'three');
    expect(splitAdvice('a', later, adviceOn(later)).open.map(({ code }) => code)).to.deep.equal(['name-shared']);
  });

  it('may be that an event has no date, since nobody may know it, but not that a correction has none', () => {
    const story = {
      ...(storyOf() as object),
      events: [{ id: 'fire', title: 'A fire', sources: ['report'] }],
      corrections: [{ kind: 'correction', by: 'publisher', note: 'A name.' }],
    } as unknown as Json;
    const problems = readDocument(story).problems.filter(({ code }) => code === 'date-missing');
    expect(problems.map(({ pointer }) => pointer)).to.have.members(['/events/0/date', '/corrections/0/date']);
    for (const problem of problems) keepAdvice('a', story, problem, true);
    const { open, kept } = splitAdvice('a', story, problems);
    expect([open, kept].map((each) => each.map(({ pointer }) => pointer))).to.deep.equal([
      ['/corrections/0/date'],
      ['/events/0/date'],
    ]);
  });

  it('stays aside until the page is left where the browser has no room', () => {
    const story = storyOf('one', 'two');
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      keepAdvice('a', story, adviceOn(story)[0]!, true);
      expect(splitAdvice('a', story, adviceOn(story)).open).to.deep.equal([]);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('stands in a key for each story, so that two tabs never write the same one', () => {
    const story = storyOf('one', 'two');
    const written: string[] = [];
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key: string, value: string) {
      written.push(key);
      setItem.call(this, key, value);
    };
    try {
      for (const name of ['a', 'b']) keepAdvice(name, story, adviceOn(story)[0]!, true);
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(new Set(written)).to.have.lengthOf(2);
    for (const name of ['a', 'b']) expect(splitAdvice(name, story, adviceOn(story)).open, name).to.deep.equal([]);
    keepAdvice('a', story, adviceOn(story)[0]!, false);
    expect(splitAdvice('b', story, adviceOn(story)).open).to.deep.equal([]);
  });

  it('is none where somebody else has written something there', () => {
    const story = storyOf('one', 'two');
    for (const written of ['no JSON', 'null', '3', '{"a":{"b":1}}']) {
      localStorage.setItem('said-and-done-kept-advice:a', written);
      expect(splitAdvice('a', story, adviceOn(story)).kept, written).to.deep.equal([]);
    }
  });

  it('is forgotten in all stories', () => {
    const story = storyOf('one', 'two');
    for (const name of ['a', 'b']) keepAdvice(name, story, adviceOn(story)[0]!, true);
    localStorage.setItem('another-key', 'stays');
    forgetKeptAdvice();
    for (const name of ['a', 'b']) expect(splitAdvice(name, story, adviceOn(story)).kept, name).to.deep.equal([]);
    expect(localStorage.getItem('another-key')).to.equal('stays');
    localStorage.removeItem('another-key');
  });
});
