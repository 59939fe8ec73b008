import { expect } from '@open-wc/testing';
import { makeDocument } from '../../helpers/make-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { makeDesk, press, textOf } from './make-editor.js';

/** The words of the buttons of the toolbar that are shown, by the rows in which they stand. */
function rowsOf({ shadowRoot }: Awaited<ReturnType<typeof makeDesk>>): readonly string[][] {
  const buttons = [...shadowRoot!.querySelectorAll<HTMLElement>('.toolbar button')].filter((each) =>
    each.checkVisibility(),
  );
  const topOf = (each: HTMLElement) => each.getBoundingClientRect().top;
  const tops = [...new Set(buttons.map(topOf))];
  return tops.map((top) => buttons.filter((each) => topOf(each) === top).map((each) => each.textContent.trim()));
}

const LESS_FREQUENT = 'What you changed…';

describe('the toolbar of the desk', () => {
  for (const [width, rows] of [
    [344, 2],
    [740, 1],
    [780, 1],
  ] as const) {
    it(`has at most ${rows === 1 ? 'one row' : 'two rows'} at ${width} px, and everything else among all commands`, async () => {
      const desk = await makeDesk(makeDocument());
      desk.style.inlineSize = `${width}px`;
      await waitUntil(() => rowsOf(desk).length <= rows, 'too many rows');
      const shown = rowsOf(desk).flat();
      for (const words of ['Undo', 'Redo', 'New…', 'Open…', 'Export…', 'All commands…', 'Save'])
        expect(shown).to.contain(words);
      await press(desk, 'All commands…');
      await waitUntil(() => textOf(desk, '#command-list') !== undefined, 'no commands');
      for (const words of [LESS_FREQUENT, 'Delete all stories from this browser…'])
        expect(textOf(desk, '#command-list')).to.contain(words);
    });
  }

  it('has all buttons where there is room for them', async () => {
    const desk = await makeDesk(makeDocument());
    desk.style.inlineSize = '1200px';
    await waitUntil(() => rowsOf(desk).flat().includes('What you changed…'), 'not all are shown');
    expect(rowsOf(desk).flat()).to.contain('Redo');
  });

  it('brings a preview that is further down into view and gives it the focus, and hides one that is in view', async () => {
    const desk = await makeDesk(makeDocument());
    desk.style.inlineSize = '344px';
    const preview = () => desk.shadowRoot!.querySelector('.preview');
    const top = () => preview()!.getBoundingClientRect().top;
    await waitUntil(() => top() > innerHeight, 'the preview is not below');
    scrollTo(0, 0);
    await press(desk, 'Preview');
    await waitUntil(() => desk.shadowRoot!.activeElement === preview(), 'the preview has no focus');
    await waitUntil(() => top() >= 0 && top() < innerHeight / 2, 'the preview is not in view');
    await press(desk, 'Preview');
    expect(preview()).to.equal(null);
    scrollTo(0, 0);
    await press(desk, 'Preview');
    await waitUntil(() => desk.shadowRoot!.activeElement === preview(), 'the preview has no focus');
    await waitUntil(() => top() >= 0 && top() < innerHeight / 2, 'the preview is not in view');
  });

  it('has a button to a preview below the forms on top, and none to one beside them', async () => {
    const desk = await makeDesk(makeDocument());
    const button = () => desk.shadowRoot!.querySelector<HTMLElement>('header button')!;
    desk.style.inlineSize = '1200px';
    await waitUntil(() => !button().checkVisibility(), 'it is shown beside the forms');
    desk.style.inlineSize = '344px';
    await waitUntil(() => button().checkVisibility(), 'it is hidden');
    scrollTo(0, 0);
    await press(desk, 'See it as readers do');
    const preview = desk.shadowRoot!.querySelector('.preview')!;
    await waitUntil(() => desk.shadowRoot!.activeElement === preview, 'the preview has no focus');
    const top = () => preview.getBoundingClientRect().top;
    await waitUntil(() => top() >= 0 && top() < innerHeight / 2, 'the preview is not in view');
  });

  it('hides a preview beside the forms, and shows it there', async () => {
    const desk = await makeDesk(makeDocument());
    desk.style.inlineSize = '1200px';
    await waitUntil(() => rowsOf(desk).flat().includes('What you changed…'), 'not all are shown');
    scrollTo(0, 0);
    await press(desk, 'Preview');
    expect(desk.shadowRoot!.querySelector('.preview')).to.equal(null);
    await press(desk, 'Preview');
    expect(desk.shadowRoot!.activeElement?.id).to.equal('preview');
  });
});

describe('the bar with the toolbar, which sticks to the top', () => {
  for (const scheme of ['light', 'dark'])
    it(`has the colour of a ${scheme} page that sets none`, async () => {
      const desk = await makeDesk(makeDocument());
      desk.style.cssText = `inline-size: 900px; color-scheme: ${scheme}`;
      const probe = document.createElement('div');
      probe.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
      desk.after(probe);
      const backgroundOf = (element: Element) => getComputedStyle(element).backgroundColor;
      expect(backgroundOf(desk.shadowRoot!.querySelector('.top')!)).to.equal(backgroundOf(probe));
      probe.remove();
    });
});
