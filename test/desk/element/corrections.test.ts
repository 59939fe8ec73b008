import { expect } from '@open-wc/testing';
import type { EventInput, ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { find, makeDesk, press, textOf } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const story = () => makeDocument({ events: [makeEvent({ title: 'They met' })], statements: [makeStatement()] });
const focused = ({ shadowRoot }: Desk) => shadowRoot!.activeElement?.id;
const hasButton = ({ shadowRoot }: Desk, words: string) =>
  [...shadowRoot!.querySelectorAll('button')].some((each) => each.textContent.trim() === words);

/** Opens the form of an entry, with all of its parts. */
async function openForm(desk: Desk, pointer: string): Promise<void> {
  find(desk, `${pointer}:head`).click();
  await waitUntil(() => hasButton(desk, 'Correct it…'), 'The form has no end.');
}

describe('a correction', () => {
  it('of the whole story says that it is for that, and where a statement is corrected', async () => {
    const desk = await makeDesk(story());
    await press(desk, 'New correction');
    const [begun] = (desk.data as ExplainerDocument).corrections!;
    expect([Object.keys(begun!), focused(desk)]).to.deep.equal([['date', 'kind', 'by'], '/corrections/0/note']);
    expect(textOf(desk, '.item.open .form')).to.contain('This corrects the whole story. To correct a statement');
    const kinds = [...find<HTMLSelectElement>(desk, '/corrections/0/kind').options].map(({ text }) => text);
    expect(kinds).to.include('Editor’s note').and.not.include('Editors note');
  });

  for (const [pointer, list] of [
    ['/statements/0', 'statements'],
    ['/events/0', 'events'],
  ] as const)
    it(`of one of the ${list} is begun by a button in its form: one of the publisher, of today, which asks for its note`, async () => {
      const desk = await makeDesk(story());
      await openForm(desk, pointer);
      await press(desk, 'Correct it…');
      await waitUntil(() => focused(desk) === `${pointer}/corrections/0/note`, 'Its field has no focus.');
      expect(find(desk, `${pointer}/corrections/0/note`).checkVisibility()).to.equal(true);
      const { corrections } = (desk.data as ExplainerDocument)[list]![0] as EventInput;
      expect(corrections?.map(({ kind, by }) => [kind, by])).to.deep.equal([['correction', 'publisher']]);
      expect(corrections?.[0]?.date).to.match(/^\d{4}-\d\d-\d\d$/);
    });
});

describe('the withdrawal of a statement', () => {
  it('is made by a button in its form, which asks for the note, and can be undone', async () => {
    const desk = await makeDesk(story());
    const status = () => (desk.data as ExplainerDocument).statements?.[0]?.status;
    await openForm(desk, '/statements/0');
    await press(desk, 'Withdraw it…');
    await waitUntil(() => focused(desk) === '/statements/0/note', 'Its note has no focus.');
    expect(find(desk, '/statements/0/note').checkVisibility()).to.equal(true);
    expect(status()).to.equal('withdrawn');
    expect(textOf(desk, '[role=status]')).to.contain('Say in it why.');
    await press(desk, 'Undo');
    await waitUntil(() => status() === undefined, 'It is still withdrawn.');
  });

  it('is not offered for events', async () => {
    const desk = await makeDesk(story());
    await openForm(desk, '/events/0');
    expect(hasButton(desk, 'Withdraw it…')).to.equal(false);
  });
});
