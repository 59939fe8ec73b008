import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { equalJson, type Json } from '../../../src/desk/document/json.js';
import { applyPatches, invertPatches } from '../../../src/desk/document/patch.js';
import { listAt, memberOf, valueAt } from '../../../src/desk/document/pointer.js';
import { referredIds } from '../../../src/desk/document/referred-ids.js';
import { mergeDuplicates } from '../../../src/desk/story/merge-duplicates.js';
import { readDocument } from '../../../src/model/read-document.js';
import type { ExplainerDocument, PersonInput } from '../../../src/model/schema/schema.js';
import munichMeeting from '../../../data/munich-meeting.json';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

const settings = { seed: 20230218, numRuns: 200 };

const LISTS = ['people', 'sources', 'events', 'topics', 'sides', 'lanes'] as const;

/** A story in which everything refers to everything, and most of it more than once. */
const story = () =>
  makeDocument({
    lead: 'later',
    people: [
      ...makeDocument().people!.map((person) => ({ ...person, onBehalfOf: 'antony' })),
      { id: 'antony', name: 'Blinken', kind: 'person', role: 'Secretary of State' },
      { name: 'Qin Gang', kind: 'person' } as PersonInput,
    ],
    events: [
      makeEvent({ lane: 'war', topics: ['aid', 'balloon'], people: ['blinken', 'wang', 'antony', 'qin-gang'] }),
      makeEvent({
        id: 'later',
        title: 'Later',
        lane: 'diplomacy',
        after: 'munich-meeting',
        sources: ['report', { source: 'transcript', for: 'date' }],
        links: [{ to: 'munich-meeting', as: 'follows', sources: ['report'] }],
      }),
      makeEvent({ id: 'last', title: 'Last', after: ['munich-meeting', 'later'], before: 'lethal-support' }),
    ],
    statements: [
      makeStatement({
        at: 'munich-meeting',
        about: ['later', 'last'],
        to: ['wang', 'antony'],
        side: 'us',
        via: [{ person: 'official', cue: 'reported' }, { source: 'transcript' }],
      }),
      makeStatement({ id: 'answer', speaker: ['antony', 'blinken', 'qin-gang'], topics: ['aid', 'balloon'] }),
      makeStatement({
        id: 'silent',
        silence: { notedBy: 'report', scope: 'in this call' },
        sources: [
          { source: 'report', quote: 'nothing' },
          { source: 'transcript', quote: 'nothing' },
        ],
      }),
    ],
    names: [
      {
        id: 'it',
        thing: 'The balloon',
        uses: [
          { by: 'antony', text: 'airship' },
          { by: 'china', text: 'airship' },
        ],
      },
    ],
  });

const stories: readonly ExplainerDocument[] = [story(), munichMeeting as unknown as ExplainerDocument];

const asJson = (document: ExplainerDocument) => document as unknown as Json;

/** Two different items of one list. */
const pair = fc
  .record({ story: fc.constantFrom(...stories), list: fc.constantFrom(...LISTS), one: fc.nat(), other: fc.nat() })
  .map(({ story: document, list, one, other }) => {
    const { length } = listAt(asJson(document), `/${list}`);
    const kept = one % length;
    const lost = (kept + 1 + (other % Math.max(length - 1, 1))) % length;
    return { document: asJson(document), list, kept: `/${list}/${kept}`, lost: `/${list}/${lost}` };
  })
  .filter(({ kept, lost }) => kept !== lost);

const dangling = (document: Json) =>
  readDocument(document).problems.filter(({ code }) => code.startsWith('reference-'));

describe('two items of a story that are one', () => {
  it('leave no reference to the one that goes, wherever the format has references', () => {
    fc.assert(
      fc.property(pair, ({ document, list, kept, lost }) => {
        const merge = mergeDuplicates(document, kept, lost)!;
        const after = applyPatches(document, merge.edit)!;
        expect([...referredIds(after, list)]).not.to.include(merge.ids.lost);
        expect(JSON.stringify(after)).not.to.include(`"onBehalfOf":"${list === 'people' ? merge.ids.lost : '-'}"`);
        expect(dangling(after)).to.deep.equal([]);
        expect(memberOf(valueAt(after, merge.kept), 'id')).to.equal(merge.ids.kept);
      }),
      settings,
    );
  });

  it('leave all other items in the story, and their words as they were', () => {
    fc.assert(
      fc.property(pair, ({ document, list, kept, lost }) => {
        const after = applyPatches(document, mergeDuplicates(document, kept, lost)!.edit)!;
        for (const each of [...LISTS, 'statements', 'names']) {
          const count = listAt(document, `/${each}`).length - (each === list ? 1 : 0);
          expect(listAt(after, `/${each}`), each).to.have.length(count);
        }
        const words = (of: Json) => listAt(of, '/statements').map((statement) => memberOf(statement, 'text'));
        expect(words(after)).to.deep.equal(words(document));
      }),
      settings,
    );
  });

  it('lose nothing that isn’t told: each field of the one that goes is in the other, or among those that differ', () => {
    fc.assert(
      fc.property(pair, ({ document, kept, lost }) => {
        const merge = mergeDuplicates(document, kept, lost)!;
        const gone = valueAt(document, lost) as Readonly<Record<string, Json>>;
        const own = valueAt(document, kept)!;
        for (const [name, value] of Object.entries(gone)) {
          const isTold = merge.differing.some(({ pointer }) => pointer === `/${name}`);
          const mine = [memberOf(own, name) ?? []].flat();
          const isThere = [value].flat().every((each) => mine.some((one) => equalJson(one, each)));
          expect(name === 'id' || isTold || isThere || merge.taken.includes(name), name).to.equal(true);
        }
      }),
      settings,
    );
  });

  it('are two again after one undo, to the letter', () => {
    fc.assert(
      fc.property(pair, ({ document, kept, lost }) => {
        const { edit } = mergeDuplicates(document, kept, lost)!;
        const back = applyPatches(applyPatches(document, edit)!, invertPatches(edit));
        expect(JSON.stringify(back)).to.equal(JSON.stringify(document));
      }),
      settings,
    );
  });

  it('are one speaker of a statement that had both', () => {
    const document = asJson(story());
    const { edit, count } = mergeDuplicates(document, '/people/0', '/people/3')!;
    const after = applyPatches(document, edit) as unknown as ExplainerDocument;
    expect(after.statements?.map((statement) => 'speaker' in statement && statement.speaker)).to.deep.equal([
      'blinken',
      ['blinken', 'qin-gang'],
      'blinken',
    ]);
    expect(after.people?.[0]).to.deep.include({ name: 'Antony Blinken', role: 'Secretary of State' });
    expect(after.people?.[0]).not.to.have.property('onBehalfOf');
    expect(after.people?.[1]).to.have.property('onBehalfOf', 'blinken');
    expect(count).to.equal(7);
  });

  it('tell fields that differ with the value that is lost and the one that is kept', () => {
    const merge = mergeDuplicates(asJson(story()), '/people/0', '/people/3')!;
    expect(merge.taken).to.deep.equal(['role']);
    expect(merge.differing).to.deep.equal([{ pointer: '/name', before: 'Blinken', after: 'Antony Blinken' }]);
  });

  it('are known by the ids that reading makes of their names', () => {
    const document = asJson(story());
    const { edit } = mergeDuplicates(document, '/people/4', '/people/0')!;
    const after = applyPatches(document, edit) as unknown as ExplainerDocument;
    expect(after.people?.at(-1)).to.deep.include({ id: 'qin-gang', name: 'Qin Gang', side: 'us' });
    expect(after.statements?.[0]).to.have.property('speaker', 'qin-gang');
  });

  it('keep no citation that would prove a date that is lost, and one for all of an event proves its words', () => {
    const document = asJson(
      makeDocument({
        events: [
          makeEvent({ sources: [{ source: 'report', quote: 'on Saturday', for: 'date' }] }),
          makeEvent({
            id: 'again',
            date: '2023-02-19',
            sources: ['transcript', { source: 'transcript', quote: 'on Sunday', for: 'date' }],
          }),
        ],
      }),
    );
    const after = applyPatches(document, mergeDuplicates(document, '/events/0', '/events/1')!.edit)!;
    expect(valueAt(after, '/events/0/sources')).to.deep.equal([
      { source: 'report', quote: 'on Saturday', for: 'date' },
      { source: 'transcript', for: 'text' },
    ]);
  });

  it('tell of the citations that go with a date', () => {
    const citation = { source: 'transcript', quote: 'on Sunday', for: 'date' } as const;
    const again = makeEvent({ id: 'again', date: '2023-02-19', sources: [citation] });
    const document = asJson(makeDocument({ events: [makeEvent(), again] }));
    expect(mergeDuplicates(document, '/events/0', '/events/1')!.differing).to.deep.equal([
      { pointer: '/date', before: '2023-02-19', after: '2023-02-18' },
      { pointer: '/sources', before: [citation], after: ['report'] },
    ]);
  });

  it('don’t follow or cause themselves', () => {
    const document = asJson(story());
    const after = applyPatches(document, mergeDuplicates(document, '/events/1', '/events/0')!.edit)!;
    const event = valueAt(after, '/events/0')!;
    expect([memberOf(event, 'after'), memberOf(event, 'links')]).to.deep.equal([undefined, undefined]);
    expect(valueAt(after, '/events/1/after')).to.deep.equal(['later']);
  });

  it('stay two where a reference may mean an item of another list, or a third one has the id', () => {
    const doubled = makeDocument({
      sides: [{ id: 'wang', name: 'A side' }],
      names: [{ id: 'it', thing: 'It', uses: [{ by: 'wang', text: 'that' }] }],
    });
    expect(mergeDuplicates(asJson(doubled), '/people/0', '/people/1')).to.equal(undefined);
    const third = makeDocument({ people: [...makeDocument().people!, { id: 'wang', name: 'Wang', kind: 'person' }] });
    expect(mergeDuplicates(asJson(third), '/people/0', '/people/1')).to.equal(undefined);
  });

  it('are no statements, and no item with itself', () => {
    const document = asJson(story());
    expect(mergeDuplicates(document, '/statements/0', '/statements/1')).to.equal(undefined);
    expect(mergeDuplicates(document, '/people/0', '/people/0')).to.equal(undefined);
    expect(mergeDuplicates(document, '/people/0', '/people/9')).to.equal(undefined);
  });
});
