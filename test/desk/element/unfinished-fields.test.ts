import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { UnfinishedFields } from '../../../src/desk/element/unfinished-fields.js';
import type { Problem } from '../../../src/model/problems/problem.js';
import { button, find, makeDesk, press, read, settled, textOf, type } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const notesOf = (desk: Desk) =>
  [...desk.shadowRoot!.querySelectorAll('.problems li, .work .count')].map((note) =>
    note.textContent.replace(/\s+/g, ' ').trim(),
  );

const story = { explainer: 1, title: 'A story', people: [{ id: 'quill', name: 'Ada Quill', kind: 'person' }] };

/** Adds a statement, whose first field has the focus. */
async function addStatement(desk: Desk) {
  await press(desk, 'New statement');
  await read(desk);
}

it('an empty story holds back problems of its own fields, and none of its corrections', () => {
  const unfinished = new UnfinishedFields();
  unfinished.begin('');
  const problems = ['/title', '/corrections/0/date'].map((pointer) => ({ pointer }) as Problem);
  expect(unfinished.withoutUnfinished(problems).map(({ pointer }) => pointer)).to.deep.equal(['/corrections/0/date']);
});

describe('errors wait', () => {
  it('in a new item until its fields are left, one by one', async () => {
    const desk = await makeDesk(story);
    await addStatement(desk);
    expect(notesOf(desk)).to.deep.equal([]);
    expect(find(desk, '/statements/0/text').getAttribute('aria-invalid')).to.equal('false');
    find(desk, '/statements/0/speaker').focus();
    await read(desk);
    expect(textOf(desk, '.problems')).to.contain('is missing');
    expect(find(desk, '/statements/0/text').getAttribute('aria-invalid')).to.equal('true');
    expect(find(desk, '/statements/0/speaker').getAttribute('aria-invalid')).to.equal('false');
  });

  it('in a new item whose button had the focus', async () => {
    const desk = await makeDesk(story);
    await press(desk, /^Cast/);
    await read(desk);
    button(desk, 'Add a side').focus();
    await press(desk, 'Add a side');
    await read(desk);
    expect(desk.shadowRoot!.activeElement?.id).to.equal('/sides/0/name');
    expect(notesOf(desk)).to.deep.equal([]);
  });

  it('in a new item until it is left', async () => {
    const desk = await makeDesk(story);
    await addStatement(desk);
    button(desk, /^Cast/).focus();
    await read(desk);
    expect(find(desk, '/statements/0/speaker').getAttribute('aria-invalid')).to.equal('true');
  });

  it('in a blank story until its title is left', async () => {
    const desk = await makeDesk(undefined);
    await press(desk, /^With an empty story/);
    await read(desk);
    expect(notesOf(desk)).to.deep.equal([]);
    find(desk, '/summary').focus();
    await read(desk);
    expect(textOf(desk, '.problems')).to.contain('no title');
  });

  it('while a date is typed', async () => {
    const desk = await makeDesk({ ...story, lang: 'en', events: [{ id: 'closing', title: 'Closing', date: '2024' }] });
    await press(desk, /Closing$/);
    const field = find<HTMLInputElement>(desk, '/events/0/date');
    field.focus();
    field.value = 'since 24 Fe';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled();
    await read(desk);
    expect(field.closest('.field')?.querySelector('.problems')).to.equal(null);
    await type(desk, '/events/0/date', 'since 24 Feb 2022');
    expect(field.closest('.field')?.querySelector('.problems')).to.equal(null);
    expect(textOf(desk, '.meaning')).to.equal('Means from 24 February 2022');
    await type(desk, '/events/0/date', 'someday');
    expect(textOf(desk, '.problems')).to.contain('“someday” cannot be read as a date');
  });

  it('no longer when everything is checked', async () => {
    const desk = await makeDesk(story);
    await addStatement(desk);
    await press(desk, /^Check/);
    await read(desk);
    expect(textOf(desk, '.check.error h3')).to.match(/\d errors/);
  });

  it('not for what was wrong before', async () => {
    const desk = await makeDesk({ ...story, events: [{ id: 'closing', title: 'Closing', date: 'soon' }] });
    await press(desk, /Closing$/);
    find(desk, '/events/0/date').focus();
    await read(desk);
    expect(textOf(desk, '.problems')).to.contain('“soon” cannot be read as a date');
  });
});

describe('the only source of a story', () => {
  const sources = [{ id: 'courier', title: 'Courier', kind: 'report' }];
  const source = (desk: Desk) => find<HTMLSelectElement>(desk, '/statements/0/sources/0/source').value;

  it('is chosen for a new citation, and not for who noted a silence', async () => {
    const desk = await makeDesk({ ...story, sources });
    await addStatement(desk);
    await press(desk, 'Add: Sources');
    expect(source(desk)).to.equal('courier');
    await press(desk, 'Add: Not said');
    expect(find<HTMLSelectElement>(desk, '/statements/0/silence/notedBy').value).to.equal('');
  });

  it('is none of two', async () => {
    const desk = await makeDesk({ ...story, sources: [...sources, { id: 'post', title: 'Post', kind: 'report' }] });
    await addStatement(desk);
    await press(desk, 'Add: Sources');
    expect(source(desk)).to.equal('');
  });
});

describe('errors that leaving a field brings', () => {
  afterEach(() => resetMouse());

  it('wait while a pointer is pressed, so that what it points at stays under it', async () => {
    const desk = await makeDesk({ ...story, people: [] });
    await press(desk, /^Cast/);
    button(desk, 'Add a person').focus();
    await press(desk, 'Add a person');
    await read(desk);
    const add = button(desk, 'Add a person');
    add.scrollIntoView({ block: 'center' });
    const { x, y } = add.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x) + 5, Math.round(y) + 5] });
    await sendMouse({ type: 'down' });
    await read(desk);
    expect(notesOf(desk)).to.deep.equal([]);
    expect(add.getBoundingClientRect().y).to.equal(y);
    await sendMouse({ type: 'up' });
    await read(desk);
    expect((desk.data as { people: unknown[] }).people.length).to.equal(2);
    expect(notesOf(desk)).to.not.deep.equal([]);
  });
});
