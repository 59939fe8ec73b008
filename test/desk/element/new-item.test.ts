import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { engine } from '../../helpers/engine.js';
import { makeDocument } from '../../helpers/make-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { button, choose, find, makeDesk, press, read, textOf } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const SPEAKER = '/statements/0/speaker';

/** The field behind the speaker in the form of a statement. */
const NEXT = ['input', '/statements/0/date'];

const storyOf = (desk: Desk) => desk.data as ExplainerDocument;
/** Id of the element with the focus, or else its words. */
const focused = ({ shadowRoot }: Desk) => shadowRoot!.activeElement?.id || shadowRoot!.activeElement?.textContent;
const status = (desk: Desk) => textOf(desk, '.status');
const asked = (desk: Desk, field = SPEAKER) => desk.shadowRoot!.getElementById(`${field}:new`);
const choices = (desk: Desk, field: string) =>
  [...find<HTMLSelectElement>(desk, field).options].map(({ textContent }) => textContent);

/** Opens the form of an item. */
async function open(part: RegExp, item: RegExp, story: object = makeDocument()): Promise<Desk> {
  const desk = await makeDesk(story);
  await press(desk, part);
  await press(desk, item);
  return desk;
}

const openStatement = () => open(/^Story/, /lethal support/);

/** Chooses a new item, types its name, and presses a key. A new person is added by a second one, as what is named first. */
async function add(desk: Desk, field: string, list: string, name: string, key = 'Enter'): Promise<void> {
  await choose(desk, field, `/${list}`);
  await waitUntil(() => focused(desk) === `${field}:new`, 'The text field has no focus.');
  if (name !== '') await sendKeys({ type: name });
  await sendKeys({ press: key });
  if (focused(desk)?.trim() === 'Person') await sendKeys({ press: key });
  await read(desk);
}

describe('a new item where a field refers to it', () => {
  it('is the last choice of each dropdown for items, but for statements', async () => {
    const desk = await openStatement();
    const last = (field: string) => choices(desk, field).at(-1);
    expect([SPEAKER, '/statements/0/side', '/statements/0/topics', '/statements/0/at'].map(last)).to.deep.equal([
      'New person …',
      'New side …',
      'New topic …',
      'New event …',
    ]);
    expect(last('/statements/0/sources/0/source')).to.equal('New source …');
    expect(choices(desk, '/statements/0/before').filter((words) => words?.startsWith('New'))).to.deep.equal([
      'New event …',
    ]);
    expect(last('/statements/0/setting')).not.to.contain('New');
    await press(desk, /They meet/);
    expect(last('/events/0/lane')).to.equal('New storyline …');
  });

  it('is named, added and chosen by keys alone, and the focus goes on to the next field', async () => {
    const desk = await openStatement();
    find(desk, SPEAKER).focus();
    if (engine === 'chromium') {
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Enter' });
    } else await choose(desk, SPEAKER, '/people');
    await waitUntil(() => focused(desk) === `${SPEAKER}:new`, 'The text field has no focus.');
    await sendKeys({ type: '  Qin  Gang ' });
    await sendKeys({ press: 'Enter' });
    expect(focused(desk)?.trim()).to.equal('Person');
    await sendKeys({ press: 'Enter' });
    await read(desk);
    expect(storyOf(desk).people?.at(-1)).to.deep.equal({ id: 'qin-gang', name: 'Qin Gang', kind: 'person' });
    expect(storyOf(desk).statements?.[0]).to.deep.include({ speaker: 'qin-gang' });
    expect(status(desk)).to.equal('Qin Gang is added and chosen. Undo takes both back.');
    // Enter in the dropdown would open it again.
    const next = desk.shadowRoot!.activeElement!;
    expect([next.localName, next.id]).to.deep.equal(NEXT);
    expect(asked(desk) === null).to.equal(true);
  });

  it('is added as a person, an organisation, a government or somebody unnamed, as one press says', async () => {
    for (const [words, kind] of [
      ['Organisation', 'organisation'],
      ['Government', 'government'],
      ['Unnamed', 'unnamed'],
    ] as const) {
      const desk = await openStatement();
      await choose(desk, SPEAKER, '/people');
      await waitUntil(() => focused(desk) === `${SPEAKER}:new`, 'The text field has no focus.');
      await sendKeys({ type: 'Harbour office' });
      await press(desk, words);
      expect(storyOf(desk).people?.at(-1)).to.deep.equal({ id: 'harbour-office', name: 'Harbour office', kind });
      expect(desk.problems.map(({ pointer }) => pointer)).not.to.include('/people/3/kind');
    }
  });

  it('begins a list that the story lacks', async () => {
    const desk = await makeDesk({ explainer: 1, title: 'A story', events: [{ id: 'one', title: 'One' }] });
    await press(desk, /One/);
    await add(desk, '/events/0/lane', 'lanes', 'War');
    expect(desk.data).to.deep.equal({
      explainer: 1,
      title: 'A story',
      lanes: [{ id: 'war', name: 'War' }],
      events: [{ id: 'one', title: 'One', lane: 'war' }],
    });
    expect(find<HTMLSelectElement>(desk, '/events/0/lane').value).to.equal('war');
  });

  it('is one step of undo together with the choice, and the step has its name', async () => {
    const desk = await openStatement();
    await add(desk, SPEAKER, 'people', 'Qin Gang');
    const after = structuredClone(desk.data);
    await press(desk, 'Undo');
    expect(desk.data).to.deep.equal(makeDocument());
    expect(status(desk)).to.equal('Undone: New person Qin Gang');
    expect(button(desk, 'Undo').disabled).to.equal(true);
    await press(desk, 'Redo');
    expect(desk.data).to.deep.equal(after);
    expect(status(desk)).to.equal('Done again: New person Qin Gang');
  });

  it('is not added after Escape or Cancel, and the field keeps its value', async () => {
    const desk = await open(/^Cast/, /Antony Blinken/);
    let escapes = 0;
    desk.addEventListener('keydown', ({ key }) => (escapes += key === 'Escape' ? 1 : 0));
    await add(desk, '/people/0/side', 'sides', 'Brazil', 'Escape');
    expect(escapes, 'Escapes for the page around').to.equal(0);
    expect(asked(desk, '/people/0/side') === null).to.equal(true);
    const side = find<HTMLSelectElement>(desk, '/people/0/side');
    expect([side.value, focused(desk)]).to.deep.equal(['us', '/people/0/side']);
    await choose(desk, '/people/0/side', '/sides');
    await press(desk, 'Cancel');
    expect([side.value, focused(desk)]).to.deep.equal(['us', '/people/0/side']);
    expect(desk.data).to.deep.equal(makeDocument());
    expect(button(desk, 'Undo').disabled).to.equal(true);
  });

  for (const name of ['', '   ', '–!']) {
    it(`is not added with the name “${name}”, and the form says so`, async () => {
      const desk = await openStatement();
      await add(desk, SPEAKER, 'people', name);
      expect(desk.data).to.deep.equal(makeDocument());
      const input = asked(desk)!;
      expect([focused(desk), input.getAttribute('aria-invalid')]).to.deep.equal([`${SPEAKER}:new`, 'true']);
      expect(find(desk, input.getAttribute('aria-describedby')!).textContent).to.equal(
        'A name needs a letter or a digit. Nothing is added.',
      );
      await sendKeys({ type: 'Qin Gang' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await read(desk);
      expect(storyOf(desk).people?.at(-1)?.id).to.equal('qin-gang');
    });
  }

  it('is the item that has its name already, which is chosen instead', async () => {
    const desk = await openStatement();
    await add(desk, SPEAKER, 'people', ' wang  YI');
    expect(storyOf(desk).people).to.deep.equal(makeDocument().people);
    expect(storyOf(desk).statements?.[0]).to.deep.include({ speaker: 'wang' });
    expect(status(desk)).to.equal('wang YI was in the list already, and is chosen.');
    await press(desk, 'Undo');
    expect(status(desk)).to.equal(
      "Undone: Statement “A caution to China against giving 'lethal support' to the…”, Speaker",
    );
    await add(desk, SPEAKER, 'people', 'Antony Blinken');
    expect(desk.data).to.deep.equal(makeDocument());
  });

  it('gives an id to an item of its name that has none', async () => {
    const story = { ...makeDocument(), topics: [{ name: 'Aid' }] };
    const desk = await open(/^Story/, /lethal support/, story);
    await add(desk, '/statements/0/topics', 'topics', 'Aid');
    expect(storyOf(desk).topics).to.deep.equal([{ id: 'aid', name: 'Aid' }]);
    expect(storyOf(desk).statements?.[0]).to.have.deep.property('topics', ['aid']);
  });

  it('gets an id that no other choice of the field has', async () => {
    const story = makeDocument({ names: [{ id: 'it', thing: 'The war', uses: [{ by: 'us', text: 'war' }] }] });
    const desk = await open(/^Cast/, /The war/, story);
    await add(desk, '/names/0/uses/0/by', 'people', 'China');
    expect(storyOf(desk).people?.at(-1)).to.deep.equal({ id: 'china-2', name: 'China', kind: 'person' });
    expect(storyOf(desk).names?.[0]?.uses[0]?.by).to.equal('china-2');
  });

  it('shows what it lacks only when its own fields are left', async () => {
    const desk = await openStatement();
    await add(desk, '/statements/0/at', 'events', 'Talks');
    const last = storyOf(desk).events!.length - 1;
    expect(desk.problems.map(({ pointer }) => pointer)).to.include(`/events/${last}/date`);
    const notes = () => [...desk.shadowRoot!.querySelectorAll('.work .count')].map(({ textContent }) => textContent);
    expect(notes()).to.deep.equal([]);
    await press(desk, /^Check/);
    expect(button(desk, /Event “Talks”, Date/)).to.exist;
  });

  it('lets errors of the field wait while it is named', async () => {
    const desk = await makeDesk({ explainer: 1, title: 'A story' });
    await press(desk, 'New statement');
    find(desk, SPEAKER).focus();
    await choose(desk, SPEAKER, '/people');
    await waitUntil(() => focused(desk) === `${SPEAKER}:new`, 'The text field has no focus.');
    await read(desk);
    expect(find(desk, SPEAKER).getAttribute('aria-invalid')).to.equal('false');
    find(desk, '/statements/0/date').focus();
    await read(desk);
    expect(find(desk, SPEAKER).getAttribute('aria-invalid')).to.equal('true');
  });

  it('is named in a cell of the sheet, whose keys rest meanwhile', async () => {
    const desk = await makeDesk(makeDocument());
    await press(desk, /^Cast/);
    await press(desk, 'Table');
    await choose(desk, '/people/0/side', '/sides');
    await waitUntil(() => focused(desk) === '/people/0/side:new', 'The text field has no focus.');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(desk)).to.equal('/people/0/side:new');
    await sendKeys({ type: 'Brazil' });
    await sendKeys({ press: 'Enter' });
    await read(desk);
    expect(storyOf(desk).people?.[0]?.side).to.equal('brazil');
    expect(focused(desk)).to.equal('/people/0/side');
  });

  it('is no longer asked for after another edit', async () => {
    const desk = await openStatement();
    await choose(desk, SPEAKER, '/people');
    await choose(desk, '/statements/0/side', 'china');
    expect(asked(desk) === null).to.equal(true);
  });

  it('takes no Enter with which an input method ends a word', async () => {
    const desk = await openStatement();
    await choose(desk, SPEAKER, '/people');
    const input = asked(desk) as HTMLInputElement;
    input.value = '秦刚';
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(desk.data).to.deep.equal(makeDocument());
    await press(desk, 'Person');
    expect(storyOf(desk).people?.at(-1)).to.deep.equal({ id: '秦刚', name: '秦刚', kind: 'person' });
  });

  it('is asked for in a named group, with a named field and targets of at least 24 pixels', async () => {
    const desk = await openStatement();
    await choose(desk, SPEAKER, '/people');
    const form = desk.shadowRoot!.querySelector<HTMLElement>('.new-item')!;
    expect([form.getAttribute('role'), form.getAttribute('aria-label')]).to.deep.equal(['group', 'New person']);
    expect((asked(desk) as HTMLInputElement).labels?.[0]?.textContent).to.equal('Name');
    for (const target of form.querySelectorAll('input, button')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    await press(desk, 'Person');
    await expect(desk).to.be.accessible();
  });
});
