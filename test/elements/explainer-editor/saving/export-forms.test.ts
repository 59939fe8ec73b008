import { expect } from '@open-wc/testing';
import type { Json } from '../../../../src/edit/json.js';
import { EXPORT_FORMS } from '../../../../src/elements/explainer-editor/saving/export-forms.js';
import { findReadersScript } from '../../../../src/elements/explainer-editor/saving/readers-script.js';
import { readDocument } from '../../../../src/model/read/document.js';
import { makeDocument } from '../../../helpers/make-document.js';
import { button, find, makeDesk, press } from '../make-editor.js';

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

  it('name no script of the newsroom’s own network, and none but from the web', async () => {
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

  it('say what each is for, and where the script is that the page itself has beside the desk', async () => {
    const desk = await makeDesk(makeDocument());
    await press(desk, 'Export…');
    await desk.updateComplete;
    expect(desk.shadowRoot!.querySelectorAll('.choices li p').length).to.equal(EXPORT_FORMS.length);
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
