import { expect } from '@open-wc/testing';
import type { Json } from '../../../src/desk/document/json.js';
import { applyPatches, invertPatches } from '../../../src/desk/document/patch.js';
import { renameReferences } from '../../../src/desk/document/rename-references.js';
import { readDocument } from '../../../src/model/read-document.js';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

/** A story in which everything refers to everything. */
const story = () =>
  makeDocument({
    lead: 'munich-meeting',
    events: [
      makeEvent({ lane: 'diplomacy', topics: ['aid'], people: ['blinken', 'wang'], statusBy: ['lethal-support'] }),
      makeEvent({
        id: 'later',
        title: 'Later',
        after: 'munich-meeting',
        links: [{ to: 'munich-meeting', as: 'follows' }],
      }),
    ],
    statements: [
      makeStatement({ at: 'munich-meeting', to: ['wang'], via: [{ person: 'official', cue: 'reported' }] }),
      makeStatement({
        id: 'answer',
        speaker: ['wang', 'official'],
        answers: [{ to: 'lethal-support', as: 'contrasts' }],
      }),
    ],
    names: [{ id: 'balloon', thing: 'The balloon', house: 'balloon', uses: [{ by: 'wang', text: 'airship' }] }],
  });

/** The story after the item of a list has got another id, and all that refers to it. */
function rename(document: ExplainerDocument, list: string, from: string, to: string): Json {
  const items = (document as unknown as Record<string, { id: string }[]>)[list]!;
  const renamed = { ...document, [list]: items.map((item) => (item.id === from ? { ...item, id: to } : item)) };
  return applyPatches(renamed, renameReferences(renamed, list, from, to))!;
}

describe('references to an item that gets another id', () => {
  for (const [list, id] of [
    ['people', 'wang'],
    ['people', 'official'],
    ['sides', 'us'],
    ['topics', 'aid'],
    ['lanes', 'diplomacy'],
    ['sources', 'report'],
    ['events', 'munich-meeting'],
    ['statements', 'lethal-support'],
  ] as const)
    it(`follow it, wherever the format has them: ${list}, ${id}`, () => {
      expect(readDocument(story()).problems.filter(({ code }) => code === 'reference-dangling')).to.deep.equal([]);
      const renamed = rename(story(), list, id, 'other');
      const { problems } = readDocument(renamed);
      expect(problems.filter(({ code }) => code === 'reference-dangling')).to.deep.equal([]);
      const left =
        JSON.stringify(renamed)
          .replace(/"kind":"\w+"/g, '')
          .split(`"${id}"`).length - 1;
      expect(left).to.equal(0);
    });

  it('come back when it is undone', () => {
    const document = {
      ...story(),
      people: story().people!.map((each) => ({ ...each, id: each.id.replace('wang', 'w') })),
    };
    const edit = renameReferences(document, 'people', 'wang', 'w');
    expect(edit.length).to.be.greaterThan(2);
    const back = applyPatches(applyPatches(document, edit)!, invertPatches(edit));
    expect(back).to.deep.equal(document);
  });

  it('are left alone where the new id is another item’s as well', () => {
    const document = makeDocument({
      people: [...makeDocument().people!, { id: 'wang', name: 'Another', kind: 'person' }],
    });
    expect(renameReferences(document, 'people', 'blinken', 'wang')).to.deep.equal([]);
  });

  it('are left alone where another item still has the old id', () => {
    expect(renameReferences(makeDocument(), 'people', 'blinken', 'wang')).to.deep.equal([]);
  });

  it('are left alone where they may mean an item of another list', () => {
    const document = makeDocument({
      sides: [{ id: 'wang', name: 'A side' }],
      people: [{ id: 'w', name: 'Wang Yi', kind: 'person' }],
      statements: [],
      names: [{ id: 'n', thing: 'It', house: 'it', uses: [{ by: 'wang', text: 'that' }] }],
    });
    expect(renameReferences(document, 'people', 'wang', 'w')).to.deep.equal([]);
  });

  it('do not include words that only look like the id', () => {
    const document = makeDocument({ title: 'wang', events: [makeEvent({ id: 'wang', title: 'wang' })] });
    const renamed = rename(document, 'people', 'wang', 'w') as unknown as ExplainerDocument;
    expect([renamed.title, renamed.events![0]!.id, renamed.events![0]!.title]).to.deep.equal(['wang', 'wang', 'wang']);
  });
});
