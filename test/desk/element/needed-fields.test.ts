import { expect } from '@open-wc/testing';
import { makeDocument } from '../../helpers/make-document.js';
import { find, makeDesk, press, read, textOf, type } from './make-editor.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

/** Tells whether a field is marked as needed, to the eye and to screen readers. */
const isMarked = (desk: Desk, id: string) => {
  const field = find(desk, id);
  const mark = field.closest('.field')?.querySelector('.needed');
  return [mark?.textContent, mark?.checkVisibility(), field.getAttribute('aria-required')];
};

const MARKED = ['needed', true, 'true'];
const UNMARKED = [undefined, undefined, null];

describe('fields that an entry needs', () => {
  it('are marked in the forms of the story and the cast, and others are not', async () => {
    const desk = await makeDesk(makeDocument());
    expect(isMarked(desk, '/title')).to.deep.equal(MARKED);
    expect(isMarked(desk, '/summary')).to.deep.equal(UNMARKED);
    find(desk, '/statements/0:head').click();
    await desk.updateComplete;
    for (const name of ['text', 'speaker']) expect(isMarked(desk, `/statements/0/${name}`)).to.deep.equal(MARKED);
    expect(isMarked(desk, '/statements/0/date')).to.deep.equal(UNMARKED);
    find(desk, '/events/0:head').click();
    await desk.updateComplete;
    expect(isMarked(desk, '/events/0/date')).to.deep.equal(MARKED);
    await press(desk, /^Cast/);
    find(desk, '/people/0:head').click();
    await desk.updateComplete;
    for (const name of ['name', 'kind']) expect(isMarked(desk, `/people/0/${name}`)).to.deep.equal(MARKED);
    expect(isMarked(desk, '/people/0/role')).to.deep.equal(UNMARKED);
  });

  it('are heard where they are a list', async () => {
    const desk = await makeDesk({ explainer: 1, title: 'A story', names: [{ id: 'a', thing: 'A thing', uses: [] }] });
    await press(desk, /^Cast/);
    find(desk, '/names/0:head').click();
    await desk.updateComplete;
    const mark = find(desk, '/names/0/uses').querySelector(':scope > .needed')!;
    expect([mark.textContent, mark.ariaHidden]).to.deep.equal(['needed', null]);
    expect(find(desk, '/names/0/uses').getAttribute('aria-describedby')).to.equal(mark.id);
  });

  it('are told when a new entry is left without them', async () => {
    const desk = await makeDesk({ explainer: 1, title: 'A story', people: [] });
    await press(desk, /^Cast/);
    await press(desk, 'Add a person');
    await read(desk);
    await type(desk, '/people/0/name', 'Ada Quill');
    find(desk, '/people/0/kind').focus();
    await read(desk);
    expect(textOf(desk, '.status')).not.to.contain('needs');
    find(desk, 'tab-story').focus();
    await read(desk);
    expect(textOf(desk, '.status')).to.equal('Person 1 still needs: Kind. Until then readers don’t see all of it.');
  });
});

it('an entry and one within it are both told when they are left', async () => {
  const desk = await makeDesk({ explainer: 1, title: 'A story', names: [] });
  await press(desk, /^Cast/);
  await press(desk, 'Add different names for one thing');
  await read(desk);
  find(desk, '/names/0/uses:add').click();
  await read(desk);
  find(desk, 'tab-story').focus();
  await read(desk);
  expect(textOf(desk, '.status'))
    .to.contain('Name 1 still needs: The thing.')
    .and.contain('Name 1, What they call it still needs: ');
});

describe('a colour', () => {
  it('is shown, and chosen, in a box that has it', async () => {
    const desk = await makeDesk(makeDocument());
    await press(desk, /^Cast/);
    find(desk, '/sides/0:head').click();
    await read(desk);
    const swatch = desk.shadowRoot!.querySelector<HTMLInputElement>('.swatch')!;
    expect(swatch.value).to.equal('#1b4b8f');
    expect(swatch.ariaLabel).to.equal('Colour: Choose …');
    swatch.value = '#aa3300';
    swatch.dispatchEvent(new Event('change'));
    await read(desk);
    expect(find<HTMLInputElement>(desk, '/sides/0/color').value).to.equal('#aa3300');
    await type(desk, '/sides/0/color', 'teal');
    expect(desk.shadowRoot!.querySelector('.swatch'), 'no other colour than the one that is written').to.equal(null);
  });
});

describe('the preview of a story', () => {
  it('says what it is', async () => {
    const desk = await makeDesk(makeDocument());
    await read(desk);
    expect(textOf(desk, '.preview > .small')).to.equal('Preview: What readers would see now. Nothing is published.');
  });
});
