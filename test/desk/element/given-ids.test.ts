import { expect } from '@open-wc/testing';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';
import { standIn, takeBack } from '../../helpers/stub-method.js';
import { button, find, makeDesk, press, read, settled, textOf, type } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const eventsOf = (desk: Desk) => (desk.data as ExplainerDocument).events ?? [];

/** Types all of a text at once, and stays in the field. */
async function enter(desk: Desk, id: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(desk, id);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await read(desk);
}

async function leave(desk: Desk, id: string): Promise<void> {
  find(desk, id).dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await read(desk);
}

/** Lets time pass, so that what is written from here on is another edit. */
function pause(): void {
  const { now } = Date;
  standIn(Date, 'now', () => now() + 60_000);
}

describe('the id that the desk gives an entry', () => {
  afterEach(takeBack);

  it('belongs to the title that was typed, also where the field is left late, so that one Undo takes both back', async () => {
    const desk = await makeDesk(makeDocument({ events: [] }));
    await press(desk, 'New event');
    await enter(desk, '/events/0/title', 'The ferry runs');
    pause();
    await leave(desk, '/events/0/title');
    expect(eventsOf(desk)[0]).to.include({ id: 'the-ferry-runs' });
    await press(desk, 'Undo');
    expect(textOf(desk, '.status')).to.equal('Undone: Event “The ferry runs”, Title');
    expect(eventsOf(desk)[0]).not.to.have.any.keys('id', 'title');
  });

  it('is called by no field that an editor never saw, where it was given for a check', async () => {
    const { id: _, ...event } = makeEvent({ title: 'The ferry runs' });
    const desk = await makeDesk(makeDocument({ events: [event as never] }));
    desk.editorName = 'Ada Quill';
    await desk.updateComplete;
    await press(desk, /The ferry runs$/);
    await desk.updateComplete;
    await press(desk, 'Mark as checked');
    expect(eventsOf(desk)[0]).to.have.property('id');
    await press(desk, 'Undo');
    expect(textOf(desk, '.status')).to.equal('Undone: Event “The ferry runs”, the name by which the desk knows it');
  });

  it('is not given to an entry in which nobody has typed', async () => {
    const { id: _, ...event } = makeEvent({ title: 'The ferry runs' });
    const desk = await makeDesk(makeDocument({ events: [event as never] }));
    await press(desk, /The ferry runs$/);
    await leave(desk, '/events/0/title');
    expect(eventsOf(desk)[0]).not.to.have.property('id');
    expect(button(desk, 'Undo').disabled).to.equal(true);
  });
});

describe('a field that is left after its words were undone', () => {
  afterEach(takeBack);

  for (const words of ['The ferry', 'The ferry '])
    it(`leaves what can be done again: “${words}”`, async () => {
      const desk = await makeDesk(makeDocument({ events: [] }));
      await press(desk, 'New event');
      await enter(desk, '/events/0/title', words);
      pause();
      await enter(desk, '/events/0/title', `${words} runs`);
      await press(desk, 'Undo');
      await leave(desk, '/events/0/title');
      await press(desk, 'Redo');
      expect(eventsOf(desk)[0]).to.include({ title: `${words} runs` });
      await type(desk, '/events/0/title', 'The ferry is late');
      expect(eventsOf(desk)[0]).to.include({ title: 'The ferry is late' });
    });
});
