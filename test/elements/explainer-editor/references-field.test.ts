import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { makeDocument, makeStatement } from '../../helpers/make-document.js';
import { makeDesk, press, read } from './make-editor.js';

/** A desk with a statement of somebody who is not in its story, and the focus in the list of people. */
async function chooseSpeaker() {
  const person = (id: string, name: string) => ({ id, name, kind: 'person' as const });
  const people = [person('washington', 'Washington'), person('wang', 'Wang Yi')];
  const statements = [makeStatement({ speaker: 'gone', text: 'It was late.' })];
  const desk = await makeDesk({ ...makeDocument({ statements }), people });
  await press(desk, /^Check/);
  await read(desk);
  await press(desk, /, Speaker$/);
  await read(desk);
  const list = desk.shadowRoot!.activeElement as HTMLSelectElement;
  const speakerOf = () => (desk.data as { statements: { speaker?: unknown }[] }).statements[0]!.speaker;
  return { desk, list, speakerOf };
}

describe('a list of people in which somebody types', () => {
  it('takes nobody for the first letter, and with Enter whoever is meant', async () => {
    const { desk, list, speakerOf } = await chooseSpeaker();
    await sendKeys({ type: 'Wang' });
    await read(desk);
    expect(speakerOf()).to.equal('gone');
    expect(list.value).to.equal('wang');
    await sendKeys({ press: 'Enter' });
    await read(desk);
    expect(speakerOf()).to.deep.equal(['gone', 'wang']);
  });

  it('takes whoever is meant when it is left', async () => {
    const { desk, speakerOf } = await chooseSpeaker();
    await sendKeys({ type: 'Wang' });
    await sendKeys({ press: 'Tab' });
    await read(desk);
    expect(speakerOf()).to.deep.equal(['gone', 'wang']);
  });
});
