import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { button, find, makeDesk, press, read, textOf, type } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const focused = ({ shadowRoot }: Desk) => shadowRoot!.activeElement?.id;
const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const rows = (desk: Desk) => [...desk.shadowRoot!.querySelectorAll('.item-name')].map(wordsOf);
const tabs = ({ shadowRoot }: Desk) =>
  [...shadowRoot!.querySelectorAll('[role=tab]')].map((tab) => [wordsOf(tab), tab.getAttribute('aria-selected')]);

const story = () =>
  makeDocument({
    events: [
      makeEvent({ id: 'late', title: 'Late', date: '2023-03-01' }),
      makeEvent({ id: 'early', title: 'Early', date: '2023-02-01' }),
    ],
    statements: [
      makeStatement({ id: 'middle', text: 'Middle', date: '2023-02-18' }),
      {
        id: 'silent',
        text: 'Nothing',
        speaker: 'wang',
        date: '2023-02-19',
        silence: { notedBy: 'report', scope: 'x' },
      },
    ],
    corrections: [{ date: '2023-04-01', kind: 'correction', by: 'publisher', note: 'A name was wrong.' }],
  });

const many = () =>
  makeDocument({
    events: Array.from({ length: 12 }, (_, index) =>
      makeEvent({
        id: `e${index}`,
        title: index === 7 ? 'A balloon over Montana' : `Event ${index}`,
        date: `20${index + 10}`,
      }),
    ),
    statements: [],
  });

/** A story of events that are one year apart. */
const long = (count: number) =>
  makeDocument({
    events: Array.from({ length: count }, (_, index) =>
      makeEvent({ id: `e${index}`, title: `Event ${index}`, date: String(2000 + index) }),
    ),
    statements: [],
  });

describe('the tabs of the desk', () => {
  it('are three, and lead from one to the other by arrows', async () => {
    const desk = await makeDesk(makeDocument());
    expect(tabs(desk).map(([words]) => words!.replace(/ \d.*/, ''))).to.deep.equal(['Story', 'Cast', 'Check']);
    find(desk, 'tab-story').focus();
    const shown: (string | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await sendKeys({ press: key });
      await read(desk);
      expect(find(desk, 'panel').getAttribute('aria-labelledby')).to.equal(focused(desk));
      expect(find(desk, focused(desk)!).getAttribute('aria-selected')).to.equal('true');
      shown.push(focused(desk));
    }
    expect(shown).to.deep.equal(['tab-cast', 'tab-check', 'tab-story', 'tab-check', 'tab-story', 'tab-check']);
  });

  it('leave keys to the browser that are pressed with another', async () => {
    const desk = await makeDesk(makeDocument());
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true });
    find(desk, 'tab-story').dispatchEvent(event);
    await read(desk);
    expect(event.defaultPrevented).to.equal(false);
    expect(find(desk, 'tab-story').getAttribute('aria-selected')).to.equal('true');
  });

  it('follow the reading direction of the page', async () => {
    const desk = await makeDesk(makeDocument());
    desk.dir = 'rtl';
    find(desk, 'tab-story').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await read(desk);
    expect(focused(desk)).to.equal('tab-cast');
  });

  it('count in words what is to check in each, and tell more of it, and what they are for, where the pointer rests', async () => {
    const document = makeDocument();
    document.people![0]!.side = 'nobody';
    const desk = await makeDesk(document);
    expect(textOf(desk, '#tab-cast')).to.equal('Cast 1 to check');
    expect(find(desk, 'tab-cast').title).to.match(/^People and sources: .* 1 error$/);
    expect(textOf(desk, '#tab-check')).to.match(/^Check \d to check$/);
    expect(find(desk, 'tab-check').title).to.contain('the sign-off. 1 error');
  });

  it('have a line below their title that tells what they are for', async () => {
    const desk = await makeDesk(makeDocument());
    for (const [tab, words] of [
      ['story', 'What happened and who said what'],
      ['cast', 'People and sources'],
      ['check', 'What is still open'],
    ] as const) {
      find(desk, `tab-${tab}`).click();
      await read(desk);
      expect(textOf(desk, '.part-head')).to.contain(words);
      expect(find(desk, `tab-${tab}`).title).to.contain(words);
    }
  });
});

describe('the tab “Story”', () => {
  it('has events, statements, silences and corrections in the order of time', async () => {
    const desk = await makeDesk(story());
    expect(rows(desk)).to.deep.equal([
      'Event 1 February 2023 Early',
      'Statement 18 February 2023 Antony Blinken Middle',
      'Silence 19 February 2023 Wang Yi Nothing',
      'Event 1 March 2023 Late',
      'Correction 1 April 2023 A name was wrong.',
    ]);
    expect(desk.shadowRoot!.getElementById('/corrections') === null, 'no second form for corrections').to.equal(true);
  });

  it('lets an entry stay in its place while its date is typed, and moves it when it is closed, with the focus', async () => {
    const desk = await makeDesk(story());
    await press(desk, /Early$/);
    await type(desk, '/events/1/date', '2024');
    expect(rows(desk)[0]).to.equal('Event 2024 Early');
    await press(desk, /Early$/);
    expect(rows(desk).at(-1)).to.equal('Event 2024 Early');
    expect(focused(desk)).to.equal('/events/1:head');
  });

  it('leaves the focus where a date is typed, whatever was said at the event', async () => {
    const document = story();
    document.events![0] = makeEvent({ id: 'm', title: 'Meeting', date: '2023-02-18' });
    document.statements = [makeStatement({ id: 's', text: 'Said there', at: 'm' })];
    const desk = await makeDesk(document);
    await press(desk, /Meeting$/);
    await type(desk, '/events/0/date', '2021-02-18');
    expect(focused(desk)).to.equal('/events/0/date');
    expect(
      rows(desk)
        .slice(0, 3)
        .map((row) => row.split(' ').at(-1)),
    ).to.deep.equal(['Early', 'Meeting', 'there']);
  });

  it('shows the last page when the page that was shown has no entry left', async () => {
    const desk = await makeDesk(long(101));
    await press(desk, 'Later rows');
    expect(rows(desk)).to.deep.equal(['Event 2100 Event 100']);
    await press(desk, 'Delete Event 100');
    expect(rows(desk).length).to.equal(100);
  });

  it('follows an entry that is closed to its page', async () => {
    const desk = await makeDesk(long(101));
    await press(desk, /Event 3$/);
    await type(desk, '/events/3/date', '2200');
    await press(desk, /Event 3$/);
    expect(rows(desk)).to.deep.equal(['Event 2200 Event 3']);
    expect(focused(desk)).to.equal('/events/3:head');
  });

  it('focuses the filter when it hides the entry that is closed', async () => {
    const desk = await makeDesk(many());
    await type(desk, 'entry-filter', 'balloon');
    await press(desk, /Montana$/);
    expect(textOf(desk, '.entry-filter [role=status]')).to.equal('1 entry');
    await type(desk, '/events/7/title', 'A ship');
    expect(textOf(desk, '.entry-filter [role=status]')).to.equal('0 entries, and the open one');
    await press(desk, /A ship$/);
    expect(rows(desk)).to.deep.equal([]);
    expect(focused(desk)).to.equal('entry-filter');
  });

  it('keeps the form of an entry when an undo brings back one that stood before it', async () => {
    const desk = await makeDesk(story());
    await press(desk, 'Delete Late');
    await press(desk, /Early$/);
    await press(desk, 'Undo');
    expect(find<HTMLInputElement>(desk, '/events/1/title').value).to.equal('Early');
    expect(desk.shadowRoot!.getElementById('/events/0/title')).to.equal(null);
  });

  it('keeps its place when an entry is deleted: the focus goes to the one below, or else above, whatever its kind', async () => {
    const desk = await makeDesk(story());
    const heads = () => [...desk.shadowRoot!.querySelectorAll<HTMLElement>('.item-name')];
    const deleteAt = async (at: number) => {
      heads()[at]!.closest('.item')!.querySelector<HTMLElement>('.moves button')!.click();
      await read(desk);
    };
    const { length } = heads();
    expect(length).to.be.greaterThan(2);
    const below = heads()[2]!.textContent;
    await deleteAt(1);
    expect([heads().length, heads().indexOf(desk.shadowRoot!.activeElement as HTMLElement)]).to.deep.equal([
      length - 1,
      1,
    ]);
    expect(desk.shadowRoot!.activeElement?.textContent).to.equal(below);
    await deleteAt(length - 2);
    expect(desk.shadowRoot!.activeElement).to.equal(heads()[length - 3]);
  });

  it('shows a new entry first, until it is closed', async () => {
    const desk = await makeDesk(story());
    await press(desk, 'New event');
    expect(focused(desk)).to.equal('/events/2/title');
    expect(rows(desk)[0]).to.equal('Event without a name');
    await type(desk, '/events/2/title', 'Middling');
    await type(desk, '/events/2/date', '20 February 2023');
    expect(rows(desk)[0]).to.equal('Event 20 February 2023 Middling');
    await press(desk, /Middling$/);
    expect(rows(desk)[3]).to.equal('Event 20 February 2023 Middling');
  });

  it('adds a silence, whose form asks what was not said and who noted it', async () => {
    const desk = await makeDesk(
      makeDocument({ statements: [], sources: [{ id: 'report', title: 'Report', kind: 'report' }] }),
    );
    await press(desk, 'New silence');
    expect(focused(desk)).to.equal('/statements/0/text');
    expect(find<HTMLInputElement>(desk, '/statements/0/text').labels?.[0]?.textContent).to.equal('What was not said');
    expect(find<HTMLInputElement>(desk, '/statements/0/speaker').labels?.[0]?.textContent).to.equal(
      'Who did not say it',
    );
    const noted = find(desk, '/statements/0/silence/notedBy');
    expect(noted.closest('details') === null).to.equal(true);
    await type(desk, '/statements/0/text', 'Whether the balloon was theirs');
    expect((desk.data as ExplainerDocument).statements).to.deep.equal([
      { id: 'statement', text: 'Whether the balloon was theirs', silence: {} },
    ]);
  });

  it('adds a correction, which the Undo names', async () => {
    const desk = await makeDesk(story());
    await press(desk, 'New correction');
    expect(focused(desk)).to.equal('/corrections/1/note');
    await type(desk, '/corrections/1/note', 'A date was wrong.');
    await press(desk, 'Undo');
    expect(textOf(desk, '.status')).to.equal('Undone: Correction “A date was wrong.”, Note');
    await press(desk, 'Delete A name was wrong.');
    const [left, ...others] = rows(desk).filter((row) => row.startsWith('Correction'));
    expect(left).to.match(/^Correction \S.* without a name$/);
    expect(others).to.deep.equal([]);
  });

  it('shows only entries with the words of the filter, and says how many', async () => {
    const desk = await makeDesk(many());
    await type(desk, 'entry-filter', 'BALLOON 2017');
    expect(rows(desk)).to.deep.equal(['Event 2017 A balloon over Montana']);
    expect(textOf(desk, '.entry-filter [role=status]')).to.equal('1 entry');
    await press(desk, 'New event');
    expect(rows(desk)[0]).to.equal('Event without a name');
    await type(desk, 'entry-filter', ' ');
    expect(rows(desk).length).to.equal(13);
  });

  it('asks for no filter of a short story', async () => {
    const desk = await makeDesk(story());
    expect(desk.shadowRoot!.querySelector('.entry-filter')).to.equal(null);
  });

  it('names neither id nor lane before they are asked for', async () => {
    const desk = await makeDesk({ explainer: 1, title: 'A story', lang: 'en' });
    const seen = () => {
      const work = desk.shadowRoot!.querySelector<HTMLElement>('.work')!;
      return work.innerText;
    };
    for (const [add, tab] of [
      ['New event', 'Story'],
      ['New statement', 'Story'],
      ['New silence', 'Story'],
      ['Add a person', 'Cast'],
      ['Add a source', 'Cast'],
    ] as const) {
      await press(desk, new RegExp(`^${tab}`));
      await press(desk, add);
      expect(seen(), add).not.to.match(/\b(?:id|lanes?|EDTF)\b/i);
    }
    await press(desk, /^Story/);
    await press(desk, 'Table');
    expect(seen()).not.to.match(/\b(?:id|lanes?|EDTF)\b/i);
  });
});

describe('the tab “Cast”', () => {
  const headings = (desk: Desk) =>
    [...desk.shadowRoot!.querySelectorAll('.cast-list h3')]
      .filter((heading) => !heading.closest('details'))
      .map(wordsOf);

  it('always offers topics, and storylines when the second of them appears', async () => {
    const desk = await makeDesk({ explainer: 1, title: 'A story', lanes: [{ id: 'war', name: 'War' }] });
    await press(desk, 'Cast');
    expect(headings(desk)).to.deep.equal(['People', 'Sides', 'Sources', 'Topics']);
    await press(desk, 'Add a storyline');
    expect(headings(desk)).to.deep.equal(['People', 'Sides', 'Sources', 'Topics', 'Storylines']);
    expect(focused(desk)).to.equal('/lanes/1/name');
  });

  it('keeps the form of a person open who is moved, and whose move is undone', async () => {
    const desk = await makeDesk(makeDocument());
    await press(desk, /^Cast/);
    await press(desk, 'Antony Blinken');
    const opened = () => desk.shadowRoot!.querySelector<HTMLElement>('.item.open')?.dataset['index'];
    const before = opened();
    await press(desk, before === '0' ? 'Move Antony Blinken down' : 'Move Antony Blinken up');
    expect(opened()).not.to.equal(before);
    await press(desk, 'Undo');
    expect(opened()).to.equal(before);
  });

  it('leads to the events of each place, once there are two', async () => {
    const event = (id: string, name: string) => makeEvent({ id, title: id, place: { name } });
    const desk = await makeDesk(makeDocument({ events: [event('Meeting', 'Munich'), event('Launch', 'Hainan')] }));
    await press(desk, /^Cast/);
    expect(headings(desk)).to.include('Places');
    await press(desk, 'Launch');
    expect(focused(desk)).to.equal('/events/1/place/name');
  });
});

describe('the tab “Check”', () => {
  it('tells which quotations are proven, and leads to those that are not', async () => {
    const cite = (quote: string) => ({ sources: [{ source: 'report', quote, ownWords: true }] });
    const statements = [
      makeStatement(),
      makeStatement({ id: 'other', text: 'The weapons are “deadly”.', ...cite('deadly') }),
    ];
    const desk = await makeDesk(makeDocument({ statements }));
    await press(desk, /^Check/);
    expect(textOf(desk, '.proof')).to.contain('2 citations of “Report of the meeting” are not checked');
    await press(desk, 'Paste the text of Report of the meeting');
    expect(focused(desk)).to.equal('quote-paste');
    find<HTMLTextAreaElement>(desk, 'quote-paste').value = 'He warned of “lethal support”.';
    await press(desk, 'Use this text');
    await press(desk, /^Check/);
    expect(textOf(desk, '.proof .well')).to.equal(
      'The words of 1 citation stand in its source. It belongs to 1 statement.',
    );
    expect(textOf(desk, '.proof .error')).to.equal('The words of 1 citation are not in its source:');
    expect(textOf(desk, '#tab-check .count')).to.match(/^1/);
    desk.shadowRoot!.querySelector<HTMLElement>('.proof .place')!.click();
    await read(desk);
    expect(focused(desk)).to.equal('/statements/1/sources/0/quote');
  });

  it('tells of a field whatever its name is', async () => {
    const desk = await makeDesk(JSON.parse('{"explainer":1,"title":"T","constructor":1,"toString":[2],"__proto__":3}'));
    await press(desk, /^Check/);
    const told = textOf(desk, '.check.warning')!;
    for (const name of ['constructor', 'toString', '__proto__']) expect(told).to.contain(name);
  });

  it('names nothing beside a field whose name has a stroke in it', async () => {
    const document = { ...makeDocument({ statements: [] }), 'people/0': [{ quote: 'deadly', source: 'report' }] };
    const desk = await makeDesk({ ...document, people: { '0': [{ name: 'A stranger' }] } });
    await press(desk, /^Check/);
    await press(desk, 'Paste the text of Report of the meeting');
    find<HTMLTextAreaElement>(desk, 'quote-paste').value = 'He warned of “lethal support”.';
    await press(desk, 'Use this text');
    await press(desk, /^Check/);
    expect(textOf(desk, '.proof .problems')).to.contain('deadly').and.not.to.contain('stranger');
  });

  it('leads to a field that is below “More fields” of “More”', async () => {
    const desk = await makeDesk(makeDocument({ topics: [{ id: '?', name: 'Aid' }], statements: [] }));
    await press(desk, /^Check/);
    await press(desk, /^Go to\s*Topic “Aid”, Name in links/);
    expect(focused(desk)).to.equal('/topics/0/id');
    expect(find(desk, '/topics/0/id').checkVisibility()).to.equal(true);
  });

  it('lists what was skipped of an article, and asks again', async () => {
    const desk = await makeDesk({ explainer: 1 });
    await press(desk, /^From an article/);
    const fill = (id: string, text: string) => {
      const field = find<HTMLInputElement>(desk, id);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    fill('article-text', '“The girders are old,” Mayor Ada Quill said on Monday.');
    fill('article-title', 'The bridge');
    await read(desk);
    await press(desk, 'Read it');
    await waitUntil(() => desk.shadowRoot!.querySelector('#draft-card'), 'Nothing is proposed.');
    await press(desk, /^Decide later/);
    await press(desk, /^Check/);
    await press(desk, /^Ask again/);
    expect(desk.shadowRoot!.querySelector('#draft-card blockquote')?.textContent).to.contain('girders');
  });
});

/** Middle of an element in the window, after it was scrolled there. */
function middleOf(element: HTMLElement): [number, number] {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

describe('the cast of a story', () => {
  it('places people on sides in one act each, and takes them off again', async () => {
    const sides = [
      { id: 'us', name: 'United States' },
      { id: 'china', name: 'China' },
    ];
    const people = [
      { id: 'wang', name: 'Wang Yi', kind: 'person' },
      { id: 'blinken', name: 'Antony Blinken', kind: 'person', side: 'us' },
    ] as const;
    const desk = await makeDesk(makeDocument({ sides, people: [...people], statements: [] }));
    const sidesOf = () => (desk.data as ExplainerDocument).people?.map(({ side }) => side);
    const choose = async (person: string, side: string) => {
      const group = desk.shadowRoot!.querySelector(`.side-choices [aria-label="${person}"]`)!;
      [...group.querySelectorAll('button')].find((each) => wordsOf(each) === side)!.click();
      await read(desk);
    };
    await press(desk, 'Cast');
    await choose('Wang Yi', 'China');
    expect(sidesOf()).to.deep.equal(['china', 'us']);
    await choose('Antony Blinken', 'China');
    await choose('Wang Yi', 'China');
    expect(sidesOf()).to.deep.equal([undefined, 'china']);
    expect(desk.shadowRoot!.querySelectorAll('.side-choices [aria-pressed=true]').length).to.equal(1);
    const frames = [...desk.shadowRoot!.querySelectorAll('.side-choices button:not([aria-pressed=true])')].map(
      (each) => getComputedStyle(each).borderTopWidth,
    );
    expect(frames, 'they look like buttons').to.deep.equal(frames.map(() => '1px'));
  });

  it('offers a new side before its name is left, so that nothing moves under the pointer that leaves it', async () => {
    const people = [{ id: 'wang', name: 'Wang Yi', kind: 'person' as const }];
    const desk = await makeDesk(makeDocument({ sides: [], people, statements: [] }));
    await press(desk, /^Cast/);
    await press(desk, 'Add a side');
    await read(desk);
    find(desk, '/sides/0/name').focus();
    await sendKeys({ type: 'China' });
    await read(desk);
    const choice = () => desk.shadowRoot!.querySelector<HTMLElement>('.side-choices button');
    expect(choice()?.textContent.trim()).to.equal('China');
    await sendMouse({ type: 'click', position: middleOf(choice()!) });
    await read(desk);
    await resetMouse();
    expect((desk.data as ExplainerDocument).people?.[0]?.side).to.equal('china');
  });

  it('asks for nobody’s side before there is one', async () => {
    const desk = await makeDesk(
      makeDocument({ sides: [], people: [{ id: 'wang', name: 'Wang Yi', kind: 'person' }], statements: [] }),
    );
    await press(desk, /^Cast/);
    expect(desk.shadowRoot!.querySelector('.side-choices')).to.equal(null);
  });
});

describe('the preview', () => {
  it('leads from an entry that is clicked to its form', async () => {
    const desk = await makeDesk(story());
    const preview = desk.shadowRoot!.querySelector('news-explainer')!;
    const cards = () =>
      preview.shadowRoot?.querySelector('who-said-what')?.shadowRoot?.querySelector('[data-id=middle]');
    await waitUntil(cards, 'The preview shows no statement.');
    await press(desk, 'Cast');
    (cards() as HTMLElement).click();
    await read(desk);
    await press(desk, 'Edit “Middle”');
    await read(desk);
    expect(focused(desk)).to.equal('/statements/0/text');
    expect(find(desk, '/statements/0:head').getAttribute('aria-expanded')).to.equal('true');
    await press(desk, 'Delete Middle');
    expect(textOf(desk, '.edit-shown')).to.equal('');
  });

  it('leads from an event to its form where a statement has the same id', async () => {
    const document = story();
    document.events![0]!.id = 'middle';
    const desk = await makeDesk(document);
    await press(desk, 'Cast');
    await click(desk, 'event-timeline', 'middle');
    expect(textOf(desk, '.edit-shown')).to.equal('Edit “Late”');
    await click(desk, 'who-said-what', 'middle');
    expect(textOf(desk, '.edit-shown')).to.equal('Edit “Middle”');
  });

  it('offers no form of the entry that was clicked before, where an entry has no id', async () => {
    const document = story();
    delete (document.events![1] as { id?: string }).id;
    const desk = await makeDesk(document);
    await click(desk, 'event-timeline', 'late');
    expect(textOf(desk, '.edit-shown')).to.equal('Edit “Late”');
    await click(desk, 'event-timeline', desk.explainer.events.find(({ title }) => title === 'Early')!.id);
    expect(textOf(desk, '.edit-shown')).to.equal('');
  });

  it('announces no button for what is clicked, and keeps it off what readers will see', async () => {
    const desk = await makeDesk(story());
    await click(desk, 'event-timeline', 'late');
    const shown = desk.shadowRoot!.querySelector('.edit-shown')!;
    expect(shown.closest('[role=status]')).to.equal(null);
    const preview = desk.shadowRoot!.querySelector('news-explainer')!;
    expect(shown.getBoundingClientRect().bottom).to.be.at.most(preview.getBoundingClientRect().top);
    expect(button(desk, 'Edit “Late”').getBoundingClientRect().bottom).to.be.at.most(
      preview.getBoundingClientRect().top,
    );
  });
});

/** Clicks an entry in an element of the preview. */
async function click(desk: Desk, element: string, id: string): Promise<void> {
  const find = () =>
    desk
      .shadowRoot!.querySelector('news-explainer')
      ?.shadowRoot?.querySelector(element)
      ?.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id}"]`);
  await waitUntil(find, `The preview shows no ${id}.`);
  find()!.click();
  await read(desk);
}
