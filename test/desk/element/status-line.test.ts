import { expect } from '@open-wc/testing';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';
import { button, makeDesk, press, textOf } from './make-editor.js';

/** A desk with three events: One, Two, Three. */
const makeThree = () =>
  makeDesk(makeDocument({ events: ['One', 'Two', 'Three'].map((title) => makeEvent({ id: title, title })) }));

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const titlesOf = (desk: Desk) =>
  (desk.data as { events?: { title: string }[] }).events?.map(({ title }) => title) ?? [];
const takeBackIn = (desk: Desk) => desk.shadowRoot!.querySelector<HTMLElement>('.status-line button');

describe('the line that tells the result of an act', () => {
  for (const width of [220, 344, 1200])
    it(`shows all of its words, at ${width} px`, async () => {
      const desk = await makeThree();
      desk.style.width = `${width}px`;
      await press(desk, /^Delete One/);
      expect(textOf(desk, '.status')).to.contain('One is deleted. Undo brings it back.');
      const status = desk.shadowRoot!.querySelector('.status')!;
      const line = desk.shadowRoot!.querySelector('.status-line')!;
      expect(status.scrollWidth, 'words').to.be.at.most(status.clientWidth);
      expect(line.scrollWidth, 'words and button').to.be.at.most(line.clientWidth);
      expect(line.getBoundingClientRect().right).to.be.at.most(desk.getBoundingClientRect().right + 0.5);
    });

  it('has a button that takes the act back, and gives the focus to the one of the toolbar', async () => {
    const desk = await makeThree();
    await press(desk, /^Delete One/);
    await press(desk, /^Delete Two/);
    await press(desk, 'Undo this');
    expect(titlesOf(desk)).to.deep.equal(['Two', 'Three']);
    expect(textOf(desk, '.status')).to.match(/^Undone/);
    expect(takeBackIn(desk), 'what was undone').to.equal(null);
    expect(desk.shadowRoot!.activeElement).to.equal(button(desk, 'Undo'));
  });

  it('leads to the title of the tab where nothing is left to undo', async () => {
    const desk = await makeThree();
    await press(desk, /^Delete One/);
    await press(desk, 'Undo this');
    expect(titlesOf(desk)).to.have.length(3);
    expect(desk.shadowRoot!.activeElement?.id).to.equal('part-title');
  });

  it('has none once another act was done, of which nothing is told, or that can’t be undone', async () => {
    const desk = await makeThree();
    expect(takeBackIn(desk), 'nothing was done').to.equal(null);
    await press(desk, /^Delete One/);
    expect(takeBackIn(desk)?.checkVisibility()).to.equal(true);
    await press(desk, 'New event');
    expect(takeBackIn(desk), 'nothing is told').to.equal(null);
    await press(desk, 'Undo');
    await press(desk, 'Redo');
    expect(takeBackIn(desk), 'made again').to.equal(null);
  });
});
