import { expect } from '@open-wc/testing';
import { changeProposal, startDraft, type Draft, type ProposalStatus } from '../../../src/desk/draft/draft.js';
import { markProposals } from '../../../src/desk/element/panels/article/article-text.js';
import { propose } from '../../../src/propose/propose.js';
import { choose, find, press, read, textOf, type } from './make-editor.js';
import { key, review, type Desk } from './review-article.js';

interface Statement {
  readonly about?: readonly string[];
  readonly terms?: string;
  readonly whyUnnamed?: string;
  readonly via?: readonly unknown[];
  readonly silence?: { readonly scope: string; readonly asked: string; readonly asOf?: string };
}

const statementsOf = (desk: Desk) => (desk.data as { statements?: readonly Statement[] }).statements ?? [];

const valueOf = (desk: Desk, id: string) => find<HTMLInputElement>(desk, id).value;
const labelOf = (desk: Desk, id: string) => textOf(desk, `label[for=${id}]`);
const chosenIn = (desk: Desk, id: string) => find<HTMLSelectElement>(desk, id).selectedOptions[0]!.textContent.trim();
const heading = (desk: Desk) => textOf(desk, '#draft-heading');

describe('a passage with two proposals', () => {
  for (const [statuses, status] of [
    [['confirmed', 'open'], 'open'],
    [['confirmed', 'skipped'], 'skipped'],
    [['confirmed', 'rejected'], 'confirmed'],
  ] as const)
    it(`is marked as ${status} while they are ${statuses.join(' and ')}`, () => {
      const asked = statuses.map(() => ({
        kind: 'event',
        proposal: { start: 0, end: 10, title: 'It rained.', date: null },
      }));
      const draft = { text: 'It rained.', asked, changes: statuses.map(() => ({})) } as unknown as Draft;
      expect(markProposals(draft, statuses).map((stretch) => stretch.status)).to.deep.equal([status]);
    });
});

describe('the words of a passage that are in the story', () => {
  it('are marked as such, and neither those that were left out, nor those that say who spoke', async () => {
    const text = 'Ada Quill condemned the closure and demanded a ferry.';
    const draft = startDraft({ text, lang: 'en', source: { title: 'A report' } }, await propose(text));
    const marked = (...statuses: ProposalStatus[]) =>
      markProposals(draft, statuses).flatMap(({ text: words, indexes, status }) =>
        indexes.length === 0 ? [] : [`${status}: ${words.trim()}`],
      );
    expect(draft.asked).to.have.length(2);
    expect(marked('confirmed', 'confirmed')).to.deep.equal([
      'confirmed: condemned the closure',
      'confirmed: demanded a ferry',
    ]);
    expect(marked('confirmed', 'rejected')).to.deep.equal([
      'rejected: Ada Quill',
      'confirmed: condemned the closure',
      'rejected: and',
      'rejected: demanded a ferry',
      'rejected: .',
    ]);
  });

  it('are those of an event, with those of its date unless that comes from the editor', async () => {
    const text = 'The league grew when it rained. The council met on 7 May 2024, as many say.';
    const draft = startDraft({ text, lang: 'en', source: { title: 'A report' } }, await propose(text));
    const wordsIn = (each: Draft) =>
      markProposals(each, ['confirmed']).flatMap(({ text: words, indexes }) => (indexes.length === 0 ? [] : [words]));
    expect(wordsIn(draft)).to.deep.equal(['The council met on 7 May 2024']);
    expect(wordsIn(changeProposal(draft, 0, { date: '2024-05-08' }))).to.deep.equal(['The council met']);
  });
});

describe('the card of a statement', () => {
  it('asks early as what it is shown, so that no button at the bottom covers that', async () => {
    const desk = await review('Ada Quill said that it rained.');
    const form = desk.shadowRoot!.querySelector('.draft-result > [aria-label="Show it as"]')!;
    const order = form.compareDocumentPosition(find(desk, 'draft-date'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });
});

describe('the list of speakers', () => {
  it('shows where long names differ, and short ones whole', async () => {
    const clause = (words: string) =>
      `A senior official, who spoke to reporters in the capital ${words}, said that it fell.`;
    const desk = await review(`${clause('in person')} ${clause('by telephone')} Bo Lund said that it was warm.`);
    const names = [...find<HTMLSelectElement>(desk, 'draft-speaker').options].map(({ text }) => text);
    expect(names.slice(0, 2)).to.deep.equal(['A senior official … in person', 'A senior official … by telephone']);
    expect(names).to.include('Bo Lund');
  });
});

describe('the last card', () => {
  it('leads to where a sentence is quoted that was no question, with the text of the article', async () => {
    const desk = await review('Ada Quill said that it rained. It was a cold day.');
    await key(desk, '1');
    await key(desk, 'Enter');
    expect(textOf(desk, '#draft-card')).to.contain(
      'For a sentence that was no question, press “Quote from a source” and select its words there.',
    );
    await press(desk, 'Quote from a source');
    await read(desk);
    expect(textOf(desk, '#part-title')).to.contain('Quote from a source');
    const texts = [...desk.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('#panel textarea')];
    expect(texts.map(({ value }) => value).join()).to.contain('It was a cold day.');
  });
});

describe('the first card', () => {
  it('says that letters in frames are keys, and the next one does not', async () => {
    const desk = await review('Ada Quill said that it rained. Bo Lund said that it was warm.');
    expect(textOf(desk, '#draft-card')).to.contain('Letters in frames are keys.');
    await key(desk, 's');
    expect(textOf(desk, '#draft-card')).not.to.contain('Letters in frames are keys.');
  });
});

describe('the decisions of a card', () => {
  for (const width of [344, 752, 1200])
    it(`stay in view at ${width} px where the card is longer than the window`, async () => {
      const desk = await review('Ada Quill did not say who paid. It is unclear if she was asked.', '16 May 2024');
      desk.style.inlineSize = `${width}px`;
      const card = find(desk, 'draft-card');
      card.style.minBlockSize = '200vh';
      find(desk, 'draft-words').style.minBlockSize = '150vh';
      card.scrollIntoView({ block: 'start', behavior: 'instant' });
      await read(desk);
      const { top, bottom } = card.querySelector(':scope > .buttons')!.getBoundingClientRect();
      expect(card.getBoundingClientRect().bottom, 'end of the card').to.be.greaterThan(innerHeight);
      expect([top > 0, bottom <= innerHeight + 1]).to.deep.equal([true, true]);
    });
});

describe('the card of something not said', () => {
  it('says where it was not said and whether somebody was asked, in words of the article, before it is in the story', async () => {
    const desk = await review('Ada Quill did not say who paid. It is unclear if she was asked.', '16 May 2024');
    expect(valueOf(desk, 'draft-scope')).to.equal('as far as this report tells');
    expect(chosenIn(desk, 'draft-asked')).to.equal('unclear if they were asked');
    expect(textOf(desk, '#draft-asked-words')).to.equal('The article says “It is unclear if she was asked”.');
    expect(labelOf(desk, 'draft-date')).to.equal('Last day on which it was still not said T');
    await type(desk, 'draft-scope', 'in her letter');
    await read(desk);
    expect(labelOf(desk, 'draft-date')).to.equal('Last day on which it was still not said T');
    await choose(desk, 'draft-asked', 'declined');
    await read(desk);
    await key(desk, '1');
    await key(desk, 'Enter');
    expect(statementsOf(desk)[0]?.silence).to.deep.include({ scope: 'in her letter', asked: 'declined' });
    expect(statementsOf(desk)[0]?.silence).not.to.have.property('asOf');
  });

  it('says where the article does not tell whether somebody was asked', async () => {
    const desk = await review('Ada Quill did not say who paid.');
    expect(textOf(desk, '#draft-asked-words')).to.equal(
      'Nothing about this was found in the article. It may say so elsewhere: read it there.',
    );
  });

  it('may be about an event of the story, which is none at which it was said', async () => {
    const desk = await review(
      'The swing bridge closed for repairs on 3 May 2024. Ada Quill did not say why repairs of the swing bridge were late.',
      '16 May 2024',
    );
    expect(heading(desk)).to.equal('An event');
    await key(desk, 'Enter');
    expect(labelOf(desk, 'draft-at')).to.equal('Event that it is about E');
    await choose(desk, 'draft-at', 'the-swing-bridge-closed-for-repairs');
    expect(chosenIn(desk, 'draft-at')).to.equal('The swing bridge closed for repairs');
    expect(textOf(desk, '#draft-card'), 'its day is none until which it was not said').not.to.contain('3 May 2024 D');
    await key(desk, '1');
    await key(desk, 'Enter');
    expect(statementsOf(desk)[0]).to.deep.include({ about: ['the-swing-bridge-closed-for-repairs'] });
    expect(statementsOf(desk)[0]).not.to.have.property('at');
  });
});

describe('the card of a statement', () => {
  it('says on which terms somebody without a name spoke, and why, and an editor may change both', async () => {
    const desk = await review(
      'A senior official, who spoke on condition of anonymity because she feared for her job, said that it fell. Mayor Ada Quill said that it sank.',
    );
    expect(chosenIn(desk, 'draft-terms')).to.equal('on condition of anonymity');
    expect(textOf(desk, '#draft-terms-words')).to.equal('The article says “spoke on condition of anonymity”.');
    expect(valueOf(desk, 'draft-why')).to.equal('she feared for her job');
    await type(desk, 'draft-why', 'not given');
    await read(desk);
    await key(desk, 'Enter');
    expect(statementsOf(desk)[0]).to.deep.include({ terms: 'anonymous', whyUnnamed: 'not given' });
    expect(desk.shadowRoot!.getElementById('draft-terms'), 'somebody with a name').to.equal(null);
  });

  it('says where the article gives no terms, and has no reason then', async () => {
    const desk = await review('A senior official said that it fell.');
    expect(chosenIn(desk, 'draft-terms')).to.equal('on terms not stated');
    expect(textOf(desk, '#draft-terms-words')).to.equal(
      'Nothing about this was found in the article. It may say so elsewhere: read it there.',
    );
    expect(desk.shadowRoot!.getElementById('draft-why')).to.equal(null);
    await choose(desk, 'draft-terms', 'background');
    await read(desk);
    expect(valueOf(desk, 'draft-why')).to.equal('');
    await key(desk, 'Enter');
    expect(statementsOf(desk)[0]).to.include({ terms: 'background' });
  });

  it('has neither terms nor a way from the article where the editor chooses another speaker', async () => {
    const desk = await review(
      'A nurse said that it fell. A doctor, who spoke on condition of anonymity, said that it sank.',
    );
    await key(desk, 'Enter');
    expect(chosenIn(desk, 'draft-terms')).to.equal('on condition of anonymity');
    await key(desk, 'ArrowRight');
    expect(chosenIn(desk, 'draft-terms')).to.equal('on terms not stated');
    expect(textOf(desk, '#draft-terms-words')).not.to.contain('on condition of anonymity');
  });

  it('says where the same speaker would be on two terms in the story', async () => {
    const desk = await review(
      'A senior official said that it fell. The official, who spoke on condition of anonymity, said that it sank.',
    );
    await choose(desk, 'draft-terms', 'background');
    await read(desk);
    await key(desk, 'Enter');
    await press(desk, /^The same as “A senior official”/);
    await read(desk);
    expect(chosenIn(desk, 'draft-terms')).to.equal('on background');
    const told = () => textOf(desk, '#draft-terms-before');
    expect(told()).to.equal('The same terms as at the first statement of this speaker.');
    expect(textOf(desk, '#draft-terms-words')).to.equal('The article says “spoke on condition of anonymity”.');
    await choose(desk, 'draft-terms', 'anonymous');
    await read(desk);
    expect(told()).to.equal(
      'At the first statement of this speaker the terms are “on background”. Readers would be told of both.',
    );
  });

  it('shows words that may be of somebody else, and takes no terms from them', async () => {
    const desk = await review('A senior official said the woman had fled. She asked not to be named.');
    expect(textOf(desk, '#draft-terms-words')).to.equal('The article says “She asked not to be named”.');
    expect(chosenIn(desk, 'draft-terms')).to.equal('on terms not stated');
    await key(desk, 'Enter');
    expect(statementsOf(desk)[0]).not.to.have.property('terms');
  });

  it('still suggests the day of its sentence when it is asked again', async () => {
    const desk = await review('Ada Quill condemned the closure and demanded a ferry. Bo Lund said that it was warm.');
    await type(desk, 'draft-date', '2024-05-12');
    await read(desk);
    await key(desk, 'Enter');
    const offer = () => textOf(desk, '.draft-when');
    expect(offer()).to.contain('12 May 2024');
    await key(desk, 's');
    await key(desk, 'Enter');
    await press(desk, /^Ask again/);
    await read(desk);
    expect(offer()).to.contain('12 May 2024');
  });

  it('says whom the article means by “the official”, and says so of nobody else', async () => {
    const first = 'A senior official from the council said that it fell.';
    const hintOf = async (text: string) => {
      const desk = await review(text);
      await key(desk, 'Enter');
      return textOf(desk, '#draft-card');
    };
    expect(await hintOf(`${first} The official said that it sank.`)).to.contain(
      'They are probably the same: in this paragraph, “A senior official from the council” is the only “official” before “The official”. Read it there, and choose it if you agree.',
    );
    expect(await hintOf(`${first}\n\nThe official said that it sank.`)).to.contain(
      'Nothing here tells whether they are the same. Read the article, and choose it only if you know.',
    );
  });
});

describe('the card of words that an editor has met before', () => {
  it('says to which sentence they refer, and L takes that in, and out again', async () => {
    const desk = await review('Ada Quill said that a drone flew by. It was a mistake, Quill said.');
    expect(desk.shadowRoot!.getElementById('draft-before'), 'the first').to.equal(null);
    await key(desk, '1');
    await key(desk, 's');
    expect(textOf(desk, '#draft-card')).to.contain(
      'These words refer back to something that was said before: “Ada Quill said that a drone flew by.”',
    );
    expect(textOf(desk, '#draft-before')).to.equal('Add the words before L');
    await key(desk, 'l');
    expect(valueOf(desk, 'draft-words')).to.equal('A drone flew by. It was a mistake.');
    expect(textOf(desk, '#draft-before')).to.equal('Leave the words before out L');
    expect(desk.shadowRoot!.activeElement?.id).to.equal('draft-card');
    await press(desk, /^Leave the words before out/);
    await read(desk);
    expect(valueOf(desk, 'draft-words')).to.equal('It was a mistake.');
  });

  it('refers to nothing more once it has those words, and keeps the event and the day that were offered', async () => {
    const desk = await review(
      'The council met on 3 May 2024. It rained all day. At the meeting, Ada Quill criticized the flight of a drone, stating that such actions were unacceptable.',
      '16 May 2024',
    );
    await key(desk, 'Enter');
    for (let left = 4; left > 0 && !textOf(desk, '#draft-before'); left -= 1) await key(desk, 's');
    const offers = () => ['draft-at-offer', 'draft-before'].map((id) => textOf(desk, `#${id}`));
    const [offered = ''] = offers();
    expect(offered).to.contain('The council met');
    expect(textOf(desk, '#draft-both')).to.contain('Take both');
    await key(desk, 'l');
    expect(valueOf(desk, 'draft-words')).to.contain('flight of a drone. Such actions');
    expect(textOf(desk, '#draft-card')).not.to.contain('something that was said before');
    expect(offers()).to.deep.equal([offered, 'Leave the words before out L']);
    expect(textOf(desk, '#draft-both')).to.contain('Take both');
  });

  it('is given no words that are in the story already', async () => {
    const desk = await review('Ada Quill said that a drone flew by. It was a mistake, Quill said.');
    await key(desk, '1');
    await key(desk, 'Enter');
    expect(valueOf(desk, 'draft-words')).to.equal('It was a mistake.');
    expect(desk.shadowRoot!.getElementById('draft-before')).to.equal(null);
    await key(desk, 'l');
    expect(valueOf(desk, 'draft-words')).to.equal('It was a mistake.');
  });

  for (const [how, undo] of [
    ['Undo of the toolbar', (desk: Desk) => press(desk, 'Undo')],
    ['Z on the card', (desk: Desk) => key(desk, 'z')],
  ] as const)
    it(`loses what was taken in by ${how}, and what was decided before stays`, async () => {
      const desk = await review(
        'Bo Lund said it fell. Ada Quill said that a drone flew by. It was a mistake, Quill said.',
      );
      await key(desk, '1');
      await key(desk, 'Enter');
      await key(desk, '1');
      await key(desk, 's');
      await key(desk, 'l');
      await type(desk, 'draft-date', '2024-05-12');
      await undo(desk);
      await read(desk);
      expect(valueOf(desk, 'draft-words')).to.equal('It was a mistake.');
      expect(valueOf(desk, 'draft-date')).to.equal('2024-05-12');
      expect(statementsOf(desk)).to.have.length(1);
      await key(desk, 'l');
      await key(desk, 'Enter');
      expect(statementsOf(desk)).to.have.length(2);
      await press(desk, 'Undo');
      expect(statementsOf(desk)).to.have.length(1);
    });

  it('says much like which words of the same speaker they are', async () => {
    const said = 'Mayor Ada Quill said that the old swing bridge would close for repairs.';
    const desk = await review(`${said} Quill said that repairs of the swing bridge would begin.`);
    await key(desk, 'Enter');
    expect(textOf(desk, '#draft-card')).to.contain(
      'Your story has something much like this: “The old swing bridge would close for repairs.”',
    );
  });

  it('offers the event and the topic of the statement before, and Y takes both', async () => {
    const story = {
      explainer: 1,
      events: [{ id: 'council', title: 'The council met' }],
      topics: [{ id: 'bridge', name: 'The bridge' }],
    };
    const text = 'Mayor Ada Quill said that the bridge was old. Mayor Ada Quill said that the piers were unsafe.';
    const desk = await review(text, '', story);
    for (const [id, value] of [
      ['draft-at', 'council'],
      ['draft-topics', 'bridge'],
    ] as const) {
      const list = find<HTMLSelectElement>(desk, id);
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await read(desk);
    }
    await key(desk, '1');
    await key(desk, 'Enter');
    expect(textOf(desk, '#draft-as-before')).to.equal(
      'As for the statement before: said at “The council met”, “The bridge” Y',
    );
    await key(desk, 'y');
    expect(desk.shadowRoot!.getElementById('draft-as-before')).to.equal(null);
    await key(desk, 'Enter');
    expect(statementsOf(desk)[1]).to.deep.include({ at: 'council', topics: ['bridge'] });
  });
});
