import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EditorContext } from '../../../src/desk/element/editor-context.js';
import { renderProblemCount } from '../../../src/desk/element/panels/check/problem-notes.js';
import '../../../src/i18n/en/editor.js';
import { sayIn } from '../../../src/i18n/messages.js';
import { harbourStory } from './harbour-story.js';
import { find, makeDesk, press, read, settled, textOf, type } from './make-editor.js';
import { untilStill } from '../../helpers/until-still.js';
import { waitUntil } from '../../helpers/wait-until.js';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

const story = harbourStory();
const noted = '“We shall never open it.” is in quotation marks, but no source cited here has these words.';
const notes = (desk: Desk) => textOf(desk, '[id="/statements/0:form"] .problems');

/** Opens the form of the statement, and types words that nobody said. */
async function typeQuotation(desk: Desk): Promise<void> {
  find(desk, '/statements/0:head').click();
  await read(desk);
  const field = find<HTMLTextAreaElement>(desk, '/statements/0/text');
  field.focus();
  field.select();
  await sendKeys({ type: '“We shall never open it.”' });
}

describe('words in quotation marks that no source has', () => {
  it('are told at their field when it is left, also after a pause', async () => {
    const desk = await makeDesk(story);
    await typeQuotation(desk);
    // What was typed has been read before the field is left.
    await waitUntil(() => desk.problems.some(({ code }) => code === 'quote-not-proven'), 'not read');
    await untilStill();
    expect(notes(desk)).to.equal(undefined);
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => notes(desk) !== undefined, 'nothing is told');
    expect(notes(desk)).to.contain(noted);
  });

  it('are marked above the preview, from where a press leads to the field', async () => {
    const desk = await makeDesk(story);
    expect(textOf(desk, '.preview .unproven')).to.equal(undefined);
    await type(desk, (find(desk, '/statements/0:head').click(), await read(desk), '/statements/0/text'), '“Never.”');
    expect(textOf(desk, '.preview .unproven'))
      .to.contain(
        'Readers would take 1 quotation below for the speaker’s exact words, and no source has it as the speaker’s:',
      )
      .and.contain('“Never.” is in quotation marks, but no source cited here has these words.');
    await press(desk, /^Check/);
    desk.shadowRoot!.querySelector<HTMLElement>('.preview .unproven button')!.click();
    await read(desk);
    expect(desk.shadowRoot!.activeElement?.id).to.equal('/statements/0/text');
  });

  it('are counted first, before errors, warnings and advice', async () => {
    const { statements } = story;
    const desk = await makeDesk({
      ...story,
      events: [{ id: 'closing', title: 'The harbour closes', date: '2023-02-18' }],
      statements: [{ ...statements[0]!, text: '“Never.”', cue: 'claimed' }],
      title: undefined,
    });
    await settled();
    expect(textOf(desk, '#tab-check')).to.equal('Check 4 to check');
    expect(find(desk, 'tab-check').title).to.contain('1 unproven quotation, 1 error, 2 pieces of advice');
    await press(desk, /^Check/);
    await read(desk);
    const headings = [...desk.shadowRoot!.querySelectorAll('.check h3')].map((heading) => heading.textContent);
    expect(headings).to.deep.equal(['1 unproven quotation', '1 error', '2 pieces of advice']);
  });
});

/** Waits until the desk knows whether a story is cleared. */
const isReadable = (desk: Desk) => waitUntil(() => desk.signOffState !== undefined, 'no state');

describe('a story that leaves the desk', () => {
  const unproven = { ...story, statements: [{ ...story.statements[0]!, text: '“Never.”' }] };

  it('is exported beside a sentence that says what is open, and that nobody has cleared it', async () => {
    const desk = await makeDesk(unproven);
    await isReadable(desk);
    await press(desk, 'Export…');
    await read(desk);
    expect(textOf(desk, 'dialog .readiness')).to.equal(
      'Still open: 1 unproven quotation. Nobody has cleared the story. To clear it, open “Check”.',
    );
    await press(desk, 'Story alone (.json)');
    await press(desk, 'Export anyway');
    const told = /^Saved to the file harbour\.json\. Still open: 1 unproven quotation\. Nobody has cleared the story/;
    await waitUntil(() => told.test(textOf(desk, '.status') ?? ''), 'it isn’t told');
  });

  it('is said to be cleared where somebody has cleared it as it is, and nothing is open', async () => {
    const desk = await makeDesk(story);
    await isReadable(desk);
    desk.editorName = 'Kim';
    await press(desk, /^Check/);
    await read(desk);
    await press(desk, /^Mark as checked: /);
    await press(desk, 'Cleared');
    await press(desk, 'Export…');
    await read(desk);
    expect(textOf(desk, 'dialog .readiness')).to.equal('No error and no warning is open. The story is cleared.');
  });

  it('is said to be changed where it was cleared before', async () => {
    const desk = await makeDesk(story);
    await isReadable(desk);
    desk.signOff = {
      signOff: 1,
      state: { state: 'cleared', words: 'other words', by: 'Kim', at: '2024-05-16T12:00:00Z' },
      checks: {},
      comments: [],
      changes: [],
    };
    await press(desk, 'Export…');
    await read(desk);
    expect(textOf(desk, 'dialog .readiness')).to.equal(
      'No error and no warning is open. The story was changed since it was cleared. To clear it, open “Check”.',
    );
  });

  it('is said to have advice open, which no clearance hides', async () => {
    const desk = await makeDesk({
      explainer: 1,
      title: 'The harbour',
      events: [{ id: 'opening', title: 'It opens', date: '2024-05-16' }],
    });
    await waitUntil(() => desk.problems.length > 0, 'no advice');
    await press(desk, 'Export…');
    await read(desk);
    expect(textOf(desk, 'dialog .readiness')).to.match(
      /^No error and no warning is open\. 1 piece of advice is open, in “Check”\. /,
    );
  });

  it('is said to be neither cleared nor not while nothing is known of that', async () => {
    const desk = await makeDesk(story);
    Object.defineProperty(desk, 'signOffState', { value: undefined });
    await press(desk, 'Export…');
    await read(desk);
    expect(textOf(desk, 'dialog .readiness')).to.equal('No error and no warning is open.');
    expect(desk.shadowRoot!.querySelector('.readiness.warning, .readiness.well')).to.equal(null);
  });

  it('is said to be as it was saved, by a page that may clear stories in its own way', async () => {
    const desk = await makeDesk(unproven);
    await isReadable(desk);
    let answer!: (saved: { revision: string }) => void;
    desk.addEventListener('explainer-editor-save', (event) =>
      event.respondWith(new Promise((resolve) => (answer = resolve))),
    );
    await press(desk, 'Save');
    await type(desk, (find(desk, '/statements/0:head').click(), await read(desk), '/statements/0/text'), 'Never.');
    answer({ revision: 'r2' });
    await waitUntil(() => textOf(desk, '.status')?.includes('Still open') === true, 'not told');
    expect(textOf(desk, '.status')).to.match(/Still open: 1 unproven quotation\.$/);
  });
});

it('A count of problems has words before those for each kind are loaded', async () => {
  const problem = {
    code: 'mark-unclosed',
    severity: 'warning',
    pointer: '',
    message: '',
    cure: '',
    values: {},
  } as const;
  const box = await fixture(
    html`${renderProblemCount({ say: sayIn('en'), locale: 'en' } as EditorContext, [problem, problem])}`,
  );
  expect(box.querySelector('.visually-hidden')?.textContent).to.equal('2 to check');
});
