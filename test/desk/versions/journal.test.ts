import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { recordEdit, redo, startHistory, undo, type History } from '../../../src/desk/document/history.js';
import { formatLine, makeJournal, readJournal, type JournalLine } from '../../../src/desk/versions/journal.js';
import { setField } from '../../../src/desk/document/make-edits.js';
import type { Json } from '../../../src/desk/document/json.js';
import { act, documents, editOf, type Act } from '../random-edits.js';

const settings = { seed: 20230218, numRuns: 60 };

/** What is written while somebody edits, undoes and redoes; and the document after each line. */
function keepJournal(document: Json, acts: readonly Act[]): { lines: string[]; states: string[] } {
  const lines = [formatLine({ journal: 2, ms: 0, document })];
  const states = [JSON.stringify(document)];
  let history: History = startHistory(document);
  acts.forEach((each, index) => {
    const edit = editOf(history.document, each);
    const [next, line] = ((): [History, JournalLine] => {
      if (each.where % 7 === 1) return [undo(history), { undo: true, ms: index }];
      if (each.where % 7 === 2) return [redo(history), { redo: true, ms: index }];
      if (each.where % 7 === 3) return [recordEdit(history, edit, true)!, { edit, joins: true, ms: index }];
      return [recordEdit(history, edit)!, { edit, ms: index }];
    })();
    history = next;
    lines.push(formatLine(line));
    states.push(JSON.stringify(history.document));
  });
  return { lines, states };
}

describe('the journal of an editor’s work', () => {
  for (const document of documents) {
    it(`restores every act up to the line at which it was cut, and all can be undone: ${JSON.stringify(document).slice(0, 30)}`, () => {
      fc.assert(
        fc.property(fc.array(act, { maxLength: 40, size: 'max' }), fc.nat(), (acts, cut) => {
          const { lines, states } = keepJournal(document, acts);
          const count = 1 + (cut % lines.length);
          const told = readJournal(lines.slice(0, count))!;
          expect(JSON.stringify(told.history.document)).to.equal(states[count - 1]);
          let history = told.history;
          while (history.past.count > 0) history = undo(history);
          expect(JSON.stringify(history.document)).to.equal(states[0]);
        }),
        settings,
      );
    });
  }

  it('restores the text of a source with its pages', () => {
    const first = formatLine({ journal: 2, ms: 0, document: {} });
    const pasted = { text: 'They met.', on: '2023-02-20', pages: [{ start: 0, page: 1, labels: ['i'] }] };
    const lines = [first, formatLine({ source: 'report', ms: 1, ...pasted })];
    expect(readJournal(lines)?.texts.get('report')).to.deep.equal(pasted);
  });

  it('restores what stands before a line that was cut in its middle', () => {
    const { lines, states } = keepJournal({ title: 'One' }, fc.sample(act, { seed: 1, numRuns: 20 }));
    const text = lines.join('\n');
    for (let length = lines[0]!.length; length < text.length; length += 13) {
      const kept = text.slice(0, length).split('\n');
      const told = readJournal(kept)!;
      const whole = kept.at(-1) === lines[kept.length - 1] ? kept.length : kept.length - 1;
      expect(JSON.stringify(told.history.document)).to.equal(states[whole - 1]);
      expect(told.isDamaged ?? false).to.equal(whole < kept.length && kept.at(-1) !== '');
    }
  });

  it('can be begun at any time with all that was done and taken back so far', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30, size: 'max' }), fc.nat(30), (acts, count) => {
        const { lines } = keepJournal({ title: 'One' }, acts);
        let { history } = readJournal(lines)!;
        for (let times = 0; times < count; times += 1) history = undo(history);
        const begun = makeJournal({ history, revision: 'r1', saved: { title: 'Saved' }, texts: new Map() }, 1);
        const told = readJournal(begun.map(formatLine))!;
        expect(told.isDamaged).to.equal(undefined);
        expect(JSON.stringify(told.history)).to.equal(JSON.stringify(history));
        expect([told.revision, told.saved]).to.deep.equal(['r1', { title: 'Saved' }]);
      }),
      settings,
    );
  });

  it('tells nothing without its first line, and nothing of what is no journal', () => {
    for (const lines of [[], [''], ['{}'], ['null'], ['{"edit":[]}'], ['{"journal":3,"document":{}}']]) {
      expect(readJournal(lines)).to.equal(undefined);
    }
  });

  it('leaves out all edits after a line that does not fit, until the whole story is written anew', () => {
    const edit = (was: string, is: string) => formatLine({ edit: setField({ title: was }, '/title', is), ms: 1 });
    const lines = [formatLine({ journal: 2, ms: 0, document: { title: 'One' } }), edit('One', 'Two')];
    const damaged = readJournal([...lines, '{"edit":[null],"ms":2}', edit('Two', 'Three')])!;
    expect([damaged.history.document, damaged.isDamaged]).to.deep.equal([{ title: 'Two' }, true]);
    const anew = makeJournal(damaged, 3).map(formatLine);
    const whole = readJournal([...lines, '{"edit":[null],"ms":2}', ...anew, edit('Two', 'Three')])!;
    expect([whole.history.document, whole.isDamaged]).to.deep.equal([{ title: 'Three' }, undefined]);
    expect(undo(undo(whole.history)).document).to.deep.equal({ title: 'One' });
  });

  it('knows the revision that was saved last, what it held, and the texts that were pasted', () => {
    const edit = setField({}, '/title', 'One');
    const told = readJournal([
      formatLine({ journal: 2, ms: 0, document: {}, revision: 'r1' }),
      formatLine({ edit, ms: 1 }),
      formatLine({ saved: 'r2', ms: 2 }),
      formatLine({ source: 'report', text: 'Words', on: '2023-02-19', ms: 3 }),
      formatLine({ edit: setField({ title: 'One' }, '/title', 'Two'), ms: 4 }),
    ])!;
    expect([told.revision, told.saved, told.ms]).to.deep.equal(['r2', { title: 'One' }, 4]);
    expect(told.texts.get('report')).to.deep.equal({ text: 'Words', on: '2023-02-19' });
    expect(told.history.document).to.deep.equal({ title: 'Two' });
  });

  it('has the article and the sign-off beside, which stay where other lines are damaged, and are lost alone where they are', () => {
    const history = recordEdit(startHistory({ title: 'One' }), setField({ title: 'One' }, '/title', 'Two'))!;
    const content = { history, revision: undefined, saved: { title: 'One' }, texts: new Map() };
    const lines = makeJournal({ ...content, article: { text: 'It rained.' }, signOff: { signOff: 1 } }, 5).map(
      formatLine,
    );
    const partsOf = (read: readonly string[]) => {
      const { article, signOff, history: told } = readJournal(read)!;
      return [article, signOff, told.document];
    };
    expect(partsOf(lines)).to.deep.equal([{ text: 'It rained.' }, { signOff: 1 }, { title: 'Two' }]);
    expect(partsOf(lines.with(1, '{"edit":'))).to.deep.equal([
      { text: 'It rained.' },
      { signOff: 1 },
      { title: 'One' },
    ]);
    expect(partsOf(lines.with(2, '{"article":{"te'))).to.deep.equal([undefined, { signOff: 1 }, { title: 'Two' }]);
    expect(partsOf(lines.slice(0, 3))).to.deep.equal([{ text: 'It rained.' }, undefined, { title: 'Two' }]);
    const none = makeJournal({ ...content, article: null }, 5).map(formatLine);
    expect(none.some((line) => line.includes('article'))).to.equal(false);
  });

  it('goes on after lines of the article that later ones have replaced', () => {
    const first = formatLine({ journal: 2, ms: 0, document: { title: 'One' } });
    const edit = formatLine({ edit: setField({ title: 'One' }, '/title', 'Two'), ms: 2 });
    const told = readJournal([first, '', formatLine({ article: { text: 'It rained.' }, ms: 1 }), edit])!;
    expect([told.article, told.articleLine, told.history.document, told.ms]).to.deep.equal([
      { text: 'It rained.' },
      2,
      { title: 'Two' },
      2,
    ]);
  });
});
