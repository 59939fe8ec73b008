import { expect, fixture, html } from '@open-wc/testing';
import type { ExplainerEditorElement } from '../../../../src/desk/element/explainer-editor-element.js';
import '../../../../src/desk/element/explainer-editor.js';
import type { SaveAnswer } from '../../../../src/desk/element/explainer-editor-events.js';
import type { ExplainerDocument } from '../../../../src/model/schema/schema.js';
import { makeDocument } from '../../../helpers/make-document.js';
import { standIn, takeBack } from '../../../helpers/stub-method.js';
import { find, freshKey, makeDesk, press, settled, textOf, type } from '../make-editor.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const titleOf = (desk: { data: unknown }) => (desk.data as ExplainerDocument).title;

const slides = {
  title: { text: { headline: 'Old slides' } },
  events: [{ start_date: { year: '1969' }, text: { headline: 'Landing' } }],
};

const answerWith = (title: string) => Response.json(makeDocument({ title }));

/** A server that answers when a test says so. It ignores that a request is aborted, so that only the desk can. */
function holdNetwork(): { readonly answer: (response: Response) => void; readonly fail: (error: Error) => void }[] {
  const requests: { answer: (response: Response) => void; fail: (error: Error) => void }[] = [];
  standIn(window, 'fetch', () => new Promise((answer, fail) => requests.push({ answer, fail })));
  return requests;
}

async function makeDeskOf(src: string): Promise<ExplainerEditorElement> {
  const desk = await fixture<ExplainerEditorElement>(
    html`<explainer-editor storage-key=${freshKey()}></explainer-editor>`,
  );
  desk.src = src;
  await settled();
  return desk;
}

/** A file whose text comes when a test says so. */
function makeSlowFile(name: string): { readonly file: File; readonly come: (text: string) => void } {
  const file = new File([], name);
  let come: (bytes: ArrayBuffer) => void = () => undefined;
  const bytes = new Promise<ArrayBuffer>((resolve) => (come = resolve));
  Object.defineProperty(file, 'arrayBuffer', { value: () => bytes });
  return { file, come: (text) => come(new TextEncoder().encode(text).buffer) };
}

function openFile(desk: ExplainerEditorElement, file: File): void {
  const input = desk.shadowRoot!.querySelector<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('a slow load', () => {
  afterEach(takeBack);

  it('doesn’t replace the document of a newer address', async () => {
    const requests = holdNetwork();
    const desk = await makeDeskOf('/old.json');
    desk.src = '/new.json';
    await settled();
    requests[1]!.answer(answerWith('New'));
    await settled();
    requests[0]!.answer(answerWith('Old'));
    await settled();
    expect(titleOf(desk)).to.equal('New');
    expect(desk.explainer.title).to.equal('New');
  });

  it('doesn’t replace a document that is given meanwhile', async () => {
    const requests = holdNetwork();
    const desk = await makeDeskOf('/old.json');
    desk.data = makeDocument({ title: 'New' });
    await settled();
    requests[0]!.answer(answerWith('Old'));
    await settled();
    expect(titleOf(desk)).to.equal('New');
  });

  it('tells nobody that it failed, once there is another document', async () => {
    const requests = holdNetwork();
    const desk = await makeDeskOf('/old.json');
    desk.data = makeDocument({ title: 'New' });
    await settled();
    requests[0]!.fail(new TypeError('Failed to fetch'));
    await settled();
    expect(textOf(desk, '.status')).to.equal('');
  });

  it('is given up when the address is taken away', async () => {
    const requests = holdNetwork();
    const desk = await makeDeskOf('/old.json');
    desk.src = null;
    await settled();
    requests[0]!.answer(answerWith('Old'));
    await settled();
    expect(desk.data).to.deep.equal({ explainer: 1 });
  });

  it('doesn’t replace a document that is read at once, while an older one was still being converted', async () => {
    const desk = await makeDesk(makeDocument());
    desk.data = slides;
    desk.data = makeDocument({ title: 'New' });
    await settled();
    expect(titleOf(desk)).to.equal('New');
  });

  it('doesn’t replace the file that was opened last', async () => {
    const desk = await makeDesk(makeDocument());
    const [old, newer] = [makeSlowFile('old.json'), makeSlowFile('new.json')];
    openFile(desk, old.file);
    openFile(desk, newer.file);
    newer.come(JSON.stringify(makeDocument({ title: 'New' })));
    // What opens files is loaded with the first one.
    await waitUntil(() => titleOf(desk) === 'New', 'the newer file isn’t opened');
    old.come(JSON.stringify(makeDocument({ title: 'Old' })));
    await settled();
    expect([titleOf(desk), textOf(desk, '.status')]).to.deep.equal([
      'New',
      'new.json is open. Undo brings back the version that was here.',
    ]);
  });

  it('doesn’t put a file into a document that came after it was chosen', async () => {
    const desk = await makeDesk(makeDocument());
    const { file, come } = makeSlowFile('old.json');
    openFile(desk, file);
    desk.data = makeDocument({ title: 'New' });
    come('{"explainer": 1, "title": "Old"}');
    await settled();
    expect(titleOf(desk)).to.equal('New');
  });

  it('doesn’t replace a file that was opened meanwhile', async () => {
    const requests = holdNetwork();
    const desk = await makeDeskOf('/old.json');
    const { file, come } = makeSlowFile('new.json');
    openFile(desk, file);
    come(JSON.stringify(makeDocument({ title: 'New' })));
    await settled();
    requests[0]!.answer(answerWith('Old'));
    await settled();
    expect(titleOf(desk)).to.equal('New');
  });

  it('still arrives where a file can’t be opened', async () => {
    const requests = holdNetwork();
    const desk = await makeDeskOf('/document.json');
    const { file, come } = makeSlowFile('broken.json');
    openFile(desk, file);
    come('{');
    await settled();
    requests[0]!.answer(answerWith('Loaded'));
    await settled();
    expect(titleOf(desk)).to.equal('Loaded');
  });
});

describe('a slow save', () => {
  it('gives its revision to no document that came after it', async () => {
    const desk = await makeDesk(makeDocument(), freshKey(), '1');
    let answer: (answer: SaveAnswer) => void = () => undefined;
    desk.addEventListener('explainer-editor-save', (event) =>
      event.respondWith(new Promise((each) => (answer = each))),
    );
    void desk.save();
    await settled();
    desk.revision = '7';
    desk.data = makeDocument({ title: 'New' });
    await settled();
    answer({ revision: '2' });
    await settled();
    expect([desk.revision, textOf(desk, '.status')]).to.deep.equal(['7', '']);
    await press(desk, 'What you changed…');
    await waitUntil(() => desk.shadowRoot!.querySelector('dialog'), 'nothing is compared');
    expect(textOf(desk, 'dialog')).to.contain('Nothing changed.');
  });

  it('gives its revision to the story of a file that was opened meanwhile', async () => {
    const desk = await makeDesk(makeDocument(), freshKey(), '1');
    const { file, come } = makeSlowFile('new.json');
    let answer: (answer: SaveAnswer) => void = () => undefined;
    desk.addEventListener('explainer-editor-save', (event) =>
      event.respondWith(new Promise((each) => (answer = each))),
    );
    openFile(desk, file);
    come(JSON.stringify(makeDocument({ title: 'New' })));
    await settled();
    void desk.save();
    await settled();
    answer({ revision: '2' });
    await settled();
    expect([desk.revision, titleOf(desk)]).to.deep.equal(['2', 'New']);
  });

  it('offers no joining of a document that is gone', async () => {
    const desk = await makeDesk(makeDocument(), freshKey(), '1');
    let answer: (answer: SaveAnswer) => void = () => undefined;
    desk.addEventListener('explainer-editor-save', (event) =>
      event.respondWith(new Promise((each) => (answer = each))),
    );
    void desk.save();
    await settled();
    desk.data = makeDocument({ title: 'New' });
    await settled();
    answer({ refused: { document: makeDocument({ title: 'Theirs' }), revision: '2' } });
    await settled();
    expect(textOf(desk, 'dialog')).to.equal(undefined);
  });
});

describe('dates at the desk', () => {
  it('are read in the language of the document that is open', async () => {
    const desk = await makeDesk(makeDocument({ lang: 'en' }));
    desk.data = makeDocument({ lang: 'de' });
    await settled();
    await press(desk, /They meet in Munich$/);
    await type(desk, '/events/0/date', '4. Dezember 2023');
    expect(find<HTMLInputElement>(desk, '/events/0/date').value).to.equal('2023-12-04');
  });
});
