import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/model/read-document.js';
import { readExplainer } from '../../src/model/read/explainer.js';
import { IDENTIFIED_LIST_SHAPES } from '../../src/model/schema/schema.js';
import { ATTACK_KINDS, ATTACKS, attacksOf } from './strings/index.js';
import { addressNames, expectSafe, textsIn } from './safe-story.js';
import { TEXT_FIELDS, isLookedAt, makeWholeDocument, reportedIn, type Place } from './whole-document.js';

const RULED = TEXT_FIELDS.filter(({ isFree }) => !isFree);

/** The list of items that a field belongs to. */
const listOf = ({ field }: Pick<Place, 'field'>) =>
  field in IDENTIFIED_LIST_SHAPES
    ? undefined
    : Object.keys(IDENTIFIED_LIST_SHAPES).find((list) => field.startsWith(`${list}/`));

/** Each time one field of each list, until all had their turn. */
const rounds = Array.from({ length: 60 }, (_, round) => {
  const lists = Object.keys(IDENTIFIED_LIST_SHAPES).map((list) => RULED.filter((each) => listOf(each) === list));
  return new Set(lists.flatMap((fields) => fields.slice(round, round + 1).map(({ field }) => field)));
}).filter(({ size }) => size > 0);

const ownNames = Object.getOwnPropertyNames(Object.prototype).join();

describe('attacks: reading a document', () => {
  afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(ownNames));

  it('knows at least 500 attacks, and all fields of the schema that hold text', () => {
    expect(new Set(Object.values(ATTACKS).flatMap((texts) => Object.values(texts))).size).to.be.at.least(500);
    expect(TEXT_FIELDS.map(({ field }) => field)).to.include.members(['title', 'events/media/alt', 'statements/text']);
    expect([...addressNames]).to.include.members(['url', 'archive', 'src', 'srcset', 'sameAs', 'background']);
  });

  for (const kind of ATTACK_KINDS) {
    const attacks = attacksOf(kind);

    it(`keeps every free text to the letter, or says that it doesn’t: ${kind}`, () => {
      const stories = [
        makeWholeDocument({ count: attacks.length, text: ({ index }) => attacks[index]! }),
        ...attacks.map((attack) => makeWholeDocument({ count: 0, text: () => attack })),
      ];
      const harmless = makeWholeDocument({ count: attacks.length, text: ({ field, index }) => `${field} ${index}` });
      const known = textsIn(readDocument(harmless).explainer);
      stories.forEach((story, number) => {
        const { explainer, problems } = readDocument(story);
        const kept = textsIn(explainer);
        const places = TEXT_FIELDS.filter(({ isFree }) => isFree).flatMap(({ field }) =>
          attacks.map((attack, index) => ({ field, index, attack: number === 0 ? attack : attacks[number - 1]! })),
        );
        const shown = places.filter(({ field, index }) => known.has(`${field} ${index}`));
        const isReported = reportedIn(problems);
        const lost = shown.filter((place) => !kept.has(place.attack) && !isReported(place));
        expect(lost, 'lost without a word').to.deep.equal([]);
        expectSafe(explainer);
      });
    });

    it(`lets nothing into any other field but what belongs there: ${kind}`, () => {
      for (const fields of rounds) {
        const story = makeWholeDocument({
          count: attacks.length,
          text: () => 'words',
          other: ({ field, index }) => (fields.has(field) ? attacks[index] : undefined),
        });
        const { explainer, foundProblems } = readExplainer(story);
        const kept = textsIn(explainer);
        const isReported = reportedIn(foundProblems);
        const places = [...fields].flatMap((field) => attacks.map((attack, index) => ({ field, index, attack })));
        const lost = places.filter((place) => isLookedAt(place) && !kept.has(place.attack) && !isReported(place));
        expect(lost, 'lost without a word').to.deep.equal([]);
        expectSafe(explainer);
      }
    });
  }

  it('lets nothing into any other field of its head but what belongs there', () => {
    for (const { field } of RULED.filter((each) => listOf(each) === undefined)) {
      for (const attack of ATTACK_KINDS.flatMap(attacksOf)) {
        const other = (place: Place) => (place.field === field ? attack : undefined);
        const { explainer, foundProblems } = readExplainer(makeWholeDocument({ count: 0, text: () => 'words', other }));
        const isSaid = textsIn(explainer).has(attack) || reportedIn(foundProblems)({ field, index: 0 });
        expect(isSaid, `${field}: ${attack.slice(0, 100)}`).to.be.true;
        expectSafe(explainer);
      }
    }
  });
});
