import { expect } from '@open-wc/testing';
import { formatProblem } from '../../../src/desk/element/panels/check/format-problem.js';
import '../../../src/i18n/en/editor.js';
import { sayIn } from '../../../src/i18n/messages.js';
import type { Json } from '../../../src/desk/document/json.js';
import { readDocument } from '../../../src/model/read-document.js';

const say = sayIn('en');

/** Problems of a document in the words of the desk: what is wrong, and its cure. */
const wordsFor = (document: Json) =>
  readDocument(document).problems.map((problem) => {
    const { message, cure } = formatProblem({ document, say }, problem);
    return `${message} ${cure}`;
  });

const problem = { severity: 'warning', pointer: '/statements/0/text', message: 'x', cure: 'y', values: {} } as const;

const person = { id: 'quill', name: 'Ada Quill', kind: 'person' };

describe('problems at the desk', () => {
  it('name fields as the desk does', () => {
    const silence = { id: 'how-long', speaker: 'quill', text: 'how long', silence: { scope: 'so far' } };
    const words = wordsFor({ explainer: 1, title: 'A', people: [person], statements: [silence] });
    expect(words.join('\n')).to.contain('“Noted by”').and.not.contain('notedBy');
  });

  it('name fields of a silence as its form does', () => {
    const silence = { id: 'how-long', text: 'how long', silence: { notedBy: 'quill', scope: 'so far' } };
    const words = wordsFor({ explainer: 1, title: 'A', people: [person], statements: [silence] }).join('\n');
    expect(words).to.contain('“Who did not say it” is missing').and.not.contain('“Speaker”');
    const noText = { id: 'how-long', speaker: 'quill', silence: { notedBy: 'quill', scope: 'so far' } };
    expect(wordsFor({ explainer: 1, title: 'A', people: [person], statements: [noText] }).join('\n')).to.contain(
      '“What was not said” is missing',
    );
  });

  it('say of a statement whose speaker is only missing that nobody is chosen', () => {
    const words = wordsFor({ explainer: 1, title: 'A', people: [person], statements: [{ id: 'late', text: 'Yes.' }] });
    expect(words).to.include(
      'Readers don’t see this yet, since nobody is chosen for it. They are told that one statement is missing. Choose somebody in the field “Speaker”.',
    );
  });

  it('say what readers are told while the kind of a speaker is missing', () => {
    const people = [{ id: 'quill', name: 'Ada Quill' }];
    const words = wordsFor({ explainer: 1, title: 'A', people, statements: [] }).join('\n');
    expect(words).to.contain('Choose one under “Kind”.').and.not.contain('on the record');
  });

  it('name an item without an id by its place', () => {
    const words = wordsFor({
      explainer: 1,
      title: 'A',
      people: [person],
      statements: [{ speaker: 'quil', text: 'Yes.' }],
    });
    expect(words).to.include.members([
      'Statement “Statement 1” is withheld: its speaker can’t be relied on. Correct “Speaker”; readers are told that a statement is missing.',
      '“Statement 1, Speaker” refers to “quil” (Speaker), which isn’t there or isn’t shown. Did you mean “quill”?',
    ]);
  });

  it('name an item by who says it and its words, and not by its id', () => {
    const statement = { id: 'quill-9', speaker: 'quill', text: 'It was late.', silence: 'no' };
    const words = wordsFor({ explainer: 1, title: 'A', people: [person], statements: [statement] });
    expect(words.join('\n'))
      .to.contain(`Statement “${person.name}: It was late.” is withheld`)
      .and.not.contain('quill-9');
  });

  it('name another item by its words, and not by a pointer', () => {
    const events = [
      { id: 'a', title: 'They meet', date: '2023' },
      { id: 'a', title: 'They leave', date: '2023' },
    ];
    const words = wordsFor({ explainer: 1, title: 'A', events }).join('\n');
    expect(words).to.contain('is the id of Event “They meet” too').and.not.contain('/events/');
  });

  it('leave an id of another item as it is', () => {
    const statement = { id: 'late', speaker: 'quil', text: 'Yes.' };
    const words = wordsFor({ explainer: 1, title: 'A', people: [person], statements: [statement] });
    expect(words.join('\n')).to.contain('Did you mean “quill”?');
  });

  it('ask by its title when an event was, and only where it has one', () => {
    const events = [{ id: 'a', title: 'They meet' }, { id: 'b' }];
    const [named, ...others] = wordsFor({ explainer: 1, title: 'A', events }).filter((words) =>
      words.includes('The date is missing'),
    );
    expect(named).to.match(/^When was “They meet”\? The date is missing/);
    expect(others.join()).not.to.contain('When was');
  });

  it('say how dates can be written in words that people use', () => {
    const words = wordsFor({ explainer: 1, title: 'A', events: [{ id: 'a', title: 'A', date: 'someday' }] });
    expect(words).to.include.members([
      '“someday” cannot be read as a date. Write it as 4 Feb 2023, Feb 2023 or 2023, 28 Jan–4 Feb 2023, or since 24 Feb 2022.',
    ]);
  });

  it('leave words of a source as they are, also where a field is called so', () => {
    const values = { described: 'people', words: 'sources' };
    const said = { message: '“people” said “sources”.', cure: 'Choose “people”.' };
    const problem = {
      code: 'speaker-described',
      severity: 'advice',
      pointer: '/statements/0/speaker',
      values,
      ...said,
    } as const;
    expect(formatProblem({ document: {}, say }, problem)).to.include(said);
  });

  it('explain what to write, and why, in words that need no manual', () => {
    const cureOf = (code: string) => formatProblem({ document: {}, say }, { ...problem, code }).cure;
    expect(cureOf('mark-unclosed')).to.equal(
      'Add the other quotation mark. If it is there, use two that belong together in this language. If this one marks no quotation, as in 5" for five inches, write the sign \\ directly before it.',
    );
    expect(cureOf('mark-not-read')).to.contain('write the sign \\ directly before each');
    expect(cureOf('quote-not-proven')).to.contain('since these would change what was said');
    expect(cureOf('opinion-unnamed')).to.contain('An opinion can’t be judged by readers who don’t know whose it is.');
  });
});
