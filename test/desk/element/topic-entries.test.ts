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
      'Event They meet in Munich no topic yet',
      'Statement Antony Blinken: One no topic yet',
      'Statement Antony Blinken: Two no topic yet',
      'Statement Antony Blinken: Three no topic yet',
    ]);
    boxes()[1]!.focus();
    await sendKeys({ press: ' ' });
    await read(desk);
    expect(desk.shadowRoot!.activeElement, 'the focus stays').to.equal(boxes()[1]);
    boxes()[3]!.click();
    await read(desk);
    expect((desk.data as Written).statements.map(({ topics }) => topics)).to.deep.equal([['aid'], [], ['aid']]);
    expect(textOf(desk, '.topic-entries [role=status]')).to.equal(
      '2 are chosen. 2 statements and events have no topic yet.',
    );
    boxes()[1]!.click();
    await read(desk);
    expect((desk.data as Written).statements[0]!.topics).to.equal(undefined);
    await press(desk, 'Undo');
    expect((desk.data as Written).statements[0]!.topics).to.deep.equal(['aid']);
    expect(boxes().map(({ checked }) => checked)).to.deep.equal([false, true, false, true]);
  });

  it('are found by their words, and chosen or left all at once, as one edit', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      makeStatement({
        id: `m${index}`,
        text: index < 3 ? `The balloon ${index}` : `Aid ${index}`,
        topics: [],
        date: '2023-02-20',
        sources: ['report'],
      }),
    );
    const desk = await makeDesk({ ...story(), statements: many });
    await press(desk, /^Cast/);
    await desk.updateComplete;
    await press(desk, 'Aid');
    await desk.updateComplete;
    const filter = find<HTMLInputElement>(desk, 'topic-filter');
    expect(filter.offsetWidth, 'room for words').to.be.above(100);
    filter.focus();
    await sendKeys({ type: 'balloon' });
    await desk.updateComplete;
    const boxes = () => [...desk.shadowRoot!.querySelectorAll<HTMLInputElement>('.topic-entries input[type=checkbox]')];
    expect(boxes().map((box) => box.labels![0]!.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Statement Antony Blinken: The balloon 0 no topic yet',
      'Statement Antony Blinken: The balloon 1 no topic yet',
      'Statement Antony Blinken: The balloon 2 no topic yet',
    ]);
    expect(textOf(desk, '.topic-entries .field [role=status]')).to.equal('3 entries');
    expect(desk.shadowRoot!.activeElement, 'the focus stays in the field').to.equal(find(desk, 'topic-filter'));
    const chosen = () => (desk.data as Written).statements.filter(({ topics }) => topics?.includes('aid')).length;
    for (const button of desk.shadowRoot!.querySelectorAll<HTMLButtonElement>('.topic-entries .buttons button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
    await press(desk, 'Choose all 3 shown');
    await read(desk);
    expect(chosen()).to.equal(3);
    expect(boxes().every(({ checked }) => checked)).to.equal(true);
    await press(desk, 'Undo');
    expect(chosen(), 'all by one Undo').to.equal(0);
    await press(desk, 'Redo');
    await press(desk, 'Choose none of the 3 shown');
    await read(desk);
    expect(chosen()).to.equal(0);
  });

  it('are all shown again where too few are left for a field that finds them', async () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      makeStatement({ id: `m${index}`, text: `Aid ${index}`, topics: [], date: '2023-02-20', sources: ['report'] }),
    );
    const desk = await makeDesk({ ...story(), statements: many });
    await press(desk, /^Delete They meet/);
    await press(desk, 'Undo');
    await press(desk, /^Cast/);
    await desk.updateComplete;
    await press(desk, 'Aid');
    await desk.updateComplete;
    find<HTMLInputElement>(desk, 'topic-filter').focus();
    await sendKeys({ type: '6' });
    await desk.updateComplete;
    const rows = () => desk.shadowRoot!.querySelectorAll('.topic-entries li').length;
    expect(rows()).to.equal(1);
    await press(desk, 'Redo');
    await read(desk);
    expect(desk.shadowRoot!.querySelector('#topic-filter'), 'the field is gone').to.equal(null);
    expect(rows()).to.equal(7);
  });

  it('are shown whole, with which of them have no topic yet', async () => {
    const long = `${'The balloon was far over the land and its people, '.repeat(5)}and then it fell.`;
    const desk = await makeDesk({
      ...story(),
      statements: [
        makeStatement({ id: 'long', text: long, topics: [], date: '2023-02-19', sources: ['report'] }),
        makeStatement({ id: 'aided', text: 'Two', topics: ['aid'], date: '2023-02-20', sources: ['report'] }),
      ],
    });
    await press(desk, /^Cast/);
    await desk.updateComplete;
    await press(desk, 'Aid');
    await desk.updateComplete;
    const rows = () =>
      [...desk.shadowRoot!.querySelectorAll('.topic-entries li')].map((row) =>
        row.textContent.replace(/\s+/g, ' ').trim(),
      );
    expect(rows()).to.deep.equal([
      'Event They meet in Munich no topic yet',
      `Statement Antony Blinken: ${long} no topic yet`,
      'Statement Antony Blinken: Two',
    ]);
    expect(textOf(desk, '.topic-entries > [role=status]')).to.equal(
      '1 is chosen. 2 statements and events have no topic yet.',
    );
    desk.shadowRoot!.querySelector<HTMLInputElement>('.topic-entries input')!.click();
    await read(desk);
    expect(rows()[0]).to.equal('Event They meet in Munich');
    expect(textOf(desk, '.topic-entries > [role=status]')).to.equal(
      '2 are chosen. 1 statement or event has no topic yet.',
    );
  });

  it('have no topic where the only one was removed, and nothing is said of the rest where all have one', async () => {
    const desk = await makeDesk({
      ...story(),
      events: [],
      statements: [
        makeStatement({ id: 'gone', text: 'One', topics: ['war'], date: '2023-02-19', sources: ['report'] }),
        makeStatement({ id: 'aided', text: 'Two', topics: ['aid'], date: '2023-02-20', sources: ['report'] }),
      ],
    });
    await press(desk, /^Cast/);
    await desk.updateComplete;
    await press(desk, 'Aid');
    await desk.updateComplete;
    const told = () => textOf(desk, '.topic-entries > [role=status]');
    expect(textOf(desk, '.topic-entries li')).to.equal('Statement Antony Blinken: One no topic yet');
    expect(told()).to.equal('1 is chosen. 1 statement or event has no topic yet.');
    desk.shadowRoot!.querySelector<HTMLInputElement>('.topic-entries input')!.click();
    await read(desk);
    expect(told()).to.equal('2 are chosen.');
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

describe('what is established about a topic', () => {
  it('is begun at the topic, with the topic and today filled in, and is a form as any other', async () => {
    const desk = await makeDesk(story());
    await press(desk, /^Cast/);
    await press(desk, 'Aid');
    await press(desk, 'Add what you have established');
    await desk.updateComplete;
    expect(desk.shadowRoot!.activeElement!.id).to.equal('/findings/0/text');
    const { findings } = desk.data as { readonly findings: readonly unknown[] };
    const [{ asOf, about }] = findings as readonly [{ readonly asOf: string; readonly about: unknown }];
    expect(about).to.deep.equal({ topics: ['aid'] });
    expect(asOf).to.match(/^\d{4}-\d\d-\d\d$/);
    const labelled = [...desk.shadowRoot!.querySelectorAll('.form .field label')].map((label) =>
      label.textContent.trim(),
    );
    expect(labelled).to.include.members(['Words', 'Established as of']);
    expect(textOf(desk, '[id="/findings/0/about:hint"]')).to.match(/^Its topic, and the statements/);
  });
});
