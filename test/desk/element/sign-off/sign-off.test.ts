import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SignOff } from '../../../../src/desk/sign-off/sign-off.js';
import type { ExplainerEditorElement } from '../../../../src/desk/element/explainer-editor-element.js';
import type { ExplainerEditorSaveEvent } from '../../../../src/desk/element/explainer-editor-events.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { makeDocument, makeEvent, makeStatement } from '../../../helpers/make-document.js';
import { button, find, freshKey, kept, makeDesk, press, read, settled, textOf, type } from '../make-editor.js';

const NAME_KEY = 'said-and-done-editor-name';
const story = () =>
  makeDocument({
    statements: [makeStatement({ id: 'first', text: 'First' }), makeStatement({ id: 'other', text: 'Other' })],
  });

async function makeNamed(name: string | null = 'Ada Quill', key = freshKey()): Promise<ExplainerEditorElement> {
  const desk = await makeDesk(story(), key);
  desk.editorName = name;
  await desk.updateComplete;
  return desk;
}

async function openFirst(desk: ExplainerEditorElement): Promise<void> {
  await press(desk, /First$/);
  await desk.updateComplete;
}

const signOffOf = (desk: ExplainerEditorElement) => desk.signOff as SignOff;
const focusedName = (desk: ExplainerEditorElement) => desk.shadowRoot!.activeElement?.getAttribute('aria-label');
const section = (desk: ExplainerEditorElement) => textOf(desk, '.sign-off') ?? '';

async function comment(desk: ExplainerEditorElement, id: string, text: string): Promise<void> {
  find(desk, id).closest('details')!.open = true;
  find<HTMLTextAreaElement>(desk, id).value = text;
  find(desk, id).dispatchEvent(new InputEvent('input'));
  await press(desk, 'Add the comment');
}

beforeEach(() => localStorage.removeItem(NAME_KEY));

describe('the sign-off of an entry', () => {
  it('says who has checked a statement, and no longer once a word has changed', async () => {
    const desk = await makeNamed();
    await openFirst(desk);
    await press(desk, 'Mark as checked');
    expect(section(desk)).to.match(/^Checked by Ada Quill, .*20\d\d/);
    await type(desk, '/statements/0/text', 'First!');
    expect(section(desk)).to.match(/^Changed since Ada Quill checked it/);
    await press(desk, 'Undo');
    expect(section(desk)).to.match(/^Checked by Ada Quill/);
    await press(desk, 'Undo the check');
    expect(section(desk)).to.match(/^Mark as checked/);
  });

  it('warns of what was changed since it was checked, at the entry and in the counts of “Check”', async () => {
    const desk = await makeNamed();
    await openFirst(desk);
    await press(desk, 'Mark as checked');
    expect(textOf(desk, '.sign-off p.warning')).to.equal(undefined);
    await type(desk, '/statements/0/text', 'First!');
    expect(textOf(desk, '.sign-off p.warning')).to.match(/^Changed since Ada Quill checked it/);
    await press(desk, /^Check/);
    await settled();
    const warnings = [...desk.shadowRoot!.querySelectorAll('.sign-off .warning')].map((each) =>
      each.textContent.trim(),
    );
    expect(warnings[0]).to.equal('1 entry was changed since it was marked as checked.');
    expect(warnings[1]).to.match(/^Changed since Ada Quill checked it/);
    expect(warnings).to.have.length(2);
  });

  it('asks once for the name, and goes on with Enter', async () => {
    const desk = await makeNamed(null);
    await openFirst(desk);
    expect(find(desk, '/statements/0:signer').checkVisibility()).to.equal(false);
    await press(desk, 'Mark as checked');
    expect(desk.shadowRoot!.activeElement?.id).to.equal('/statements/0:signer');
    expect(desk.signOff).to.equal(undefined);
    await sendKeys({ type: 'Bo Lund' });
    await sendKeys({ press: 'Enter' });
    await read(desk);
    expect(section(desk)).to.match(/^Checked by Bo Lund/);
    const later = await makeNamed(null);
    await openFirst(later);
    await press(later, 'Mark as checked');
    expect(section(later)).to.match(/^Checked by Bo Lund/);
  });

  it('asks once for the name where two things were done before it was given, and does both', async () => {
    const desk = await makeNamed(null);
    await openFirst(desk);
    await comment(desk, '/statements/0:comment', 'Is it so?');
    await press(desk, 'Mark as checked');
    await sendKeys({ type: 'Bo Lund' });
    await sendKeys({ press: 'Enter' });
    await read(desk);
    expect(section(desk)).to.match(/^Checked by Bo Lund/);
    expect(signOffOf(desk).comments.map(({ by, text }) => [by, text])).to.deep.equal([['Bo Lund', 'Is it so?']]);
    expect(find<HTMLTextAreaElement>(desk, '/statements/0:comment').value).to.equal('');
  });

  it('lets the name that was typed be changed, and keeps none that the page gives', async () => {
    const given = await makeNamed('Given Name');
    await openFirst(given);
    await press(given, 'Mark as checked');
    expect(localStorage.getItem(NAME_KEY)).to.equal(null);
    expect(section(given)).not.to.contain('You sign as');
    const desk = await makeNamed(null);
    await openFirst(desk);
    await press(desk, 'Mark as checked');
    await sendKeys({ type: 'Bo Lun' });
    await press(desk, 'Sign with this name');
    expect(find(desk, '/statements/0:signer').checkVisibility()).to.equal(false);
    expect(section(desk)).to.match(/You sign as Bo Lun\. Change/);
    await press(desk, 'Change the name with which you sign');
    const field = find<HTMLInputElement>(desk, '/statements/0:signer');
    expect([field.value, desk.shadowRoot!.activeElement]).to.deep.equal(['Bo Lun', field]);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'd' });
    await sendKeys({ press: 'Enter' });
    await read(desk);
    expect(field.checkVisibility()).to.equal(false);
    expect(desk.shadowRoot!.activeElement?.id).to.equal('/statements/0:signer:change');
    await press(desk, 'Undo the check');
    await press(desk, 'Mark as checked');
    expect(section(desk)).to.match(/^Checked by Bo Lund,/);
  });

  it('keeps a comment that was begun while another entry is open', async () => {
    const desk = await makeNamed();
    await openFirst(desk);
    find(desk, '/statements/0:comment').closest('details')!.open = true;
    find(desk, '/statements/0:comment').focus();
    await sendKeys({ type: 'Half a' });
    await openOther(desk);
    expect(find<HTMLTextAreaElement>(desk, '/statements/1:comment').value).to.equal('');
    expect(find(desk, '/statements/1:comment').checkVisibility()).to.equal(false);
    await press(desk, /First$/);
    await desk.updateComplete;
    const field = find<HTMLTextAreaElement>(desk, '/statements/0:comment');
    expect([field.value, field.checkVisibility()]).to.deep.equal(['Half a', true]);
    await press(desk, 'Add the comment');
    expect(signOffOf(desk).comments[0]!.text).to.equal('Half a');
    expect(find<HTMLTextAreaElement>(desk, '/statements/0:comment').value).to.equal('');
  });

  it('goes on to the next comment when one is settled, says so, and opens it again', async () => {
    const desk = await makeNamed();
    await openFirst(desk);
    for (const text of ['One?', 'Two?']) await comment(desk, '/statements/0:comment', text);
    const focused = () => desk.shadowRoot!.activeElement?.getAttribute('aria-label');
    await press(desk, 'Settle the comment of Ada Quill: One?');
    expect(focused()).to.equal('Settle the comment of Ada Quill: Two?');
    expect(textOf(desk, 'p.status')).to.contain('The comment of Ada Quill is settled: One?');
    await press(desk, 'Settle the comment of Ada Quill: Two?');
    expect(desk.shadowRoot!.activeElement?.id).to.equal('/statements/0:new-comment');
    await press(desk, 'Open the comment of Ada Quill again: One?');
    expect(textOf(desk, '.comments')).to.match(/^Ada Quill, .*: One\? Settle$/);
    expect(focused()).to.equal('Open the comment of Ada Quill again: Two?');
  });

  it('keeps comments of anybody until they are settled', async () => {
    const desk = await makeNamed();
    await openFirst(desk);
    await comment(desk, '/statements/0:comment', 'Who heard it?');
    expect(textOf(desk, '.comments')).to.match(/^Ada Quill, .*: Who heard it\? Settle$/);
    desk.editorName = 'Bo Lund';
    await desk.updateComplete;
    await press(desk, 'Settle the comment of Ada Quill: Who heard it?');
    expect(textOf(desk, '.sign-off details:not(.new-comment)')).to.match(/1 comment is settled.*Settled by Bo Lund/);
    expect(signOffOf(desk).comments[0]!.resolved?.by).to.equal('Bo Lund');
  });

  it('is on every kind of entry, while only statements and events are checked', async () => {
    const desk = await makeNamed();
    await press(desk, /^Cast/);
    await press(desk, /Antony Blinken$/);
    await desk.updateComplete;
    expect(section(desk)).to.match(/^Comment/);
    expect(() => button(desk, 'Mark as checked')).to.throw('No button');
  });

  it('gives an entry without an id its id first', async () => {
    const desk = await makeDesk({ explainer: 1, title: 'A', events: [{ title: 'A meeting', date: '2023' }] });
    desk.editorName = 'Ada Quill';
    await press(desk, /A meeting$/);
    await desk.updateComplete;
    await comment(desk, '/events/0:comment', 'Where?');
    expect(signOffOf(desk).comments[0]!.entry).to.equal('events/a-meeting');
    expect((desk.data as { events: object[] }).events[0]).to.include({ id: 'a-meeting' });
  });

  it('leaves a cleared story as it is, where a comment is on an entry without an id', async () => {
    const desk = await makeDesk({ explainer: 1, title: 'A', events: [{ title: 'A meeting', date: '2023' }] });
    desk.editorName = 'Ada Quill';
    await press(desk, /^Check/);
    await desk.updateComplete;
    await press(desk, 'Cleared');
    await press(desk, 'Mark as cleared anyway');
    await press(desk, /^Story/);
    await press(desk, /A meeting$/);
    await desk.updateComplete;
    await comment(desk, '/events/0:comment', 'Where?');
    expect(desk.signOffState).to.equal('cleared');
    expect(textOf(desk, '.comments')).to.contain('Where?');
  });

  it('stays as it was signed where “Cleared” is pressed once more', async () => {
    const desk = await makeDesk({ explainer: 1, title: 'A', events: [{ id: 'a', title: 'A meeting', date: '2023' }] });
    desk.editorName = 'Ada Quill';
    await press(desk, /^Check/);
    await desk.updateComplete;
    await press(desk, 'Cleared');
    await press(desk, 'Mark as cleared anyway');
    desk.editorName = 'Bea Ink';
    await desk.updateComplete;
    await press(desk, 'Cleared');
    expect(signOffOf(desk).state!.by).to.equal('Ada Quill');
  });
});

describe('the sign-off of a story', () => {
  it('says in “Check” what is unchecked, and leads there', async () => {
    const desk = await makeNamed();
    await openFirst(desk);
    await press(desk, 'Mark as checked');
    await press(desk, /^Check/);
    await desk.updateComplete;
    expect(textOf(desk, '.sign-off')).to.contain(
      'Not marked as checked, or changed since: 1 statement. Further down: 1 event Go to Statement “Other” Antony Blinken: Other',
    );
    desk.shadowRoot!.querySelector<HTMLElement>('.unchecked .place')!.click();
    await read(desk);
    await openOther(desk);
    await press(desk, 'Mark as checked');
    await press(desk, /^Check/);
    expect(textOf(desk, '[id="sign-off:checked-statements"]')).to.equal(
      'All statements are marked as checked, and unchanged since.',
    );
  });

  it('takes one act for each statement in “Check”, where its words, its speaker and its source’s words stand', async () => {
    const desk = await makeNamed(null);
    desk.data = makeDocument({
      statements: [
        makeStatement({
          id: 'first',
          text: '“No.”',
          sources: [{ source: 'report', quote: 'said no to it', ownWords: true }],
        }),
        makeStatement({ id: 'other', text: 'Other' }),
        makeStatement({ id: 'third', text: 'Third' }),
      ],
    });
    await read(desk);
    await press(desk, /^Check/);
    await desk.updateComplete;
    expect(textOf(desk, '.unchecked li')).to.match(
      /Antony Blinken.*“No\.”.*In “Report of the meeting”: said no to it.*Mark as checked$/,
    );
    await press(desk, 'Mark as checked: “No.”');
    expect(signOffOf(desk)?.checks['statements/first']).to.equal(undefined);
    await sendKeys({ type: 'Bo Lund' });
    await sendKeys({ press: 'Enter' });
    await read(desk);
    expect(Object.keys(signOffOf(desk).checks)).to.deep.equal(['statements/first']);
    await press(desk, 'Mark as checked: Other');
    expect(Object.keys(signOffOf(desk).checks)).to.deep.equal(['statements/first', 'statements/other']);
    expect(focusedName(desk)).to.equal('Mark as checked: Third');
    await press(desk, 'Mark as checked: Third');
    expect(textOf(desk, 'p.status')).to.equal('Marked as checked.');
    expect(textOf(desk, '[id="sign-off:checked-statements"]')).to.equal(
      'All statements are marked as checked, and unchanged since.',
    );
    expect(focusedName(desk), 'events come next').to.equal('Mark as checked: They meet in Munich');
    await press(desk, 'Mark as checked: They meet in Munich');
    expect(desk.shadowRoot!.activeElement?.id).to.equal('sign-off:checked-events');
  });

  it('keeps each row in its place once it is checked, with “Undo”, until another tab is shown', async () => {
    const desk = await makeNamed();
    await press(desk, /^Check/);
    await desk.updateComplete;
    const [first, other] = [...desk.shadowRoot!.querySelectorAll<HTMLElement>('.unchecked li')];
    const top = () => Math.round(other!.getBoundingClientRect().top - first!.getBoundingClientRect().top);
    const before = top();
    const mark = button(desk, 'Mark as checked: First');
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await read(desk);
    expect(first!.textContent).to.match(/✓ Checked\s+Undo/);
    expect([top(), first!.isConnected]).to.deep.equal([before, true]);
    expect(desk.shadowRoot!.activeElement).to.equal(button(desk, 'Mark as checked: Other'));
    button(desk, 'Mark as checked: Other').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await read(desk);
    expect(Object.keys(signOffOf(desk).checks), 'a double click checks one').to.deep.equal(['statements/first']);
    await press(desk, 'Undo the check: First');
    expect(desk.shadowRoot!.activeElement).to.equal(button(desk, 'Mark as checked: First'));
    await press(desk, 'Mark as checked: First');
    await press(desk, /^Story/);
    await press(desk, /^Check/);
    await desk.updateComplete;
    expect(textOf(desk, '.unchecked')).to.match(/^Go to Statement “Other” /);
  });

  it('says of an event that it was postponed, beside the day that it had', async () => {
    const desk = await makeNamed();
    desk.data = makeDocument({
      events: [{ id: 'visit', title: 'The visit', date: '2023-02-05', status: 'postponed', sources: ['report'] }],
      statements: [],
    });
    await press(desk, /^Check/);
    await desk.updateComplete;
    expect(textOf(desk, '.unchecked')).to.contain('The visit 5 February 2023 · postponed');
  });

  it('shows the words of each source in their sentence, and whole', async () => {
    const desk = await makeNamed();
    const long = `Second ${'and so on '.repeat(20)}`.trim();
    desk.data = makeDocument({
      statements: [
        makeStatement({ id: 'first', text: 'No.', sources: [{ source: 'report', quote: 'no to it' }] }),
        makeStatement({
          id: 'second',
          text: long,
          sources: [{ source: 'transcript', quote: 'again', prefix: 'once' }],
        }),
      ],
    });
    await read(desk);
    await press(desk, 'Quote from a source');
    await desk.updateComplete;
    const text = find<HTMLTextAreaElement>(desk, 'quote-paste');
    text.value = 'It rained. Mr. Blinken said no to it, and left. It went on.';
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await read(desk);
    await press(desk, /^Use this text/);
    await press(desk, /^Check/);
    await desk.updateComplete;
    const cited = [...desk.shadowRoot!.querySelectorAll('.unchecked .cited')].map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(cited).to.deep.equal([
      'In “Report of the meeting”: Mr. Blinken said no to it, and left.',
      'In “Transcript”: … once again',
    ]);
    expect(textOf(desk, '.cited mark')).to.equal('no to it');
    expect(textOf(desk, '.unchecked li:last-child .statement')).to.contain(long);
    await press(desk, 'Show them in their sentences');
    expect(textOf(desk, '.cited-words')).to.contain('Mr. Blinken said no to it, and left.');
  });

  it('lists twenty at first, and all once they are asked for', async () => {
    const desk = await makeNamed();
    const statements = Array.from({ length: 45 }, (_, index) =>
      makeStatement({ id: `s${index}`, text: `Said ${index}` }),
    );
    desk.data = makeDocument({ statements });
    await read(desk);
    await press(desk, /^Check/);
    await desk.updateComplete;
    const rows = () => desk.shadowRoot!.querySelectorAll('.unchecked')[0]!.children.length;
    expect(rows()).to.equal(20);
    await press(desk, 'Mark as checked: Said 0');
    expect(rows(), 'the checked one, and twenty others').to.equal(21);
    await press(desk, 'Show 20 more');
    expect(rows()).to.equal(41);
    expect(desk.shadowRoot!.activeElement).to.equal(button(desk, 'Mark as checked: Said 21'));
    await press(desk, 'Show 4 more');
    expect(rows()).to.equal(45);
  });

  it('says above the statements how many events stand below, and leads there', async () => {
    const desk = await makeNamed();
    desk.data = makeDocument({
      events: [makeEvent(), makeEvent({ id: 'other', title: 'They part' })],
      statements: [
        makeStatement(),
        makeStatement({ id: 'silent', text: 'The costs', silence: { notedBy: 'report', scope: 'so far' } }),
      ],
    });
    await read(desk);
    await press(desk, /^Check/);
    await desk.updateComplete;
    expect(textOf(desk, '.sign-off')).to.contain(
      'Not marked as checked, or changed since: 1 statement, 1 thing not said.',
    );
    await press(desk, 'Further down: 2 events');
    expect(desk.shadowRoot!.activeElement).to.equal(button(desk, 'Mark as checked: They meet in Munich'));
    await press(desk, 'Mark as checked: They meet in Munich');
    await press(desk, 'Mark as checked: They part');
    expect(textOf(desk, '.sign-off')).not.to.contain('Further down');
  });

  it('has events to be checked as well, below the statements', async () => {
    const desk = await makeNamed();
    await press(desk, /^Check/);
    await desk.updateComplete;
    const row = [...desk.shadowRoot!.querySelectorAll('.unchecked')].at(-1)!.textContent.replace(/\s+/g, ' ');
    expect(row).to.match(/They meet in Munich 18 February 2023.*Mark as checked/);
    await press(desk, 'Mark as checked: They meet in Munich');
    expect(Object.keys(signOffOf(desk).checks)).to.deep.equal(['events/munich-meeting']);
    expect(textOf(desk, '[id="sign-off:checked-events"]')).to.equal(
      'All events are marked as checked, and unchanged since.',
    );
    await press(desk, /^Story/);
    await press(desk, /They meet in Munich$/);
    await desk.updateComplete;
    expect(section(desk)).to.match(/^Checked by Ada Quill/);
  });

  it('shows in “Check” what was not said as such, and when, where and in which words something was said', async () => {
    const desk = await makeNamed();
    desk.data = makeDocument({
      statements: [
        makeStatement({ id: 'silent', text: 'The costs', silence: { asOf: '2023-02-20' } as never }),
        makeStatement({
          id: 'dated',
          text: 'No',
          at: 'munich-meeting',
          date: '2023-02-18',
          original: { lang: 'de', text: 'Nein' },
        }),
      ],
    });
    await read(desk);
    await press(desk, /^Check/);
    await desk.updateComplete;
    const [silent, dated] = [...desk.shadowRoot!.querySelectorAll('.unchecked li')].map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(silent).to.match(/Silence.*The costs.*20 February 2023/);
    expect(dated).to.match(/No .*18 February 2023.*They meet in Munich.*Nein/);
    expect(dated).not.to.contain('Silence');
  });

  it('is not cleared at once while something is unchecked: the desk names it, and asks for a second act', async () => {
    const desk = await makeNamed();
    await openFirst(desk);
    await press(desk, 'Mark as checked');
    await press(desk, /^Check/);
    await desk.updateComplete;
    await press(desk, 'Cleared');
    expect(desk.signOffState).to.equal('draft');
    expect(textOf(desk, '.clearing')).to.match(
      /^The story is not cleared yet: nobody has checked 2 entries as they are now\. .*Statement “Other” .*Event “They meet in Munich”/,
    );
    expect(desk.shadowRoot!.activeElement?.id, 'Enter must not clear it').to.equal('sign-off:unchecked');
    await press(desk, 'Cancel');
    expect([textOf(desk, '.clearing'), desk.signOffState]).to.deep.equal([undefined, 'draft']);
    await press(desk, 'Cleared');
    button(desk, 'Mark as cleared anyway').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(desk.signOffState, 'a double click').to.equal('draft');
    await press(desk, 'Mark as cleared anyway');
    expect([textOf(desk, '.clearing'), desk.signOffState]).to.deep.equal([undefined, 'cleared']);
    expect(desk.shadowRoot!.activeElement?.id).to.equal('sign-off:cleared');
  });

  it('is cleared at once where all is checked', async () => {
    const desk = await makeNamed();
    await press(desk, /^Check/);
    await desk.updateComplete;
    await press(desk, 'Cleared');
    for (const name of ['First', 'Other', 'They meet in Munich']) await press(desk, `Mark as checked: ${name}`);
    expect(textOf(desk, '.clearing')).to.equal(undefined);
    await press(desk, 'Cleared');
    expect(desk.signOffState).to.equal('cleared');
  });

  it('is not cleared by one press while words in quotation marks are in no source', async () => {
    const desk = await makeDesk({
      explainer: 1,
      title: 'A',
      sources: [{ id: 'wire', title: 'Wire' }],
      people: [{ id: 'quill', name: 'Ada Quill', kind: 'person' }],
      statements: [
        {
          id: 's',
          speaker: 'quill',
          date: '2023',
          text: 'She said: “Never.”',
          sources: [{ source: 'wire', quote: 'Quill spoke.' }],
        },
      ],
    });
    desk.editorName = 'Ada Quill';
    await press(desk, /^Check/);
    await desk.updateComplete;
    await waitUntil(() => textOf(desk, '.problems')?.includes('is in quotation marks'), 'no warning');
    await press(desk, /^Mark as checked: /);
    await press(desk, 'Cleared');
    expect(textOf(desk, '.clearing')).to.match(
      /^The story is not cleared yet: 1 error or warning is open\. Go to Statement “She said: ‘Never\.’”, Words/,
    );
    expect(desk.signOffState).to.equal('draft');
    await press(desk, 'Mark as cleared anyway');
    expect(desk.signOffState).to.equal('cleared');
  });

  it('is cleared until the story changes', async () => {
    const desk = await makeNamed();
    const states: string[] = [];
    desk.addEventListener('explainer-editor-sign-off', ({ state }) => states.push(state));
    await press(desk, /^Check/);
    await desk.updateComplete;
    expect(desk.signOffState).to.equal('draft');
    await press(desk, 'Needs a legal check');
    await press(desk, 'Cleared');
    await press(desk, 'Mark as cleared anyway');
    expect([states, desk.signOffState]).to.deep.equal([['for-legal', 'cleared'], 'cleared']);
    expect(textOf(desk, '.sign-off .state')).to.contain('Cleared: Ada Quill, ');
    await press(desk, /^Story/);
    await type(desk, '/title', 'Another title');
    expect(desk.signOffState).to.equal('for-legal');
    await press(desk, /^Check/);
    expect(textOf(desk, '.sign-off .state')).to.contain('It has changed since Ada Quill cleared it');
    expect(find(desk, 'sign-off:for-legal').getAttribute('aria-pressed')).to.equal('true');
  });

  it('names what changed since it was cleared and nothing else, each with a way to it', async () => {
    const desk = await makeNamed();
    desk.addEventListener('explainer-editor-save', (event) => event.respondWith(Promise.resolve({ revision: 'r1' })));
    await openFirst(desk);
    await type(desk, '/statements/0/text', 'It was saved after it was cleared');
    await press(desk, /^Check/);
    await desk.updateComplete;
    await press(desk, 'Cleared');
    await press(desk, 'Mark as cleared anyway');
    expect(textOf(desk, '.changed-since')).to.equal(undefined);
    await desk.save();
    await press(desk, /^Story/);
    await press(desk, /Other$/);
    await desk.updateComplete;
    await type(desk, '/statements/1/text', 'Another word');
    await press(desk, /^Check/);
    await desk.updateComplete;
    expect(signOffOf(desk).changes.map(({ entries }) => entries)).to.deep.equal([['statements/first']]);
    const named = [...desk.shadowRoot!.querySelectorAll<HTMLElement>('.changed-since button')];
    expect(named.map(({ textContent }) => textContent.trim())).to.deep.equal(['Go to Statement “Another word”']);
    named[0]!.click();
    await read(desk);
    expect(find(desk, '/statements/1').contains(desk.shadowRoot!.activeElement)).to.equal(true);
  });

  it('lists comments, those on the whole story and on entries that are gone too', async () => {
    const desk = await makeNamed();
    await openFirst(desk);
    await comment(desk, '/statements/0:comment', 'Who heard it?');
    await press(desk, 'Delete First');
    await press(desk, /^Check/);
    await desk.updateComplete;
    await comment(desk, 'sign-off:comment', 'Wait for the ministry.');
    expect(textOf(desk, '.sign-off')).to.contain('2 comments are open');
    const rows = [...desk.shadowRoot!.querySelectorAll('.comments li')].map((row) =>
      row.textContent.replace(/\s+/g, ' '),
    );
    expect(rows[0]).to.match(/On an entry that is gone.*Who heard it\?/);
    expect(rows[1]).to.match(/Wait for the ministry\./);
  });

  it('goes out with a save, with who changed what, and is there again after a crash', async () => {
    const key = freshKey();
    const desk = await makeNamed('Ada Quill', key);
    await openFirst(desk);
    await press(desk, 'Mark as checked');
    await type(desk, '/title', 'Another title');
    let saved: ExplainerEditorSaveEvent | undefined;
    desk.addEventListener('explainer-editor-save', (event) => {
      saved = event;
      event.respondWith(Promise.resolve({ revision: '2' }));
    });
    await desk.save();
    expect([saved!.state, saved!.signOff!.checks['statements/first']?.by]).to.deep.equal(['draft', 'Ada Quill']);
    expect(saved!.signOff!.changes.map(({ by, entries }) => [by, entries])).to.deep.equal([['Ada Quill', ['']]]);
    expect(signOffOf(desk).changes.length).to.equal(1);
    await press(desk, 'Undo the check');
    await press(desk, 'Mark as checked');
    await kept(desk);
    const { data } = desk;
    desk.remove();
    const again = await makeDesk(data, key);
    await settled();
    await openFirst(again);
    expect(section(again)).to.match(/^Checked by Ada Quill/);
  });

  it('names entries that are gone in words', async () => {
    const desk = await makeNamed();
    const changes = [{ entries: ['statements/zzyzx', 'events/zzyzx'], by: 'Bo', at: '2026-11-27T09:00:00Z' }];
    desk.signOff = { signOff: 1, checks: {}, comments: [], changes };
    await press(desk, /^Check/);
    await desk.updateComplete;
    expect(textOf(desk, '.saves')).to.match(/^Bo, .*: an entry that is gone$/);
  });

  it('names each entry at the save that changed it last, and says since when saves are known', async () => {
    const desk = await makeNamed();
    const save = (by: string, day: number, entries: readonly string[]) => ({
      entries,
      by,
      at: `2026-11-2${day}T09:00:00Z`,
    });
    const changes = [save('Bo', 1, ['statements/first', 'statements/other']), save('Cy', 2, ['statements/first'])];
    desk.signOff = { signOff: 1, checks: {}, comments: [], changes };
    await press(desk, /^Check/);
    await desk.updateComplete;
    const saved = [...desk.shadowRoot!.querySelectorAll('.saves li')].map((line) => line.textContent.trim());
    expect(saved).to.have.length(2);
    expect(saved[0]).to.match(/^Cy, [^:]*22[^·]*: First$/);
    expect(saved[1]).to.match(/^Bo, [^·]*21[^·]*: Other$/);
    expect(desk.shadowRoot!.querySelector('.saves')!.previousElementSibling!.textContent).to.contain(
      'Saves are known since November 21',
    );
  });

  it('goes out with a save before the desk can read it', async () => {
    const desk = document.createElement('explainer-editor');
    desk.storageKey = freshKey();
    const signOff = { signOff: 1, checks: {}, comments: [], changes: [] };
    desk.signOff = signOff;
    desk.data = story();
    const saves: ExplainerEditorSaveEvent[] = [];
    desk.addEventListener('explainer-editor-save', (event) => {
      saves.push(event);
      event.respondWith(Promise.resolve({ revision: '2' }));
    });
    document.body.append(desk);
    await desk.save();
    desk.remove();
    expect(saves.map((each) => [each.signOff, each.state])).to.deep.equal([[signOff, 'draft']]);
  });

  it('is joined with that of another tab, before the work of that tab is deleted', async () => {
    const key = freshKey();
    const [one, other] = [await makeNamed('Ada Quill', key), await makeNamed('Bo Lund', key)];
    await openFirst(one);
    await press(one, 'Mark as checked');
    await openOther(other);
    await press(other, 'Mark as checked');
    for (const desk of [one, other]) await kept(desk);
    one.remove();
    other.remove();
    for (let time = 1; time <= 2; time += 1) {
      const again = await makeDesk(story(), key);
      await settled();
      const { checks } = signOffOf(again);
      expect([checks['statements/first']?.by, checks['statements/other']?.by]).to.deep.equal(['Ada Quill', 'Bo Lund']);
      await kept(again);
      again.remove();
    }
  });

  it('is joined with that of work on another version', async () => {
    const key = freshKey();
    const desk = await makeNamed('Ada Quill', key);
    await type(desk, '/title', 'Another title');
    await openFirst(desk);
    await press(desk, 'Mark as checked');
    await kept(desk);
    desk.remove();
    const changed = await makeDesk({ ...story(), title: 'A third title' }, key);
    await press(changed, /^Join both/);
    await settled();
    expect(signOffOf(changed).checks['statements/first']?.by).to.equal('Ada Quill');
  });

  it('belongs to the document that it is set with', async () => {
    const desk = await makeNamed();
    desk.signOff = { signOff: 1, state: { state: 'for-legal', by: 'Bo', at: '2026-11-27T09:00:00Z', words: '' } };
    desk.data = story();
    await desk.updateComplete;
    expect(desk.signOffState).to.equal('for-legal');
    desk.data = story();
    await desk.updateComplete;
    expect([desk.signOff, desk.signOffState]).to.deep.equal([undefined, 'draft']);
  });

  it('is in neither the document nor the preview', async () => {
    const desk = await makeNamed('Zzyzx');
    await openFirst(desk);
    await press(desk, 'Mark as checked');
    await comment(desk, '/statements/0:comment', 'Zzyzx asks');
    await press(desk, /^Check/);
    await desk.updateComplete;
    await press(desk, 'Cleared');
    await press(desk, 'Mark as cleared anyway');
    await read(desk);
    expect(JSON.stringify(desk.signOff)).to.contain('Zzyzx');
    const preview = desk.shadowRoot!.querySelector('news-explainer')!;
    for (const shown of [desk.data, desk.explainer, preview.data, preview.shadowRoot?.textContent ?? '']) {
      expect(JSON.stringify(shown)).not.to.contain('Zzyzx');
    }
  });
});

async function openOther(desk: ExplainerEditorElement): Promise<void> {
  await desk.updateComplete;
  if (find(desk, '/statements/1:head').getAttribute('aria-expanded') !== 'true') await press(desk, /Other$/);
}
