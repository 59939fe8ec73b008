import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { find, makeDesk, press, read, textOf } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const commands = ({ shadowRoot }: Desk) =>
  [...shadowRoot!.querySelectorAll('[role=option]')].map((each) => each.textContent.replace(/\s+/g, ' ').trim());
const chosen = (desk: Desk) => textOf(desk, '[role=option][aria-selected=true]');
const focused = ({ shadowRoot }: Desk) => shadowRoot!.activeElement?.id;
const dialog = ({ shadowRoot }: Desk) => shadowRoot!.querySelector('dialog');

async function open(desk: Desk): Promise<void> {
  const tab = find(desk, 'tab-story');
  tab.focus();
  // WebDriver presses no two keys at once.
  tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, metaKey: true, bubbles: true }));
  await waitUntil(() => focused(desk) === 'command');
}

async function search(desk: Desk, words: string): Promise<void> {
  await sendKeys({ type: words });
  await desk.updateComplete;
}

async function run(desk: Desk): Promise<void> {
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => !dialog(desk));
  await read(desk);
}

const story = () => makeDocument({ events: [makeEvent({ id: 'flight', title: 'A balloon over Montana' })] });

describe('the commands of the desk', () => {
  it('are found by their words, and run by Enter: one adds an event and leads to its title', async () => {
    const desk = await makeDesk(story());
    await open(desk);
    expect(commands(desk)).to.include.members(['New event', 'Add a person', 'Save Ctrl+S', 'Export…', 'Check']);
    await search(desk, 'event NEW');
    expect(commands(desk)).to.deep.equal(['New event']);
    await run(desk);
    expect(focused(desk)).to.equal('/events/1/title');
  });

  it('lead to an entry of the story once words are typed', async () => {
    const desk = await makeDesk(story());
    await open(desk);
    expect(commands(desk).join()).to.not.include('Montana');
    await search(desk, 'montana');
    expect(commands(desk)).to.deep.equal(['Event: A balloon over Montana']);
    await run(desk);
    expect(focused(desk)).to.equal('/events/0');
  });

  it('open an entry with its head in view, below the toolbar, wherever it is in the list', async () => {
    const events = Array.from({ length: 30 }, (_, index) =>
      makeEvent({ id: `e${index}`, title: `Happening ${index}` }),
    );
    const desk = await makeDesk(makeDocument({ events }));
    for (const index of [17, 4, 9]) {
      await open(desk);
      await search(desk, `happening ${index}`);
      await run(desk);
      expect(focused(desk)).to.equal(`/events/${index}`);
      const head = find(desk, `/events/${index}:head`).getBoundingClientRect();
      expect(head.top).to.be.at.least(desk.shadowRoot!.querySelector('.toolbar')!.getBoundingClientRect().bottom);
      expect(head.top).to.be.at.most(innerHeight / 2);
    }
  });

  it('add to the cast, from whatever is shown', async () => {
    const desk = await makeDesk(story());
    const { length } = (desk.data as ReturnType<typeof story>).people!;
    await open(desk);
    await search(desk, 'add a person');
    await run(desk);
    expect(textOf(desk, '[role=tab][aria-selected=true]')).to.match(/^Cast/);
    expect(focused(desk)).to.equal(`/people/${length}/name`);
  });

  it('begin another story, in which there is nothing to undo', async () => {
    const desk = await makeDesk(story());
    await open(desk);
    await search(desk, 'new story');
    await run(desk);
    await waitUntil(() => textOf(desk, '#beginning-title') === 'How do you begin?');
    await waitUntil(() => textOf(desk, '.story-title') === 'Untitled story');
    const buttons = [...desk.shadowRoot!.querySelectorAll('button')];
    const undo = buttons.find(({ textContent }) => textContent.trim() === 'Undo');
    expect(undo?.getAttribute('aria-disabled') ?? String(undo?.disabled ?? true)).to.equal('true');
  });

  it('begin another story at its first choices, which nothing covers, from wherever the page was', async () => {
    const desk = await makeDesk(story());
    desk.style.inlineSize = '344px';
    const below = document.createElement('div');
    below.style.blockSize = '4000px';
    desk.after(below);
    await waitUntil(() => desk.getBoundingClientRect().height > 2 * innerHeight, 'The desk is short.');
    await press(desk, 'All commands…');
    await waitUntil(() => focused(desk) === 'command');
    scrollTo(0, document.documentElement.scrollHeight);
    await search(desk, 'new story');
    await run(desk);
    await waitUntil(() => focused(desk) === 'beginning-title', 'The choices have no focus.');
    const bar = desk.shadowRoot!.querySelector('.status-line')!;
    const heading = find(desk, 'beginning-title');
    await waitUntil(
      () => heading.getBoundingClientRect().top >= bar.getBoundingClientRect().bottom,
      'The heading is covered.',
    );
    below.remove();
  });

  it('are chosen by arrows, round and round', async () => {
    const desk = await makeDesk(story());
    await open(desk);
    expect(chosen(desk)).to.equal('New event');
    await sendKeys({ press: 'ArrowDown' });
    await desk.updateComplete;
    expect(chosen(desk)).to.equal('New statement');
    expect(find(desk, 'command').getAttribute('aria-activedescendant')).to.equal('command-1');
    for (const key of ['ArrowUp', 'ArrowUp']) await sendKeys({ press: key });
    await desk.updateComplete;
    expect(chosen(desk)).to.equal(commands(desk).at(-1));
  });

  it('have a button, take a click, and open other dialogs', async () => {
    const desk = await makeDesk(story());
    await press(desk, 'All commands…');
    await waitUntil(() => commands(desk).length > 0);
    const option = [...desk.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
    option.find((each) => each.textContent.includes('Export…'))!.click();
    await waitUntil(() => textOf(desk, 'dialog[open] h2') === 'Export…');
  });

  it('say how many are found, and keep none of the words for the next time', async () => {
    const desk = await makeDesk(story());
    await open(desk);
    await search(desk, 'nothing of this name');
    expect(textOf(desk, '.commands [role=status]')).to.equal('0 found');
    await sendKeys({ press: 'Enter' });
    expect(dialog(desk)).to.exist;
    await press(desk, 'Close');
    await waitUntil(() => !dialog(desk));
    expect(focused(desk)).to.equal('tab-story');
    await open(desk);
    expect(find<HTMLInputElement>(desk, 'command').value).to.equal('');
  });

  it('leave Enter and arrows to an input method while it composes words', async () => {
    const desk = await makeDesk(story());
    await open(desk);
    for (const key of ['ArrowDown', 'Enter'])
      find(desk, 'command').dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, cancelable: true }));
    await desk.updateComplete;
    expect(chosen(desk)).to.equal('New event');
    expect((desk.data as ReturnType<typeof story>).events).to.have.length(1);
  });

  it('have nothing that axe finds wrong', async () => {
    const desk = await makeDesk(story());
    await open(desk);
    await expect(dialog(desk)).to.be.accessible();
  });
});
