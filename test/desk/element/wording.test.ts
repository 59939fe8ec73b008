import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { find, makeDesk, press, read, type } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const TEXT = '/statements/0/text';

/** A desk whose only statement has a text and sources, with its form open. */
async function openStatement(text: string, sources: readonly unknown[] = ['report']): Promise<Desk> {
  const statements = [{ ...makeStatement({ text }), sources }];
  const desk = await makeDesk({ ...makeDocument(), statements });
  find(desk, '/statements/0:head').click();
  await read(desk);
  return desk;
}

const choices = (desk: Desk) => [...desk.shadowRoot!.querySelectorAll<HTMLInputElement>('.wording input')];
const nameOf = (choice: HTMLInputElement) => choice.labels![0]!.textContent.trim();
const chosen = (desk: Desk) =>
  choices(desk)
    .filter(({ checked }) => checked)
    .map(nameOf);
const textOf = (desk: Desk) => (desk.data as { statements: { text?: string }[] }).statements[0]?.text;
const hint = (desk: Desk) => find(desk, '/statements/0:wording-hint').textContent.trim();

async function choose(desk: Desk, name: string): Promise<void> {
  choices(desk)
    .find((each) => nameOf(each) === name)!
    .click();
  await read(desk);
}

describe('the form of a statement', () => {
  it('asks first whether it is a quotation or a paraphrase, and puts its words into marks or takes them away', async () => {
    const desk = await openStatement('It was late.');
    const [first] = choices(desk);
    const order = first!.compareDocumentPosition(find(desk, TEXT));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect([choices(desk).map(nameOf), chosen(desk)]).to.deep.equal([
      ['A quotation', 'A paraphrase'],
      ['A paraphrase'],
    ]);
    await choose(desk, 'A quotation');
    expect([textOf(desk), chosen(desk)]).to.deep.equal(['“It was late.”', ['A quotation']]);
    await choose(desk, 'A paraphrase');
    expect([textOf(desk), chosen(desk)]).to.deep.equal(['It was late.', ['A paraphrase']]);
    await press(desk, 'Undo');
    expect([textOf(desk), chosen(desk)]).to.deep.equal(['“It was late.”', ['A quotation']]);
  });

  it('leads into the marks where nothing is written yet', async () => {
    const desk = await makeDesk({ ...makeDocument(), statements: [] });
    await press(desk, 'New statement');
    await read(desk);
    await choose(desk, 'A quotation');
    await new Promise(requestAnimationFrame);
    await sendKeys({ type: 'No' });
    await read(desk);
    expect(textOf(desk)).to.equal('“No”');
  });

  it('has the cursor between empty marks wherever they are pressed, and tells of no error before', async () => {
    const desk = await makeDesk({ ...makeDocument(), statements: [] });
    await press(desk, 'New statement');
    await read(desk);
    choices(desk)[0]!.focus();
    await choose(desk, 'A quotation');
    const field = find<HTMLTextAreaElement>(desk, TEXT);
    await waitUntil(() => desk.shadowRoot!.activeElement === field, 'The words have no focus.');
    expect([...desk.shadowRoot!.querySelectorAll('.form .problems')]).to.deep.equal([]);
    field.setSelectionRange(2, 2);
    field.click();
    await sendKeys({ type: 'This must never again occur' });
    await read(desk);
    expect(textOf(desk)).to.equal('“This must never again occur”');
    field.setSelectionRange(4, 4);
    field.click();
    expect(field.selectionStart, 'words that are there already').to.equal(4);
  });

  it('makes no quotation of other words than those that are cited, and says so', async () => {
    const cited = { source: 'report', quote: 'We never knew', ownWords: true };
    const desk = await openStatement('They never knew', [cited]);
    expect(choices(desk).map(({ disabled }) => disabled)).to.deep.equal([true, false]);
    expect(hint(desk)).to.match(/^It can be a quotation once all its words stand in the exact words/);
    await type(desk, TEXT, 'We never knew');
    expect(choices(desk).map(({ disabled }) => disabled)).to.deep.equal([false, false]);
  });

  it('tells words that are partly quoted apart, and does not ask of a silence', async () => {
    const desk = await openStatement('It was “late”.');
    expect(chosen(desk)).to.deep.equal(['Partly a quotation']);
    expect(hint(desk)).to.match(/^Words in quotation marks are the speaker’s/);
    await press(desk, 'New silence');
    await read(desk);
    expect(choices(desk)).to.deep.equal([]);
  });
});
