import { expect } from '@open-wc/testing';
import type { Json } from '../../../../src/desk/document/json.js';
import { EXPORT_FORMS } from '../../../../src/desk/element/saving/export-forms.js';
import { readDocument } from '../../../../src/model/read-document.js';
import { makeDocument } from '../../../helpers/make-document.js';

const story = makeDocument() as unknown as Json;
const { explainer } = readDocument(story);
const script = 'https://news.example/said-and-done.js?a=1&b="2"';

const write = async (words: string, address?: string) => {
  const { output } = await EXPORT_FORMS.find((form) => form.words === words)!.write(story, explainer, address);
  return output;
};

/** Markup as a page has it. */
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the files that the desk makes', () => {
  it('have names of their own', () => {
    const endings = EXPORT_FORMS.map(({ ending }) => ending);
    expect(new Set(endings).size).to.equal(endings.length);
  });

  it('have tables without columns in which nothing stands', async () => {
    const [heads] = (await write('deskAsCsv')).slice(1).split('\r\n');
    expect(heads).to.equal('id,date,earliest,latest,title,status,weight,sources');
    const [said] = (await write('deskAsStatements')).slice(1).split('\r\n');
    expect(said).to.equal('Id,Speaker,Side,Form,Words,Topics,Sources,Exact words,Addresses');
  });

  it('have tables to print, with heads and a row for each entry', async () => {
    const page = parse(await write('deskAsTable'));
    const rows = [...page.querySelectorAll('tr')].map(({ children }) => [...children].map((cell) => cell.textContent));
    expect(rows.map(([, , what]) => what)).to.have.length(4);
    expect(rows[0]).to.deep.equal(['No.', 'Date', 'Event', 'Sources']);
    expect(rows[2]).to.deep.equal(['No.', 'Date', 'Who', 'Statement', 'Topics', 'Sources']);
    expect([...page.scripts]).to.deep.equal([]);
  });

  it('show what the preview shows where they have the script, and the story as text without it', async () => {
    for (const words of ['deskAsPage', 'deskAsElement']) {
      const page = parse(await write(words, script));
      const [loaded] = [...page.scripts].filter(({ type }) => type === 'module');
      expect([loaded?.getAttribute('src'), page.querySelector('news-explainer') !== null], words).to.deep.equal([
        script,
        true,
      ]);
      const plain = parse(await write(words));
      expect(
        [...plain.scripts].map(({ type }) => type),
        words,
      ).to.deep.equal(['application/json']);
      expect(plain.body.textContent, words).to.contain('They meet in Munich');
    }
  });
});
