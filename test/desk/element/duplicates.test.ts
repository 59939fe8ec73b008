import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { button, choose, find, makeDesk, press, read, textOf } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const storyOf = (desk: Desk) => desk.data as ExplainerDocument;
const status = (desk: Desk) => textOf(desk, '.status');
const told = (desk: Desk) => textOf(desk, '.duplicates [role=status]') ?? '';
const focused = ({ shadowRoot }: Desk) => shadowRoot!.activeElement?.id;

const SAME = '/people/0:same';

/** A story with Blinken twice, and a statement by each. */
const story = () =>
  makeDocument({
    people: [
      ...makeDocument().people!,
      { id: 'antony', name: 'Blinken', kind: 'person', role: 'Secretary of State', side: 'china' },
    ],
    statements: [makeStatement(), makeStatement({ id: 'other', text: 'Another thing', speaker: 'antony' })],
  });

async function openBlinken(document: object = story()): Promise<Desk> {
  const desk = await makeDesk(document);
  await press(desk, /^Cast/);
  await press(desk, /^Antony Blinken/);
  return desk;
}

describe('a person who is in the story twice', () => {
  it('is one after a choice and a press, which says what is kept and what goes', async () => {
    const desk = await openBlinken();
    await choose(desk, SAME, '3');
    expect(told(desk)).to.contain('1 field that names “Blinken” will name “Antony Blinken”.');
    expect(told(desk)).to.contain('Taken over: Role.');
    const rows = [...desk.shadowRoot!.querySelectorAll('.duplicates dt')].map(({ textContent }) => textContent);
    expect(rows).to.deep.equal(['Name', 'Side']);
    const gone = [...desk.shadowRoot!.querySelectorAll('.duplicates del')].map(({ textContent }) => textContent);
    expect(gone).to.deep.equal(['Blinken', 'China']);
    expect(desk.data).to.deep.equal(story());
    await press(desk, 'Merge into “Antony Blinken”');
    expect(storyOf(desk).people?.map(({ id }) => id)).to.deep.equal(['blinken', 'wang', 'official']);
    expect(storyOf(desk).people?.[0]).to.deep.include({ role: 'Secretary of State', side: 'us' });
    expect(storyOf(desk).statements?.[1]).to.have.property('speaker', 'blinken');
    expect(status(desk)).to.equal('“Blinken” is merged into “Antony Blinken”. Undo makes two of them again.');
    expect(focused(desk)).to.equal('/people/0:head');
  });

  it('is two again after one Undo', async () => {
    const desk = await openBlinken();
    await choose(desk, SAME, '3');
    await press(desk, /^Merge into/);
    await press(desk, 'Undo');
    expect(desk.data).to.deep.equal(story());
    expect(button(desk, 'Undo').disabled).to.equal(true);
  });

  it('is found by its words among all commands, which lead to the choice', async () => {
    const desk = await makeDesk(story());
    await press(desk, 'All commands…');
    await waitUntil(() => focused(desk) === 'command');
    await sendKeys({ type: 'merge duplicate antony' });
    await desk.updateComplete;
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(desk) === SAME, 'The choice has no focus.');
    expect(find<HTMLSelectElement>(desk, SAME).checkVisibility()).to.equal(true);
  });

  it('is told to have no name where only one of the two has one', async () => {
    const desk = await openBlinken();
    await choose(desk, SAME, '3');
    expect(told(desk)).not.to.contain('without a name');
    await choose(desk, SAME, '2');
    expect(told(desk)).to.contain('One of the two is somebody without a name.');
  });

  it('stays two where a field may name something else', async () => {
    const names = [{ id: 'it', thing: 'It', uses: [{ by: 'wang', text: 'that' }] }];
    const desk = await openBlinken(makeDocument({ sides: [{ id: 'wang', name: 'A side' }], names }));
    await choose(desk, SAME, '1');
    expect(told(desk)).to.match(/^These can’t be merged/);
    expect(() => button(desk, /^Merge into/)).to.throw();
  });

  it('is no longer chosen after the form was changed', async () => {
    const desk = await openBlinken();
    await choose(desk, SAME, '3');
    await choose(desk, '/people/0/side', 'china');
    expect(find<HTMLSelectElement>(desk, SAME).value).to.equal('');
    expect(told(desk)).to.equal('');
  });

  it('has nothing that axe finds wrong', async () => {
    const desk = await openBlinken();
    desk.shadowRoot!.querySelector<HTMLDetailsElement>('.duplicates')!.open = true;
    await choose(desk, SAME, '3');
    await expect(desk).to.be.accessible();
  });
});

describe('other entries that are in a story twice', () => {
  it('are events, sources, topics, sides and storylines, and no statements', async () => {
    const desk = await makeDesk(makeDocument({ events: [makeEvent(), makeEvent({ id: 'again', title: 'Again' })] }));
    await press(desk, /Again/);
    await choose(desk, '/events/1:same', '0');
    await press(desk, 'Merge into “Again”');
    expect(storyOf(desk).events?.map(({ id }) => id)).to.deep.equal(['again']);
    expect(focused(desk)).to.equal('/events/0:head');
    await press(desk, /lethal support/);
    expect(desk.shadowRoot!.querySelector('.duplicates')).to.equal(null);
    await press(desk, /^Cast/);
    for (const [name, id] of [
      ['Transcript', '/sources/1'],
      ['The balloon', '/topics/1'],
      ['China', '/sides/1'],
      ['Diplomacy', '/lanes/0'],
    ]) {
      await press(desk, name!);
      expect(find(desk, `${id}:same`)).to.exist;
    }
  });

  it('keep the text of a source that is pasted', async () => {
    const desk = await makeDesk(makeDocument());
    await press(desk, 'Quote from a source');
    await choose(desk, 'quote-source', 'transcript');
    const field = find<HTMLTextAreaElement>(desk, 'quote-paste');
    field.value = 'A caution to China against giving “lethal support” to the invasion.';
    await press(desk, 'Use this text');
    await press(desk, /^Cast/);
    await press(desk, 'Report of the meeting');
    await choose(desk, '/sources/0:same', '1');
    await press(desk, /^Merge into/);
    await read(desk);
    await press(desk, /^Story/);
    await press(desk, 'Quote from a source');
    await choose(desk, 'quote-source', 'report');
    expect(textOf(desk, '#quote-pasted')).to.match(/^Pasted on/);
  });
});
