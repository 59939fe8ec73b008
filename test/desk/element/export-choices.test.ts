import { expect } from '@open-wc/testing';
import { waitUntil } from '../../helpers/wait-until.js';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';
import { EXPORT_FORMS } from '../../../src/desk/element/saving/export-forms.js';
import { findReadersScript, keepScript } from '../../../src/desk/element/saving/readers-script.js';
import { askAboutAll, button, find, makeDesk, press, read, textOf, type } from './make-editor.js';

const { clipboard } = navigator;
const pretend = (value: Partial<Clipboard>) =>
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

const KEY = 'said-and-done-readers-script';
const SCRIPT = 'https://news.example/said-and-done.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

async function openExport(script = SCRIPT, desk?: Desk) {
  const opened = desk ?? (await makeDesk(makeDocument()));
  await press(opened, 'Export…');
  await waitUntil(() => textOf(opened, 'dialog[open] h2') === 'Export…');
  if (script !== '') await type(opened, 'export-script', script);
  return opened;
}

/** The entry of a format in the dialog. */
const entryOf = (desk: Desk, words: string) =>
  [...desk.shadowRoot!.querySelectorAll('dialog .choices li')].find((each) => each.textContent.includes(words))!;
const toldIn = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

describe('the choices of the export', () => {
  for (const [width, isBeside] of [
    [344, false],
    [752, true],
    [1200, true],
  ] as const)
    it(`stand in one column, each with its words ${isBeside ? 'beside' : 'below'} it, at ${width} px`, async () => {
      const desk = await makeDesk(makeDocument());
      desk.style.inlineSize = `${width}px`;
      await openExport('', desk);
      const rows = [...desk.shadowRoot!.querySelectorAll('dialog .choices > li')].map((row) => ({
        button: row.querySelector('button')!.getBoundingClientRect(),
        words: row.querySelector('p.small')!.getBoundingClientRect(),
      }));
      expect(rows).to.have.length(EXPORT_FORMS.length);
      expect(new Set(rows.map(({ button: { left } }) => left)).size, 'columns of buttons').to.equal(1);
      expect(new Set(rows.map(({ words: { left } }) => left)).size, 'columns of words').to.equal(1);
      for (const {
        button: { top, right, bottom },
        words,
      } of rows) {
        if (isBeside) expect([words.left > right, Math.abs(words.top - top) < 4]).to.deep.equal([true, true]);
        else expect(words.top).to.be.at.least(bottom);
      }
    });
});

describe('the export of code for an article', () => {
  afterEach(() => {
    pretend(clipboard);
    localStorage.removeItem(KEY);
  });

  it('is copied by one button, with the line that loads the program for readers, and says so', async () => {
    let copied = '';
    pretend({
      writeText: (text) => {
        copied = text;
        return Promise.resolve();
      },
    });
    const desk = await openExport();
    await press(desk, 'Copy: Story for an article (HTML)');
    await waitUntil(() => textOf(desk, 'dialog .well') !== undefined, 'nothing is said');
    expect(textOf(desk, 'dialog .well')).to.equal('Copied. Paste it into the code of your article.');
    expect(copied).to.match(/^<script type="module" src="https:\/\/news\.example\/said-and-done\.js"><\/script>\n/);
    expect(copied).to.contain('Two ministers meet');
    await press(desk, 'Close');
    await press(desk, 'Export…');
    expect(textOf(desk, 'dialog .well'), 'forgotten with the dialog').to.equal(undefined);
  });

  it('is shown and chosen where the browser refuses', async () => {
    pretend({ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    const desk = await openExport();
    await press(desk, 'Copy: List for an article (HTML)');
    await waitUntil(() => desk.shadowRoot!.activeElement?.id === 'export-code', 'no code is shown');
    const field = find<HTMLTextAreaElement>(desk, 'export-code');
    expect(field.value).to.contain('Two ministers meet');
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    expect(textOf(desk, '[for=export-code]')).to.equal('This browser lets no page copy. The code, to copy by hand:');
  });

  it('has the address of the script that was used last, also another day', async () => {
    pretend({ writeText: () => Promise.resolve() });
    const desk = await openExport();
    await press(desk, 'Copy: Story for an article (HTML)');
    await waitUntil(() => textOf(desk, 'dialog .well') !== undefined, 'nothing is said');
    await press(desk, 'Close');
    await openExport('', desk);
    expect(find<HTMLInputElement>(desk, 'export-script').value).to.equal(SCRIPT);
    const other = await openExport('');
    expect(find<HTMLInputElement>(other, 'export-script').value).to.equal(SCRIPT);
    const field = find<HTMLInputElement>(other, 'export-script');
    field.value = '';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(localStorage.getItem(KEY), 'emptied').to.equal(null);
  });

  it('keeps the address of the script only where it is not that beside the desk', async () => {
    pretend({ writeText: () => Promise.resolve() });
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = 'https://cdn.example/1/explainer-editor.js';
    document.head.append(script);
    try {
      const desk = await openExport('');
      expect(find<HTMLInputElement>(desk, 'export-script').value).to.equal('https://cdn.example/1/said-and-done.js');
      await press(desk, 'Copy: Story for an article (HTML)');
      await waitUntil(() => textOf(desk, 'dialog .well') !== undefined, 'nothing is said');
      expect(localStorage.getItem(KEY)).to.equal(null);
    } finally {
      script.remove();
    }
  });

  it('has the address that was used last where the browser keeps none', async () => {
    pretend({ writeText: () => Promise.resolve() });
    localStorage.setItem(KEY, 'https://old.example/said-and-done.js');
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    try {
      const desk = await openExport();
      await press(desk, 'Copy: Story for an article (HTML)');
      await waitUntil(() => textOf(desk, 'dialog .well') !== undefined, 'nothing is said');
      expect(find<HTMLInputElement>(await openExport(''), 'export-script').value).to.equal(SCRIPT);
    } finally {
      Storage.prototype.setItem = setItem;
      keepScript('');
    }
  });

  it('forgets the address where all kept work is deleted', async () => {
    localStorage.setItem(KEY, SCRIPT);
    const desk = await makeDesk(makeDocument());
    await type(desk, '/title', 'The ferry');
    await askAboutAll(desk);
    await press(desk, 'Delete all stories from this browser');
    await waitUntil(() => localStorage.getItem(KEY) === null, 'still kept');
  });

  it('has no result of an export before the last', async () => {
    const waiting = new Map<boolean, () => void>();
    const loadsScript = (text: string) => text.startsWith('<script type="module"');
    pretend({ writeText: (text) => new Promise<void>((resolve) => waiting.set(loadsScript(text), resolve)) });
    const desk = await openExport();
    await press(desk, 'Copy: Story for an article (HTML)');
    await press(desk, 'Copy: List for an article (HTML)');
    await waitUntil(() => waiting.size === 2, 'nothing is copied');
    waiting.get(true)!();
    await read(desk);
    expect(textOf(desk, 'dialog .well')).to.equal(undefined);
    waiting.get(false)!();
    await waitUntil(() => textOf(desk, 'dialog .well') !== undefined, 'nothing is said');
    expect(toldIn(entryOf(desk, 'List for an article').querySelector('[role=status]'))).to.contain('Copied.');
  });

  it('says that a format could not be made', async () => {
    const form = EXPORT_FORMS.find(({ words }) => words === 'deskAsList')!;
    const { code } = form;
    const warn = console.warn;
    console.warn = () => {};
    try {
      Object.assign(form, { code: () => Promise.reject(new Error('offline')) });
      const desk = await openExport();
      await press(desk, 'Copy: List for an article (HTML)');
      const told = () => toldIn(entryOf(desk, 'List for an article').querySelector('[role=status] .error'));
      await waitUntil(() => told() !== undefined, 'nothing is said');
      expect(told()).to.equal('This part could not be loaded.');
    } finally {
      Object.assign(form, { code });
      console.warn = warn;
    }
  });

  it('says beside its buttons what is missing without an address, and leads to the field', async () => {
    pretend({ writeText: () => Promise.resolve() });
    const desk = await openExport('');
    const missing =
      'Readers get everything as a list, without the chart and without columns for the sides. That is fine, too. For both, give the address of its program, at the end of this list. Give the address';
    for (const words of ['Web page (HTML)', 'Story for an article (HTML)'])
      expect(toldIn(entryOf(desk, words).querySelector('.warning'))).to.equal(missing);
    expect(entryOf(desk, 'List for an article').querySelector('.warning')).to.equal(null);
    await press(desk, 'Copy: Story for an article (HTML)');
    const told = () => toldIn(entryOf(desk, 'Story for an article').querySelector('[role=status]'));
    await waitUntil(() => told() !== '', 'nothing is said');
    expect(told()).to.match(/^Copied\. Readers get everything as a list/);
    await press(desk, 'Give the address');
    await read(desk);
    expect(desk.shadowRoot!.activeElement).to.equal(find(desk, 'export-script'));
    await type(desk, 'export-script', SCRIPT);
    expect(entryOf(desk, 'Web page').querySelector('.warning')).to.equal(null);
  });

  it('says what came of it beside the button that was pressed, in view', async () => {
    pretend({ writeText: () => Promise.resolve() });
    const desk = await openExport();
    await press(desk, 'Copy: List for an article (HTML)');
    await waitUntil(() => textOf(desk, 'dialog .well') !== undefined, 'nothing is said');
    expect(toldIn(entryOf(desk, 'List for an article').querySelector('[role=status]'))).to.contain('Copied.');
    await press(desk, 'Text (Markdown)');
    await waitUntil(() => textOf(desk, 'dialog h3') !== undefined, 'no losses are told');
    const entry = entryOf(desk, 'Text (Markdown)');
    expect(toldIn(entry.querySelector('[role=status]'))).to.match(/^\d+ things? (?:is|are) not in this file/);
    const told = [...entry.querySelectorAll('.problems li')].map(({ textContent }) => textContent);
    const ofList = told.map((each) => !/\d|,/.test(each.split(':')[0]!));
    expect(ofList, 'whole lists come first').to.deep.equal(ofList.toSorted((a, b) => Number(b) - Number(a)));
    expect(ofList[0]).to.equal(true);
    expect(textOf(desk, 'dialog .well'), 'of another format').to.equal(undefined);
    const dialog = desk.shadowRoot!.querySelector('dialog')!.getBoundingClientRect();
    await waitUntil(() => entry.querySelector('h3')!.getBoundingClientRect().bottom <= dialog.bottom, 'out of view');
  });

  it('names what is not in a file as the forms do', async () => {
    const statement = makeStatement({ at: 'munich-meeting', via: [{ person: 'wang' }] });
    const desk = await openExport(SCRIPT, await makeDesk(makeDocument({ statements: [statement] })));
    await press(desk, 'Events as a table (CSV)');
    await waitUntil(() => textOf(desk, 'dialog h3') !== undefined, 'no losses are told');
    expect(toldIn(entryOf(desk, '(CSV)').querySelector('.problems'))).to.contain(
      'Statements: None of “Statements” has a place in CSV: 1 left out.',
    );
    await press(desk, 'Text (Markdown)');
    await waitUntil(() => entryOf(desk, '(Markdown)').querySelector('h3') !== null, 'no losses are told');
    const told = toldIn(entryOf(desk, '(Markdown)').querySelector('.problems'));
    expect(told).to.contain('“Event at which it was said” has no place in Markdown.');
    expect(told)
      .to.contain('None of “How it reached us” has a place in Markdown: 1 left out.')
      .and.not.contain('“via”');
  });

  it('names no script of the newsroom’s own network, and none but from the web', async () => {
    const desk = await makeDesk(makeDocument());
    for (const place of [
      'http://cms.example/',
      'https://cms/',
      'https://10.0.0.7/',
      'https://[::1]/',
      'https://cms.local/',
    ]) {
      const own = document.createElement('script');
      own.type = 'text/plain';
      own.src = `${place}explainer-editor.js`;
      document.head.append(own);
      expect(findReadersScript(), place).to.equal(undefined);
      own.remove();
    }
    await press(desk, 'Export…');
    await desk.updateComplete;
    const field = find<HTMLInputElement>(desk, 'export-script');
    const isTaken = (address: string) => ((field.value = address), field.checkValidity());
    expect(['', 'https://news.example/s.js', '/files/s.js', 's.js'].map(isTaken)).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
    expect(['data:text/javascript,alert(1)', 'javascript:alert(1)', 'file:///s.js'].map(isTaken)).to.deep.equal([
      false,
      false,
      false,
    ]);
  });

  it('says what each format is for, and where the script is that the page itself has beside the desk', async () => {
    const desk = await makeDesk(makeDocument());
    await press(desk, 'Export…');
    await desk.updateComplete;
    expect(desk.shadowRoot!.querySelectorAll('.choices li > p.muted').length).to.equal(EXPORT_FORMS.length);
    expect(find<HTMLInputElement>(desk, 'export-script').value).to.equal('');
    await press(desk, 'Close');
    const own = document.createElement('script');
    own.type = 'text/plain';
    own.src = 'https://news.example/files/explainer-editor.js?v=3';
    document.head.append(own);
    try {
      expect(findReadersScript()).to.equal('https://news.example/files/said-and-done.js');
      await press(desk, 'Export…');
      await desk.updateComplete;
      expect(find<HTMLInputElement>(desk, 'export-script').value).to.equal(
        'https://news.example/files/said-and-done.js',
      );
      expect(button(desk, 'Web page (HTML)')).to.exist;
    } finally {
      own.remove();
    }
  });
});
