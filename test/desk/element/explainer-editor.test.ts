import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';
import { button, choose, find, makeDesk, pasteSource, press, read, settled, textOf, type } from './make-editor.js';
import { chord } from '../../helpers/chord.js';
import { needs } from '../../helpers/engine.js';
import { waitUntil } from '../../helpers/wait-until.js';

const three = (): ExplainerDocument =>
  makeDocument({
    events: [
      makeEvent({ id: 'one', title: 'One' }),
      makeEvent({ id: 'two', title: 'Two' }),
      makeEvent({ id: 'three', title: 'Three' }),
    ],
  });

const titles = (editor: { data: unknown }) => (editor.data as ExplainerDocument).events?.map(({ title }) => title);

describe('the desk', () => {
  it('asks an empty desk how to begin, until there is a story', async () => {
    const editor = await makeDesk({ explainer: 1 });
    await press(editor, /^From an example/);
    await waitUntil(() => (editor.data as ExplainerDocument).events?.length === 2, 'There is no example.');
    await settled();
    expect(editor.problems).to.deep.equal([]);
    expect(editor.shadowRoot!.querySelector('.beginning')).to.equal(null);
    await press(editor, 'New…');
    await waitUntil(() => editor.shadowRoot!.querySelector('.beginning'), 'The beginning is not back.');
    expect(editor.data).to.deep.equal({ explainer: 1 });
    expect(button(editor, /^From an article/)).to.exist;
    expect(button(await makeDesk(three()), 'New event')).to.exist;
  });

  it('begins with an empty document where an editor wants it, and tells what readers would miss', async () => {
    const editor = await makeDesk(undefined);
    await press(editor, /^With an empty story/);
    expect(editor.data).to.deep.equal({ explainer: 1 });
    const title = find(editor, '/title');
    expect(title.getAttribute('aria-invalid')).to.equal('false');
    find(editor, '/summary').focus();
    await read(editor);
    expect(title.getAttribute('aria-invalid')).to.equal('true');
    expect(find(editor, title.getAttribute('aria-describedby')!.split(' ').at(-1)!).textContent).to.contain('no title');
  });

  it('offers beside an empty date that of the event where it was said, and the one written last, each in one act', async () => {
    const editor = await makeDesk(
      makeDocument({
        events: [
          makeEvent({ id: 'one', date: '2023-02-18', title: 'One' }),
          makeEvent({ id: 'two', date: '', title: 'Two' }),
        ],
        statements: [{ id: 'no', text: 'No.', speaker: 'wang', at: 'one', sources: ['report'] }],
      }),
    );
    const offers = () =>
      [...editor.shadowRoot!.querySelectorAll('.suggestions button')].map((each) => each.textContent.trim());
    await press(editor, /Two$/);
    expect(offers()).to.deep.equal([]);
    await type(editor, '/events/1/date', '4 Feb 2023');
    await press(editor, /No\.$/);
    await editor.updateComplete;
    expect(offers()).to.deep.equal(['18 February 2023, as “One”']);
    await press(editor, '18 February 2023, as “One”');
    expect((editor.data as ExplainerDocument).statements?.[0]).to.include({ date: '2023-02-18' });
    expect([offers(), editor.shadowRoot!.activeElement?.id]).to.deep.equal([[], '/statements/0/date']);
  });

  it('forgets the result of an act with the next act', async () => {
    const editor = await makeDesk(three());
    await type(editor, '/title', 'Hi');
    await press(editor, 'Undo');
    expect(textOf(editor, '.status')).to.equal('Undone: Title');
    await press(editor, /One$/);
    expect(textOf(editor, '.status')).to.equal('');
    await press(editor, 'Redo');
    expect(textOf(editor, '.status')).to.equal('Done again: Title');
    await type(editor, '/title', 'Ho');
    expect(textOf(editor, '.status')).to.equal('');
  });

  it('shows the result of an act where it was done, however far below', async () => {
    const events = Array.from({ length: 60 }, (_, index) => makeEvent({ id: `e${index}`, title: `Event ${index}` }));
    const editor = await makeDesk(makeDocument({ events }));
    const last = button(editor, 'Delete Event 59');
    last.scrollIntoView({ block: 'center', behavior: 'instant' });
    last.click();
    await editor.updateComplete;
    const { top, bottom } = editor.shadowRoot!.querySelector('.status')!.getBoundingClientRect();
    expect(textOf(editor, '.status')).to.contain('Event 59 is deleted');
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
  });

  it('marks silences in the sheet, and has a column for the event at which something was said', async () => {
    const editor = await makeDesk(
      makeDocument({
        statements: [
          makeStatement({ id: 'first', at: 'munich-meeting' }),
          {
            id: 'none',
            speaker: 'wang',
            text: 'the cost',
            silence: { notedBy: 'report', scope: 'here', asked: 'unknown' },
          },
        ],
      }),
    );
    await press(editor, 'Table');
    await editor.updateComplete;
    const heads = [...editor.shadowRoot!.querySelectorAll('.sheet.statements tbody th')];
    expect(heads.map((head) => head.textContent.includes('Silence'))).to.deep.equal([false, true]);
    expect(find<HTMLSelectElement>(editor, '/statements/0/at').selectedOptions[0]!.textContent).to.equal(
      'They meet in Munich',
    );
  });

  it('leaves advice aside when an editor keeps it as it is, until its entry changes, and gives it again', async () => {
    const key = `advice-${Date.now()}`;
    const story = makeDocument({ statements: [makeStatement({ id: 'first', cue: 'claimed' })] });
    const openCheck = async () => {
      const desk = await makeDesk(story, key);
      await press(desk, /^Check/);
      await desk.updateComplete;
      return desk;
    };
    const desk = await openCheck();
    expect(textOf(desk, '#panel')).to.contain('“claimed” says more');
    await press(desk, 'Keep it as it is until it changes');
    expect(desk.shadowRoot!.querySelector('.check.advice')).to.equal(null);
    const again = await openCheck();
    expect(textOf(again, '#panel')).to.contain('1 point is left aside');
    expect(
      again.problems.some(({ code }) => code === 'verb-loaded'),
      'a page that asks is told all',
    ).to.equal(true);
    await press(again, 'Tell me again');
    expect(textOf(again, '.check.advice')).to.contain('“claimed” says more');
    await press(again, 'Keep it as it is until it changes');
    await press(again, /^Story/);
    await press(again, /^Statement/);
    await type(again, '/statements/0/text', 'Other words.');
    await press(again, /^Check/);
    expect(textOf(again, '#panel')).to.contain('“claimed” says more');
  });

  it('leaves aside that an event has no date when an editor keeps it so, and “Check” can be emptied', async () => {
    const key = `date-${Date.now()}`;
    const story = makeDocument({ events: [{ id: 'fire', title: 'A fire', sources: ['report'] } as never] });
    const desk = await makeDesk(story, key);
    await press(desk, /^Check/);
    await desk.updateComplete;
    expect(textOf(desk, '.check.warning')).to.contain('The date is missing');
    expect(textOf(desk, '#panel')).to.contain('1 thing to look at: 1 in “Story”, 0 in “Cast”.');
    await press(desk, 'Keep it as it is until it changes');
    expect(textOf(desk, '#panel')).to.contain('Nothing else to fix').and.contain('1 point is left aside');
    expect(textOf(desk, '#tab-story')).to.equal('Story');
    const again = await makeDesk(story, key);
    await press(again, /^Check/);
    await again.updateComplete;
    await press(again, 'Tell me again');
    expect(textOf(again, '.check.warning')).to.contain('The date is missing');
  });

  it('writes what is typed into the document, one edit for a field, and says so with patches', async () => {
    const editor = await makeDesk({ explainer: 1 });
    await press(editor, /^With an empty story/);
    const heard: unknown[] = [];
    editor.addEventListener('explainer-editor-change', ({ document, patches }) => heard.push([document, patches]));
    await type(editor, '/title', 'Hi');
    expect(editor.data).to.deep.equal({ explainer: 1, title: 'Hi' });
    expect(heard).to.deep.equal([
      [{ explainer: 1, title: 'H' }, [{ pointer: '/title', after: 'H', at: 1 }]],
      [{ explainer: 1, title: 'Hi' }, [{ pointer: '/title', before: 'H', after: 'Hi' }]],
    ]);
    await press(editor, 'Undo');
    expect(editor.data).to.deep.equal({ explainer: 1 });
    expect(textOf(editor, '.status')).to.equal('Undone: Title');
    await press(editor, 'Redo');
    expect(editor.data).to.deep.equal({ explainer: 1, title: 'Hi' });
  });

  it('lets what refers to an item follow its new id, and undoes both at once', async () => {
    const editor = await makeDesk(makeDocument());
    await press(editor, 'Cast');
    await press(editor, /^Antony Blinken/);
    await type(editor, '/people/0/id', 'the-secretary');
    const renamed = JSON.stringify(makeDocument()).replaceAll('"blinken"', '"the-secretary"');
    expect(JSON.stringify(editor.data)).to.equal(renamed);
    expect(editor.problems.map(({ code }) => code)).not.to.include('reference-dangling');
    await press(editor, 'Undo');
    expect(JSON.stringify(editor.data)).to.equal(JSON.stringify(makeDocument()));
    expect(button(editor, 'Undo').disabled).to.equal(true);
  });

  it('says nothing of a document that is set from code, and has nothing to undo', async () => {
    const editor = await makeDesk(three());
    editor.addEventListener('explainer-editor-change', () => expect.fail('nobody edited'));
    editor.data = makeDocument();
    await settled();
    expect(button(editor, 'Undo').disabled).to.equal(true);
    expect(textOf(editor, '.story-title')).to.equal('Two ministers meet');
  });

  it('undoes and redoes by keys, also within a field', async () => {
    const editor = await makeDesk(three());
    await type(editor, '/title', 'Other');
    find(editor, '/title').focus();
    await chord('z', 'Control');
    expect((editor.data as ExplainerDocument).title).to.equal('Two ministers meet');
    await editor.updateComplete;
    expect(find<HTMLInputElement>(editor, '/title').value).to.equal('Two ministers meet');
    await chord('z', 'Control', 'Shift');
    expect((editor.data as ExplainerDocument).title).to.equal('Other');
  });

  it('adds an event, leads to its first field, and gives it an id by its title', async () => {
    const editor = await makeDesk(makeDocument({ events: [] }));
    await press(editor, 'New event');
    expect(editor.shadowRoot!.activeElement?.id).to.equal('/events/0/title');
    await type(editor, '/events/0/title', 'They meet');
    await type(editor, '/events/0/date', '18 February 2023');
    expect((editor.data as ExplainerDocument).events).to.deep.equal([
      { id: 'they-meet', date: '2023-02-18', title: 'They meet' },
    ]);
    expect(textOf(editor, '.meaning')).to.equal('Means 18 February 2023');
  });

  it('asks how a date is meant that can be meant in two ways, at the field', async () => {
    const editor = await makeDesk(three());
    await press(editor, /One/);
    await type(editor, '/events/0/date', '04/02/2023');
    expect((editor.data as ExplainerDocument).events?.[0]?.date).to.equal('04/02/2023');
    expect(find(editor, '/events/0/date').getAttribute('aria-invalid')).to.equal('true');
    expect(button(editor, 'Use 2 April 2023 (2023-04-02)')).to.exist;
    await press(editor, 'Use 4 February 2023 (2023-02-04)');
    await read(editor);
    expect((editor.data as ExplainerDocument).events?.[0]?.date).to.equal('2023-02-04');
    expect(find(editor, '/events/0/date').getAttribute('aria-invalid')).to.equal('false');
  });

  it('offers a date that is counted from the day of the report, and says so', async () => {
    const sources = [{ id: 'report', title: 'Report', published: '2023-02-19' }];
    const events = [{ id: 'one', title: 'One', sources: ['report'] }];
    const editor = await makeDesk({ ...three(), sources, events });
    await press(editor, /One/);
    await type(editor, '/events/0/date', 'yesterday');
    await read(editor);
    await press(editor, 'Use 18 February 2023 (2023-02-18), counted from 19 February 2023');
    expect((editor.data as ExplainerDocument).events?.[0]?.date).to.equal('2023-02-18');
  });

  it('moves events by buttons; the focus stays with the event, and the place is told', async () => {
    const editor = await makeDesk(three());
    await press(editor, 'Table');
    await press(editor, 'Move One down');
    expect(titles(editor)).to.deep.equal(['Two', 'One', 'Three']);
    expect(textOf(editor, '.status')).to.equal('One is now 2 of 3.');
    expect(editor.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Move One down');
    await press(editor, 'Move Three up');
    expect(titles(editor)).to.deep.equal(['Two', 'Three', 'One']);
    expect(button(editor, 'Move Two up').disabled).to.equal(true);
  });

  it('removes an event, and brings it back to where it was', async () => {
    const editor = await makeDesk(three());
    const before = JSON.stringify(editor.data);
    await press(editor, 'Delete Two');
    expect(titles(editor)).to.deep.equal(['One', 'Three']);
    expect(editor.shadowRoot!.activeElement?.id, 'the next one').to.equal('/events/1:head');
    await press(editor, 'Undo');
    expect(JSON.stringify(editor.data)).to.equal(before);
  });

  it('lists everything to mend, and leads from there to the field', async () => {
    const document = three();
    document.events![1]!.lane = 'wra';
    const editor = await makeDesk(document);
    await press(editor, /^Check/);
    expect(textOf(editor, '.check.error')).to.contain('“wra”');
    await press(editor, /^Go to\s*Event “Two”, Storyline/);
    expect(editor.shadowRoot!.activeElement?.id).to.equal('/events/1/lane');
    await choose(editor, '/events/1/lane', 'war');
    expect((editor.data as ExplainerDocument).events?.[1]?.lane).to.equal('war');
    expect(find(editor, '/events/1/lane').getAttribute('aria-invalid')).to.equal('false');
  });

  it('mends a misspelt reference by its advice', async () => {
    const document = three();
    document.events![1]!.lane = 'diplomcy';
    const editor = await makeDesk(document);
    await press(editor, /^Check/);
    await press(editor, 'Use “diplomacy”');
    expect((editor.data as ExplainerDocument).events?.[1]?.lane).to.equal('diplomacy');
  });

  it('lets a source of an event be given, with words from it', async () => {
    const editor = await makeDesk(three());
    await press(editor, /One/);
    await press(editor, 'Add: Exact words');
    await type(editor, '/events/0/sources/0/quote', 'they met');
    expect((editor.data as ExplainerDocument).events?.[0]?.sources).to.deep.equal([
      { source: 'report', quote: 'they met' },
    ]);
    await press(editor, 'Add: Sources');
    await choose(editor, '/events/0/sources/1/source', 'transcript');
    await press(editor, 'Move Sources 2 up');
    expect((editor.data as ExplainerDocument).events?.[0]?.sources?.[0]).to.deep.equal({ source: 'transcript' });
  });

  it('lets several speakers be chosen in a list apart, and taken away', async () => {
    const editor = await makeDesk(makeDocument());
    await press(editor, /lethal support/);
    await choose(editor, '/statements/0/speaker:another', 'wang');
    expect((editor.data as ExplainerDocument).statements?.[0]).to.have.deep.property('speaker', ['blinken', 'wang']);
    await press(editor, 'Remove Antony Blinken');
    expect((editor.data as ExplainerDocument).statements?.[0]).to.have.property('speaker', 'wang');
    expect(editor.shadowRoot!.activeElement?.id).to.equal('/statements/0/speaker');
  });

  it('keeps fields that it does not know, and says that they are not published', async () => {
    const document = three() as ExplainerDocument & { events: object[] };
    Object.assign(document.events[0]!, { 'x-ours': { deep: true } });
    const editor = await makeDesk(document);
    await press(editor, /One/);
    await type(editor, '/events/0/title', 'First');
    expect((editor.data as ExplainerDocument).events?.[0]).to.have.deep.property('x-ours', { deep: true });
    expect(textOf(editor, '.item .form')).to.contain('Not published: x-ours');
  });

  it('shows readers’ view beside it, a moment after', async () => {
    const editor = await makeDesk(three());
    await type(editor, '/title', 'A new title');
    const preview = editor.shadowRoot!.querySelector('news-explainer')!;
    expect(preview.explainer?.title).to.equal('A new title');
  });

  it('keeps what the editor chose in readers’ view while the story’s id is typed', async () => {
    const editor = await makeDesk({ ...three(), id: 'munich' });
    await type(editor, '/title', 'A new title');
    const preview = editor.shadowRoot!.querySelector('news-explainer')!;
    const [event] = preview.explainer!.events;
    preview['share']().requestSelect({ kind: 'event', id: event!.id, cause: 'click' });
    await type(editor, '/id', 'munich-meeting');
    expect([preview.selectedEvent, preview.explainer?.id]).to.deep.equal([event!.id, undefined]);
  });
});

describe('the sheet', () => {
  const paste = async (editor: HTMLElement, cell: HTMLElement, text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
    await settled();
    await (editor as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  };

  it('takes rows from a spreadsheet: those that are there are written over, others added', async function () {
    needs(this, 'a clipboard’s contents');
    const editor = await makeDesk(three());
    await press(editor, 'Table');
    await paste(
      editor,
      find(editor, '/events/2/date'),
      '4 February 2023\tThe balloon falls\r\n18.02.2023\t"They ""meet""\nin Munich"\tSummary\tWar\r\n',
    );
    await press(editor, 'Paste');
    const { events } = editor.data as ExplainerDocument;
    expect(events?.length).to.equal(4);
    expect(events?.[2]).to.deep.equal({
      ...makeEvent({ id: 'three', title: 'The balloon falls' }),
      date: '2023-02-04',
    });
    expect(events?.[3]).to.deep.equal({
      id: 'meet',
      date: '2023-02-18',
      title: 'They "meet"\nin Munich',
      summary: 'Summary',
      lane: 'war',
    });
    await press(editor, 'Undo');
    expect(editor.data).to.deep.equal(three());
  });

  it('goes by a row of heads, where the first row is one', async function () {
    needs(this, 'a clipboard’s contents');
    const editor = await makeDesk(makeDocument({ events: three().events! }));
    await press(editor, 'Table');
    await paste(
      editor,
      find(editor, '/statements/0/text'),
      'When\tWho\tQuote\tTopics\n2023-02-18\tWang Yi\tHe said “no”.\tAid; The balloon\n',
    );
    await press(editor, 'Paste');
    expect((editor.data as ExplainerDocument).statements?.[0]).to.deep.include({
      id: 'lethal-support',
      text: 'He said “no”.',
      speaker: 'wang',
      date: '2023-02-18',
      topics: ['aid', 'balloon'],
    });
  });

  it('shows what would change before it changes anything, with each value before and after and what stays', async function () {
    needs(this, 'a clipboard’s contents');
    const desk = await makeDesk(three());
    await press(desk, 'Table');
    const table = 'Title\tMood\tDate\tPeople\nThe balloon falls\tsad\tsome day\tWang Yi\nFour\t\t2023-02-04\tNobody\n';
    await paste(desk, find(desk, '/events/2/date'), table);
    expect(desk.data).to.deep.equal(three());
    const dialog = desk.shadowRoot!.querySelector('dialog')!;
    const describe = (name: string) => find(desk, dialog.getAttribute(name)!).textContent.replace(/\s+/g, ' ').trim();
    expect([describe('aria-labelledby'), describe('aria-describedby')]).to.deep.equal([
      'Paste into the table',
      '1 row that is there will change. 1 row will be added. 3 things need a look: see below.',
    ]);
    const [losses, changed, added] = [...dialog.querySelectorAll('ul')].map(({ innerText }) => innerText);
    expect(losses).to.contain('Column “Mood” fits no field, or one that another column fills: 1 cell is left out.');
    expect(losses)
      .to.match(/Event 3, Date: .*some day/)
      .and.match(/Event 4, People: .*Nobody/);
    expect(changed!.replace(/\s+/g, ' '))
      .to.contain('Event 3 Three')
      .and.match(/It was\W*Three\W*Now it is\W*The balloon falls/);
    expect(changed).to.contain('Stays as it is: Name in links, Sources');
    expect(added).to.contain('Four');
    await press(desk, 'Paste');
    expect(titles(desk)).to.deep.equal(['One', 'Two', 'The balloon falls', 'Four']);
    expect(textOf(desk, '.status')).to.equal('2 rows pasted. Undo takes them back.');
    await press(desk, 'Undo');
    expect(desk.data).to.deep.equal(three());
  });

  it('can add all rows as new ones, by keys alone, and writes over nothing then', async function () {
    needs(this, 'a clipboard’s contents');
    const desk = await makeDesk(three());
    await press(desk, 'Table');
    find(desk, '/events/0/title').focus();
    await paste(desk, find(desk, '/events/0/title'), 'Four\tMore\nFive\tLess\n');
    const focused = () => desk.shadowRoot!.activeElement?.textContent.trim();
    expect(focused()).to.equal('Paste');
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('Add all as new rows');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect([focused(), textOf(desk, '#dialog-lead')]).to.deep.equal(['Paste', '2 rows will be added.']);
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(titles(desk)).to.deep.equal(['One', 'Two', 'Three', 'Four', 'Five']);
  });

  it('pastes nothing where the question is left by Escape, and goes back to the cell', async function () {
    needs(this, 'a clipboard’s contents');
    const desk = await makeDesk(three());
    await press(desk, 'Table');
    find(desk, '/events/0/title').focus();
    await paste(desk, find(desk, '/events/0/title'), 'Four\tMore\nFive\tLess\n');
    await sendKeys({ press: 'Escape' });
    await settled();
    expect([textOf(desk, 'dialog'), desk.shadowRoot!.activeElement?.id]).to.deep.equal([undefined, '/events/0/title']);
    expect(desk.data).to.deep.equal(three());
    expect(button(desk, 'Undo').disabled).to.equal(true);
  });

  it('asks no more where another document comes meanwhile', async function () {
    needs(this, 'a clipboard’s contents');
    const desk = await makeDesk(three());
    await press(desk, 'Table');
    await paste(desk, find(desk, '/events/0/title'), 'Four\tMore\nFive\tLess\n');
    desk.data = makeDocument({ title: 'New' });
    await settled();
    expect(textOf(desk, 'dialog')).to.equal(undefined);
  });

  it('has the corrections of a story that has any, and takes them from a spreadsheet without an id', async function () {
    needs(this, 'a clipboard’s contents');
    const note = 'The day was wrong.';
    const desk = await makeDesk({ ...three(), corrections: [{ date: '2023-02-20', kind: 'correction', note }] });
    await press(desk, 'Table');
    expect(find<HTMLTextAreaElement>(desk, '/corrections/0/note').value).to.equal(note);
    await paste(
      desk,
      find(desk, '/corrections/0/date'),
      '2023-02-21\tupdate\tpublisher\tMore is known.\n\t\t\tA third.\n',
    );
    await press(desk, 'Paste');
    expect((desk.data as ExplainerDocument).corrections).to.deep.equal([
      { date: '2023-02-21', kind: 'update', by: 'publisher', note: 'More is known.' },
      { note: 'A third.' },
    ]);
    expect(desk.shadowRoot!.querySelectorAll('table.corrections tbody tr').length).to.equal(2);
    await press(desk, 'New correction');
    expect(desk.shadowRoot!.activeElement?.id).to.equal('/corrections/2/date');
    const plain = await makeDesk(three());
    await press(plain, 'Table');
    expect(plain.shadowRoot!.querySelector('table.corrections')).to.equal(null);
  });

  it('leaves a single text to the cell', async function () {
    needs(this, 'a clipboard’s contents');
    const editor = await makeDesk(three());
    await press(editor, 'Table');
    await paste(editor, find(editor, '/events/0/title'), 'Only words');
    expect(editor.data).to.deep.equal(three());
  });

  it('goes up and down a column by arrows', async () => {
    const editor = await makeDesk(three());
    await press(editor, 'Table');
    find(editor, '/events/0/title').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(editor.shadowRoot!.activeElement?.id).to.equal('/events/2/title');
    await sendKeys({ press: 'ArrowUp' });
    expect(editor.shadowRoot!.activeElement?.id).to.equal('/events/1/title');
  });
});

describe('quoting', () => {
  const text = 'He warned against “lethal support”.\nLater lethal support was named again: “lethal   support”.';

  const choose = async (editor: Awaited<ReturnType<typeof makeDesk>>, from: number, to: number) => {
    const field = find<HTMLTextAreaElement>(editor, 'quote-text');
    field.focus();
    field.setSelectionRange(from, to);
    field.dispatchEvent(new Event('select'));
    await editor.updateComplete;
  };

  it('makes a statement of words that are chosen in a text, with what tells them from others like them', async () => {
    const editor = await makeDesk(makeDocument({ statements: [] }));
    await press(editor, 'Quote from a source');
    find<HTMLTextAreaElement>(editor, 'quote-paste').value = text;
    await press(editor, 'Use this text');
    const at = text.indexOf('ethal');
    await choose(editor, at, at + 10);
    expect(textOf(editor, '.choice')).to.contain('“lethal support” · 2 words');
    const speaker = find<HTMLSelectElement>(editor, 'quote-speaker');
    speaker.value = 'blinken';
    speaker.dispatchEvent(new Event('change'));
    await editor.updateComplete;
    await press(editor, 'Quote these words');
    await read(editor);
    expect((editor.data as ExplainerDocument).statements).to.deep.equal([
      {
        id: 'blinken',
        text: '“lethal support”',
        speaker: 'blinken',
        sources: [{ source: 'report', quote: 'lethal support', prefix: 'against “', ownWords: true }],
      },
    ]);
    expect(editor.shadowRoot!.activeElement?.id).to.equal('/statements/0/text');
    expect(textOf(editor, '.checked')).to.match(
      /^These words stand in the text pasted on \d+ \w+ \d{4}\. Who said them is for you to read there\.$/,
    );
    expect(editor.problems.some(({ code }) => code === 'quote-not-proven')).to.equal(false);
  });

  it('makes a paraphrase of words that stand outside quotation marks, unless an editor says whose they are', async () => {
    const editor = await makeDesk(makeDocument({ statements: [] }));
    await press(editor, 'Quote from a source');
    find<HTMLTextAreaElement>(editor, 'quote-paste').value = text;
    await press(editor, 'Use this text');
    const at = text.indexOf('named again');
    await choose(editor, at, at + 11);
    expect(textOf(editor, '.voices')).to.match(/^Whose words are these\?.*outside quotation marks/s);
    await press(editor, 'Use these words as a paraphrase');
    await press(editor, 'Quote from a source');
    await choose(editor, at, at + 11);
    editor.shadowRoot!.querySelector<HTMLInputElement>('input[value="speaker"]')!.click();
    await editor.updateComplete;
    await press(editor, 'Quote these words');
    const { statements = [] } = editor.data as ExplainerDocument;
    expect(
      statements.map((statement) => ('text' in statement ? [statement.text, statement.sources] : [])),
    ).to.deep.equal([
      ['Named again.', [{ source: 'report', quote: 'named again', ownWords: false }]],
      ['“named again”', [{ source: 'report', quote: 'named again', ownWords: true }]],
    ]);
  });

  it('says when a citation is not in the text', async () => {
    const editor = await makeDesk(makeDocument());
    await pasteSource(editor, 'He warned of Lethal support.');
    await press(editor, /lethal support/);
    expect(textOf(editor, '.checked')).to.match(/^Not in the text pasted on/);
  });

  it('lets nobody change the text', async () => {
    const editor = await makeDesk(makeDocument());
    await press(editor, 'Quote from a source');
    find<HTMLTextAreaElement>(editor, 'quote-paste').value = text;
    await press(editor, 'Use this text');
    const field = find<HTMLTextAreaElement>(editor, 'quote-text');
    expect(editor.shadowRoot!.activeElement).to.equal(field);
    await sendKeys({ type: 'other' });
    await sendKeys({ press: 'Backspace' });
    expect(field.value).to.equal(text);
    const found = oneEvent(field, 'keyup');
    await chord('Home', 'Control');
    await found;
    for (let times = 0; times < 9; times += 1) await chord('ArrowRight', 'Shift');
    await editor.updateComplete;
    expect(textOf(editor, '.choice')).to.contain('“He warned”');
  });
});
