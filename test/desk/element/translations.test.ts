import { expect } from '@open-wc/testing';
import type { ExplainerEditorElement } from '../../../src/desk/element/explainer-editor-element.js';
import type { StatementInput } from '../../../src/model/schema/schema.js';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';
import { button, choose, find, makeDesk, press, read, textOf, type } from './make-editor.js';

const chinese = (overrides: Partial<StatementInput> = {}) =>
  makeStatement({
    id: 'waiting',
    speaker: 'wang',
    text: '“The bridge can wait; people cannot.”',
    spokenIn: 'zh',
    original: { lang: 'zh-Hans', text: '“桥可以等，人不能等。”' },
    translatedBy: 'official',
    ...overrides,
  });

/** The tab “Check” of a desk with these statements, and one in the document's language. */
async function openCheck(...statements: readonly unknown[]): Promise<ExplainerEditorElement> {
  const desk = await makeDesk({ ...makeDocument(), statements: [makeStatement(), ...statements] });
  // The tab loads a panel that loads this one.
  await press(desk, /^Check/);
  return desk;
}

const section = (desk: ExplainerEditorElement) => desk.shadowRoot!.querySelector('.translations');
const missing = (desk: ExplainerEditorElement) =>
  [...section(desk)!.querySelectorAll('.missing li')].map((each) => each.textContent.trim());
const count = (desk: ExplainerEditorElement) => textOf(desk, '.translations [role="status"]');
const statementsOf = (desk: ExplainerEditorElement) =>
  (desk.data as { statements: readonly StatementInput[] }).statements;

/** Names of the columns as a screen reader hears them. */
const columns = (desk: ExplainerEditorElement) =>
  [...section(desk)!.querySelectorAll('[role="group"]')].map((group) =>
    group
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => find(desk, id).textContent.replace(/\s+/g, ' ').trim())
      .join(' – '),
  );

describe('translations under “Check”', () => {
  it('stand beside the words as they were said, and say how many are complete', async () => {
    const desk = await openCheck(chinese(), chinese({ id: 'other', text: '' }));
    expect(count(desk)).to.equal('1 of 2 is complete.');
    expect(columns(desk).slice(0, 2)).to.deep.equal([
      'As it was said, in Simplified Chinese – Go to Wang Yi “The bridge can wait; people cannot.”',
      'Translation into English – Go to Wang Yi “The bridge can wait; people cannot.”',
    ]);
    const said = find<HTMLTextAreaElement>(desk, '/statements/1/original/text');
    const text = find<HTMLTextAreaElement>(desk, '/statements/1/text');
    expect([said.value, text.value]).to.deep.equal(['“桥可以等，人不能等。”', '“The bridge can wait; people cannot.”']);
    expect([said.labels[0]?.textContent, text.labels[0]?.textContent]).to.deep.equal(['Words', 'Words']);
  });

  it('are in their own languages, and run in their own directions', async () => {
    const desk = await openCheck(chinese(), chinese({ id: 'other', original: { lang: 'ar', text: '' } }));
    const look = (pointer: string) => [find(desk, pointer).lang, find(desk, pointer).dir];
    const notStated = await openCheck(
      chinese({ spokenIn: 'ar', original: { text: 'لا' } as NonNullable<StatementInput['original']> }),
      chinese({ spokenIn: 'unknown', original: { lang: 'unknown', text: 'لا' } }),
    );
    const [arabic, unknown] = [1, 2].map((at) => find(notStated, `/statements/${at}/original/text`));
    expect([arabic!.lang, arabic!.dir, unknown!.lang, unknown!.dir]).to.deep.equal(['ar', 'rtl', '', 'auto']);
    expect(look('/statements/1/original/text')).to.deep.equal(['zh-Hans', 'ltr']);
    expect(look('/statements/2/original/text')).to.deep.equal(['ar', 'rtl']);
    expect(look('/statements/2/text')).to.deep.equal(['en', 'ltr']);
  });

  it('are called by the words as they were said where there is no translation', async () => {
    const desk = await openCheck(chinese({ text: '' }));
    expect(button(desk, 'Go to Wang Yi “桥可以等，人不能等。”')).to.be.instanceOf(HTMLButtonElement);
  });

  it('change the document, and one Undo takes the words back', async () => {
    const desk = await openCheck(chinese({ text: '' }));
    expect([count(desk), missing(desk)]).to.deep.equal(['0 of 1 are complete.', ['The translation is missing.']]);
    await type(desk, '/statements/1/text', '“People cannot wait.”');
    expect(statementsOf(desk)[1]!.text).to.equal('“People cannot wait.”');
    expect([count(desk), missing(desk)]).to.deep.equal(['1 of 1 is complete.', []]);
    expect(section(desk)!.querySelector('.well')!.textContent).to.equal('Complete');
    await press(desk, 'Undo');
    expect(statementsOf(desk)[1]!.text).to.equal('');
    expect(missing(desk)).to.deep.equal(['The translation is missing.']);
  });

  it('say what is missing, less with each part that is written', async () => {
    const { original: _, translatedBy: __, ...bare } = chinese();
    const desk = await openCheck(bare);
    const [said, translator] = ['The words as they were said are missing.', 'It is not stated who translated.'];
    expect(missing(desk)).to.deep.equal([said, translator]);
    await choose(desk, '/statements/1/translatedBy', 'publisher');
    expect(missing(desk)).to.deep.equal([said]);
    await press(desk, 'Add the words as they were said');
    expect(desk.shadowRoot!.activeElement?.id).to.equal('/statements/1/original/text');
    await type(desk, '/statements/1/original/text', '他说“人”，又说“桥”。');
    expect(statementsOf(desk)[1]!.original).to.deep.equal({ lang: 'zh', text: '他说“人”，又说“桥”。' });
    expect(missing(desk)).to.deep.equal(['2 passages are in quotation marks as it was said, 1 in the translation.']);
    await type(desk, '/statements/1/original/text', '“人不能等。”');
    expect(missing(desk)).to.deep.equal([]);
  });

  it('show the problems of a field beside it', async () => {
    const desk = await openCheck(chinese({ original: { lang: 'no language', text: '人' } }));
    const lang = find(desk, '/statements/1/original/lang');
    expect(lang.getAttribute('aria-invalid')).to.equal('true');
    expect(find(desk, lang.getAttribute('aria-describedby')!.split(' ').at(-1)!).textContent).to.contain('no language');
    expect(missing(desk)).to.deep.equal(['The language in which it was said is missing.']);
  });

  it('lead to the form of the statement', async () => {
    const desk = await openCheck(chinese());
    await press(desk, /^Go to Wang Yi “The bridge/);
    await read(desk);
    expect(find(desk, '/statements/1:head').getAttribute('aria-expanded')).to.equal('true');
    expect(desk.shadowRoot!.activeElement?.id).to.equal('/statements/1/text');
    expect(find(desk, '/statements/1/original/text').lang).to.equal('zh-Hans');
  });

  it('are paged where there are many', async () => {
    const desk = await openCheck(...Array.from({ length: 130 }, (_, index) => chinese({ id: `waiting-${index}` })));
    expect(count(desk)).to.equal('130 of 130 are complete.');
    expect(section(desk)!.querySelectorAll('h4').length).to.equal(100);
    const pages = section(desk)!.querySelector('.pages')!;
    [...pages.querySelectorAll('button')].at(-1)!.click();
    await desk.updateComplete;
    expect(section(desk)!.querySelectorAll('h4').length).to.equal(30);
  });
});

describe('nothing of translations is shown', () => {
  it('for a story in one language', async () => {
    expect(section(await openCheck(makeStatement({ id: 'b', spokenIn: 'en-US' })))).to.equal(null);
    expect(section(await makeDesk(makeDocument()))).to.equal(null);
  });

  it('for silences, withdrawn statements, and entries that are none', async () => {
    const silence = { notedBy: 'report', scope: 'in the report' };
    const desk = await openCheck(chinese({ silence }), chinese({ status: 'withdrawn' }), null, 7, [chinese()], {
      spokenIn: ['zh'],
    });
    expect(section(desk)).to.equal(null);
    expect(button(desk, /^Check/).getAttribute('aria-selected')).to.equal('true');
  });
});

it('a translation with fields that can’t be read is listed, and can be mended', async () => {
  const desk = await openCheck({ spokenIn: 'zh', text: ['no', 'text'], original: '人不能等。', speaker: {} });
  expect(missing(desk)).to.deep.equal([
    'The words as they were said are missing.',
    'The translation is missing.',
    'It is not stated who translated.',
  ]);
  expect(button(desk, 'Go to Statement 2')).to.be.instanceOf(HTMLButtonElement);
  await press(desk, 'Add the words as they were said');
  expect(statementsOf(desk)[1]!.original).to.deep.equal({ lang: 'zh' });
});

it('translations are never said by somebody whose id is missing', async () => {
  const stranger = { name: 'A stranger' };
  const desk = await makeDesk({
    ...makeDocument({ people: [stranger as never] }),
    statements: [chinese({ speaker: undefined as never })],
  });
  await press(desk, /^Check/);
  expect(textOf(desk, '.translations')).to.not.contain('stranger');
});
