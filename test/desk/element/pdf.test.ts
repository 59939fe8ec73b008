import { expect } from '@open-wc/testing';
import type { LoadPdfjs } from '../../../src/convert/pdf/pdfjs.js';
import type { ExplainerDocument, StatementInput } from '../../../src/model/schema/schema.js';
import { makeDocument } from '../../helpers/make-document.js';
import { listenForWarnings, takeBack } from '../../helpers/stub-method.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { button, find, freshKey, kept, makeDesk, press, read, textOf } from './make-editor.js';
import { key, write, type Desk } from './review-article.js';

/** Lines of two pages, as pdf.js gives them. */
const PAGES = [
  ['The bridge closes', 'Mayor Ada Quill said that a ferry would run.'],
  ['Minister Bo Lund said that it was late.', 'The bridge opened on 3 June 1931.'],
];

/** A stand-in for pdf.js, which reads these pages whatever a file holds. Lines of two sizes are paragraphs of their own. */
function pdfjsFor(pages: readonly (readonly string[])[]): LoadPdfjs {
  const itemsOf = (lines: readonly string[]) =>
    lines.map((str, row) => ({
      str,
      width: str.length * 5,
      transform: [10, 0, 0, 10 + (row % 2) * 4, 50, 700 - row * 40],
    }));
  const pdf = {
    numPages: pages.length,
    getPageLabels: () => Promise.resolve(null),
    getPage: (number: number) =>
      Promise.resolve({
        getViewport: () => ({ transform: [1, 0, 0, -1, 0, 800] }),
        getTextContent: () => Promise.resolve({ items: itemsOf(pages[number - 1] ?? []) }),
        cleanup: () => true,
      }),
  };
  const task = { promise: Promise.resolve(pdf), destroy: () => Promise.resolve() };
  return () => Promise.resolve({ getDocument: () => task });
}

/** Opens a PDF by the file field of a part of the desk. */
function openPdf(desk: Desk, part: string): void {
  const input = desk.shadowRoot!.querySelector<HTMLInputElement>(`${part} [type=file]`)!;
  const { items, files } = new DataTransfer();
  items.add(new File(['%PDF-1.7'], 'report.pdf', { type: 'application/pdf' }));
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change'));
  Reflect.deleteProperty(input, 'files');
}

const documentOf = (desk: Desk) => desk.data as ExplainerDocument;

/** A desk with an article of two pages in its form. */
async function openArticle(storageKey = freshKey()): Promise<Desk> {
  const desk = await makeDesk({ explainer: 1 }, storageKey);
  desk.loadPdfjs = pdfjsFor(PAGES);
  await press(desk, /^From an article/);
  openPdf(desk, '.article-form');
  await waitUntil(() => find<HTMLTextAreaElement>(desk, 'article-text').value !== '', 'Nothing is opened.');
  write(desk, 'article-published', '16 May 2024');
  await read(desk);
  return desk;
}

/** Answers the first question, which is about the event, and returns the page that is cited for it. */
async function pageOfEvent(desk: Desk): Promise<unknown> {
  await press(desk, 'Read it');
  await waitUntil(() => desk.shadowRoot!.querySelector('#draft-card'), 'Nothing is asked.');
  await key(desk, 'Enter');
  const [citation] = documentOf(desk).events?.[0]?.sources ?? [];
  return (citation as { readonly page?: string } | undefined)?.page;
}

describe('a PDF at the desk', () => {
  it('is an article whose pages are told and cited', async () => {
    const desk = await openArticle();
    expect(find<HTMLTextAreaElement>(desk, 'article-text').value).to.equal(PAGES.flat().join('\n\n'));
    expect(find<HTMLInputElement>(desk, 'article-title').value).to.equal('The bridge closes');
    expect(await pageOfEvent(desk)).to.equal('2');
    expect(textOf(desk, '#draft-card .label')).to.equal('In the article, on page 1');
  });

  it('keeps its pages where the editor takes words out, and after a reload', async () => {
    const storageKey = freshKey();
    const desk = await openArticle(storageKey);
    write(desk, 'article-text', PAGES.flat().slice(1).join('\n\n'));
    await read(desk);
    await kept(desk);
    desk.remove();
    const again = await makeDesk({ explainer: 1 }, storageKey);
    await waitUntil(() => again.shadowRoot!.querySelector('.article-form'), 'The article is gone.');
    write(again, 'article-title', 'The bridge closes');
    await read(again);
    expect(await pageOfEvent(again)).to.equal('2');
  });

  it('has no pages once another text is in its place', async () => {
    const desk = await openArticle();
    write(desk, 'article-text', 'The bridge over the river Ell opened to all on 3 June 1931.');
    write(desk, 'article-title', 'The bridge');
    await read(desk);
    expect(await pageOfEvent(desk)).to.equal(undefined);
  });

  it('is the text of a source, in which words are chosen with their page', async () => {
    const desk = await makeDesk(makeDocument({ statements: [] }));
    desk.loadPdfjs = pdfjsFor(PAGES);
    await press(desk, 'Quote from a source');
    openPdf(desk, '.pasting');
    await waitUntil(() => desk.shadowRoot!.querySelector('#quote-text'), 'Nothing is opened.');
    const field = find<HTMLTextAreaElement>(desk, 'quote-text');
    const from = field.value.indexOf('it was late');
    field.setSelectionRange(from, from + 'it was late'.length);
    field.dispatchEvent(new Event('select'));
    await desk.updateComplete;
    expect(textOf(desk, '.choice [role=status]')).to.equal('Chosen: “it was late” · 3 words · page 2');
    await press(desk, 'Use these words as a paraphrase');
    const [statement] = documentOf(desk).statements ?? [];
    expect((statement as StatementInput).sources?.[0]).to.deep.include({ quote: 'it was late', page: '2' });
  });

  it('is refused in a sentence where the page gives nothing to read it with, or its pages are pictures', async () => {
    const desk = await makeDesk(makeDocument({ statements: [] }));
    await press(desk, 'Quote from a source');
    openPdf(desk, '.pasting');
    const told = () => textOf(desk, '.pasting .error') ?? '';
    await waitUntil(() => told() !== '', 'Nothing is told.');
    expect(told()).to.match(/^PDF files are not read here\. .* said-and-done propose --text report\.pdf$/);
    desk.loadPdfjs = pdfjsFor([[], []]);
    await desk.updateComplete;
    openPdf(desk, '.pasting');
    await waitUntil(() => told().startsWith('Its pages are pictures without text.'), 'It is not told.');
  });

  it('is told to be unreadable where pdf.js does not load, and the console says why', async () => {
    const desk = await makeDesk({ explainer: 1 });
    desk.loadPdfjs = () => Promise.reject(new Error('No pdf.js'));
    await press(desk, /^From an article/);
    const warnings = listenForWarnings();
    try {
      openPdf(desk, '.article-form');
      await waitUntil(() => textOf(desk, '#article-refusal') === 'This part could not be loaded.', 'It is not told.');
    } finally {
      takeBack();
    }
    expect(warnings.join()).to.contain('can’t read the file');
    expect(button(desk, 'Read it').disabled).to.equal(false);
  });
});
