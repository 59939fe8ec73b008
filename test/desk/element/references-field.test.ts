import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { button, choose, find, makeDesk, press, read, textOf } from './make-editor.js';

/** A desk with a statement of somebody who is not in its story, and the focus in the list of people. */
async function chooseSpeaker(sources: object[] = []) {
  const person = (id: string, name: string) => ({ id, name, kind: 'person' as const });
  const people = [person('washington', 'Washington'), person('wang', 'Wang Yi')];
  const statements = [
    makeStatement({ speaker: 'gone', text: 'It was late.', ...(sources.length > 0 && { sources: sources as never }) }),
  ];
  const desk = await makeDesk({ ...makeDocument({ statements }), people });
  await press(desk, /^Check/);
  await read(desk);
  await press(desk, /, Speaker$/);
  await read(desk);
  const list = desk.shadowRoot!.activeElement as HTMLSelectElement;
  const speakerOf = () => (desk.data as { statements: { speaker?: unknown }[] }).statements[0]!.speaker;
  return { desk, list, speakerOf };
}

describe('a list of people in which somebody types', () => {
  it('takes nobody for the first letter, and with Enter whoever is meant', async () => {
    const { desk, list, speakerOf } = await chooseSpeaker();
    await sendKeys({ type: 'Wang' });
    await read(desk);
    expect(speakerOf()).to.equal('gone');
    expect(list.value).to.equal('wang');
    await sendKeys({ press: 'Enter' });
    await read(desk);
    expect(speakerOf()).to.equal('wang');
    expect(list.value).to.equal('wang');
  });

  it('takes whoever is meant when it is left', async () => {
    const { desk, speakerOf } = await chooseSpeaker();
    await sendKeys({ type: 'Wang' });
    await sendKeys({ press: 'Tab' });
    await read(desk);
    expect(speakerOf()).to.equal('wang');
  });

  it('has another list apart that adds one more', async () => {
    const { desk, list, speakerOf } = await chooseSpeaker();
    list.focus();
    await sendKeys({ press: 'Tab' });
    const another = desk.shadowRoot!.activeElement as HTMLSelectElement;
    expect(another.getAttribute('aria-label')).to.equal('Speaker: Add another …');
    await sendKeys({ type: 'Wang' });
    await sendKeys({ press: 'Enter' });
    await read(desk);
    expect(speakerOf()).to.deep.equal(['gone', 'wang']);
    expect(desk.shadowRoot!.activeElement?.id).to.equal('/statements/0/speaker');
  });

  it('is silent about a name that stands in the cited sentence, or in the one before', async () => {
    const { desk } = await chooseSpeaker([{ source: 'report', quote: 'It was late' }]);
    await press(desk, 'Quote from a source');
    await choose(desk, 'quote-source', 'report');
    const field = find<HTMLTextAreaElement>(desk, 'quote-paste');
    field.value = 'Qin Gang left. Wang Yi met the press. “It was late,” he said.';
    await press(desk, 'Use this text');
    await press(desk, /^Story/);
    await read(desk);
    await press(desk, /It was late/);
    const told = () => textOf(desk, '.references .meaning.warning');
    for (const [id, words] of [
      ['washington', 'Its cited words don’t name Washington.'],
      ['wang', ''],
    ] as const) {
      await choose(desk, '/statements/0/speaker', id);
      await waitUntil(() => told() === words, `“${told()}” is told of ${id}.`);
    }
  });

  it('tells at once whom the cited words don’t name, and is silent where they do', async () => {
    const { desk, list } = await chooseSpeaker([{ source: 'report', quote: 'It was late, Washington said.' }]);
    const told = () => textOf(desk, '.references .meaning.warning') ?? '';
    expect(told()).to.equal('');
    for (const [id, words] of [
      ['wang', 'Its cited words don’t name Wang Yi.'],
      ['washington', ''],
    ] as const) {
      list.value = id;
      list.dispatchEvent(new Event('change'));
      await read(desk);
      expect(told()).to.equal(words);
    }
  });
});

describe('a new statement of somebody unnamed', () => {
  const before = makeStatement({
    id: 'before',
    speaker: 'official',
    terms: 'background',
    whyUnnamed: 'not authorized',
  });

  /** A desk with a new statement whose speaker was chosen. */
  async function chooseIn(statements: object[], speaker: string) {
    const desk = await makeDesk(makeDocument({ statements: statements as never }));
    await press(desk, 'New statement');
    await read(desk);
    const pointer = `/statements/${statements.length}`;
    await choose(desk, `${pointer}/speaker`, speaker);
    const made = () => (desk.data as { statements: object[] }).statements[statements.length];
    return { desk, pointer, made };
  }

  it('begins with the terms on which that person has spoken in the story, in view and to be changed', async () => {
    const { desk, pointer, made } = await chooseIn([before], 'official');
    expect(made()).to.deep.include({ speaker: 'official', terms: 'background', whyUnnamed: 'not authorized' });
    expect(textOf(desk, '.status')).to.equal('The terms are those of this speaker’s other statements.');
    const terms = find<HTMLSelectElement>(desk, `${pointer}/terms`);
    expect([terms.value, terms.checkVisibility()]).to.deep.equal(['background', true]);
    expect(find(desk, `${pointer}/whyUnnamed`).checkVisibility()).to.equal(true);
    await choose(desk, terms.id, 'anonymous');
    expect(made()).to.include({ terms: 'anonymous' });
    await press(desk, 'Undo');
    await press(desk, 'Undo');
    expect(made()).not.to.have.any.keys('speaker', 'terms', 'whyUnnamed');
  });

  it('asks for terms at once, and has none, where that person has spoken on two or on none', async () => {
    for (const statements of [[before, { ...before, id: 'other', terms: 'anonymous' }], [makeStatement()]]) {
      const { desk, pointer, made } = await chooseIn(statements, 'official');
      expect(made()).to.include({ speaker: 'official' }).and.not.to.have.property('terms');
      expect(find(desk, `${pointer}/terms`).checkVisibility()).to.equal(true);
    }
  });

  it('keeps terms that it has, and a silence has none', async () => {
    const silent = { id: 'silent', text: 'Why', silence: { notedBy: 'report', scope: 'in this report' } };
    const stated = { id: 'stated', text: 'It fell.', terms: 'anonymous' };
    for (const [statement, terms] of [
      [silent, undefined],
      [stated, 'anonymous'],
    ] as const) {
      const desk = await makeDesk(makeDocument({ statements: [before, statement] as never }));
      find(desk, '/statements/1:head').click();
      await read(desk);
      await choose(desk, '/statements/1/speaker', 'official');
      const { statements } = desk.data as { statements: { speaker?: string; terms?: string }[] };
      expect([statements[1]!.speaker, statements[1]!.terms]).to.deep.equal(['official', terms]);
    }
  });
});

describe('a press by which such a list is left', () => {
  afterEach(() => resetMouse());

  /** A desk with a new statement, and the name of an event typed in the list of what it is about. */
  async function typeEvent() {
    const events = ['Bridges', 'Rivers'].map((title) => makeEvent({ id: title.toLowerCase(), title }));
    const desk = await makeDesk(makeDocument({ events, statements: [] }));
    await press(desk, 'New statement');
    await read(desk);
    find(desk, '/statements/0/about').focus();
    await sendKeys({ type: 'Riv' });
    const statement = () => (desk.data as { statements: { about?: unknown; sources?: unknown[] }[] }).statements[0];
    return { desk, statement };
  }

  /** Moves the mouse to an element that is in view, and presses its button there. */
  async function pressDown(element: Element): Promise<void> {
    element.scrollIntoView({ block: 'center' });
    const { x, y } = element.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x) + 5, Math.round(y) + 5] });
    await sendMouse({ type: 'down' });
  }

  it('clicks the button below, which stays under the pointer until then', async () => {
    const { desk, statement } = await typeEvent();
    const add = button(desk, 'Add: Sources');
    add.scrollIntoView({ block: 'center' });
    const { y } = add.getBoundingClientRect();
    await pressDown(add);
    await read(desk);
    expect(add.getBoundingClientRect().y).to.equal(y);
    await sendMouse({ type: 'up' });
    await read(desk);
    expect(statement()?.about).to.deep.equal(['rivers']);
    expect(statement()?.sources?.length).to.equal(1);
  });

  it('takes what is meant where it ends elsewhere', async () => {
    const { desk, statement } = await typeEvent();
    await pressDown(desk.shadowRoot!.querySelector('.story-title')!);
    await read(desk);
    expect(statement()?.about).to.equal(undefined);
    await sendMouse({ type: 'move', position: [1, 1] });
    await sendMouse({ type: 'up' });
    await read(desk);
    expect(statement()?.about).to.deep.equal(['rivers']);
  });

  it('takes what is meant before its click does something', async () => {
    const { desk, statement } = await typeEvent();
    const undo = button(desk, 'Undo');
    undo.scrollIntoView({ block: 'center' });
    await pressDown(undo);
    await sendMouse({ type: 'up' });
    await read(desk);
    expect(statement()).to.not.equal(undefined);
    expect(statement()?.about).to.equal(undefined);
  });
});
