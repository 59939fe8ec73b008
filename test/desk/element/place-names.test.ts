import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Json } from '../../../src/desk/document/json.js';
import { shorten, type EditorContext } from '../../../src/desk/element/editor-context.js';
import { renderPlace } from '../../../src/desk/element/panels/check/place-button.js';
import '../../../src/i18n/en/check.js';
import '../../../src/i18n/en/editor.js';
import { sayIn } from '../../../src/i18n/messages.js';

/** Words of the button that leads to a field of a document. */
function place(document: Json, pointer: string): string {
  const container = globalThis.document.createElement('div');
  render(
    renderPlace({ document, say: sayIn('en') } as EditorContext, pointer, () => {}),
    container,
  );
  return container.textContent.replace(/\s+/g, ' ').trim();
}

const statement = (text: string, id = 'own-id') => ({ statements: [{ id, text }] });

describe('a button that leads to an entry', () => {
  it('names it by its first words, cut behind a word', () => {
    expect(place(statement('We want peace'), '/statements/0/speaker')).to.equal(
      'Go to Statement “We want peace”, Speaker',
    );
    const long = 'The ministry said in a statement on Monday that the ship had sunk near the coast.';
    expect(place(statement(long), '/statements/0')).to.equal(
      'Go to Statement “The ministry said in a statement on Monday that the ship…”',
    );
  });

  it('calls a silence by its name, since nobody said it', () => {
    const story = { statements: [{ text: 'whom he meant', silence: { notedBy: 'report', scope: 'in public' } }] };
    expect(place(story, '/statements/0/text')).to.equal('Go to Silence “whom he meant”, What was not said');
  });

  it('names one that has no words by its number, since editors don’t know ids', () => {
    expect(place(statement('', 'wang-yi'), '/statements/0/text')).to.equal('Go to Statement 1, Words');
    expect(place({ events: [{ id: 'meet', title: ' ' }] }, '/events/0/title')).to.equal('Go to Event 1, Title');
    expect(place({ people: [{ id: 'p', name: '' }] }, '/people/0/name')).to.equal('Go to Person 1, Name');
  });

  it('gives the number too where another one has the same first words', () => {
    const two = {
      people: [
        { id: 'a', name: 'a senior official' },
        { id: 'b', name: 'a senior official' },
      ],
    };
    expect(place(two, '/people/1/kind')).to.equal('Go to Person 2 “a senior official”, Kind');
    const begin = 'The ministry said in a statement on Monday that the ship had ';
    const alike = {
      statements: [
        { id: 'a', text: `${begin}sunk.` },
        { id: 'b', text: `${begin}come.` },
      ],
    };
    expect(place(alike, '/statements/0')).to.match(/^Go to Statement 1 “The ministry said/);
  });

  it('keeps quotations in single marks, so that they differ from a paraphrase', () => {
    expect(place(statement('“We want peace,” he said.'), '/statements/0')).to.equal(
      'Go to Statement “‘We want peace,’ he said.”',
    );
    expect(place(statement('Sie nannte es „falsch“.'), '/statements/0')).to.equal(
      'Go to Statement “Sie nannte es ‚falsch‘.”',
    );
    expect(place(statement('It is 5" wide'), '/statements/0')).to.equal('Go to Statement “It is 5" wide”');
  });
});

describe('a text that is too long', () => {
  it('is cut behind a word, and in a word that would take most of it', () => {
    expect(shorten('A bridge')).to.equal('A bridge');
    expect(shorten('The council met in the old town hall beside the harbour on Monday')).to.equal(
      'The council met in the old town hall beside the harbour on…',
    );
    const address = 'See https://example.com/world/us-says-chinese-spy-balloon-2023-02-04';
    expect(shorten(address)).to.equal(`${address.slice(0, 59)}…`);
    const chinese = `王毅 说，${'美国的做法是百分之百的滥用武力'.repeat(5)}`;
    expect(shorten(chinese)).to.equal(`${chinese.slice(0, 59)}…`);
  });
});
