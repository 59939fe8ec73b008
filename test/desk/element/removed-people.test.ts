import { expect } from '@open-wc/testing';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';
import { makeDesk, press, read, textOf } from './make-editor.js';

/** A desk with a story in which the speaker of its statement was removed, at “Check”. */
async function removeSpeaker() {
  const desk = await makeDesk(makeDocument({ statements: [makeStatement({ text: 'It was late.' })] }));
  await press(desk, /^Cast/);
  await desk.updateComplete;
  await press(desk, 'Delete Antony Blinken');
  await read(desk);
  await press(desk, /^Check/);
  await desk.updateComplete;
  return desk;
}

describe('somebody who was removed and is still chosen', () => {
  it('is named where they are chosen, and can be brought back', async () => {
    const desk = await removeSpeaker();
    expect(textOf(desk, '#panel'))
      .to.contain('“Antony Blinken” was removed from the list “People”, and is still chosen here.')
      .and.contain('Readers don’t see this statement while its speaker, “Antony Blinken”, is missing.')
      .and.not.contain('“blinken”');
    await press(desk, 'Bring “Antony Blinken” back');
    await read(desk);
    expect((desk.data as { people: { id: string }[] }).people[0]!.id).to.equal('blinken');
    expect(textOf(desk, '#panel')).not.to.contain('Antony Blinken” was removed');
  });

  it('gives way to somebody else, whose field “Choose another” shows', async () => {
    const desk = await removeSpeaker();
    await press(desk, 'Choose another');
    await desk.updateComplete;
    expect(desk.shadowRoot!.activeElement?.id).to.equal('/statements/0/speaker');
    const list = desk.shadowRoot!.activeElement as HTMLSelectElement;
    expect(list.selectedOptions[0]!.textContent).to.equal('Antony Blinken (not in the list)');
  });
});
