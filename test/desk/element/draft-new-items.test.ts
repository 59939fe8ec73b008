import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { needs } from '../../helpers/engine.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { button, choose, find, press, read, textOf } from './make-editor.js';
import { key, review, write, type Desk } from './review-article.js';

interface Statement {
  readonly topics?: readonly string[];
  readonly at?: string;
  readonly about?: readonly string[];
}

const storyOf = (desk: Desk) =>
  desk.data as Omit<ExplainerDocument, 'statements'> & { readonly statements?: readonly Statement[] };
const focused = (desk: Desk) => desk.shadowRoot!.activeElement?.id;
const listed = (desk: Desk, id: string) =>
  [...find<HTMLSelectElement>(desk, id).options].map(({ textContent }) => textContent.trim());
const chosenIn = (desk: Desk, id: string) => find<HTMLSelectElement>(desk, id).selectedOptions[0]!.textContent.trim();
const passage = (desk: Desk) => textOf(desk, '#draft-card blockquote');

const said = 'Mayor Ada Quill said that it rained. Quill said that it was cold.';
const withEvent = { explainer: 1, title: 'Rain', events: [{ id: 'a', title: 'A', date: '2024-05-04' }] };
const withTopics = { explainer: 1, title: 'Rain', topics: ['Weather', 'Money'].map((name) => ({ id: name, name })) };

/** Chooses a new item in a list of the card, and adds it by its name. */
async function add(desk: Desk, list: string, kind: string, name: string): Promise<void> {
  await choose(desk, list, `/${kind}`);
  expect(focused(desk)).to.equal(`${list}:new`);
  find<HTMLInputElement>(desk, `${list}:new`).value = name;
  await key(desk, 'Enter', { at: `${list}:new` });
}

/** Types the beginning of an option. A browser forgets letters after a second, in which a busy machine may not type the next one. */
async function typeToChoose(desk: Desk, list: string, letters: string, option: string): Promise<void> {
  for (let turn = 0; turn < 5 && chosenIn(desk, list) !== option; turn += 1) {
    if (turn > 0) await aTimeout(1_500);
    await sendKeys({ type: letters });
    await read(desk);
  }
}

describe('the card of a statement', () => {
  it('adds the first topic of a story, and the question stays', async () => {
    const desk = await review(said);
    expect(listed(desk, 'draft-topics')).to.deep.equal(['Choose …', 'New topic …']);
    await add(desk, 'draft-topics', 'topics', 'Rain');
    expect(passage(desk)).to.equal('Mayor Ada Quill said that it rained.');
    await key(desk, 'Enter');
    expect(storyOf(desk).statements?.[0]?.topics).to.deep.equal(['rain']);
    expect(listed(desk, 'draft-topics')).to.deep.equal(['Choose …', 'Rain', 'New topic …']);
  });

  it('offers topics, and puts those that are chosen into the story', async () => {
    const desk = await review(said, '', withTopics);
    expect(listed(desk, 'draft-topics')).to.deep.equal(['Choose …', 'Weather', 'Money', 'New topic …']);
    await key(desk, 'u');
    expect(focused(desk)).to.equal('draft-topics');
    await choose(desk, 'draft-topics', 'Money');
    await choose(desk, 'draft-topics', 'Weather');
    await press(desk, 'Remove Money');
    await add(desk, 'draft-topics', 'topics', 'Rain');
    await key(desk, 'Enter');
    expect(storyOf(desk).statements?.[0]?.topics).to.deep.equal(['Weather', 'rain']);
    expect(storyOf(desk).topics?.map(({ name }) => name)).to.deep.equal(['Weather', 'Money', 'Rain']);
  });

  it('offers a new event at which it was said, which it has at once, and the question stays', async () => {
    const desk = await review(said);
    expect(listed(desk, 'draft-at')).to.deep.equal(['—', 'New event …']);
    await add(desk, 'draft-at', 'events', 'The council meets');
    expect([chosenIn(desk, 'draft-at'), focused(desk)]).to.deep.equal(['The council meets', 'draft-card']);
    expect(passage(desk)).to.equal('Mayor Ada Quill said that it rained.');
    await key(desk, 'Enter');
    expect(storyOf(desk).statements?.[0]?.at).to.equal('the-council-meets');
  });

  it('offers the events of the story as what a statement is about, and suggests the nearest one before it', async () => {
    const desk = await review(
      'The bridge closed on 4 May 2024. The pier fell on 5 May 2024. Mayor Ada Quill said that the pier was old.',
    );
    expect(desk.shadowRoot!.getElementById('draft-about')).to.equal(null);
    await key(desk, 'Enter');
    await key(desk, 'Enter');
    expect(listed(desk, 'draft-about')).to.deep.equal([
      'Choose …',
      'The bridge closed',
      'The pier fell',
      'New event …',
    ]);
    expect(textOf(desk, '#draft-about-offer')).to.equal(
      'Perhaps about “The pier fell”? It is the event before it in the article, and both have: pier N',
    );
    await key(desk, 'o');
    expect(focused(desk)).to.equal('draft-about');
    find(desk, 'draft-card').focus();
    await key(desk, 'n');
    await choose(desk, 'draft-about', 'the-bridge-closed');
    await press(desk, 'Remove The pier fell');
    await add(desk, 'draft-about', 'events', 'The council meets');
    expect(desk.shadowRoot!.getElementById('draft-about-offer')).to.equal(null);
    await key(desk, 'Enter');
    expect(storyOf(desk).statements?.[0]?.about).to.deep.equal(['the-bridge-closed', 'the-council-meets']);
  });

  it('takes nothing as what a statement is about unless the editor chooses it', async () => {
    const desk = await review('The bridge closed on 4 May 2024. Mayor Ada Quill said that the bridge was old.');
    await key(desk, 'Enter');
    expect(textOf(desk, '#draft-about-offer')).to.contain('“The bridge closed”');
    await choose(desk, 'draft-at', 'the-bridge-closed');
    expect(desk.shadowRoot!.getElementById('draft-about-offer'), 'the event at which it was said').to.equal(null);
    await key(desk, 'Enter');
    expect(storyOf(desk).statements?.[0]).not.to.have.property('about');
  });

  it('stays in a list while letters choose, and Enter leads to the name of the new event', async () => {
    const desk = await review(said);
    await key(desk, 'e');
    await sendKeys({ type: 'Ne' });
    await read(desk);
    await waitUntil(() => desk.shadowRoot!.getElementById('draft-at:new'), 'No form for a new event.');
    expect(focused(desk)).to.equal('draft-at');
    await sendKeys({ press: 'Enter' });
    await read(desk);
    expect(focused(desk)).to.equal('draft-at:new');
    expect(find<HTMLInputElement>(desk, 'draft-at:new').value).to.equal('');
  });

  for (const [list, kept] of [
    ['draft-about', 'about'],
    ['draft-topics', 'topics'],
  ] as const)
    it(`takes nothing in ${list} while letters choose, and takes it by Enter, where the list keeps the focus`, async function () {
      needs(this, 'letters that choose in a list');
      const named = ['The airship rose', 'The balloon drifted', 'The crew rested'];
      const desk = await review(said, '', {
        explainer: 1,
        title: 'Rain',
        events: named.map((title) => ({ id: title, title, date: '2024-05-04' })),
        topics: named.map((name) => ({ id: name, name })),
      });
      find(desk, list).focus();
      await typeToChoose(desk, list, 'The ball', 'The balloon drifted');
      expect([focused(desk), chosenIn(desk, list)]).to.deep.equal([list, 'The balloon drifted']);
      const chips = () =>
        [...find(desk, list).parentElement!.querySelectorAll('.chips span')].map((each) => each.textContent);
      expect(chips()).to.deep.equal([]);
      await sendKeys({ press: 'Enter' });
      await read(desk);
      expect([focused(desk), chips(), chosenIn(desk, 'draft-at')]).to.deep.equal([list, ['The balloon drifted'], '—']);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Tab' });
      await read(desk);
      expect(chips(), 'what is chosen when the focus leaves').to.deep.equal(['The balloon drifted', 'The crew rested']);
      expect(focused(desk)).not.to.equal('draft-card');
      find(desk, list).focus();
      await sendKeys({ type: 'The' });
      await sendKeys({ press: 'Escape' });
      await read(desk);
      expect([focused(desk), chips().length], 'what is given up').to.deep.equal(['draft-card', 2]);
      await key(desk, '1');
      await key(desk, 'Enter');
      expect(storyOf(desk).statements?.[0]?.[kept]).to.deep.equal(['The balloon drifted', 'The crew rested']);
    });

  it('gives a new event the day that the sentence names, and the article as its source', async () => {
    const desk = await review('Mayor Ada Quill said on Saturday that it rained.', '2024-05-16');
    await add(desk, 'draft-at', 'events', 'The council meets');
    const source = storyOf(desk).sources![0]!.id;
    expect(storyOf(desk).events).to.deep.equal([
      {
        id: 'the-council-meets',
        date: '2024-05-11',
        title: 'The council meets',
        sources: [
          { source, for: 'text' },
          { source, quote: 'on Saturday', for: 'date' },
        ],
      },
    ]);
    await key(desk, 'Enter');
    expect(storyOf(desk).sources).to.have.length(1);
    expect(desk.problems).to.deep.equal([]);
  });

  it('asks for the date of a new event, says what it means, and cites no source for one that comes from the editor', async () => {
    const desk = await review(said, '2024-05-16');
    await choose(desk, 'draft-at', '/events');
    const means = () => textOf(desk, '.new-date .meaning');
    expect(means()).to.equal('Without a date it stands last in the story.');
    find<HTMLInputElement>(desk, 'draft-at:new').value = 'The council meets';
    write(desk, 'draft-at:new-date', 'some day');
    await read(desk);
    expect(means()).to.contain('This date is not understood.');
    await key(desk, 'Enter', { at: 'draft-at:new' });
    expect([focused(desk), storyOf(desk).events]).to.deep.equal(['draft-at:new-date', undefined]);
    write(desk, 'draft-at:new-date', '12 May 2024');
    await read(desk);
    expect(means()).to.equal('Means 12 May 2024');
    await key(desk, 'Enter', { at: 'draft-at:new-date' });
    const [event] = storyOf(desk).events!;
    expect([event!.title, event!.date]).to.deep.equal(['The council meets', '2024-05-12']);
    expect(event!.sources).to.deep.equal([{ source: storyOf(desk).sources![0]!.id, for: 'text' }]);
    expect(textOf(desk, '.draft-when'), 'the day is offered to the statement').to.contain('12 May 2024');
  });

  it('lists a new event in “Check” whose date the sentence does not name', async () => {
    const desk = await review(said, '2024-05-16');
    await add(desk, 'draft-at', 'events', 'The council meets');
    await key(desk, 'Enter');
    const { events, sources } = storyOf(desk);
    expect(events?.[0]?.sources).to.deep.equal([{ source: sources![0]!.id, for: 'text' }]);
    expect(desk.problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'date-missing /events/0/date',
    ]);
    await press(desk, /^Check/);
    expect(textOf(desk, '#panel')).to.contain('Event “The council meets”, Date');
  });

  it('leaves all as it was where the name of the new event is given up', async () => {
    const desk = await review(said);
    await choose(desk, 'draft-at', '/events');
    await key(desk, 'Escape', { at: 'draft-at:new' });
    expect([chosenIn(desk, 'draft-at'), focused(desk)]).to.deep.equal(['—', 'draft-at']);
    expect(desk.data).to.deep.equal({ explainer: 1 });
  });

  it('takes a new event back by itself, and with the next act what was decided before it', async () => {
    const desk = await review(said);
    await key(desk, 'x');
    await add(desk, 'draft-at', 'events', 'The council meets');
    await key(desk, 'z');
    expect([storyOf(desk).events ?? [], chosenIn(desk, 'draft-at')]).to.deep.equal([[], '—']);
    expect(passage(desk)).to.equal('Quill said that it was cold.');
    await key(desk, 'z');
    expect(passage(desk)).to.equal('Mayor Ada Quill said that it rained.');
    await add(desk, 'draft-at', 'events', 'The council meets');
    await key(desk, 'x');
    await press(desk, /^Undo decision/);
    await read(desk);
    expect([storyOf(desk).events?.length, passage(desk)]).to.deep.equal([1, 'Mayor Ada Quill said that it rained.']);
    expect(button(desk, /^Put into the story/)).not.to.equal(undefined);
  });

  // Last: they change the size of the window.
  for (const [list, kind] of [
    ['draft-at', 'events'],
    ['draft-about', 'events'],
    ['draft-topics', 'topics'],
  ] as const)
    for (const way of ['by the pointer', 'by keys'])
      it(`shows all of the form for a new item of ${list} that is chosen ${way}, as wide as the card`, async function () {
        needs(this, 'a size of the window');
        await setViewport({ width: 1280, height: 800 });
        const desk = await review(`${said}\n\n${'It rained all day. '.repeat(80)}`, '', withEvent);
        desk.style.inlineSize = '1240px';
        const field = find<HTMLSelectElement>(desk, list);
        const bar = find(desk, 'draft-card').querySelector(':scope > .buttons')!;
        if (way === 'by keys') field.focus();
        // The list stands just above the buttons.
        scrollBy(0, field.getBoundingClientRect().bottom - bar.getBoundingClientRect().top + 8);
        await read(desk);
        if (way === 'by keys') {
          await sendKeys({ press: 'End' });
          if (list === 'draft-at') {
            await waitUntil(() => desk.shadowRoot!.getElementById(`${list}:new-item`), 'No form for a new event.');
            await read(desk);
            const { bottom } = find(desk, `${list}:new-item`).getBoundingClientRect();
            expect(bottom, 'end of the form while keys choose').to.be.at.most(bar.getBoundingClientRect().top);
          }
          await sendKeys({ press: 'Enter' });
        } else await choose(desk, list, `/${kind}`);
        await waitUntil(() => focused(desk) === `${list}:new`, 'The name of the new item has no focus.');
        await read(desk);
        const form = find(desk, `${list}:new-item`).getBoundingClientRect();
        expect(form.bottom, 'end of the form').to.be.at.most(bar.getBoundingClientRect().top);
        expect(form.top).to.be.at.least(0);
        const { width } = find(desk, 'draft-card').getBoundingClientRect();
        expect(find(desk, `${list}:new`).offsetWidth / width, 'width of the field').to.be.at.least(0.6);
      });
});
