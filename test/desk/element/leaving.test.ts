import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import type { EditorContext } from '../../../src/desk/element/editor-context.js';
import type { EditorCommands } from '../../../src/desk/element/editor-data.js';
import type { EditorState } from '../../../src/desk/element/editor-state.js';
import { renderExport } from '../../../src/desk/element/panels/dialogs/export-choices.js';
import '../../../src/i18n/en/commands.js';
import '../../../src/i18n/en/desk-problems.js';
import '../../../src/i18n/en/editor.js';
import '../../../src/i18n/en/readiness.js';
import { sayIn } from '../../../src/i18n/messages.js';
import type { Problem } from '../../../src/model/problems/problem.js';
import { untilStill } from '../../helpers/until-still.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { harbourStory } from './harbour-story.js';
import { button, find, makeDesk, press, read, settled, textOf, type } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

/** Names of files that were downloaded since the test began. */
let files: string[] = [];
const { click } = HTMLAnchorElement.prototype;
const { clipboard } = navigator;

const unproven = harbourStory('“We shall never open it.”');
const well = harbourStory();
/** A story with a warning, and nothing worse. */
const warned = harbourStory('The harbour stays closed.', '2023-01-01');

const NOTED = '“We shall never open it.” is in quotation marks, but no source cited here has these words.';
const asked = (desk: Desk) => textOf(desk, 'dialog .leaving .problems');
const focused = (desk: Desk) => desk.shadowRoot!.activeElement!;

async function open(story: object, dialog: 'Export…' | 'Save' = 'Export…', desk?: Desk): Promise<Desk> {
  const opened = desk ?? (await makeDesk(story));
  await waitUntil(() => opened.problems.length > 0 || story === well, 'no advice');
  await press(opened, dialog);
  await settled();
  return opened;
}

beforeEach(() => {
  files = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push(this.download);
  };
});

afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
});

describe('a story with errors or unproven quotations that leaves the desk', () => {
  it('is exported by a second press, which names them, and the keyboard is enough', async () => {
    const desk = await open(unproven);
    const save = button(desk, 'Events as a table (CSV)');
    save.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => asked(desk) !== undefined, 'not asked');
    expect(files).to.deep.equal([]);
    expect(asked(desk)).to.contain(NOTED);
    await waitUntil(() => focused(desk).id === 'leaving', 'the question has no focus');
    const anyway = button(desk, 'Export anyway');
    for (let tabs = 0; tabs < 5 && focused(desk) !== anyway; tabs += 1) await sendKeys({ press: 'Tab' });
    expect(focused(desk)).to.equal(anyway);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => files.length === 1, 'not exported');
    expect(files[0]).to.match(/\.csv$/);
  });

  it('is asked about words in straight single marks, which readers take for a quotation', async () => {
    const desk = await open(harbourStory("The harbour will 'never' open."));
    await press(desk, 'Story alone (.json)');
    await waitUntil(() => asked(desk) !== undefined, 'not asked');
    expect(textOf(desk, '.leaving')).to.contain('Export with 1 warning?');
    expect(asked(desk)).to.contain("'never' open.");
    expect(files).to.deep.equal([]);
    await press(desk, 'Export anyway');
    await waitUntil(() => files.length === 1, 'not exported');
  });

  it('is asked about no apostrophe', async () => {
    const desk = await makeDesk(
      harbourStory("The ministers' talks weren't rock 'n' roll; 'twas the '90s, and the ministers' harbour."),
    );
    await press(desk, 'Export…');
    await settled();
    await press(desk, 'Story alone (.json)');
    await waitUntil(() => files.length === 1, 'not exported');
    expect(asked(desk)).to.equal(undefined);
  });

  it('is copied by a second press, and the focus is on the button after it', async () => {
    let copied = '';
    const value = { writeText: (text: string) => Promise.resolve(void (copied = text)) };
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    const desk = await open(unproven);
    await press(desk, 'Copy: List for an article (HTML)');
    await waitUntil(() => asked(desk) !== undefined, 'not asked');
    expect([copied, asked(desk) !== undefined]).to.deep.equal(['', true]);
    await press(desk, 'Copy anyway');
    await waitUntil(() => copied !== '', 'not copied');
    await settled();
    expect(asked(desk)).to.equal(undefined);
    expect(focused(desk)).to.equal(button(desk, 'Copy: List for an article (HTML)'));
  });

  it('stays where the editor cancels, or goes to what is open', async () => {
    const desk = await open(unproven);
    await press(desk, 'Story alone (.json)');
    await press(desk, 'Cancel');
    await settled();
    expect(asked(desk)).to.equal(undefined);
    expect(focused(desk)).to.equal(button(desk, 'Story alone (.json)'));
    await press(desk, 'Story alone (.json)');
    desk.shadowRoot!.querySelector<HTMLButtonElement>('.leaving .place')!.click();
    await waitUntil(() => focused(desk).id === '/statements/0/text', 'the field has no focus');
    expect(desk.shadowRoot!.querySelector('dialog')).to.equal(null);
    expect(files).to.deep.equal([]);
    await open(unproven, 'Export…', desk);
    expect(asked(desk), 'asked again without a press').to.equal(undefined);
  });

  it('is not exported by a double click', async () => {
    const desk = await open(unproven);
    await press(desk, 'Story alone (.json)');
    button(desk, 'Export anyway').dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    await settled();
    expect(files).to.deep.equal([]);
  });

  it('is saved to a file by a second press, also what was just typed', async () => {
    const desk = await makeDesk(well);
    await press(desk, /The harbour stays closed\.$/);
    await read(desk);
    const field = find<HTMLTextAreaElement>(desk, '/statements/0/text');
    field.focus();
    field.select();
    await sendKeys({ type: '“We shall never open it.”' });
    await desk.save();
    await waitUntil(() => asked(desk) !== undefined, 'not asked');
    expect(asked(desk)).to.contain(NOTED);
    expect(files).to.deep.equal([]);
    await press(desk, 'Save anyway');
    await waitUntil(() => files.length === 1, 'not saved');
    expect(desk.shadowRoot!.querySelector('dialog')).to.equal(null);
  });

  it('is saved with its sign-off at once, and alone by a second press', async () => {
    const desk = await makeDesk(unproven);
    desk.editorName = 'Ada Quill';
    await desk.updateComplete;
    await press(desk, /We shall never open it\.”/);
    await desk.updateComplete;
    await press(desk, 'Mark as checked');
    await desk.save();
    await settled();
    expect(asked(desk)).to.equal(undefined);
    await press(desk, 'Story alone (.json)');
    await settled();
    expect([asked(desk) !== undefined, files.length]).to.deep.equal([true, 0]);
    await press(desk, 'Save anyway');
    expect(files).to.have.length(1);
    await desk.save();
    await settled();
    await press(desk, 'Story with sign-off (.desk.json)');
    await waitUntil(() => files.length === 2, 'not saved with the sign-off');
  });

  it('names unproven quotations before all else, and asks in one sentence', async () => {
    const errors = Array.from({ length: 21 }, (_, index) => ({ id: `e${index}`, title: 'Ice', date: 'soon' }));
    const desk = await open({ ...unproven, events: errors });
    await press(desk, 'Story alone (.json)');
    await waitUntil(() => asked(desk) !== undefined, 'not asked');
    expect(textOf(desk, '.leaving .problems li')).to.contain(NOTED);
    expect(textOf(desk, '#leaving-counts')).to.match(/^Export with 1 unproven quotation, \d+ errors\?$/);
    expect(textOf(desk, 'dialog')!.match(/Still open/g)).to.have.length(1);
    const group = find(desk, 'leaving');
    expect([group.getAttribute('role'), group.tabIndex]).to.deep.equal(['group', -1]);
  });

  it('is saved with what else is open told above the question', async () => {
    const desk = await makeDesk({ ...unproven, sources: [{ ...unproven.sources[0]!, published: '2023-01-01' }] });
    await desk.save();
    await waitUntil(() => asked(desk) !== undefined, 'not asked');
    expect(textOf(desk, 'dialog .readiness')).to.contain('1 warning');
    expect(textOf(desk, '#leaving-counts')).to.equal('Save with 1 unproven quotation?');
  });

  it('asks nothing any more once the page has undone what was open', async () => {
    const desk = await makeDesk(well);
    await press(desk, /The harbour stays closed\.$/);
    await read(desk);
    await type(desk, '/statements/0/text', '“We shall never open it.”');
    await open(unproven, 'Export…', desk);
    await press(desk, 'Story alone (.json)');
    await waitUntil(() => asked(desk) !== undefined, 'not asked');
    desk.undo();
    await read(desk);
    await settled();
    expect(textOf(desk, '#leaving-counts')).to.contain('No error and no warning is open.');
    await press(desk, 'Export');
    await waitUntil(() => files.length === 1, 'not exported');
  });

  it('keeps the focus where the page saves it while “Export” is open', async () => {
    const desk = await open(unproven);
    button(desk, 'Story alone (.json)').focus();
    await desk.save();
    await waitUntil(() => focused(desk)?.id === 'leaving', 'the question has no focus');
  });

  it('is given to a page that saves it at once', async () => {
    const desk = await makeDesk(unproven);
    const saved: unknown[] = [];
    desk.addEventListener('explainer-editor-save', (event) => {
      saved.push(event.document);
      event.respondWith(Promise.resolve({ revision: '2' }));
    });
    await desk.save();
    await settled();
    expect([saved.length, desk.shadowRoot!.querySelector('dialog')]).to.deep.equal([1, null]);
  });
});

describe('a story in which nothing grave is open', () => {
  for (const [name, story] of Object.entries({ 'no problem': well, 'a warning': warned }))
    it(`leaves by one press, with ${name}`, async () => {
      const desk = await open(story);
      if (story === warned) expect(desk.problems.map(({ severity }) => severity)).to.include('warning');
      expect(desk.problems.map(({ severity }) => severity)).not.to.include('error');
      await press(desk, 'Story alone (.json)');
      await waitUntil(() => files.length === 1, 'not exported');
      await desk.save();
      expect(files).to.have.length(2);
    });
});

it('An export begins once the advice is there, and asks with what it found', async () => {
  let advise: (problems: readonly Problem[]) => void = () => undefined;
  const acts: string[] = [];
  const commands = {
    findProblems: () => new Promise((resolve) => (advise = resolve)),
    exportAs: () => Promise.resolve((acts.push('exported'), [])),
  };
  const editor = { say: sayIn('en'), locale: 'en', problems: [], focus: (id: string) => acts.push(`focus ${id}`) };
  const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
  const state = { asked: undefined, exported: undefined, script: '' };
  render(
    renderExport(
      editor as unknown as EditorContext,
      state as unknown as EditorState,
      () => undefined,
      commands as unknown as EditorCommands,
    ),
    dialog,
  );
  dialog.querySelector('button')!.click();
  await untilStill();
  expect(acts).to.deep.equal([]);
  advise([{ code: 'quote-not-proven', severity: 'warning', pointer: '', message: '', cure: '', values: {} }]);
  await waitUntil(() => acts.length > 0, 'nothing happens');
  expect(acts).to.deep.equal(['focus leaving']);
});
