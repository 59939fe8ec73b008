import { expect } from '@open-wc/testing';
import { citeSelection, NEW_EVENT } from '../../../src/desk/citing/cite-selection.js';
import { applyPatches } from '../../../src/desk/document/patch.js';

const story = { explainer: 1, lang: 'en', people: [{ id: 'quill', name: 'Ada Quill' }] };
const citation = { source: 'report', quote: 'the bridge fell on 4 May.' };

/** The document after words were cited in it. */
const cited = (...[into, document = story]: readonly [Parameters<typeof citeSelection>[1], object?]) => {
  const [edit, pointer] = citeSelection(document as never, into, citation);
  return { document: applyPatches(document as never, edit), pointer };
};

describe('words of a source', () => {
  it('become a new event, whose title begins with a capital letter and has no full stop', () => {
    expect(cited(NEW_EVENT)).to.deep.equal({
      document: {
        ...story,
        events: [{ id: 'the-bridge-fell-on-4-may', title: 'The bridge fell on 4 May', sources: [citation] }],
      },
      pointer: '/events/0',
    });
  });

  it('keep the last full stop of a title where it ends an abbreviation or an ellipsis', () => {
    const titleOf = (quote: string) => {
      const [edit] = citeSelection(story, NEW_EVENT, { source: 'report', quote });
      return (applyPatches(story, edit) as { events: [{ title: string }] }).events[0].title;
    };
    expect(['they met in Washington, D.C.', 'it fell...', 'it fell.'].map(titleOf)).to.deep.equal([
      'They met in Washington, D.C.',
      'It fell...',
      'It fell',
    ]);
  });

  it('become a statement of a speaker, in quotation marks or as a paraphrase', () => {
    const textOf = (isQuoted: boolean) => {
      const { document } = cited({ speaker: 'quill', isQuoted });
      const [{ text, speaker }] = (document as { statements: [{ text: string; speaker: string }] }).statements;
      return [text, speaker];
    };
    expect(textOf(true)).to.deep.equal(['“the bridge fell on 4 May.”', 'quill']);
    expect(textOf(false)).to.deep.equal(['The bridge fell on 4 May.', 'quill']);
  });

  it('are cited behind the other sources of an entry', () => {
    const { document, pointer } = cited('/events/0', {
      ...story,
      events: [{ id: 'fall', title: 'The bridge fell', sources: ['other'] }],
    });
    expect([pointer, (document as { events: [{ sources: unknown }] }).events[0].sources]).to.deep.equal([
      '/events/0',
      ['other', citation],
    ]);
  });
});
