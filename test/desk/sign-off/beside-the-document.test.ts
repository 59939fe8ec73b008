import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { loadDocument, type LoadedDocument } from '../../../src/convert/load-document.js';
import { publishedDocument } from '../../../src/convert/published-document.js';
import { recordEdit, startHistory, undo, type History } from '../../../src/desk/document/history.js';
import { formatLine, makeJournal, readJournal } from '../../../src/desk/versions/journal.js';
import type { Json } from '../../../src/desk/document/json.js';
import { addComment, checkEntry, EMPTY_SIGN_OFF, setState, type SignOff } from '../../../src/desk/sign-off/sign-off.js';
import { hashEntry } from '../../../src/desk/sign-off/hash-entry.js';
import { EditingController } from '../../../src/desk/element/editing-controller.js';
import * as Signing from '../../../src/desk/element/saving/signing.js';
import { formatDocument } from '../../../src/desk/element/saving/export-document.js';
import { formatDeskFile, readDeskFile } from '../../../src/desk/element/saving/desk-file.js';
import { EXPORT_FORMS } from '../../../src/desk/element/saving/export-forms.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument } from '../../helpers/make-document.js';
import { act, editOf, type Act } from '../random-edits.js';

/** Words that no act of an editor writes into a document. */
const SECRET = 'Zzyzx the lawyer';
const signed = { by: SECRET, at: '2026-11-27T09:00:00.000Z' };

function signAll(signOff: SignOff, document: Json): SignOff {
  const words = hashEntry(document, '/statements/0');
  const commented = addComment(signOff, { entry: 'statements/s1', words, text: SECRET }, signed);
  return setState(checkEntry(commented, 'statements/s1', words, signed), 'cleared', words, signed);
}

function editAndSign(acts: readonly Act[]) {
  let history = startHistory(makeDocument());
  let signOff: SignOff = EMPTY_SIGN_OFF;
  for (const each of acts) {
    history = recordEdit(history, editOf(history.document, each)) ?? history;
    signOff = signAll(signOff, history.document);
  }
  return { history, signOff };
}

/** Edits, signs and saves as the desk does. */
function editAndSave(acts: readonly Act[]): EditingController {
  const host = {
    addController: noop,
    removeController: noop,
    requestUpdate: noop,
    updateComplete: Promise.resolve(true),
  };
  const editing = new EditingController(host, { onLines: noop, onChange: noop, onSign: noop });
  editing.start(makeDocument(), 'r0', true);
  editing.signing = Signing;
  acts.forEach((each, index) => {
    editing.apply(editOf(editing.document, each));
    editing.sign(signAll(Signing.joinSignOffs(undefined, editing.signOff), editing.document));
    editing.joinSignOff(editing.signSave(SECRET));
    editing.markSaved(`r${index}`);
  });
  editing.hostDisconnected();
  return editing;
}

const noop = () => undefined;

function unwound(history: History): Json {
  let first = history;
  while (first.past.count > 0) first = undo(first);
  return first.document;
}

describe('a sign-off', () => {
  it('is in no document, no published form, no export, whatever is edited, signed and saved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        const editing = editAndSave(acts);
        expect(JSON.stringify(editing.signOff)).to.contain(SECRET);
        const { document, history, saved } = editing;
        const { explainer } = readDocument(document);
        const first = unwound(history);
        const outputs = [document, saved, first].map((each) => formatDocument(each));
        outputs.push(JSON.stringify(publishedDocument(explainer)), JSON.stringify(editing.explainer));
        for (const { write } of EXPORT_FORMS) outputs.push((await write(document, explainer)).output);
        for (const output of outputs) expect(output).not.to.contain(SECRET);
      }),
      { seed: 20261127, numRuns: 25 },
    );
  });

  it('comes back from the desk’s own file, of which readers get nothing, whoever puts it on a website', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 8 }), (acts) => {
        const { history, signOff } = editAndSign(acts);
        const beside = {
          article: { version: 1, text: SECRET },
          texts: [['report', { text: SECRET, on: '2026-11-27' }]],
        } as const;
        const text = formatDeskFile(history.document, signOff, beside);
        const told = JSON.parse(JSON.stringify({ document: history.document, signOff, ...beside })) as unknown;
        expect(readDeskFile(text)).to.deep.equal(told);
        const { explainer } = loadDocument({ text }) as LoadedDocument;
        const outputs = [JSON.stringify(explainer), JSON.stringify(publishedDocument(explainer))];
        for (const output of outputs) expect(output).not.to.contain(SECRET);
        expect([explainer.events, explainer.statements]).to.deep.equal([[], []]);
      }),
      { seed: 20261127, numRuns: 25 },
    );
  });

  it('is in no other file: the story’s own has none', () => {
    for (const text of [formatDocument(makeDocument()), 'title,date', '{"desk":1}', '[]'])
      expect(readDeskFile(text)).to.equal(undefined);
  });

  it('comes back with the work that the browser has kept, and leaves the document as it is', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 8 }), (acts) => {
        const { history, signOff } = editAndSign(acts);
        const content = { history, revision: 'r1', saved: history.document, texts: new Map(), signOff };
        const told = readJournal(makeJournal(content, 1).map(formatLine))!;
        expect(told.signOff).to.deep.equal(JSON.parse(JSON.stringify(signOff)));
        expect(JSON.stringify(told.history.document)).to.equal(JSON.stringify(history.document));
        const later = [...makeJournal({ ...content, signOff: undefined }, 1), { signOff, ms: 2 }].map(formatLine);
        expect(readJournal(later)!.signOff).to.deep.equal(JSON.parse(JSON.stringify(signOff)));
      }),
      { seed: 20261127, numRuns: 25 },
    );
  });
});
