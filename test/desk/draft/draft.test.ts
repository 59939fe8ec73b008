import { titleOf } from '../../../src/desk/draft/article/event-titles.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toCsv } from '../../../src/convert/csv/to-csv.js';
import { toMarkdown } from '../../../src/convert/markdown/to-markdown.js';
import { formatKeptArticle } from '../../../src/desk/element/saving/kept-article.js';
import { isInText } from '../../../src/desk/citing/check-quote.js';
import { confirmProposal } from '../../../src/desk/draft/confirm-proposal.js';
import {
  askAgain,
  changeProposal,
  currentOf,
  decide,
  lastDecisionOf,
  startDraft,
  statusesOf,
  type Draft,
  type ProposalChanges,
} from '../../../src/desk/draft/draft.js';
import { isDoubtfulProposal } from '../../../src/desk/draft/article/doubt.js';
import { findCandidates, findNewSpeaker, findSpeaker } from '../../../src/desk/draft/speakers/speakers.js';
import { recordEdit, redo, startHistory, undo } from '../../../src/desk/document/history.js';
import { formatLine, makeJournal } from '../../../src/desk/versions/journal.js';
import type { Json } from '../../../src/desk/document/json.js';
import { readDocument } from '../../../src/model/read-document.js';
import { reviewDocument } from '../../../src/model/review/review-document.js';
import type { StatementProposal } from '../../../src/propose/proposals.js';
import { propose } from '../../../src/propose/propose.js';
import { actOn, confirm, documentOf, draftAct, draftAll, startStory, type DraftedStory } from './draft-articles.js';

const article = `Port Ellery closes its bridge

“We could not wait,” Mayor Ada Quill said, “because the girders are old.”

Quill said that a ferry would carry pedestrians. She called the closure “a bitter step” and thanked the crews. The bridge opened on 3 June 1931.

A senior engineer told reporters that the cracks had been known. A senior engineer warned that more would come.

The harbour office did not say how long the repairs would take.`;

const source = { title: 'Port Ellery closes its bridge', publisher: 'The Example', published: '2024-05-16' };

const draftOf = async (text: string) =>
  startDraft({ text, lang: 'en', source }, await propose(text, { published: source.published }));

/** The draft of an article that was read from a PDF. */
const draftOfPdf = async (pages: Draft['pages']) =>
  startDraft({ text: article, lang: 'en', source, pages }, await propose(article, { published: source.published }));

const indexOf = ({ asked }: Draft, words: string) => {
  const index = asked.findIndex(({ proposal }) =>
    ('text' in proposal ? proposal.text : proposal.title).includes(words),
  );
  if (index < 0) throw new Error(`Nothing proposed with ${words}`);
  return index;
};

/** Who may have said a proposed statement. */
function candidatesOf({ draft, history }: DraftedStory, index: number) {
  const asked = draft.asked[index];
  if (asked?.kind !== 'statement') throw new Error('not a statement');
  return findCandidates(draft, asked.proposal, history.document);
}

const confirmAll = (story: DraftedStory) => story.draft.asked.reduce((at, _, index) => confirm(at, index), story);

describe('a speaker who may be a place', () => {
  it('is of no kind before the editor says so', async () => {
    const text =
      'PORT ELLERY, 16 May (Courier) — The bridge is shut.\n\nPort Ellery said that it would pay. Stone Haven said that it would not. A boat lay in Stone Haven. Ada Quill said yes.';
    const draft = await draftOf(text);
    const kinds = draft.asked.flatMap((asked) =>
      asked.kind === 'statement'
        ? [[asked.proposal.speaker, findCandidates(draft, asked.proposal, { explainer: 1 })[0]?.kind]]
        : [],
    );
    expect(kinds).to.deep.equal([
      ['Port Ellery', undefined],
      ['Stone Haven', undefined],
      ['Ada Quill', 'person'],
    ]);
  });
});

describe('the place from which an article reports', () => {
  const kindOf = async (text: string) => {
    const { asked, ...draft } = await draftOf(text);
    const statement = asked.findLast((each) => each.kind === 'statement')!;
    return findCandidates({ asked, ...draft }, statement.proposal, { explainer: 1 })[0]?.kind;
  };

  it('stands before its first sentence only', async () => {
    const told = 'Stone Haven said that it would pay.';
    expect(await kindOf(`STONE HAVEN, 16 May (Courier) — The bridge is shut.\n\n${told}`)).to.equal(undefined);
    expect(await kindOf(`The bridge is shut\n\nSTONE HAVEN — The bridge is shut.\n\n${told}`)).to.equal(undefined);
    const later = told.replace('Stone Haven', 'Ada Quill');
    expect(await kindOf(`The bridge is shut.\n\nADA QUILL — The mayor is ill.\n\n${later}`)).to.equal('person');
  });
});

describe('a statement that an editor shows as a silence, or a silence as a statement,', () => {
  const text =
    'Ruth Vance complained that the council had hidden the letters. Ada Quill did not say how long the repairs would take.';
  const speakerOf = (draft: Draft, index: number) => {
    const asked = draft.asked[index];
    if (asked?.kind !== 'statement') throw new Error('not a statement');
    return findSpeaker(draft, index, findCandidates(draft, asked.proposal, { explainer: 1 }))?.name;
  };

  it('has nobody who spoke for somebody who was silent, nor the other way round', async () => {
    const draft = await draftOf(text);
    for (const [words, form] of [
      ['hidden the letters', 'silence'],
      ['how long', 'indirect'],
    ] as const) {
      const index = indexOf(draft, words);
      expect(speakerOf(draft, index)).to.equal(form === 'silence' ? 'Ruth Vance' : 'Ada Quill');
      const turned = changeProposal(draft, index, { form });
      expect(speakerOf(turned, index)).to.equal(undefined);
      const written = changeProposal(turned, index, { words: 'Written by hand.' });
      expect(confirmProposal(written, index, { explainer: 1 })).to.deep.equal({ missing: 'speaker' });
    }
  });

  it('is noted by whoever says that somebody was silent, unless the editor says who else noted it', async () => {
    const draft = await draftOf('Ruth Vance stated that Ada Quill did not apologize. Ada Quill said that it was late.');
    const [index, other] = [indexOf(draft, 'apologize'), indexOf(draft, 'late')];
    const asked = draft.asked[index]!;
    const noterOf = (change: ProposalChanges) => {
      const candidates = findCandidates(draft, asked.proposal as StatementProposal, { explainer: 1 });
      const quill = candidates.find(({ name }) => name === 'Ada Quill')!.key;
      const turned = changeProposal(draft, index, { form: 'silence' });
      const silent = changeProposal(turned, index, { words: 'an apology', speaker: quill, ...change });
      const confirmed = confirmProposal(silent, index, { explainer: 1 });
      if (!('edit' in confirmed)) throw new Error(`${confirmed.missing} is missing`);
      const { people = [], statements } = documentOf({
        draft,
        history: recordEdit(startHistory({ explainer: 1 }), confirmed.edit)!,
      });
      return [statements?.[0]?.silence?.notedBy, people.map(({ id }) => id)];
    };
    expect(other).to.be.greaterThan(index);
    expect(noterOf({})).to.deep.equal(['ruth-vance', ['ada-quill', 'ruth-vance']]);
    expect(noterOf({ notedBy: '' })).to.deep.equal(['port-ellery-closes-its-bridge', ['ada-quill']]);
  });

  it('gets back what the editor filled in once it is turned round again', async () => {
    const draft = await draftOf(text);
    const index = indexOf(draft, 'hidden the letters');
    const written = changeProposal(draft, index, { words: 'The letters were hidden.', date: '2024-05-16' });
    const turned = changeProposal(written, index, { form: 'silence' });
    expect(turned.changes[index]).to.include({ form: 'silence' }).and.not.have.any.keys('words', 'date', 'speaker');
    const silent = changeProposal(turned, index, { words: 'where the letters are' });
    const back = changeProposal(silent, index, { form: 'indirect' });
    expect(back.changes[index]).to.include({ words: 'The letters were hidden.', date: '2024-05-16' });
    expect(speakerOf(back, index)).to.equal('Ruth Vance');
    expect(changeProposal(back, index, { form: 'silence' }).changes[index]).to.include({
      words: 'where the letters are',
    });
  });
});

describe('the draft of an article', () => {
  it('asks first what is in doubt, then everything else, both in the order of the text', () => {
    const told = 'The harbour is open. Critics said that it was late. Quill said no. “Yes,” she said. The pier opened.';
    const passages = [0.9, 0.6, 0.75, 0.3, 0.8].map((confidence, index) => {
      const start = [...told.matchAll(/[^.]+\./g)][index]!.index;
      return { quote: told.slice(start, start + 5), start, end: start + 5, confidence, title: `${index}`, date: null };
    });
    const { asked } = startDraft(
      { text: told, lang: 'en', source },
      { events: passages, statements: [], people: [], places: [] },
    );
    expect(asked.map(({ proposal }) => 'title' in proposal && proposal.title)).to.deep.equal(['1', '3', '0', '2', '4']);
    expect(asked.map(({ proposal }) => isDoubtfulProposal(proposal))).to.deep.equal([true, true, false, false, false]);
  });

  it('gives an event its words as a title, with a capital', () => {
    for (const title of [
      'That Ellery fell on 5 May 2024 surprised many',
      'This did not stop',
      'Those killed were buried',
      'This killed ten people',
    ])
      expect(titleOf({ title } as never)).to.equal(title);
    expect(titleOf({ title: 'this was in May' } as never)).to.equal('This was in May');
  });

  it('asks about two events of a sentence in the order in which it says that they happened', async () => {
    const eventsOf = async (text: string) =>
      (await draftOf(text)).asked.flatMap(({ kind, proposal }) => (kind === 'event' ? [proposal.title] : []));
    const told = 'The towns formed a league in February last year, shortly';
    const league = 'The towns formed a league';
    expect(await eventsOf(`${told} before troops crossed the river.`)).to.deep.equal([
      league,
      'troops crossed the river',
    ]);
    expect(await eventsOf(`${told} after troops crossed the river.`)).to.deep.equal([
      'troops crossed the river',
      league,
    ]);
  });

  it('asks about all events before what was said, so that this can name the event at which it was said', async () => {
    const text =
      'Mayor Ada Quill said that it rained. Quill did not say who paid. The bridge opened on 3 June 1931, and Quill said that it was cold. The council closed it on 14 May 2024.';
    const proposed = await propose(text, { published: source.published });
    const statements = proposed.statements.map((each, at) => (at === 2 ? { ...each, confidence: 0.4 } : each));
    const { asked } = startDraft({ text, lang: 'en', source }, { ...proposed, statements });
    expect(asked.map(({ kind, proposal }) => (kind === 'event' ? proposal.title : proposal.text))).to.deep.equal([
      'The bridge opened',
      'The council closed it',
      'it was cold',
      'it rained',
      'did not say who paid',
    ]);
  });

  it('knows the last decision that still counts, whatever it was', async () => {
    const start = startStory(await draftOf(article));
    const last = ({ draft, history }: DraftedStory) => lastDecisionOf(draft, statusesOf(draft, history));
    expect(last(start)).to.equal(undefined);
    const first = confirm(start, 1);
    const left = { ...first, draft: decide(first.draft, 0, { is: 'rejected' }) };
    expect(last(left)).to.equal(0);
    const again = { ...left, draft: askAgain(left.draft, 0) };
    expect(last(again)).to.equal(1);
    expect(last({ ...again, history: undo(again.history) })).to.equal(undefined);
  });

  it('asks again what is undone, and counts it as confirmed when it is redone', async () => {
    const { draft, history } = confirm(startStory(await draftOf(article)), 0);
    const undone = undo(history);
    expect(statusesOf(draft, history)[0]).to.equal('confirmed');
    expect(currentOf(draft, statusesOf(draft, history))).to.equal(1);
    expect(statusesOf(draft, undone)[0]).to.equal('open');
    expect(currentOf(draft, statusesOf(draft, undone))).to.equal(0);
    expect(undone.document).to.deep.equal({ explainer: 1 });
    expect(statusesOf(draft, redo(undone))[0]).to.equal('confirmed');
  });

  it('asks again what was skipped or rejected when an editor wants it, before all others', async () => {
    const { history, draft } = startStory(await draftOf(article));
    const decided = decide(decide(draft, 0, { is: 'skipped' }), 1, { is: 'rejected' });
    expect(currentOf(decided, statusesOf(decided, history))).to.equal(2);
    const again = askAgain(decided, 1);
    expect(currentOf(again, statusesOf(again, history))).to.equal(1);
    const after = decide(again, 1, { is: 'rejected' });
    expect(currentOf(after, statusesOf(after, history))).to.equal(2);
  });
});

describe('a confirmed proposal', () => {
  it('becomes a quotation with exact words of the article', async () => {
    const start = startStory(await draftOf(article));
    const { statements, sources, people } = documentOf(confirm(start, indexOf(start.draft, 'could not wait')));
    const [statement] = statements ?? [];
    expect(statement?.text).to.equal('“We could not wait” “because the girders are old.”');
    expect(statement?.sources).to.deep.equal([
      { source: sources![0]!.id, quote: 'We could not wait […] because the girders are old.', ownWords: true },
    ]);
    expect(people).to.deep.equal([{ id: 'ada-quill', name: 'Ada Quill', kind: 'person', role: 'Mayor' }]);
    expect(sources).to.deep.equal([{ id: 'port-ellery-closes-its-bridge', ...source, kind: 'report', lang: 'en' }]);
  });

  it('cites the pages of a PDF, each for its own words', async () => {
    const pages = [0, article.indexOf('Quill said that a ferry')].map((start, index) => ({
      start,
      page: index + 1,
      labels: [],
    }));
    const { events, statements } = documentOf(confirmAll(startStory(await draftOfPdf(pages))));
    const pageOf = ({ sources }: { readonly sources?: readonly unknown[] } = {}) =>
      (sources?.[0] as { readonly page?: string } | undefined)?.page;
    expect(pageOf(events?.[0])).to.equal('2');
    expect(pageOf(statements?.find(({ text }) => text.includes('could not wait')))).to.equal('1');
    expect(pageOf(statements?.find(({ text }) => text.includes('bitter step')))).to.equal('2');
  });

  it('is proven where it is quoted in several parts, and no review finds fault with it', async () => {
    const long = 'because the girders are so old that nobody alive can remember who has painted them last';
    for (const text of [article, article.replace('because the girders are old', long)]) {
      const start = startStory(await draftOf(text));
      const done = documentOf(confirm(start, indexOf(start.draft, 'could not wait')));
      for (const citation of done.statements![0]!.sources!) expect(isInText(citation as object, text)).to.equal(true);
      const codes = reviewDocument(readDocument(done).explainer).map(({ code }) => code);
      expect(codes).to.not.include('quote-not-proven').and.not.include('quote-of-reporter');
      if (text === article) expect(codes).to.not.include('runs-from-two-passages');
    }
  });

  it('keeps the marks of words that are quoted in part, and has none as a paraphrase', async () => {
    const start = startStory(await draftOf(article));
    const index = indexOf(start.draft, 'a bitter step');
    const [mixed] = documentOf(confirm(start, index)).statements ?? [];
    expect(mixed?.text).to.contain('“a bitter step”');
    const asParaphrase = { ...start, draft: changeProposal(start.draft, index, { form: 'indirect' }) };
    const [plain] = documentOf(confirm(asParaphrase, index)).statements ?? [];
    expect(plain?.text).to.contain('a bitter step').and.not.match(/[“”]/);
  });

  it('is no quotation where the article has no quotation marks, whatever form is asked for', async () => {
    const start = startStory(await draftOf(article));
    const index = indexOf(start.draft, 'a ferry would carry');
    const draft = changeProposal(start.draft, index, { form: 'direct', words: 'She promised a ferry.' });
    expect(documentOf(confirm({ ...start, draft }, index)).statements?.[0]?.text).to.equal('She promised a ferry.');
  });

  it('keeps the marks that an editor types: those of the passage are cited, and any others have to be corrected', async () => {
    const start = startStory(await draftOf(article));
    const index = indexOf(start.draft, 'a bitter step');
    const withWords = (words: string) => changeProposal(start.draft, index, { form: 'indirect', words });
    const done = documentOf(confirm({ ...start, draft: withWords('She spoke of “a bitter step”.') }, index));
    expect(done.statements?.[0]?.text).to.equal('She spoke of “a bitter step”.');
    expect(readDocument(done).problems.map(({ code }) => code)).to.not.include('quote-not-proven');
    const told = (words: string) => confirmProposal(withWords(words), index, start.history.document);
    const missing = 'marks';
    for (const words of ['“a ferry”', '“bitter st”', '“step bitter”', '“a […] ferry”'])
      expect(told(`It was ${words}.`), words).to.deep.equal({ missing, wrong: { words, isAlone: false } });
    expect(told('She spoke of “a bitter step.')).to.deep.equal({ missing, wrong: { words: '“', isAlone: true } });
  });

  it('takes for exact what the rule of quotations proves, and cites the words of the article', async () => {
    const text = [
      'Quill said that the firm was “starting a school of art”, and “it doesn’t end here,” she said.',
      'Bo Rell called the closure “a bitter\nstep for all of\nus” and thanked the crews.',
    ].join('\n\n');
    const start = startStory(await draftOf(text));
    const cited = (about: string, words: string) => {
      const index = indexOf(start.draft, about);
      const draft = changeProposal(start.draft, index, { form: 'indirect', words });
      const done = documentOf(confirm({ ...start, draft }, index));
      expect(
        readDocument(done).problems.map(({ code }) => code),
        words,
      ).to.not.include.members(['quote-not-proven']);
      const [statement] = done.statements ?? [];
      expect(statement, words).to.have.property('text', words.replace(/(?<=\d)"/g, '\\"'));
      return statement?.sources?.flatMap((citation) => (citation as { quote?: string }).quote ?? []);
    };
    expect(cited('closure', 'It was “a bitter step.”')).to.deep.equal(['a bitter step']);
    expect(cited('closure', 'It was “a […] step for […] us”.')).to.deep.equal(['a bitter step for all of us']);
    expect(cited('school', 'It is “art”.')).to.deep.equal(['art']);
    expect(cited('school', "She said: “[I]t doesn't end here.”")).to.deep.equal(['it doesn’t end here']);
    expect(cited('school', 'She said that it "doesn\'t end".')).to.deep.equal(['doesn’t end']);
    expect(cited('school', 'A 6" brush is for “art”.')).to.deep.equal(['art']);
    expect(cited('school', 'A 6" brush is no 8" brush.')).to.have.length(1);
  });

  it('as a silence tells what was not said, where, and who noted it', async () => {
    const start = startStory(await draftOf(article));
    const { statements, sources } = documentOf(confirm(start, indexOf(start.draft, 'how long')));
    expect(statements?.[0]?.text).to.equal('how long the repairs would take');
    expect(statements?.[0]?.silence).to.deep.equal({
      notedBy: sources![0]!.id,
      scope: 'as far as this report tells',
      asked: 'unknown',
    });
  });

  it('as a silence takes a date for the day until which it was noted, and was said on none', async () => {
    const start = startStory(await draftOf(article));
    const index = indexOf(start.draft, 'how long');
    const draft = changeProposal(start.draft, index, { date: '2024-05-12' });
    const [statement] = documentOf(confirm({ ...start, draft }, index)).statements ?? [];
    expect([statement?.silence?.asOf, statement?.date]).to.deep.equal(['2024-05-12', undefined]);
  });

  it('as a silence keeps the marks of words that the article has in marks, and asks about any others', async () => {
    const start = startStory(await draftOf(article));
    const index = indexOf(start.draft, 'how long');
    const withWords = (words: string) => changeProposal(start.draft, index, { words });
    const done = documentOf(confirm({ ...start, draft: withWords('what “a bitter step” means') }, index));
    expect(done.statements?.[0]?.text).to.equal('what “a bitter step” means');
    const told = (words: string) => confirmProposal(withWords(words), index, start.history.document);
    const missing = 'marks';
    expect(told('what “a sweet step” means')).to.deep.equal({
      missing,
      wrong: { words: '“a sweet step”', isAlone: false },
    });
    expect(told('what “a bitter step means')).to.deep.equal({ missing, wrong: { words: '“', isAlone: true } });
    expect(told('what “a bitter step.” means')).to.have.property('edit');
  });

  it('is cited with the whole of a quotation in its sentence', async () => {
    const start = startStory(
      await draftOf(
        'Ada Quill said that the firm had never in all of its years paid for “safe bridges and boats” in town.',
      ),
    );
    const draft = changeProposal(start.draft, 0, { form: 'indirect' });
    const [statement] = documentOf(confirm({ ...start, draft }, 0)).statements ?? [];
    expect(statement?.sources).to.have.nested.property(
      '[0].quote',
      'the firm had never in all of its years paid for “safe bridges and boats” in town',
    );
  });

  it('as an event is cited with all words of its title and its date, in whole phrases', async () => {
    const cited = async (text: string, change = {}) => {
      const draft = changeProposal(await draftOf(text), 0, change);
      const { events = [] } = documentOf(confirm(startStory(draft), 0));
      return events[0]!.sources!.map((each) => (typeof each === 'string' ? [each] : [each.quote, each.for]));
    };
    expect(await cited('The mayors formed a league of towns in February last year, before it rained.')).to.deep.equal([
      ['The mayors formed a league of towns in February last year', undefined],
    ]);
    const long =
      'During a conference in Stone Haven on Saturday, Mayor Ada Quill of Port Ellery and the head of the harbour office had a rare meeting with crews.';
    const title = 'Mayor Ada Quill of Port Ellery and the head of the harbour office had a rare meeting with crews';
    expect(await cited(long)).to.deep.equal([
      [title, undefined],
      ['on Saturday', 'date'],
    ]);
    expect(await cited(long, { date: '2024-05-01' })).to.deep.equal([[title, 'text']]);
    expect(
      await cited('Quill opened “a day of all days that this town has ever seen or will see” on Monday with crews.', {
        status: 'happened',
      }),
    ).to.deep.equal([
      ['Quill opened “a day of all days that this town has ever seen or will see” on Monday with crews', undefined],
    ]);
  });

  it('needs a speaker where the article leaves it open', async () => {
    const draft = await draftOf(article);
    const index = indexOf(draft, 'a ferry would carry');
    const asked = draft.asked[index]!;
    if (asked.kind !== 'statement') throw new Error('not a statement');
    const open = { ...asked, proposal: { ...asked.proposal, speaker: null } };
    const inDoubt = { ...draft, asked: draft.asked.with(index, open) };
    expect(confirmProposal(inDoubt, index, {})).to.deep.equal({ missing: 'speaker' });
    const [candidate] = findCandidates(inDoubt, open.proposal, {});
    const chosen = changeProposal(inDoubt, index, { speaker: candidate!.key });
    expect(confirmProposal(chosen, index, {})).to.have.property('edit');
  });

  it('makes one person of a name, and never one of two sources without a name', async () => {
    const people = documentOf(confirmAll(startStory(await draftOf(article)))).people?.map(({ name }) => name) ?? [];
    expect(people.filter((name) => name === 'Ada Quill')).to.have.length(1);
    expect(people.filter((name) => name.startsWith('A senior engineer'))).to.deep.equal([
      'A senior engineer',
      'A senior engineer (2)',
    ]);
  });

  it('can be by the same unnamed source as another in one act, which makes one person of both', async () => {
    const start = startStory(await draftOf(article));
    const first = confirm(start, indexOf(start.draft, 'cracks had been known'));
    const index = indexOf(start.draft, 'more would come');
    const candidates = candidatesOf(first, index);
    const asked = findNewSpeaker(first.draft, index, candidates)!;
    expect(asked.speaker.name).to.equal('A senior engineer');
    expect(asked.sameAs.map(({ name, id }) => [name, id])).to.deep.equal([['A senior engineer', 'a-senior-engineer']]);
    const chosen = changeProposal(first.draft, index, { speaker: asked.sameAs[0]!.key });
    const { people, statements } = documentOf(confirm({ ...first, draft: chosen }, index));
    expect(people).to.have.length(1);
    expect(statements?.map(({ speaker }) => speaker)).to.deep.equal(['a-senior-engineer', 'a-senior-engineer']);
    // Who changes their mind is asked the same again.
    expect(findNewSpeaker(chosen, index, candidates)).to.deep.equal(asked);
  });

  it('offers two of one name in the order of the article, each with the words that tell them apart', async () => {
    const told = ['the cracks had been known', 'the river would rise again', 'nobody was asked about it', 'more came'];
    const start = startStory(await draftOf(told.map((words) => `A senior engineer said that ${words}.`).join(' ')));
    const sameAs = (story: DraftedStory, index: number) =>
      findNewSpeaker(story.draft, index, candidatesOf(story, index))?.sameAs.map(({ saying }) => saying);
    const one = confirm(start, 0);
    expect(sameAs(one, 1)).to.deep.equal([undefined]);
    const two = confirm(one, 1);
    const offered = ['The cracks had been known.', 'The river would rise again.'];
    expect(sameAs(two, 2)).to.deep.equal(offered);
    expect(sameAs(confirm(confirm(start, 1), 0), 2)).to.deep.equal(offered);
    expect(sameAs(confirm(two, 2), 3)).to.deep.equal([...offered, 'Nobody was asked about it.']);
  });

  it('offers none of two who have one name and nothing that tells them apart', async () => {
    const draft = await draftOf('The engineer said that it hailed.');
    const people = ['one', 'two', 'other'].map((id) => ({
      id,
      name: id === 'other' ? 'Another engineer' : 'A senior engineer',
    }));
    const saying = (...texts: string[]) =>
      texts.map((text, index) => ({ id: `s${index}`, speaker: people[index]!.id, text }));
    const sameAs = (statements: Json) => {
      const story = { draft, history: startHistory({ explainer: 1, people, statements }) };
      return findNewSpeaker(draft, 0, candidatesOf(story, 0))?.sameAs.map(({ id }) => id);
    };
    expect(sameAs([])).to.deep.equal(['other']);
    expect(sameAs(saying('It rained.', 'It rained.'))).to.deep.equal(['other']);
    expect(sameAs(saying('It rained.', 'It snowed.'))).to.deep.equal(['one', 'two', 'other']);
  });

  it('offers those who share a word, and nobody else', async () => {
    const draft = await draftOf(
      'Ellery said that it waits. The harbour office said that it snowed. The engineer said that it hailed. Mayor Ada Quill said that it rained.',
    );
    const people = [
      { id: 'office', name: 'An office of the harbour', kind: 'organisation' },
      { id: 'ell', name: 'Ell Valley', kind: 'government' },
      { id: 'quill', name: 'Bo Quill', kind: 'person' },
      { id: 'senior', name: 'A senior engineer', kind: 'unnamed' },
      { id: 'rell', name: 'Tomas Rell', kind: 'person' },
    ];
    const document = { explainer: 1, people };
    const offered = draft.asked.map((_, index) => {
      const story = { draft, history: startHistory(document) };
      const { speaker, sameAs = [] } = findNewSpeaker(draft, index, candidatesOf(story, index)) ?? {};
      return [speaker?.name, ...sameAs.map(({ id }) => id)];
    });
    expect(offered).to.deep.equal([
      ['Ellery'],
      ['The harbour office', 'office'],
      ['The engineer', 'senior'],
      ['Ada Quill', 'quill'],
    ]);
  });

  it('offers a capital for its country, and never another country', async () => {
    const names = ['Washington', 'China', 'The United States', 'The United Kingdom', 'Ellery', 'A Chinese official'];
    const people = names.map((name) => ({ id: name, name, kind: / official/.test(name) ? 'unnamed' : 'government' }));
    const offeredFor = async (name: string) => {
      const story = { draft: await draftOf(`${name} said that it rained.`), history: startHistory({ people }) };
      const { speaker, sameAs = [] } = findNewSpeaker(story.draft, 0, candidatesOf(story, 0)) ?? {};
      return [speaker?.name, ...sameAs.map(({ id }) => id)];
    };
    for (const [name, ...offered] of [
      ['Beijing', 'China'],
      ['U.S.', 'Washington', 'The United States'],
      ['Moscow'],
      ['Quill Valley'],
      ['United Arab Emirates'],
      ['A US official'],
      ['A senior official', 'A Chinese official'],
    ])
      expect(await offeredFor(name!)).to.deep.equal([name, ...offered]);
  });

  it('is by somebody unnamed where the article speaks of “a” or “some”, and is asked about where it says “the”', async () => {
    const draft = await draftOf(
      'A senior engineer said that it snowed. Some experts said that it hailed. The engineers said that it rained.',
    );
    const kinds = draft.asked.map((_, index) => {
      const story = startStory(draft);
      return findSpeaker(draft, index, candidatesOf(story, index))?.kind;
    });
    expect(kinds).to.deep.equal(['unnamed', 'unnamed', undefined]);
    expect(documentOf(confirm(startStory(draft), 0)).people?.[0]?.kind).to.equal('unnamed');
  });

  it('is by a government where a country speaks, unless somebody has its name or the story has that country', async () => {
    const kindIn = async (text: string, people: Json = []) => {
      const draft = await draftOf(text);
      const story = { draft, history: startHistory({ explainer: 1, people }) };
      return findSpeaker(draft, 0, candidatesOf(story, 0))?.kind;
    };
    expect(await kindIn('China said that it rained.')).to.equal('government');
    expect(await kindIn('Washington said that it rained.')).to.equal('government');
    expect(await kindIn('Ellery said that it rained.')).to.equal(undefined);
    expect(
      await kindIn('Washington said that it rained. The films are by Denzel Washington and Kerry Washington.'),
    ).to.equal(undefined);
    expect(await kindIn('Mr. Washington said that it rained.'), 'a surname').to.equal(undefined);
    expect(await kindIn('London said it would respond. London said he was a spy.')).to.equal('government');
    expect(
      await kindIn('Washington said that it rained. The films are by Denzel H. Washington and Kerry W. Washington.'),
    ).to.equal(undefined);
    expect(
      await kindIn('Washington said that it rained.', [{ id: 'ada', name: 'Ada Washington', kind: 'person' }]),
      'somebody of the story',
    ).to.equal(undefined);
    expect(await kindIn('Washington said that it rained.', [{ id: 'us', name: 'U.S.', kind: 'government' }])).to.equal(
      undefined,
    );
  });

  it('belongs to the person of that name whom the story has already', async () => {
    const draft = await draftOf(article);
    const document = { explainer: 1, people: [{ id: 'mayor', name: 'Ada  quill', kind: 'person' }] };
    const confirmed = confirm({ draft, history: startHistory(document) }, indexOf(draft, 'could not wait'));
    const { statements, people } = documentOf(confirmed);
    expect(statements?.[0]?.speaker).to.equal('mayor');
    expect(people).to.have.length(1);
  });

  it('takes a date only in EDTF', async () => {
    const draft = await draftOf(article);
    expect(confirmProposal(changeProposal(draft, 0, { date: 'sometime' }), 0, {})).to.deep.equal({ missing: 'date' });
    expect(confirmProposal(changeProposal(draft, 0, { date: '2024-05' }), 0, {})).to.have.property('edit');
  });
});

describe('of every article of our own, whatever an editor does,', () => {
  let drafts: readonly Draft[] = [];
  before(async () => {
    drafts = await draftAll();
  });

  const anyStory = (check: (story: DraftedStory) => void) =>
    fc.assert(
      fc.property(fc.nat(), fc.array(draftAct, { maxLength: 40 }), (which, acts) => {
        check(acts.reduce(actOn, startStory(drafts[which % drafts.length]!)));
      }),
      { numRuns: 200, seed: 18 },
    );

  it('the document has no error, and every quotation in it is proven and stands in the article', () => {
    let quotations = 0;
    anyStory(({ draft, history }) => {
      // An empty document lacks a title, which comes with the first confirmation.
      if (history.past.count === 0) return;
      const { explainer, problems } = readDocument(history.document);
      const found = [...problems, ...reviewDocument(explainer)].filter(({ severity }) => severity === 'error');
      expect(found).to.deep.equal([]);
      for (const statement of explainer.statements)
        for (const { quote, prefix, suffix } of statement.sources)
          if (quote !== undefined) {
            quotations += 1;
            expect(isInText({ quote, prefix: prefix ?? '', suffix: suffix ?? '' }, draft.text), quote).to.equal(true);
          }
      expect([...problems, ...reviewDocument(explainer)].filter(({ code }) => code.startsWith('quote'))).to.deep.equal(
        [],
      );
    });
    expect(quotations).to.be.greaterThan(100);
  });

  it('no document, export or line of the journal but the article’s holds a word of a proposal that is not confirmed', () => {
    let words = 0;
    anyStory(({ draft, history }) => {
      const { document } = history;
      const { explainer } = readDocument(document);
      // A confirmation that was undone stays in the journal, for Redo.
      const done = { ...history, future: { count: 0 } };
      const kept = { revision: undefined, saved: document, texts: new Map(), article: formatKeptArticle({ draft }) };
      const lines = makeJournal({ history: done, ...kept }, 0).map(formatLine);
      const told = [
        JSON.stringify(document),
        toCsv(explainer).output,
        toMarkdown(explainer).output,
        ...lines.filter((line) => !line.startsWith('{"article":')),
      ].join('\n');
      expect(lines.filter((line) => line.startsWith('{"article":'))).to.have.length(1);
      for (const word of wordsOfUnconfirmed(draft, history)) {
        words += 1;
        expect(told.includes(word), word).to.equal(false);
      }
    });
    expect(words).to.be.greaterThan(1_000);
  });

  it('undoing everything leaves the empty document, and every proposal is open or set aside', () => {
    anyStory(({ draft, history }) => {
      let at = history;
      while (at.past.count > 0) at = undo(at);
      expect(at.document).to.deep.equal({ explainer: 1 } satisfies Json);
      expect(statusesOf(draft, at)).to.not.include('confirmed');
    });
  });

  it('each confirmation is one edit that can be undone and redone', () => {
    anyStory(({ history }) => {
      let at = startHistory({ explainer: 1 });
      const edits = [];
      for (let step = history; step.past.edit; step = undo(step)) edits.unshift(step.past.edit);
      for (const edit of edits) at = recordEdit(at, edit)!;
      expect(at.document).to.deep.equal(history.document);
    });
  });
});

const WORD = /[\p{L}\p{N}]{4,}/gu;

/** Words that stand in no passage, name or title but those of proposals that are not confirmed. */
function wordsOfUnconfirmed(draft: Draft, history: DraftedStory['history']): readonly string[] {
  const statuses = statusesOf(draft, history);
  const isConfirmed = (index: number) => statuses[index] === 'confirmed';
  const all = draft.asked.map(({ proposal }) => proposal.quote);
  const confirmed = all.filter((_, index) => isConfirmed(index)).join(' ');
  const names = draft.people.map(({ name, role }) => `${name} ${role ?? ''}`).join(' ');
  const frame =
    'explainer title lang sources publisher published kind report people name role statements speaker text silence';
  const known = `${confirmed} ${names} ${draft.source.title} ${draft.source.publisher} ${frame}`.toLowerCase();
  const unconfirmed = all.filter((_, index) => !isConfirmed(index)).join(' ');
  return [...new Set(unconfirmed.match(WORD))].filter(
    (word) => /\p{Lu}|\p{L}{7,}/u.test(word) && !known.includes(word.toLowerCase()),
  );
}
