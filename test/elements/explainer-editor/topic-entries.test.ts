import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';
import { find, makeDesk, press, read, textOf } from './make-editor.js';

const story = () =>
  makeDocument({
    topics: [{ id: 'aid', name: 'Aid' }],
    events: [makeEvent({ date: '2023-02-18' })],
    statements: ['One', 'Two', 'Three'].map((text, index) =>
      makeStatement({ id: `s${index}`, text, topics: [], date: `2023-02-${19 + index}`, sources: ['report'] }),
    ),
  });

interface Written {
  readonly statements: readonly { readonly topics?: readonly string[] }[];
  readonly topics: readonly { readonly id: string }[];
}

describe('the statements of a topic', () => {
  it('are chosen at the topic, several in a row and by keyboard alone', async () => {
    const desk = await makeDesk(story());
    await press(desk, /^Cast/);
    await desk.updateComplete;
    expect(find(desk, 'list-topics').checkVisibility(), 'a story with one topic shows it').to.equal(true);
    await press(desk, 'Aid');
    await desk.updateComplete;
    const boxes = () => [...desk.shadowRoot!.querySelectorAll<HTMLInputElement>('.topic-entries input')];
    expect(boxes().map((box) => box.labels![0]!.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Event They meet in Munich',
      'Statement Antony Blinken: One',
      'Statement Antony Blinken: Two',
      'Statement Antony Blinken: Three',
    ]);
    boxes()[1]!.focus();
    await sendKeys({ press: ' ' });
    await read(desk);
    expect(desk.shadowRoot!.activeElement, 'the focus stays').to.equal(boxes()[1]);
    boxes()[3]!.click();
    await read(desk);
    expect((desk.data as Written).statements.map(({ topics }) => topics)).to.deep.equal([['aid'], [], ['aid']]);
    expect(textOf(desk, '.topic-entries [role=status]')).to.equal('2 are chosen.');
    boxes()[1]!.click();
    await read(desk);
    expect((desk.data as Written).statements[0]!.topics).to.equal(undefined);
    await press(desk, 'Undo');
    expect((desk.data as Written).statements[0]!.topics).to.deep.equal(['aid']);
    expect(boxes().map(({ checked }) => checked)).to.deep.equal([false, true, false, true]);
  });

  it('wait until the topic has a name', async () => {
    const desk = await makeDesk(story());
    await press(desk, /^Cast/);
    await desk.updateComplete;
    await press(desk, 'Add a topic');
    await desk.updateComplete;
    expect(textOf(desk, '.topic-entries')).to.contain('Write its name first');
    find<HTMLInputElement>(desk, '/topics/1/name').focus();
    await sendKeys({ type: 'The balloon' });
    await sendKeys({ press: 'Tab' });
    await read(desk);
    desk.shadowRoot!.querySelector<HTMLInputElement>('.topic-entries input')!.click();
    await read(desk);
    expect((desk.data as { events: Written['statements'] }).events[0]!.topics).to.deep.equal(['the-balloon']);
  });
});
