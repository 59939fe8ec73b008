import { expect } from '@open-wc/testing';
import { findFixes } from '../../../src/desk/story/find-fixes.js';
import { findRemoved } from '../../../src/desk/versions/find-removed.js';
import { recordEdit, startHistory, undo } from '../../../src/desk/document/history.js';
import type { Json } from '../../../src/desk/document/json.js';
import { moveEntry, removeEntry, setField } from '../../../src/desk/document/make-edits.js';
import { applyPatches } from '../../../src/desk/document/patch.js';
import { listAt } from '../../../src/desk/document/pointer.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument } from '../../helpers/make-document.js';

const story = makeDocument() as unknown as Json;

/** The history of a story from which people were removed, by their index at that time. */
const withoutPeople = (...indexes: readonly number[]) => {
  let history = startHistory(story);
  for (const index of indexes) history = recordEdit(history, removeEntry(history.document, '/people', index))!;
  return history;
};

describe('somebody who was removed', () => {
  it('is found with the place where they stood', () => {
    const { past } = withoutPeople(1);
    const { item, list, index } = findRemoved(past, ['people'], 'wang')!;
    expect([(item as { name: string }).name, list, index]).to.deep.equal(['Wang Yi', 'people', 1]);
    expect(findRemoved(past, ['people'], 'blinken')).to.equal(undefined);
    expect(findRemoved(past, ['sources'], 'wang')).to.equal(undefined);
  });

  it('is found where the list went with its last entry', () => {
    const { past } = withoutPeople(0, 0, 0);
    expect(findRemoved(past, ['people'], 'official')?.index).to.equal(0);
  });

  it('is not found once the removal is undone', () => {
    expect(findRemoved(undo(withoutPeople(1)).past, ['people'], 'wang')).to.equal(undefined);
  });

  it('comes back to the same place, and the statement is as it was', () => {
    const { document, past } = withoutPeople(0);
    const problem = readDocument(document).problems.find(({ code }) => code === 'reference-dangling')!;
    const [fix] = findFixes(problem, document, undefined, past);
    expect([fix?.value, fix?.isReturn]).to.deep.equal(['Antony Blinken', true]);
    expect(applyPatches(document, fix!.edit)).to.deep.equal(story);
  });

  it('is nobody who was only moved, even where the one who was moved is gone since', () => {
    const moved = recordEdit(startHistory(story), moveEntry(story, '/people', 0, 2))!;
    expect(listAt(moved.document, '/people')).to.have.length(3);
    expect(findRemoved(moved.past, ['people'], 'blinken')).to.equal(undefined);
  });

  it('is nobody of a story that was here before another was opened', () => {
    const { document, past } = withoutPeople(1);
    const other = makeDocument({ title: 'Another story', people: [] }) as unknown as Json;
    const history = recordEdit({ document, past, future: startHistory(story).past }, setField(document, '', other))!;
    expect(findRemoved(history.past, ['people'], 'wang')).to.equal(undefined);
    expect(findRemoved(undo(history).past, ['people'], 'wang')?.index).to.equal(1);
  });
});
