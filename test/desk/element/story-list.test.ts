import { expect } from '@open-wc/testing';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';
import { button, find, makeDesk, press, read, textOf } from './make-editor.js';

const officials = [
  { id: 'one', name: 'A senior official', kind: 'unnamed', role: 'State Department' },
  { id: 'two', name: 'A senior official', kind: 'unnamed' },
] as const;

describe('the list of a story', () => {
  it('tells two unnamed officials apart, in forms, tables and choices too', async () => {
    const statements = officials.map(({ id }, index) =>
      makeStatement({ id: `s${index}`, speaker: id, text: `Said ${index}`, sources: ['report'] }),
    );
    const desk = await makeDesk(makeDocument({ people: [...officials], statements }));
    const speakers = [...desk.shadowRoot!.querySelectorAll('.item-speaker')].map(({ textContent }) => textContent);
    expect(speakers).to.deep.equal(['A senior official, State Department', 'A senior official, statement: Said 1']);
    await press(desk, /Said 0$/);
    await desk.updateComplete;
    expect(find<HTMLSelectElement>(desk, '/statements/0/speaker').selectedOptions[0]!.text).to.contain(
      'State Department',
    );
    expect(textOf(desk, '[id="/statements/0/speaker"]')).to.contain('A senior official, statement: Said 1');
    expect(find(desk, '/statements/0/terms').checkVisibility(), 'readers are told the terms').to.equal(true);
    await press(desk, /^Cast/);
    await desk.updateComplete;
    expect(button(desk, 'A senior official, State Department')).not.to.equal(undefined);
    await press(desk, 'Table');
    await desk.updateComplete;
    expect(button(desk, /^Delete A senior official, State Department$/)).not.to.equal(undefined);
  });

  it('marks a date that no source is cited for as the newsroom’s own, as its form and “Check” do', async () => {
    const sources = [{ source: 'report', quote: 'the meeting', for: 'text' as const }];
    const desk = await makeDesk(makeDocument({ events: [makeEvent({ sources })] }));
    expect(textOf(desk, '.item-date')).to.equal('18 February 2023 (date without a source)');
    await press(desk, /They meet in Munich$/);
    await desk.updateComplete;
    const why = 'No source is cited for this date.';
    expect(textOf(desk, '.meaning.warning')).to.equal(why);
    await press(desk, /^Check/);
    await desk.updateComplete;
    expect(textOf(desk, '.own-date')).to.equal(why);
  });

  it('counts “Saturday” from the day of the article', async () => {
    const document = makeDocument({
      sources: [{ id: 'report', title: 'Report of the meeting', kind: 'report', published: '2023-02-19' }],
      events: [makeEvent({ date: '' })],
    });
    const desk = await makeDesk(document);
    await press(desk, /They meet in Munich$/);
    await desk.updateComplete;
    const field = find<HTMLInputElement>(desk, '/events/0/date');
    field.focus();
    field.value = 'Saturday';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await read(desk);
    await press(desk, /\(2023-02-18\), counted from 19 February 2023$/);
    expect((desk.data as { events: { date: string }[] }).events[0]!.date).to.equal('2023-02-18');
  });

  it('leaves an entry under the pointer that opens it, whatever closes above', async () => {
    const events = Array.from({ length: 12 }, (_, index) =>
      makeEvent({ id: `e${index}`, title: `Event ${index}`, date: `2023-02-${10 + index}` }),
    );
    // Some browsers keep the place of what they show, and some don’t.
    document.documentElement.style.overflowAnchor = 'none';
    const desk = await makeDesk(makeDocument({ events }));
    find(desk, '/events/1:head').click();
    await read(desk);
    const head = find(desk, '/events/6:head');
    head.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = head.getBoundingClientRect().top;
    head.click();
    await read(desk);
    document.documentElement.style.overflowAnchor = '';
    expect(find(desk, '/events/6:form').hidden).to.equal(false);
    expect(find(desk, '/events/1:form').hidden).to.equal(true);
    expect(find(desk, '/events/6:head').getBoundingClientRect().top).to.be.closeTo(before, 1);
  });
});
