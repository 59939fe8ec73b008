import { expect } from '@open-wc/testing';
import { startDraft } from '../../../../src/desk/draft/draft.js';
import { findEventBefore } from '../../../../src/desk/draft/story/events-about.js';
import { propose } from '../../../../src/propose/propose.js';
import { confirm, startStory } from '../draft-articles.js';

/** The event that is offered for each statement once all events are in the story, with the words that speak for it; empty for none. */
async function offered(text: string, lang = 'en'): Promise<readonly string[]> {
  const draft = startDraft({ text, lang, source: { title: 'The report' } }, await propose(text, { lang }));
  const story = draft.asked.reduce(
    (each, { kind }, index) => (kind === 'event' ? confirm(each, index) : each),
    startStory(draft),
  );
  return draft.asked.flatMap(({ kind }, index) => {
    const found = findEventBefore(story.draft, index, story.history.document);
    return kind === 'statement' ? [found ? `${found.title}: ${found.words}` : ''] : [];
  });
}

describe('the event before a statement', () => {
  for (const [said, words] of [
    ['Mayor Ada Quill said that the pier was old.', 'pier'],
    ['Mayor Ada Quill said that the pier fell by night.', 'pier, fell'],
  ] as const)
    it(`is offered with the words that both have: ${words}`, async () => {
      expect(await offered(`The pier fell on 4 May 2024. ${said}`)).to.deep.equal([`The pier fell: ${words}`]);
    });

  const downing = 'The military downing of the 60-meter balloon happened on 4 February 2023.';

  it('is offered where both have a word for what was done', async () => {
    expect(await offered(`${downing} Ada Quill said that the downing was needless.`)).to.deep.equal([
      'The military downing of the 60-meter balloon happened: downing',
    ]);
  });

  it('is none that only shares a name, or nothing, with a statement', async () => {
    for (const text of [
      'Russia and China formed a partnership on 4 May 2022. Ada Quill condemned the flight of a balloon.',
      'Russia and China formed a partnership on 4 May 2022. Ada Quill condemned China.',
    ])
      expect(await offered(text), text).to.deep.equal(['']);
  });

  it('is none that only shares a word with the name of a programme', async () => {
    const text =
      'The ministers meet in Munich on 4 May 2024. Ada Quill told NBC’s “Meet the Press” that she was pleased.';
    expect(await offered(text)).to.deep.equal(['']);
  });

  it('is none to which only a thing of that name belongs, to which something else may have happened', async () => {
    expect(
      await offered(
        `${downing} Ada Quill said that nobody had apologized for the balloon’s incursion. Quill disapproved of the event.`,
      ),
    ).to.deep.equal(['', '']);
  });

  it('is looked for in the sentence before as well where a statement refers back', async () => {
    const [, second] = await offered(
      'The pier fell on 4 May 2024. Ada Quill said that the pier was old. Quill disapproved of the event.',
    );
    expect(second).to.equal('The pier fell: pier');
  });

  it('is found in German, whose nouns begin with a capital', async () => {
    const text = 'Am 4. Mai 2024 stürzte die Brücke ein. „Die Brücke war alt“, sagte Ada Quill.';
    expect((await offered(text, 'de'))[0]).to.match(/: .*Brücke/);
  });
});
