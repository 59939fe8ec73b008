import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  changeProposal,
  startDraft,
  statusesOf,
  type Draft,
  type DraftSource,
} from '../../../../src/desk/draft/draft.js';
import { markFound } from '../../../../src/desk/draft/story/found-in-story.js';
import { hasEditedDate } from '../../../../src/desk/draft/dates/edited-date.js';
import { findSimilarStatement, findDuplicateEntry } from '../../../../src/desk/draft/story/same-entry.js';
import { recordEdit, startHistory, type History } from '../../../../src/desk/document/history.js';
import type { Json } from '../../../../src/desk/document/json.js';
import { setField } from '../../../../src/desk/document/make-edits.js';
import { propose } from '../../../../src/propose/propose.js';
import { actOn, confirm, documentOf, draftAct, draftAll, startStory, type DraftedStory } from '../draft-articles.js';

const article = `Port Ellery closes its bridge

“We could not wait,” Mayor Ada Quill said, “because the girders are old.”

Quill said that a ferry would carry pedestrians. She called the closure “a bitter step” and thanked the crews. The bridge opened on 3 June 1931.`;

const source = { title: 'Port Ellery closes its bridge', publisher: 'The Example', published: '2024-05-16' };

const draftOf = async (text = article, from: DraftSource = source) =>
  startDraft({ text, lang: 'en', source: from }, await propose(text, { published: source.published }));

const confirmAll = (story: DraftedStory) => story.draft.asked.reduce((at, _, index) => confirm(at, index), story);

const set = (history: History, pointer: string, value: Json | undefined) =>
  recordEdit(history, setField(history.document, pointer, value))!;

/** Statuses of an article that is read again beside a story. */
const readAgain = (draft: Draft, { document }: History) =>
  statusesOf(markFound(draft, document), startHistory(document));

describe('an article that is read again', () => {
  it('asks nothing that is in the story, whatever its entries became by hand', async () => {
    const fresh = await draftOf();
    const story = confirmAll(startStory(fresh));
    const done = statusesOf(story.draft, story.history);
    expect(done.filter((status) => status === 'confirmed').length).to.be.greaterThan(3);
    expect(readAgain(fresh, story.history)).to.deep.equal(done);
    let { history } = story;
    history = set(history, '/statements/0/text', 'Written by hand.');
    history = set(history, '/statements/1/date', '2024-05-15');
    history = set(history, '/events/0/title', 'The bridge is opened');
    expect(readAgain(fresh, history)).to.deep.equal(done);
  });

  it('asks only for the rest', async () => {
    const fresh = await draftOf();
    const story = [0, 1].reduce(confirm, startStory(fresh));
    const statuses = statusesOf(story.draft, story.history);
    expect(statuses.slice(0, 3)).to.deep.equal(['confirmed', 'confirmed', 'open']);
    expect(readAgain(fresh, story.history)).to.deep.equal(statuses);
  });

  it('asks all of another article in the same words, and what is cited in other words', async () => {
    const fresh = await draftOf();
    const { history } = confirmAll(startStory(fresh));
    for (const other of [{ title: 'Another' }, { publisher: 'Another' }, { published: '2024-05-17' }]) {
      const draft = await draftOf(article, { ...source, ...other });
      expect(readAgain(draft, history), JSON.stringify(other)).not.to.include('confirmed');
    }
    const cited = set(history, '/statements/0/sources/0/quote', 'We could');
    expect(readAgain(fresh, cited).filter((status) => status === 'open')).to.have.length(1);
  });

  it('is the same with an address or a publisher that one of the two lacks, and another with another address', async () => {
    const bare = await draftOf(article, { title: source.title });
    const { history } = confirmAll(startStory(bare));
    const named = set(history, '/sources/0/publisher', 'The Example');
    const addressed = set(named, '/sources/0/url', 'https://example.org/bridge');
    for (const at of [named, addressed]) expect(readAgain(bare, at)).not.to.include('open');
    expect(markFound(bare, addressed.document).sourceId, 'the report becomes no second source').to.equal(
      documentOf({ draft: bare, history }).sources?.[0]?.id,
    );
    const elsewhere = await draftOf(article, { ...source, url: 'https://example.org/other' });
    expect(readAgain(elsewhere, addressed)).not.to.include('confirmed');
  });

  it('becomes no second source, though nothing of it is in the story, or its address ends in another way', async () => {
    const url = 'https://example.org/bridge';
    const first = await draftOf(article, { ...source, url });
    const { history } = confirm(startStory(first), 0);
    const text = 'Mayor Ada Quill said that nothing would open again.';
    for (const from of [source, { ...source, url: `${url}/` }, { ...source, url: `${url}#top` }]) {
      const draft = await draftOf(text, from);
      for (const each of [draft, markFound(draft, history.document)]) {
        const story = confirm({ draft: each, history }, 0);
        expect(documentOf(story).sources).to.have.length(1);
      }
      expect(markFound(draft, history.document).sourceId).to.equal(documentOf({ draft, history }).sources?.[0]?.id);
    }
  });

  it('has a date of an editor marked as one', async () => {
    const fresh = await draftOf('The bridge opened on 3 June 1931.');
    const { history } = confirm(startStory(changeProposal(fresh, 0, { date: '1932' })), 0);
    const again = markFound(fresh, history.document);
    expect(statusesOf(again, history)).to.deep.equal(['confirmed']);
    expect(hasEditedDate(again, 0)).to.equal(true);
    const { history: plain } = confirm(startStory(fresh), 0);
    expect(hasEditedDate(markFound(fresh, plain.document), 0)).to.equal(false);
  });

  it('is compared with a story in a moment, however long it is', async () => {
    const sentence = (n: number) =>
      `Minister Bo Lund said that plan ${n} of the board would fail in month number ${n} of the year.\n\n`;
    const draft = await draftOf(Array.from({ length: 240 }, (_, n) => sentence(n)).join(''));
    const { history } = [0, 1, 2].reduce(confirm, startStory(draft));
    const begin = performance.now();
    expect(markFound(draft, history.document).decisions.filter((each) => each?.is === 'found')).to.have.length(3);
    expect(performance.now() - begin).to.be.lessThan(2000);
  });

  it('asks again what is removed from the story afterwards', async () => {
    const fresh = await draftOf();
    const { history } = confirmAll(startStory(fresh));
    const found = markFound(fresh, history.document);
    const without = set(history, '/events', undefined);
    const events = fresh.asked.flatMap(({ kind }, index) => (kind === 'event' ? [index] : []));
    expect(events).not.to.have.length(0);
    const statuses = statusesOf(found, without);
    for (const [index, status] of statuses.entries())
      expect(status).to.equal(events.includes(index) ? 'open' : 'confirmed');
  });

  it('tells two of one sentence apart by their words and speakers, and asks both where it can’t', async () => {
    const text = 'Mayor Ada Quill said that a ferry would run. Minister Bo Lund said that it was late.';
    const draft = await draftOf(text);
    const [first] = draft.asked;
    if (first?.kind !== 'statement') throw new Error('not a statement');
    const other = { kind: 'statement' as const, proposal: { ...first.proposal, speaker: 'Bo Lund' } };
    const fresh = { ...draft, asked: [first, other] };
    const { history } = confirm(startStory(fresh), 1);
    expect(readAgain(fresh, history)).to.deep.equal(['open', 'confirmed']);
    const byHand = set(set(history, '/statements/0/text', 'By hand.'), '/statements/0/speaker', 'somebody');
    expect(readAgain(fresh, byHand)).to.deep.equal(['open', 'open']);
  });

  it('never takes one entry for two proposals, whatever was confirmed and changed', async () => {
    const drafts = await draftAll();
    let count = 0;
    fc.assert(
      fc.property(fc.nat(), fc.array(draftAct, { maxLength: 30, size: 'max' }), (which, acts) => {
        const fresh = drafts[which % drafts.length]!;
        const { history } = acts.reduce(actOn, startStory(fresh));
        const found = markFound(fresh, history.document).decisions.flatMap((each) =>
          each?.is === 'found' ? [`${each.list}/${each.id}`] : [],
        );
        count += found.length;
        expect(new Set(found).size).to.equal(found.length);
      }),
      { seed: 20230218, numRuns: 60 },
    );
    expect(count).to.be.greaterThan(50);
  });
});

describe('a proposal that would be a second copy', () => {
  it('is told with the entry that the story has, of the same speaker and the same cited words', async () => {
    const fresh = await draftOf();
    const { history } = confirmAll(startStory(fresh));
    const { document } = history;
    const again = fresh.asked.map((_, index) => findDuplicateEntry(fresh, index, document));
    expect(again).to.deep.equal(
      fresh.asked.map(({ proposal }) => {
        const { events = [], statements = [] } = documentOf({ draft: fresh, history });
        const at = proposal.quote;
        const of = [...events, ...statements].find((each) =>
          each.sources?.some((cited) => typeof cited === 'object' && at.includes(cited.quote?.split(' […]')[0] ?? '?')),
        );
        return of && ('text' in of ? of.text : (of as { title: string }).title);
      }),
    );
  });

  it('is told where somebody says the same words in another sentence, and not where another one does', async () => {
    const said = 'Mayor Ada Quill said that a ferry would run.';
    const fresh = await draftOf(`${said} The bridge is old. Quill said that a ferry would run.`);
    const { history } = confirm(startStory(fresh), 0);
    expect(findDuplicateEntry(fresh, 1, history.document)).to.equal('A ferry would run.');
    const other = await draftOf(`${said} Minister Bo Lund said that a ferry would run.`);
    const first = confirm(startStory(other), 0);
    expect(findDuplicateEntry(first.draft, 1, first.history.document)).to.equal(undefined);
  });

  it('is not told where figures, signs or capitals differ', async () => {
    const pairs = [
      ['it cost €5 million', 'it cost $5 million'],
      ['it was 5%', 'it was 5'],
      ['it was −5 degrees', 'it was 5 degrees'],
      ['it was 1.5 million', 'it was 1 5 million'],
      ['it was up to the US', 'it was up to the us'],
    ] as const;
    for (const [one, other] of pairs) {
      const draft = await draftOf(`Minister Bo Lund said that ${one}. Later Lund said that ${other}.`);
      const story = confirm(startStory(draft), 0);
      expect(story.draft.asked.length, one).to.equal(2);
      expect(findDuplicateEntry(story.draft, 1, story.history.document), one).to.equal(undefined);
    }
  });

  it('is not told for a statement and a silence, nor before anything is in the story', async () => {
    const fresh = await draftOf();
    expect(findDuplicateEntry(fresh, 0, { explainer: 1 })).to.equal(undefined);
    const story = confirm(startStory(fresh), 0);
    const index = fresh.asked.findIndex(({ kind }) => kind === 'statement');
    const silent = changeProposal(changeProposal(fresh, index, { form: 'silence' }), index, { speaker: '#ada-quill' });
    expect(findDuplicateEntry(silent, index, story.history.document)).to.equal(undefined);
  });
});

describe('a statement much like one that is in the story', () => {
  const said = 'Mayor Ada Quill said that the old swing bridge would close for repairs on Monday.';
  const alikeIn = async (second: string) => {
    const draft = await draftOf(`${said} ${second}`);
    const story = confirm(startStory(draft), 0);
    return findSimilarStatement(story.draft, 1, story.history.document);
  };

  it('is told with the words of that one, where it is of the same speaker', async () => {
    const entry = 'The old swing bridge would close for repairs on Monday.';
    expect(await alikeIn('Quill said that the swing bridge would close for its repairs.')).to.equal(entry);
    expect(await alikeIn('Quill said that a ferry would run to the bridge.')).to.equal(undefined);
    expect(await alikeIn('Captain Bo Lund said that the swing bridge would close for its repairs.')).to.equal(
      undefined,
    );
  });

  it('is not told where two words are the same, or most are others', async () => {
    expect(await alikeIn('Quill said that the bridge would close.')).to.equal(undefined);
    const others =
      'Quill said that the swing bridge repairs and a new ferry to Upton would need longer trials of all trains.';
    expect(await alikeIn(others)).to.equal(undefined);
  });

  it('is told with the words of the one that is most like it', async () => {
    const others =
      'Quill said that a ferry would run to Upton. Quill said that the swing bridge would close for repairs.';
    const draft = await draftOf(`${said} ${others}`);
    const story = confirm(confirm(startStory(draft), 0), 1);
    expect(findSimilarStatement(story.draft, 2, story.history.document)).to.equal(
      'The old swing bridge would close for repairs on Monday.',
    );
  });

  it('is not told for what was not said', async () => {
    const silence = 'Quill declined to say whether the old swing bridge would close for repairs.';
    expect(await alikeIn(silence)).to.equal(undefined);
  });
});
