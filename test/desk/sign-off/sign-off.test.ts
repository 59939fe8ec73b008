import { expect } from '@open-wc/testing';
import type { Json } from '../../../src/desk/document/json.js';
import { hashWords } from '../../../src/desk/sign-off/hash-words.js';
import { readSignOff } from '../../../src/desk/sign-off/read-sign-off.js';
import {
  addComment,
  checkEntry,
  EMPTY_SIGN_OFF,
  mergeSignOffs,
  isSettled,
  lastChanges,
  noteChanges,
  reopenComment,
  resolveComment,
  setState,
  type SignOff,
  type SignOffState,
} from '../../../src/desk/sign-off/sign-off.js';
import { pointerOf } from '../../../src/desk/sign-off/entry-index.js';
import { hashEntry } from '../../../src/desk/sign-off/hash-entry.js';
import { changedEntries, stateOf, statusOf, uncheckedEntries } from '../../../src/desk/sign-off/sign-off-status.js';
import { changedSinceCleared, hashEntries } from '../../../src/desk/sign-off/since-cleared.js';
import { shortestTime } from '../../helpers/shortest-time.js';

const at = (minute: number, by = 'Ada Quill') => ({
  by,
  at: `2026-11-27T09:${String(minute).padStart(2, '0')}:00.000Z`,
});
const story = (text = 'He said “no”.', more: object = {}): Json => ({
  title: 'A meeting',
  statements: [
    { id: 'no', text, speaker: 'wang', ...more },
    { id: 'yes', text: 'Yes', speaker: 'blinken' },
  ],
});
const checked = (document: Json, signOff: SignOff = EMPTY_SIGN_OFF) =>
  checkEntry(signOff, 'statements/no', hashEntry(document, '/statements/0'), at(1));

const uncheckedIn = (signOff: SignOff, document: Json) =>
  uncheckedEntries(signOff, document, 'statements').map(({ pointer }) => pointer);

describe('who changed what last', () => {
  it('is each entry at the last save that changed it, under the name of whoever saved then', () => {
    const first = noteChanges(EMPTY_SIGN_OFF, ['statements/no', 'statements/yes', 'people/wang'], at(1, 'Bo Lund'));
    const { changes } = noteChanges(
      noteChanges(first, ['statements/no'], at(2)),
      ['statements/no', 'people/wang'],
      at(3),
    );
    expect(lastChanges(changes)).to.deep.equal([
      { entries: ['statements/no', 'people/wang'], ...at(3) },
      { entries: ['statements/yes'], ...at(1, 'Bo Lund') },
    ]);
  });
});

describe('what changed since a story was cleared', () => {
  const people = (name: string) => [{ id: 'wang', name }];
  const cleared: Json = { ...(story() as object), people: people('Wang Yi') };
  const signOff = setState(EMPTY_SIGN_OFF, 'cleared', hashWords(cleared), { ...at(1), entries: hashEntries(cleared) });
  const changed = (more: object, signed = signOff) =>
    changedSinceCleared(readSignOff(signed), { ...(cleared as object), ...more });

  it('are the entries that say something else than then, however much was saved in between', () => {
    const saved = noteChanges(signOff, ['', 'people/wang', 'statements/no', 'statements/yes'], at(2));
    expect(changed({}, saved)).to.deep.equal([]);
    expect(changed({ statements: (story('No') as { statements: Json }).statements }, saved)).to.deep.equal([
      '/statements/0',
    ]);
    expect(changed({ title: 'Another meeting' })).to.deep.equal(['']);
  });

  it('is the person alone where a person has another name, and nothing where an entry moved or has another id', () => {
    expect(changed({ people: people('Wang Wenbin') })).to.deep.equal(['/people/0']);
    const [no, yes] = (cleared as { statements: object[] }).statements;
    expect(changed({ statements: [yes, { ...no, id: 'never', changed: '2026-11-27' }] })).to.deep.equal([]);
  });

  it('is not told of a story that was cleared before it was kept what its entries said', () => {
    const old = noteChanges(setState(EMPTY_SIGN_OFF, 'cleared', hashWords(cleared), at(1)), ['statements/no'], at(2));
    expect(changed({ title: 'Another meeting' }, old)).to.deep.equal([]);
  });
});

describe('a check of a statement', () => {
  it('holds by whom and when, as long as the words are the same', () => {
    const signOff = checked(story());
    const { check, isChecked } = statusOf(signOff, story(), '/statements/0');
    expect([check?.by, check?.at, isChecked]).to.deep.equal(['Ada Quill', '2026-11-27T09:01:00.000Z', true]);
    expect(uncheckedIn(signOff, story())).to.deep.equal(['/statements/1']);
  });

  it('may be listed with those that are unchecked, where it was made just now', () => {
    const listed = uncheckedEntries(checked(story()), story(), 'statements', ['statements/no']);
    expect(listed.map(({ pointer, isChecked }) => [pointer, isChecked])).to.deep.equal([
      ['/statements/0', true],
      ['/statements/1', false],
    ]);
  });

  it('is for events as well, until a word of one has changed', () => {
    const document = (title: string): Json => ({ events: [{ id: 'meeting', title, date: '2023-02-18' }] });
    const signOff = checkEntry(EMPTY_SIGN_OFF, 'events/meeting', hashEntry(document('They met'), '/events/0'), at(1));
    expect(uncheckedEntries(signOff, document('They met'), 'events')).to.deep.equal([]);
    expect(uncheckedEntries(signOff, document('They parted'), 'events').length).to.equal(1);
  });

  it('is asked for of findings too, until somebody has checked their words', () => {
    const document = (words: string): Json => ({ findings: [{ id: 'recovered', text: words }] });
    const signOff = checkEntry(
      EMPTY_SIGN_OFF,
      'findings/recovered',
      hashEntry(document('It was'), '/findings/0'),
      at(1),
    );
    expect(uncheckedEntries(EMPTY_SIGN_OFF, document('It was'), 'findings').length).to.equal(1);
    expect(uncheckedEntries(signOff, document('It was'), 'findings')).to.deep.equal([]);
    expect(uncheckedEntries(signOff, document('It was not'), 'findings').length).to.equal(1);
  });

  it('is gone once a word, the speaker or the source has changed, and back when that is undone', () => {
    const signOff = checked(story());
    for (const changed of [
      story('He said “no!”.'),
      story('He said “no”.', { speaker: 'blinken' }),
      story('He said “no”.', { sources: ['report'] }),
    ]) {
      const { check, isChecked } = statusOf(signOff, changed, '/statements/0');
      expect([check?.by, isChecked]).to.deep.equal(['Ada Quill', false]);
    }
    expect(statusOf(signOff, story(), '/statements/0').isChecked).to.equal(true);
  });

  it('stays where the fields are in another order, the statement has moved, or its id has changed', () => {
    const signOff = checked(story());
    const moved: Json = {
      statements: [
        { id: 'yes', text: 'Yes' },
        { speaker: 'wang', text: 'He said “no”.', id: 'never', changed: '2026-11-27' },
      ],
    };
    expect(statusOf(signOff, moved, '/statements/1').isChecked).to.equal(true);
    expect(statusOf(signOff, moved, '/statements/0').isChecked).to.equal(false);
  });

  it('is no check of another statement with the same words while its own statement is there', () => {
    const twice: Json = {
      statements: [
        { id: 'no', text: 'No', speaker: 'wang' },
        { id: 'again', text: 'No', speaker: 'wang' },
      ],
    };
    expect(uncheckedIn(checked(twice), twice)).to.deep.equal(['/statements/1']);
  });

  it('is gone once the speaker has another name, or a source another title or address', () => {
    const people = (name: string) => [{ id: 'wang', name }];
    const sources = (title: string, url = 'https://example.org/1') => [{ id: 'report', title, url, note: 'x' }];
    const told = (more: object): Json => ({
      ...(story('He said “no”.', { sources: [{ source: 'report', quote: 'no' }] }) as object),
      people: people('Wang Yi'),
      sources: sources('Report'),
      ...more,
    });
    const signOff = checked(told({}));
    const isChecked = (more: object) => statusOf(signOff, told(more), '/statements/0').isChecked;
    expect(isChecked({ people: [...people('Wang Yi'), { id: 'blinken', name: 'Antony Blinken' }] })).to.equal(true);
    expect(isChecked({ sources: [{ ...sources('Report')[0]!, note: 'y' }] })).to.equal(true);
    for (const changed of [
      { people: people('Wang Wenbin') },
      { people: [] },
      { sources: sources('Another report') },
      { sources: sources('Report', 'https://example.org/2') },
    ]) {
      expect(isChecked(changed), JSON.stringify(changed)).to.equal(false);
    }
  });

  it('holds for a statement without an id as long as its words are the same', () => {
    const nameless = (text: string): Json => ({ statements: [{ text, speaker: 'wang' }] });
    const words = hashEntry(nameless('No'), '/statements/0');
    const signOff = checkEntry(EMPTY_SIGN_OFF, `statements/~${words}`, words, at(1));
    expect(statusOf(signOff, nameless('No'), '/statements/0').isChecked).to.equal(true);
    expect(statusOf(signOff, nameless('Yes'), '/statements/0').isChecked).to.equal(false);
    const back = checkEntry(signOff, `statements/~${words}`, '', at(2));
    expect(statusOf(back, nameless('No'), '/statements/0').isChecked).to.equal(false);
  });

  it('can be taken back', () => {
    const { check, isChecked } = statusOf(
      checkEntry(checked(story()), 'statements/no', '', at(2)),
      story(),
      '/statements/0',
    );
    expect([check, isChecked]).to.deep.equal([undefined, false]);
  });
});

describe('the state of a story', () => {
  const cleared = setState(EMPTY_SIGN_OFF, 'cleared', hashWords(story()), at(1));

  it('is a draft until somebody says otherwise', () => {
    expect(stateOf(EMPTY_SIGN_OFF, story())).to.equal('draft');
    expect(stateOf(setState(EMPTY_SIGN_OFF, 'for-legal', '', at(1)), story())).to.equal('for-legal');
  });

  it('is cleared for the very document that was cleared, and needs a legal check again after any change', () => {
    expect(stateOf(cleared, story())).to.equal('cleared');
    expect(stateOf(cleared, story('He said “no!”.'))).to.equal('for-legal');
    expect(stateOf(cleared, story())).to.equal('cleared');
  });
});

describe('a comment', () => {
  const comment = (text = 'Who heard it?') =>
    addComment(EMPTY_SIGN_OFF, { entry: 'statements/no', words: hashEntry(story(), '/statements/0'), text }, at(1));

  it('stays with its entry when the words change, or the id', () => {
    const [{ text } = { text: '' }] = statusOf(comment(), story('Other words'), '/statements/0').comments;
    expect(text).to.equal('Who heard it?');
    const renamed = story('He said “no”.', { id: 'never' });
    expect(pointerOf(renamed, comment().comments[0]!)).to.equal('/statements/0');
    expect(pointerOf({ statements: [] }, comment().comments[0]!)).to.equal(undefined);
  });

  it('is none without words', () => {
    expect(comment('  ')).to.equal(EMPTY_SIGN_OFF);
  });

  it('has an id of its own, even if two are written at once', () => {
    const place = { entry: '', words: '' };
    const both = addComment(
      addComment(EMPTY_SIGN_OFF, { ...place, text: 'One' }, at(1)),
      { ...place, text: 'Two' },
      at(1),
    );
    const settled = resolveComment(both, both.comments[0]!.id, at(2, 'Bo'));
    expect(settled.comments.map(({ resolved }) => resolved?.by)).to.deep.equal(['Bo', undefined]);
  });
});

describe('a long story with comments on entries that are gone', () => {
  it('is told as fast as one without', () => {
    const statements = Array.from({ length: 1000 }, (_, index) => ({ id: `s${index}`, text: `Statement ${index}` }));
    let signOff: SignOff = EMPTY_SIGN_OFF;
    for (let index = 0; index < 150; index += 1)
      signOff = addComment(signOff, { entry: `statements/gone-${index}`, words: `w${index}`, text: 'Why?' }, at(1));
    const typeLetters = () => {
      for (let letter = 0; letter < 10; letter += 1) {
        const document = { statements: [{ id: 's0', text: `First ${letter}` }, ...statements.slice(1)] };
        expect(statusOf(signOff, document, '/statements/0').comments).to.deep.equal([]);
      }
    };
    expect(shortestTime(typeLetters, 2_000)).to.be.below(2_000);
  });
});

describe('two sign-offs that are joined', () => {
  it('take the later of two times, however they are written, and the more careful of two acts at one time', () => {
    const state = (name: SignOffState, time: string): SignOff =>
      setState(EMPTY_SIGN_OFF, name, 'x', { by: 'A', at: time });
    const joined = (one: SignOff, other: SignOff) => {
      const both = [mergeSignOffs(one, other), mergeSignOffs(other, one)];
      expect(both[0]).to.deep.equal(both[1]);
      return both[0]!;
    };
    const [earlier, later] = ['2026-11-27T09:00:00.500Z', '2026-11-27T09:00:00Z'].map((time) => state('cleared', time));
    expect(joined(earlier!, state('draft', '2026-11-27T09:00:00Z')).state!.state).to.equal('cleared');
    expect(joined(later!, state('draft', '2026-11-27T11:30:00+02:00')).state!.state).to.equal('draft');
    expect(joined(later!, state('for-legal', '2026-11-27T10:00:00+01:00')).state!.state).to.equal('for-legal');
    const check = (words: string) => checkEntry(EMPTY_SIGN_OFF, 'statements/no', words, at(1));
    expect(joined(check('w'), check('')).checks['statements/no']!.words).to.equal('');
  });

  it('settle a comment, or open it again, as was done last', () => {
    const open = addComment(EMPTY_SIGN_OFF, { entry: '', words: '', text: 'First' }, at(1));
    const { id } = open.comments[0]!;
    const settled = resolveComment(open, id, at(2));
    const reopened = reopenComment(settled, id, at(3));
    const again = resolveComment(reopened, id, at(4));
    const all = [open, settled, reopened, again].map((each) => isSettled(each.comments[0]!));
    expect(all).to.deep.equal([false, true, false, true]);
    for (const [one, other, expected] of [
      [settled, open, true],
      [settled, reopened, false],
      [again, reopened, true],
    ] as const) {
      expect(isSettled(mergeSignOffs(one, other).comments[0]!)).to.equal(expected);
      expect(isSettled(mergeSignOffs(other, one).comments[0]!)).to.equal(expected);
    }
    expect(readSignOff(JSON.parse(JSON.stringify(again)))).to.deep.equal(again);
  });

  it('have all comments, what either has settled, and the later check and state', () => {
    const shared = addComment(EMPTY_SIGN_OFF, { entry: '', words: '', text: 'First' }, at(1));
    const one = setState(checkEntry(shared, 'statements/no', 'a', at(2)), 'cleared', 'x', at(6));
    const settled = resolveComment(shared, shared.comments[0]!.id, at(3, 'Bo'));
    const other = setState(
      checkEntry(
        addComment(settled, { entry: '', words: '', text: 'Second' }, at(4, 'Bo')),
        'statements/no',
        'b',
        at(5, 'Bo'),
      ),
      'draft',
      'y',
      at(2, 'Bo'),
    );
    for (const joined of [mergeSignOffs(one, other), mergeSignOffs(other, one)]) {
      expect(joined.comments.map(({ text, resolved }) => [text, resolved?.by])).to.deep.equal([
        ['First', 'Bo'],
        ['Second', undefined],
      ]);
      expect([joined.checks['statements/no']?.by, joined.state?.state]).to.deep.equal(['Bo', 'cleared']);
    }
  });

  it('name each save once', () => {
    const one = noteChanges(EMPTY_SIGN_OFF, ['events/a'], at(1));
    const other = noteChanges(one, ['events/b'], at(2));
    expect(mergeSignOffs(one, other).changes.map(({ entries }) => entries)).to.deep.equal([['events/a'], ['events/b']]);
  });
});

describe('who changed what', () => {
  it('names the entries that a save changes, and none of their words', () => {
    const after = story('He said “never”.', { note: 'x' });
    expect(changedEntries(story(), after)).to.deep.equal(['statements/no']);
    expect(changedEntries(story(), { ...(after as object), title: 'Other' })).to.deep.equal(['', 'statements/no']);
    expect(changedEntries(story(), story())).to.deep.equal([]);
  });

  it('keeps the last hundred saves', () => {
    let signOff: SignOff = EMPTY_SIGN_OFF;
    for (let count = 0; count < 120; count += 1) signOff = noteChanges(signOff, [`events/${count}`], at(count % 60));
    expect([signOff.changes.length, signOff.changes.at(-1)!.entries]).to.deep.equal([100, ['events/119']]);
  });
});

describe('a sign-off that a page has kept', () => {
  it('is read as it was written', () => {
    let signOff = setState(checked(story()), 'for-legal', 'x', at(1));
    signOff = addComment(signOff, { entry: 'statements/no', words: 'w', text: 'Why?' }, at(2));
    signOff = noteChanges(resolveComment(signOff, signOff.comments[0]!.id, at(3)), ['events/a'], at(4));
    expect(readSignOff(JSON.parse(JSON.stringify(signOff)))).to.deep.equal(signOff);
  });

  it('loses what makes no sense, and is never cleared by it', () => {
    for (const strange of [
      undefined,
      null,
      'cleared',
      [],
      { state: 'cleared' },
      { state: { state: 'cleared', by: 'A', at: 'today', words: 'x' } },
      { state: { state: 'cleared', by: 'A', at: at(1).at } },
      { state: { state: 'fine', ...at(1), words: 'x' }, checks: { a: true }, comments: [{}, null], changes: 7 },
    ]) {
      expect(readSignOff(strange), JSON.stringify(strange)).to.deep.equal(EMPTY_SIGN_OFF);
    }
  });
});
