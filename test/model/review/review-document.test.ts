import { expect } from '@open-wc/testing';
import apollo from '../../../data/apollo-11.json';
import caesar from '../../../data/caesar.json';
import munich from '../../../data/munich-meeting.json';
import { ACCUSING_VERBS, LOADED_VERBS, OPINION_VERBS } from '../../../src/model/review/loaded-verbs.js';
import { readDocument } from '../../../src/model/read-document.js';
import { ADVICE, type AdviceCode } from '../../../src/model/review/advice-texts.js';
import { ADVICE_CHECKS } from '../../../src/model/review/advice-checks.js';
import { reviewDocument } from '../../../src/model/review/review-document.js';
import { verbFinder } from '../../../src/model/review/word-finders.js';
import type { EventInput, ExplainerDocument, StatementInput, CitationInput } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

interface Case {
  readonly what: string;
  readonly input: ExplainerDocument;
}

interface Trigger extends Case {
  readonly pointer: string;
  /** What the message must name. */
  readonly names?: readonly string[];
}

/** Documents of one statement that differ in a few fields. */
const withStatement = (overrides: Partial<StatementInput>, document: Partial<ExplainerDocument> = {}) =>
  makeDocument({ statements: [makeStatement(overrides)], ...document });
const withEvent = (overrides: Partial<EventInput>, document: Partial<ExplainerDocument> = {}) =>
  makeDocument({ events: [makeEvent(overrides)], ...document });

const lethal = (text: string, quote: string) => withStatement({ text, sources: [{ source: 'report', quote }] });
const saying = (lang: string, text: string) => withStatement({ text }, { lang });
const cued = (lang: string, cue: string) => withStatement({ cue }, { lang });
const byOfficial = (overrides: Partial<StatementInput>, document?: Partial<ExplainerDocument>) =>
  withStatement({ speaker: 'official', text: 'The meeting lasted an hour.', ...overrides }, document);

/** Wang is in an event that is only alleged; what else is said differs. */
const alleged = (...statements: readonly StatementInput[]) =>
  withEvent({ status: 'alleged', people: ['wang'], statusBy: ['lethal-support'] }, withOthers(statements));
/** Wang is told something; what else is said differs. */
const accusing = (cue: string, ...statements: readonly StatementInput[]) =>
  makeDocument({ statements: [makeStatement({ cue, to: ['wang'], about: ['munich-meeting'] }), ...statements] });
/** Blinken’s statement, and a second one. */
const withSecond = (second: StatementInput) => makeDocument({ statements: [makeStatement(), second] });
const withOthers = (statements: readonly StatementInput[]) => ({ statements: [makeStatement(), ...statements] });
const wang = (overrides: Partial<StatementInput> = {}) =>
  makeStatement({ id: 'reply', speaker: 'wang', text: 'That was not so.', ...overrides });
/** With another event, `panel`. */
const beside = (document: ExplainerDocument): ExplainerDocument => ({
  ...document,
  events: [...(document.events ?? []), makeEvent({ id: 'panel', title: 'A panel' })],
});
const silent = (asked?: NonNullable<StatementInput['silence']>['asked'], overrides: Partial<StatementInput> = {}) =>
  wang({
    text: 'an answer',
    silence: { notedBy: 'report', scope: 'so far', ...(asked && { asked }) },
    about: ['munich-meeting'],
    ...overrides,
  });

const notedAsOf = (asOf: string | undefined, updated: string | undefined) =>
  withStatement(
    { text: 'an answer', silence: { notedBy: 'report', scope: 'so far', ...(asOf !== undefined && { asOf }) } },
    updated === undefined ? {} : { updated },
  );

const accused = (cue: string, lang: string) => ({ ...accusing(cue), lang });
const picture = { kind: 'image', src: 'https://example.org/munich.jpg' } as const;

const TRIGGERS: Readonly<Record<AdviceCode, readonly Trigger[]>> = {
  'quote-not-proven': [
    {
      what: 'quoted words that are in no citation',
      input: lethal('He spoke of “lethal help”.', 'lethal support'),
      pointer: '/statements/0/text',
      names: ['lethal help'],
    },
    {
      what: 'a citation that is for the date',
      input: withStatement({ sources: [{ source: 'report', quote: 'lethal support', for: 'date' }] }),
      pointer: '/statements/0/text',
    },
    {
      what: 'quoted words within emphasis',
      input: lethal('He spoke of *“lethal help”*.', 'lethal support'),
      pointer: '/statements/0/text',
    },
  ],
  'quote-voice-unstated': [
    {
      what: 'words of a report that doesn’t say whose they are',
      input: lethal('He spoke of “lethal support”.', 'against lethal support to'),
      pointer: '/statements/0/text',
      names: ['lethal support'],
    },
  ],
  'capital-changed': [
    {
      what: '“Certain” of “certain”',
      input: lethal('“Certain forces” stand in the way.', 'when he mentioned certain forces'),
      pointer: '/statements/0/text',
      names: ['Certain forces'],
    },
    {
      what: 'a capital taken away',
      input: lethal('The “state department”.', 'State Department'),
      pointer: '/statements/0/text',
    },
  ],
  'runs-from-two-passages': [
    {
      what: 'two fragments of two citations',
      input: withStatement({
        text: 'He called it “concerning” and “lethal”.',
        sources: [
          { source: 'report', quote: 'a concerning move' },
          { source: 'report', quote: 'lethal support' },
        ],
      }),
      pointer: '/statements/0/text',
    },
  ],
  'sources-missing': [
    { what: 'an event', input: withEvent({ sources: [] }), pointer: '/events/0/sources' },
    {
      what: 'a statement',
      input: withStatement({ text: 'He agreed.', sources: [] }),
      pointer: '/statements/0/sources',
    },
    {
      what: 'a silence that a person noted',
      input: withStatement({ text: 'an answer', silence: { notedBy: 'blinken', scope: 'so far' }, sources: [] }),
      pointer: '/statements/0/sources',
    },
  ],
  'opinion-unnamed': [
    { what: 'a cue of opinion', input: byOfficial({ cue: 'warned' }), pointer: '/statements/0/cue', names: ['warned'] },
    {
      what: 'a verb of opinion',
      input: byOfficial({ text: 'They question China’s position.' }),
      pointer: '/statements/0/text',
      names: ['question'],
    },
    {
      what: 'a word that judges',
      input: byOfficial({ text: 'The meeting had lasted an hour, and was a reckless thing to do.' }),
      pointer: '/statements/0/text',
      names: ['reckless'],
    },
    {
      what: 'a quoted word that judges',
      input: byOfficial({ text: '“Concerning”', sources: [{ source: 'report', quote: 'Concerning' }] }),
      pointer: '/statements/0/text',
    },
    {
      what: 'German',
      input: byOfficial({ text: 'Das war unverantwortlich.' }, { lang: 'de' }),
      pointer: '/statements/0/text',
    },
    { what: 'French', input: byOfficial({ cue: 'estime' }, { lang: 'fr-CA' }), pointer: '/statements/0/cue' },
    {
      what: 'Spanish',
      input: byOfficial({ text: 'Advirtió que habría consecuencias.' }, { lang: 'es' }),
      pointer: '/statements/0/text',
    },
    {
      what: 'terms that allow it',
      input: byOfficial({ cue: 'warned', terms: 'background' }),
      pointer: '/statements/0/cue',
    },
  ],
  'verb-loaded': [
    { what: 'a cue', input: cued('en', 'claimed'), pointer: '/statements/0/cue', names: ['claimed'] },
    { what: 'a cue that may be a noun elsewhere', input: cued('en', 'claims'), pointer: '/statements/0/cue' },
    { what: 'a cue of several words', input: cued('en', 'has grudgingly admitted'), pointer: '/statements/0/cue' },
    {
      what: 'the first words',
      input: saying('en', 'China’s top diplomat Wang Yi claimed that it was a balloon.'),
      pointer: '/statements/0/text',
      names: ['claimed'],
    },
    { what: 'a capital', input: cued('en', 'Admitted'), pointer: '/statements/0/cue' },
    { what: 'German', input: saying('de', 'Er behauptete, nichts zu wissen.'), pointer: '/statements/0/text' },
    {
      what: 'a German verb in two parts',
      input: saying('de', 'Sie gab den Fehler zu.'),
      pointer: '/statements/0/text',
    },
    { what: 'such a verb in a cue', input: cued('de-AT', 'räumte ein'), pointer: '/statements/0/cue' },
    { what: 'French', input: saying('fr', 'Il a prétendu n’en rien savoir.'), pointer: '/statements/0/text' },
    {
      what: 'a French verb with an apostrophe',
      input: saying('fr', "Il s'est vanté de sa victoire."),
      pointer: '/statements/0/text',
    },
    { what: 'letters typed in two parts', input: cued('fr', 'avoué'.normalize('NFD')), pointer: '/statements/0/cue' },
    { what: 'Spanish', input: saying('es', 'Admitió que era un globo.'), pointer: '/statements/0/text' },
  ],
  'accused-not-heard': [
    { what: 'an alleged event', input: alleged(), pointer: '/events/0/people', names: ['Wang Yi'] },
    {
      what: 'a disputed event',
      input: withEvent({ status: 'disputed', people: ['wang'], statusBy: ['lethal-support'] }),
      pointer: '/events/0/people',
    },
    {
      what: 'a side, as the government that stands for it',
      input: withEvent(
        { status: 'alleged', people: ['beijing'], statusBy: ['lethal-support'] },
        {
          people: [
            { id: 'blinken', name: 'Antony Blinken', kind: 'person', side: 'us' },
            { id: 'beijing', name: 'The Chinese government', kind: 'government', side: 'china' },
          ],
        },
      ),
      pointer: '/events/0/people',
    },
    { what: 'a cue that accuses', input: accusing('accused'), pointer: '/statements/0/to', names: ['Wang Yi'] },
    { what: 'a cue that blames', input: accusing('blamed'), pointer: '/statements/0/to' },
    { what: 'a cue that charges', input: accusing('charged'), pointer: '/statements/0/to' },
    { what: 'German', input: accused('warf vor', 'de'), pointer: '/statements/0/to' },
    { what: 'French', input: accused('a accusé', 'fr'), pointer: '/statements/0/to' },
    { what: 'Spanish', input: accused('culpó', 'es'), pointer: '/statements/0/to' },
    { what: 'a silence without a request', input: alleged(silent()), pointer: '/events/0/people' },
    { what: 'somebody known not to have been asked', input: alleged(silent('not-asked')), pointer: '/events/0/people' },
    { what: 'a request that is not known of', input: alleged(silent('unknown')), pointer: '/events/0/people' },
    {
      what: 'a statement about something else',
      input: beside(accusing('accused', wang({ about: ['panel'] }))),
      pointer: '/statements/0/to',
    },
    {
      what: 'a statement that is withdrawn',
      input: alleged({ id: 'reply', status: 'withdrawn', note: 'A mistake.' } as StatementInput),
      pointer: '/events/0/people',
    },
  ],
  'silence-outdated': [
    {
      what: 'a silence of the day before',
      input: notedAsOf('2023-02-18', '2023-02-19'),
      pointer: '/statements/0/silence/asOf',
      names: ['2023-02-18', '2023-02-19'],
    },
    {
      what: 'a silence of an hour before',
      input: notedAsOf('2023-02-19T10:00Z', '2023-02-19T11:00Z'),
      pointer: '/statements/0/silence/asOf',
    },
  ],
  'said-on-other-days': [
    {
      what: 'a day after the event',
      input: saidAt('2023-02-18', '2023-02-19'),
      pointer: '/statements/0/date',
      names: ['2023-02-18', '2023-02-19', 'They meet in Munich'],
    },
    {
      what: 'a month before the event lasted',
      input: saidAt('2023-02-17/2023-02-19', '2023-01'),
      pointer: '/statements/0/date',
    },
    {
      what: 'an hour after it',
      input: saidAt('2023-02-18T10:00Z/2023-02-18T11:00Z', '2023-02-18T12:00Z'),
      pointer: '/statements/0/date',
    },
    {
      what: 'before an event that goes on',
      input: saidAt('2023-02-18/..', '2023-02-17'),
      pointer: '/statements/0/date',
    },
  ],
  'date-not-in-words': [
    {
      what: 'another day than the cited words have',
      input: withEvent({ sources: [{ source: 'report', quote: 'on February 8', for: 'date' }] }),
      pointer: '/events/0/date',
      names: ['February 8', '18 February 2023'],
    },
  ],
  'negation-differs': [
    {
      what: 'a “not” that was lost',
      input: lethal('He did meet Wang in Munich.', 'He did not meet Wang in Munich'),
      pointer: '/statements/0/text',
      names: ['“not”', 'He did not meet Wang in Munich'],
    },
  ],
  'cited-twice': [
    {
      what: 'another text of somebody from the same cited words',
      input: withSecond(makeStatement({ id: 'again', text: 'He warned of “lethal support”.' })),
      pointer: '/statements/1',
      names: ['“lethal support”', 'A caution to China'],
    },
    {
      what: 'the same cited words among spaces, and a date that may be the same',
      input: withSecond(
        makeStatement({ id: 'again', date: '2023-02', sources: [{ source: 'report', quote: ' lethal  support ' }] }),
      ),
      pointer: '/statements/0',
    },
    {
      what: 'two silences from the same words',
      input: makeDocument({
        statements: [silent('no-comment'), silent('no-comment', { id: 'again', text: 'a word' })].map((each) => ({
          ...each,
          sources: [{ source: 'report', quote: 'made no comment' }],
        })),
      }),
      pointer: '/statements/1',
    },
  ],
  'terms-differ': [
    {
      what: 'an unnamed source on two terms',
      input: onTerms({ terms: 'background' }),
      pointer: '/statements/1/terms',
      names: ['a senior official', '“background”', '“anonymous”'],
    },
  ],
  'background-named': [
    {
      what: 'a person who spoke on background',
      input: withStatement({ terms: 'background' }),
      pointer: '/statements/0/terms',
      names: ['Antony Blinken'],
    },
    {
      what: 'a person among several on background',
      input: withStatement({ terms: 'background', speaker: ['official', 'wang'] }),
      pointer: '/statements/0/terms',
      names: ['Wang Yi'],
    },
  ],
  'speaker-in-text': [
    {
      what: 'a text that begins with “She said”',
      input: withStatement({ text: 'She said she “never saw” the report.' }),
      pointer: '/statements/0/text',
      names: ['Antony Blinken: She said …'],
    },
    {
      what: 'such a text in German',
      input: saying('de', 'Er sagte, es sei nicht so gewesen.'),
      pointer: '/statements/0/text',
      names: ['Er sagte'],
    },
  ],
  'html-in-text': [
    {
      what: 'tags in a summary',
      input: withEvent({ summary: 'A <b class="x">bold</b> word &amp; more' }),
      pointer: '/events/0/summary',
      names: ['<b class="x">'],
    },
    {
      what: 'the code of a character in a title',
      input: withEvent({ title: 'Rain &amp; wind' }),
      pointer: '/events/0/title',
      names: ['&amp;'],
    },
    {
      what: 'a line break in a statement',
      input: withStatement({ text: 'Never.<br/>Not once.' }),
      pointer: '/statements/0/text',
      names: ['<br/>'],
    },
    {
      what: 'a paragraph in the summary of the document',
      input: makeDocument({ summary: '<p>A balloon.</p>' }),
      pointer: '/summary',
      names: ['<p>'],
    },
  ],
  'title-counts-from-today': [
    {
      what: 'a time that counts from the day of reading',
      input: withEvent({ title: 'The balloon’s flight earlier this month' }),
      pointer: '/events/0/title',
      names: ['“earlier this month”'],
    },
    {
      what: 'such a time in German',
      input: { ...withEvent({ title: 'Die Minister trafen sich vergangene Woche' }), lang: 'de' },
      pointer: '/events/0/title',
      names: ['“vergangene Woche”'],
    },
  ],
  'lead-twice': [
    {
      what: 'a second statement of a side on a topic',
      input: led({ id: 'again' }),
      pointer: '/statements/1/lead',
    },
  ],
  'name-shared': [
    { what: 'two officials of one name', input: called('A senior  Official', {}), pointer: '/people' },
    {
      what: 'one of two described',
      input: called('a senior official', { role: 'of the ministry' }),
      pointer: '/people',
    },
  ],
  'alt-missing': [
    { what: 'an image of an event', input: withEvent({ media: [picture] }), pointer: '/events/0/media/0/alt' },
    { what: 'an image of the story', input: makeDocument({ media: [picture] }), pointer: '/media/0/alt' },
  ],
};

const cited = (citation: CitationInput) =>
  withStatement({ text: 'He spoke of “lethal support”.', sources: [citation] });

const NEAR_MISSES: Readonly<Record<AdviceCode, readonly Case[]>> = {
  'quote-voice-unstated': [
    { what: 'marks in the quote', input: lethal('He spoke of “lethal support”.', 'against “lethal support” to') },
    { what: 'a mark that opens there', input: cited({ source: 'report', quote: '«lethal support to the' }) },
    { what: 'words of a transcript', input: cited({ source: 'transcript', quote: 'lethal support' }) },
    { what: 'a decision', input: cited({ source: 'report', quote: 'lethal support', ownWords: true }) },
    { what: 'a decision against', input: cited({ source: 'report', quote: 'lethal support', ownWords: false }) },
    { what: 'words in no citation', input: lethal('He spoke of “lethal help”.', 'lethal support') },
  ],
  'quote-not-proven': [
    {
      what: 'words that a citation holds',
      input: lethal('He spoke of “lethal support”.', 'against “lethal support” to'),
    },
    { what: 'the same words as paraphrase', input: lethal('He spoke of lethal help.', 'lethal support') },
    { what: 'words mentioned in a silence', input: silence('whom he meant by “certain forces”') },
    { what: 'words with other capitals only', input: lethal('“Certain forces” stand.', 'mentioned certain forces') },
    { what: 'marks that mean nothing', input: lethal(String.raw`A pipe of 12\" width.`, 'lethal support') },
  ],
  'capital-changed': [
    {
      what: 'a capital shown as a change',
      input: lethal('“[C]ertain forces” stand in the way.', 'mentioned certain forces'),
    },
    {
      what: 'a capital outside the quotation',
      input: lethal('Certain “forces” stand in the way.', 'mentioned certain forces'),
    },
    { what: 'other words', input: lethal('“Certain powers” stand in the way.', 'mentioned certain forces') },
  ],
  'runs-from-two-passages': [
    {
      what: 'two fragments of one citation',
      input: lethal('It was “concerning” and “lethal”.', 'concerning […] and lethal'),
    },
    {
      what: 'one fragment that two citations hold',
      input: withStatement({
        sources: [
          { source: 'report', quote: 'lethal support' },
          { source: 'transcript', quote: 'giving lethal support' },
        ],
      }),
    },
  ],
  'sources-missing': [
    { what: 'a source without words', input: withStatement({ text: 'He agreed.', sources: ['report'] }) },
    {
      what: 'a silence that a source noted',
      input: withStatement({ text: 'an answer', silence: { notedBy: 'report', scope: 'so far' }, sources: [] }),
    },
    {
      what: 'a withdrawn statement',
      input: makeDocument({ statements: [{ id: 'gone', status: 'withdrawn', note: 'A mistake.' }] }),
    },
  ],
  'opinion-unnamed': [
    { what: 'a fact from somebody unnamed', input: byOfficial({}) },
    { what: 'an opinion of somebody named', input: withStatement({ cue: 'warned', text: 'That was reckless.' }) },
    {
      what: 'an opinion that somebody named shares',
      input: byOfficial({ cue: 'warned', speaker: ['official', 'blinken'] }),
    },
    {
      what: 'a verb further on, where others speak',
      input: byOfficial({ text: 'It was at the meeting that Blinken had warned him.' }),
    },
    { what: 'a noun', input: byOfficial({ text: 'The question was put at noon.' }) },
    { what: 'a part of a word', input: byOfficial({ text: 'The goods arrived in Baden.' }) },
    {
      what: 'what they did not say',
      input: byOfficial({ text: 'a reckless thing', silence: { notedBy: 'report', scope: 'so far' } }),
    },
    {
      what: 'a word of another language',
      input: byOfficial({ text: 'The ship Terrible was in port.' }, { lang: 'pl' }),
    },
  ],
  'verb-loaded': [
    { what: '“said”', input: cued('en', 'said') },
    { what: 'a speaker’s own word', input: lethal('“He claimed it”', 'He claimed it') },
    {
      what: 'a word of the paraphrase further on',
      input: saying('en', 'The US should change its approach, and then it admits the harm.'),
    },
    { what: 'a noun', input: saying('en', 'The claims were false.') },
    { what: 'a part of a word', input: cued('en', 'proclaimed') },
    { what: 'a German particle that belongs to another word', input: saying('de', 'Sie gab Hinweise zu dem Flug.') },
    { what: 'a verb of another language', input: cued('es', 'claimed') },
    { what: 'a language without a table', input: cued('pl', 'claimed') },
  ],
  'accused-not-heard': [
    { what: 'a statement about the event', input: alleged(wang({ about: ['munich-meeting'] })) },
    { what: 'a statement that names no event', input: alleged(wang()) },
    {
      what: 'an answer to who alleges it, though it is about something else',
      input: beside(
        alleged(wang({ about: ['panel'], answers: [{ to: 'lethal-support', as: 'disputes', sources: ['report'] }] })),
      ),
    },
    {
      what: 'an accusation that names no event',
      input: beside(
        makeDocument({
          statements: [makeStatement({ cue: 'accused', to: ['wang'] }), wang({ about: ['panel'] })],
        }),
      ),
    },
    { what: 'a request that was declined', input: alleged(silent('declined')) },
    { what: 'a request without reply', input: alleged(silent('no-reply')) },
    { what: 'no comment', input: accusing('accused', silent('no-comment')) },
    { what: 'an event that happened', input: withEvent({ people: ['wang'] }) },
    { what: 'a cue that does not accuse', input: accusing('told') },
    { what: 'an accusation that goes to nobody', input: withStatement({ cue: 'accused' }) },
    {
      what: 'who alleges it, at another event',
      input: {
        ...beside(withEvent({ status: 'alleged', people: ['blinken'], statusBy: ['lethal-support'] })),
        statements: [makeStatement({ at: 'panel' })],
      },
    },
    {
      what: 'a statement on their behalf',
      input: {
        ...alleged(wang({ speaker: 'speaker', about: ['munich-meeting'] })),
        people: [
          { id: 'blinken', name: 'Antony Blinken', kind: 'person' },
          { id: 'wang', name: 'Wang Yi', kind: 'person' },
          { id: 'speaker', name: 'A spokeswoman', kind: 'person', onBehalfOf: 'wang' },
        ],
        sides: [],
      },
    },
    {
      what: 'a statement of the side that a government stands for',
      input: withEvent(
        { status: 'alleged', people: ['beijing'], statusBy: ['lethal-support'] },
        {
          people: [
            ...(makeDocument().people ?? []),
            { id: 'beijing', name: 'The Chinese government', kind: 'government', side: 'china' },
          ],
          ...withOthers([wang({ about: ['munich-meeting'] })]),
        },
      ),
    },
  ],
  'silence-outdated': [
    { what: 'a silence of the same day', input: notedAsOf('2023-02-19', '2023-02-19T11:00Z') },
    { what: 'a silence of the month', input: notedAsOf('2023-02', '2023-02-19') },
    { what: 'a silence that lasts', input: notedAsOf('2023-02-01/..', '2023-02-19') },
    { what: 'a silence without a date', input: notedAsOf(undefined, '2023-02-19') },
    { what: 'a document without one', input: notedAsOf('2023-02-18', undefined) },
  ],
  'said-on-other-days': [
    { what: 'the same day', input: saidAt('2023-02-18', '2023-02-18') },
    { what: 'a day on which the event lasted', input: saidAt('2023-02-17/2023-02-19', '2023-02-18') },
    { what: 'a clock time of that day elsewhere', input: saidAt('2023-02-18', '2023-02-18T23:30-08:00') },
    { what: 'a month with that day', input: saidAt('2023-02-18', '2023-02') },
    { what: 'one of several days', input: saidAt('2023-02-18', '[2023-02-17..2023-02-19]') },
    { what: 'a day that is not certain', input: saidAt('2023-02-18', '2023-02-20~') },
    { what: 'a day since which the event goes on', input: saidAt('2023-02-18/..', '2023-06-18') },
    { what: 'a statement without a date', input: withStatement({ at: 'munich-meeting' }) },
    {
      what: 'what was not said until later',
      input: withStatement({
        text: 'an answer',
        at: 'munich-meeting',
        date: '2023-02-20',
        silence: { notedBy: 'report', scope: 'so far' },
      }),
    },
  ],
  'date-not-in-words': [
    {
      what: 'the day of the cited words',
      input: withEvent({ sources: [{ source: 'report', quote: 'on February 18', for: 'date' }] }),
    },
  ],
  'negation-differs': [
    {
      what: 'a “not” in both',
      input: lethal('He did not meet Wang in Munich.', 'he never met Wang in Munich'),
    },
  ],
  'cited-twice': [
    { what: 'the same words of somebody else', input: withSecond(makeStatement({ id: 'again', speaker: 'wang' })) },
    {
      what: 'the same words of another source',
      input: withSecond(makeStatement({ id: 'again', sources: [{ source: 'transcript', quote: 'lethal support' }] })),
    },
    {
      what: 'more words',
      input: withSecond(
        makeStatement({ id: 'again', sources: [{ source: 'report', quote: 'against giving lethal support' }] }),
      ),
    },
    {
      what: 'one of several citations',
      input: withSecond(
        makeStatement({
          id: 'again',
          sources: [
            { source: 'report', quote: 'lethal support' },
            { source: 'report', quote: 'to the invasion' },
          ],
        }),
      ),
    },
    {
      what: 'the same words at another place',
      input: withSecond(
        makeStatement({ id: 'again', sources: [{ source: 'report', quote: 'lethal support', prefix: 'no' }] }),
      ),
    },
    {
      what: 'a source without words',
      input: makeDocument({
        statements: ['one', 'two'].map((id) => makeStatement({ id, text: `Number ${id}.`, sources: ['report'] })),
      }),
    },
    {
      what: 'a statement and a silence',
      input: withSecond(
        silent('no-comment', { speaker: 'blinken', sources: [{ source: 'report', quote: 'lethal support' }] }),
      ),
    },
    {
      what: 'what was said on two days',
      input: makeDocument({
        statements: [makeStatement({ date: '2023-02-10' }), makeStatement({ id: 'again', date: '2023-02-18' })],
      }),
    },
  ],
  'terms-differ': [
    { what: 'the same terms', input: onTerms({ terms: 'anonymous' }) },
    { what: 'terms that are not stated', input: onTerms({}) },
    { what: 'another source', input: onTerms({ terms: 'on-record', speaker: 'wang' }) },
    {
      what: 'a withdrawn statement',
      input: onTerms({ terms: 'background', status: 'withdrawn', note: 'It was wrong.' }),
    },
  ],
  'background-named': [
    { what: 'a description', input: withStatement({ terms: 'background', speaker: 'official' }) },
    { what: 'a person on the record', input: withStatement({ terms: 'on-record' }) },
    {
      what: 'a ministry, which is nobody who could be named',
      input: makeDocument({
        people: [{ id: 'ministry', name: 'The ministry', kind: 'government' }],
        statements: [makeStatement({ speaker: 'ministry', terms: 'background' })],
      }),
    },
  ],
  'speaker-in-text': [
    { what: 'what was said alone', input: withStatement({ text: 'Never saw the report.' }) },
    { what: 'these words further on', input: withStatement({ text: 'The report: what she said was true.' }) },
    { what: 'another verb', input: withStatement({ text: 'They saw no report.' }) },
    { what: 'a longer word', input: withStatement({ text: 'The sayings are old.' }) },
    { what: 'a silence', input: makeDocument({ statements: [silent(undefined, { text: 'they told nobody' })] }) },
  ],
  'html-in-text': [
    { what: 'signs for less and more', input: withEvent({ summary: 'It was < 3 and > 1, and <c>.' }) },
    { what: 'an ampersand between words', input: withEvent({ title: 'Marks & Spencer; AT&T' }) },
  ],
  'title-counts-from-today': [
    { what: 'a title with its own day', input: withEvent({ title: 'The balloon falls on 4 February' }) },
    { what: 'a name', input: withEvent({ title: 'USA Today interviews the Secretary of State' }) },
    { what: 'a quotation', input: withEvent({ title: 'Blinken: “We said so last year”' }) },
    { what: 'part of a word', input: withEvent({ title: 'The vistas last weekend' }) },
  ],
  'lead-twice': [
    { what: 'one of each side', input: led({ id: 'reply', speaker: 'wang', text: 'That was not so.' }) },
    { what: 'one of each topic', input: led({ id: 'again', topics: ['balloon'] }) },
    { what: 'a statement that explicitly leads nothing', input: led({ id: 'again', lead: false }) },
  ],
  'name-shared': [
    { what: 'another name', input: called('another senior official', {}) },
    {
      what: 'a role of each',
      input: called('a senior official', { role: 'of the army' }, { role: 'of the ministry' }),
    },
  ],
  'alt-missing': [
    { what: 'an image with a description', input: withEvent({ media: [{ ...picture, alt: 'Two ministers' }] }) },
    { what: 'an image that only decorates', input: withEvent({ media: [{ ...picture, alt: '' }] }) },
    { what: 'a film', input: withEvent({ media: [{ ...picture, kind: 'video' }] }) },
    { what: 'a portrait, which the name describes', input: portrait('https://example.org/wang.jpg') },
  ],
};

/** A person with another, `official`, whom `own` describes. */
function called(name: string, other: object, own: object = {}): ExplainerDocument {
  const document = makeDocument();
  const people = document.people!.map((person) => (person.id === 'official' ? { ...person, ...own } : person));
  return { ...document, people: [...people, { id: 'other', name, kind: 'unnamed', ...other }] };
}

/** The first statement leads its topic; another one says so too. */
function led(other: Partial<StatementInput>): ExplainerDocument {
  const [topics, lead] = [['aid'], true];
  return makeDocument({
    topics: [
      { id: 'aid', name: 'Aid' },
      { id: 'balloon', name: 'The balloon' },
    ],
    statements: [makeStatement({ topics, lead }), makeStatement({ topics, lead, ...other })],
  });
}

/** Makes two statements of one unnamed source: the first was made on condition of anonymity. */
function onTerms(other: Partial<StatementInput>): ExplainerDocument {
  const first = makeStatement({ speaker: 'official', terms: 'anonymous' });
  return makeDocument({
    statements: [first, { ...first, id: 'again', text: 'He warned.', terms: 'not-stated', ...other }],
  });
}

/** A statement of one date at an event of another. */
function saidAt(date: string, said: string): ExplainerDocument {
  const statements = [makeStatement({ at: 'munich-meeting', date: said })];
  return makeDocument({ events: [makeEvent({ date })], statements });
}

function silence(text: string): ExplainerDocument {
  return withStatement({ text, silence: { notedBy: 'report', scope: 'so far' } });
}

function portrait(image: string): ExplainerDocument {
  return makeDocument({ people: [{ id: 'blinken', name: 'Antony Blinken', kind: 'person', image }] });
}

const review = (input: unknown) => reviewDocument(readDocument(input).explainer);
const codes = Object.keys(ADVICE_CHECKS) as AdviceCode[];

describe('reviewDocument', () => {
  it('has nothing to say about a document that is well', () => {
    expect(review(makeDocument())).to.deep.equal([]);
  });

  it('has nothing to say about nothing', () => {
    for (const input of [undefined, 'x', {}, { ...makeDocument(), status: 'withdrawn', note: 'Withdrawn.' }]) {
      expect(review(input)).to.deep.equal([]);
    }
  });

  for (const code of codes) {
    describe(code, () => {
      for (const { what, input, pointer, names = [] } of TRIGGERS[code]) {
        it(`speaks up: ${what}`, () => {
          const found = review(input).filter((advice) => advice.code === code);
          expect(found.map((advice) => advice.pointer)).to.deep.equal([pointer]);
          for (const name of names) expect(found[0]?.message).to.contain(name);
        });
      }

      for (const { what, input } of NEAR_MISSES[code]) {
        it(`keeps quiet: ${what}`, () => {
          const { explainer, problems } = readDocument(input);
          expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
          expect(reviewDocument(explainer).filter((advice) => advice.code === code)).to.deep.equal([]);
        });
      }
    });
  }

  it('warns of a lost “not” and gives advice otherwise, in whole sentences', () => {
    const all = codes.flatMap((code) => TRIGGERS[code].flatMap(({ input }) => review(input)));
    for (const { code, severity, message, cure } of all) {
      expect(severity, code).to.equal(code === 'negation-differs' ? 'warning' : 'advice');
      expect(`${message}${cure}`, code).not.to.match(/[{}]|undefined/);
    }
    expect(new Set(all.map(({ code }) => code))).to.have.keys(Object.keys(ADVICE));
  });

  it('reads every table where the language is not known', () => {
    for (const verb of ['claimed', 'behauptete', 'avoua', 'confesó']) {
      const { lang: _, ...document } = cued('en', verb);
      expect(review(document).map(({ values }) => values['verb'])).to.deep.equal([verb]);
    }
  });

  it('names each of those who were not heard', () => {
    const input = withEvent({
      status: 'alleged',
      people: ['wang', 'blinken', 'official'],
      statusBy: ['lethal-support'],
    });
    expect(review(input).map(({ values }) => values['id'])).to.deep.equal(['wang', 'official']);
  });
});

describe('the tables of verbs', () => {
  const TABLES = { LOADED_VERBS, ACCUSING_VERBS, OPINION_VERBS };
  for (const [name, table] of Object.entries(TABLES)) {
    it(`hold forms that are found, once each: ${name}`, () => {
      expect(table).to.have.all.keys('en', 'de', 'fr', 'es');
      for (const [lang, { verbs, inCues = '' }] of Object.entries(table)) {
        const forms = `${verbs}, ${inCues}`.split(', ').map((form) => form.replace(' … ', ' '));
        const { inCue } = verbFinder(table, lang);
        for (const form of forms) expect(inCue(form), `${lang}: ${form}`).to.be.a('string').that.is.not.empty;
        expect(new Set(forms), lang).to.have.lengthOf(forms.length);
      }
    });
  }
});

/** What is said about the documents, each with the reason for leaving it so. */
const ADVISED = {
  'munich-meeting': [
    // code, pointer, why it stays
    [
      'opinion-unnamed',
      '/statements/7/text',
      'The report quotes “concerning”; terms and verification are shown with it.',
    ],
    [
      'opinion-unnamed',
      '/statements/18/cue',
      'The report names none of the experts who warn; it is said that they are unnamed.',
    ],
    [
      'opinion-unnamed',
      '/statements/19/text',
      'The report says “some”; the story shows that nobody stands behind the question.',
    ],
  ],
  'apollo-11': [],
  caesar: [],
} as const;

describe('the words of an advice', () => {
  it('stand in quotation marks, so that they don’t run into the cure', () => {
    const [found] = review(byOfficial({ cue: 'warned' })).filter(({ code }) => code === 'opinion-unnamed');
    expect(found?.message).to.equal('Somebody unnamed gives an opinion here: “warned”.');
  });
});

describe('the documents’ advice', () => {
  const DOCUMENTS = { 'munich-meeting': munich, 'apollo-11': apollo, caesar } as const;
  for (const name of ['munich-meeting', 'apollo-11', 'caesar'] as const) {
    it(`is known for ${name}`, () => {
      const rows = review(DOCUMENTS[name]).map(({ code, pointer }) => [code, pointer]);
      expect(rows).to.have.deep.members(ADVISED[name].map(([code, pointer]) => [code, pointer]));
    });
  }
});
