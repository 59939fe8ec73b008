import { expect } from '@open-wc/testing';
import type { ExplainerEditorElement } from '../../../src/desk/element/explainer-editor-element.js';
import { formatHint } from '../../../src/desk/element/fields/field-hints.js';
import { hintMessages } from '../../../src/i18n/en/hints.js';
import { storyMessages } from '../../../src/i18n/en/story.js';
import { FIELD_NOTES } from '../../../src/model/schema/field-notes.js';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';
import { find, makeDesk, press, textOf, type } from './make-editor.js';

/** Text that a screen reader reads after the name of a field. */
function descriptionOf(desk: ExplainerEditorElement, pointer: string): string {
  const ids = find(desk, pointer).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => find(desk, id).textContent.trim()).join(' ');
}

describe('the forms of the desk', () => {
  it('explain fields whose names don’t, to the eye and to screen readers', async () => {
    const desk = await makeDesk(makeDocument());
    find(desk, '/statements/0:head').click();
    await desk.updateComplete;
    expect(descriptionOf(desk, '/statements/0/cue')).to.equal(storyMessages.deskCueHint);
    expect(find(desk, '/statements/0/cue:hint').checkVisibility()).to.equal(true);
    expect(descriptionOf(desk, '/statements/0/text')).to.equal('');
  });

  it('point screen readers to nothing that isn’t there, nor does the sheet', async () => {
    const desk = await makeDesk(makeDocument());
    find(desk, '/statements/0:head').click();
    await desk.updateComplete;
    const described = () => [...desk.shadowRoot!.querySelectorAll('.work [aria-describedby]')];
    expect(described().length).to.be.greaterThan(5);
    const lost = () =>
      described()
        .flatMap((element) => element.getAttribute('aria-describedby')!.split(' '))
        .filter((id) => !desk.shadowRoot!.getElementById(id));
    expect(lost()).to.deep.equal([]);
    await press(desk, 'Table');
    expect(lost()).to.deep.equal([]);
  });

  it('show the verb of a silence that came from an article, and say that readers don’t see it', async () => {
    const silence = { notedBy: 'report', scope: 'in this report' };
    const silent = makeStatement({ text: 'Who paid', silence, cue: 'declined to comment on' });
    const desk = await makeDesk(makeDocument({ statements: [silent] }));
    find(desk, '/statements/0:head').click();
    await desk.updateComplete;
    const cue = find<HTMLInputElement>(desk, '/statements/0/cue');
    expect([cue.value, cue.checkVisibility()]).to.deep.equal(['declined to comment on', true]);
    expect(descriptionOf(desk, '/statements/0/cue')).to.equal(
      'As the report has it: said, denied, declined to comment… Readers don’t see it.',
    );
  });

  it('say where an entry stands whose date is a month or a year, and nothing of a day', async () => {
    const events = [makeEvent({ date: '2023-02' }), makeEvent({ id: 'day', title: 'A day', date: '2023-02-03' })];
    const desk = await makeDesk(makeDocument({ events }));
    await press(desk, /They meet/);
    expect(descriptionOf(desk, '/events/0/date')).to.match(
      /^In the list, a month or a year stands before all its days/,
    );
    await press(desk, /A day/);
    expect(descriptionOf(desk, '/events/1/date')).to.equal('');
  });

  it('offer a third of a month for words that have no date of their own', async () => {
    const desk = await makeDesk(makeDocument());
    await press(desk, /They meet/);
    await type(desk, '/events/0/date', 'early February 2023');
    await press(desk, 'Use between 1 and 10 February 2023 ([2023-02-01..2023-02-10])');
    expect((desk.data as ExplainerDocument).events?.[0]?.date).to.equal('[2023-02-01..2023-02-10]');
    expect(textOf(desk, '.meaning')).to.equal('Means between 1 and 10 February 2023');
  });

  it('explain “Kind” and “By” of a correction in other words than those of a person and of a name', () => {
    const hintOf = (pointer: string) => formatHint({ document: {}, say: (key) => key }, pointer);
    expect(
      ['/events/0/corrections/0/kind', '/corrections/1/by', '/people/0/kind', '/names/0/uses/1/by'].map(hintOf),
    ).to.deep.equal(['hint-corrections-kind', 'hint-corrections-by', 'hint-people-kind', 'hint-uses-by']);
    expect(hintOf('/sources/0/kind')).to.equal('');
  });

  it('have hints for fields of the format alone', () => {
    const names = new Set(Object.values(FIELD_NOTES).flatMap((notes) => Object.keys(notes)));
    expect(
      Object.keys(hintMessages)
        .map((key) => key.replace(/^hint-(?:\w+-)?/, ''))
        .filter((name) => !names.has(name)),
    ).to.deep.equal([]);
  });
});
