import { expect } from '@open-wc/testing';
import { PROBLEMS, type ProblemCode } from '../../../src/model/problems/problem-texts.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent, makeFinding, makeStatement } from '../../helpers/make-document.js';

interface Case {
  readonly what: string;
  readonly input: unknown;
  readonly pointer: string;
  /** What the message or cure must name. */
  readonly names?: readonly string[];
}

const withEvent = (overrides: object) => makeDocument({ events: [{ ...makeEvent(), ...overrides }] });
const withStatement = (overrides: object) => makeDocument({ statements: [{ ...makeStatement(), ...overrides }] });
const withFinding = (overrides: object) => makeDocument({ findings: [{ ...makeFinding(), ...overrides }] });
const publishedOn = (published: string, overrides: object) =>
  makeDocument({
    sources: [{ id: 'report', title: 'Report', published }],
    events: [{ ...makeEvent(), ...overrides }],
  });
const withPerson = (overrides: object) =>
  makeDocument({ people: [{ id: 'blinken', name: 'Antony Blinken', kind: 'person', ...overrides }], sides: [] });
const without = (value: object, field: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));
const throwing = (field: string) =>
  Object.defineProperty({}, field, {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });

/** For each code the documents that show it, and where. */
const CASES: Readonly<Record<ProblemCode, readonly Case[]>> = {
  'document-not-object': [
    { what: 'a string, even of JSON', input: '{"explainer":1}', pointer: '', names: ['text'] },
    { what: 'null', input: null, pointer: '', names: ['null'] },
    { what: 'a list', input: [], pointer: '', names: ['a list'] },
    { what: 'nothing', input: undefined, pointer: '', names: ['nothing'] },
    { what: 'a function', input: () => ({}), pointer: '' },
  ],
  'document-withheld': [
    { what: 'a mistyped status', input: { ...makeDocument(), status: 'widthdrawn' }, pointer: '/status' },
  ],
  'title-missing': [{ what: 'no title', input: without(makeDocument(), 'title'), pointer: '/title' }],
  'version-missing': [{ what: 'no version', input: without(makeDocument(), 'explainer'), pointer: '/explainer' }],
  'version-newer': [
    { what: 'version 2', input: makeDocument({ explainer: 2 as 1 }), pointer: '/explainer', names: ['2'] },
  ],
  'field-unknown': [
    { what: 'a misspelt field', input: withEvent({ sumary: 'x' }), pointer: '/events/0/sumary', names: ['summary'] },
    { what: 'a synonym', input: withEvent({ description: 'x' }), pointer: '/events/0/description', names: ['summary'] },
    { what: 'a name with ~ and /', input: withEvent({ 'a/b~c': 1 }), pointer: '/events/0/a~1b~0c' },
    {
      what: '__proto__',
      input: JSON.parse('{"explainer":1,"title":"T","__proto__":{"status":"withdrawn"}}'),
      pointer: '/__proto__',
    },
    { what: 'constructor', input: { ...makeDocument(), constructor: 1 }, pointer: '/constructor' },
  ],
  'field-missing': [
    { what: 'an event without title', input: withEvent({ title: undefined }), pointer: '/events/0/title' },
    { what: 'a statement without text', input: withStatement({ text: undefined }), pointer: '/statements/0/text' },
    {
      what: 'a statement without speaker',
      input: withStatement({ speaker: undefined }),
      pointer: '/statements/0/speaker',
    },
    {
      what: 'a silence without scope',
      input: withStatement({ silence: { notedBy: 'report' } }),
      pointer: '/statements/0/silence/scope',
    },
  ],
  'field-wrong-type': [
    {
      what: 'a date that is a number',
      input: withEvent({ date: 2023 }),
      pointer: '/events/0/date',
      names: ['text', 'a number'],
    },
    {
      what: 'events that are an object',
      input: { ...makeDocument(), events: {} },
      pointer: '/events',
      names: ['a list'],
    },
    {
      what: 'an event that is null',
      input: { ...makeDocument(), events: [null] },
      pointer: '/events/0',
      names: ['null'],
    },
    {
      what: 'a hole in a list',
      input: makeDocument({ events: new Array(1) }),
      pointer: '/events/0',
      names: ['nothing'],
    },
    { what: 'NaN', input: withEvent({ weight: NaN }), pointer: '/events/0/weight', names: ['NaN'] },
    { what: 'a speaker that is an object', input: withStatement({ speaker: {} }), pointer: '/statements/0/speaker' },
    { what: 'a status that is null', input: withStatement({ status: null }), pointer: '/statements/0/status' },
  ],
  'field-null': [{ what: 'a summary that is null', input: withEvent({ summary: null }), pointer: '/events/0/summary' }],
  'field-unreadable': [
    {
      what: 'a getter that throws',
      input: { ...makeDocument(), people: [throwing('name')] },
      pointer: '/people/0/name',
    },
    {
      what: 'a proxy that throws',
      input: makeDocument({
        events: [
          new Proxy(makeEvent(), {
            ownKeys: () => {
              throw new Error('no');
            },
          }),
        ],
      }),
      pointer: '/events/0',
    },
  ],
  'value-unknown': [
    {
      what: 'a mistyped status',
      input: withEvent({ status: 'hapened' }),
      pointer: '/events/0/status',
      names: ['happened'],
    },
    {
      what: 'terms of another newsroom',
      input: withStatement({ terms: 'off-record' }),
      pointer: '/statements/0/terms',
    },
    {
      what: 'silence asked in a way we don’t know',
      input: withStatement({ silence: { notedBy: 'report', scope: 'x', asked: 'maybe' } }),
      pointer: '/statements/0/silence/asked',
      names: ['declined'],
    },
  ],
  'number-out-of-range': [
    { what: 'weight 9', input: withEvent({ weight: 9 }), pointer: '/events/0/weight', names: ['9', '1–5'] },
    { what: 'weight 2.5', input: withEvent({ weight: 2.5 }), pointer: '/events/0/weight' },
    {
      what: 'latitude 91',
      input: withEvent({ place: { name: 'X', latitude: 91 } }),
      pointer: '/events/0/place/latitude',
    },
  ],
  'text-empty': [{ what: 'a title of spaces', input: withEvent({ title: '  ' }), pointer: '/events/0/title' }],
  'text-too-long': [
    {
      what: 'a summary of 20,001 characters',
      input: withEvent({ summary: 'x'.repeat(20_001) }),
      pointer: '/events/0/summary',
      names: ['20001'],
    },
    {
      what: 'a quote of 1,001 characters',
      input: withStatement({ sources: [{ source: 'report', quote: 'x'.repeat(1_001) }] }),
      pointer: '/statements/0/sources/0/quote',
    },
  ],
  'list-too-long': [
    {
      what: 'a list of 4 thousand million holes',
      input: makeDocument({ lanes: new Array(4_000_000_000) }),
      pointer: '/lanes',
    },
  ],
  'id-missing': [
    {
      what: 'an event without id',
      input: withEvent({ id: undefined }),
      pointer: '/events/0/id',
      names: ['they-meet-in-munich'],
    },
  ],
  'statement-id-missing': [
    { what: 'a statement without id', input: withStatement({ id: undefined }), pointer: '/statements/0/id' },
  ],
  'id-unreadable': [
    { what: 'an id with a space', input: withEvent({ id: 'a b' }), pointer: '/events/0/id' },
    { what: 'an id that begins with a point', input: withEvent({ id: '.a' }), pointer: '/events/0/id' },
  ],
  'id-duplicate': [
    {
      what: 'two events of one id',
      input: makeDocument({ events: [makeEvent(), makeEvent()] }),
      pointer: '/events/1/id',
      names: ['/events/0', 'munich-meeting-2'],
    },
  ],
  'reference-dangling': [
    {
      what: 'a lane that isn’t there',
      input: withEvent({ lane: 'peace' }),
      pointer: '/events/0/lane',
      names: ['munich-meeting', 'peace'],
    },
    {
      what: 'a topic that is misspelt',
      input: withStatement({ topics: ['aid', 'baloon'] }),
      pointer: '/statements/0/topics/1',
      names: ['balloon'],
    },
    {
      what: 'a speaker that isn’t there',
      input: withStatement({ speaker: 'nobody' }),
      pointer: '/statements/0/speaker',
      names: ['lethal-support', 'nobody'],
    },
    {
      what: 'a source that isn’t there',
      input: withEvent({ sources: [{ source: 'gone' }] }),
      pointer: '/events/0/sources/0/source',
    },
    { what: 'a lead that isn’t there', input: makeDocument({ lead: 'gone' }), pointer: '/lead' },
    {
      what: 'an answer to nothing',
      input: withStatement({ answers: [{ to: 'gone', as: 'contrasts' }] }),
      pointer: '/statements/0/answers/0/to',
    },
    {
      what: 'a namer that isn’t there',
      input: makeDocument({ names: [{ id: 'b', thing: 'balloon', uses: [{ by: 'gone', text: 'x' }] }] }),
      pointer: '/names/0/uses/0/by',
    },
  ],
  'reference-ambiguous': [
    {
      what: 'an id that two events have',
      input: makeDocument({
        events: [makeEvent(), makeEvent()],
        statements: [makeStatement({ at: 'munich-meeting' })],
      }),
      pointer: '/statements/0/at',
    },
    {
      what: 'an id that an event and a statement have',
      input: makeDocument({
        events: [makeEvent(), makeEvent({ id: 'lethal-support' }), makeEvent({ id: 'c', before: 'lethal-support' })],
      }),
      pointer: '/events/2/before',
      names: ['events, statements'],
    },
  ],
  'reference-circular': [
    {
      what: 'a person on their own behalf',
      input: withPerson({ onBehalfOf: 'blinken' }),
      pointer: '/people/0/onBehalfOf',
      names: ['blinken → blinken'],
    },
  ],
  'statement-withheld': [
    {
      what: 'a speaker that isn’t there',
      input: withStatement({ speaker: 'nobody' }),
      pointer: '/statements/0',
      names: ['lethal-support', 'speaker'],
    },
  ],
  'anonymous-named': [
    {
      what: 'a person by name, on condition of anonymity',
      input: withStatement({ terms: 'anonymous' }),
      pointer: '/statements/0/terms',
    },
  ],
  'finding-withheld': [
    {
      what: 'a finding without a source',
      input: withFinding({ sources: [] }),
      pointer: '/findings/0',
      names: ['recovered', 'sources'],
    },
    {
      what: 'a mistyped status',
      input: withFinding({ status: 'crrected' }),
      pointer: '/findings/0',
      names: ['status'],
    },
  ],
  'as-of-missing': [
    { what: 'a finding without a day', input: withFinding({ asOf: undefined }), pointer: '/findings/0/asOf' },
  ],
  'finding-of-party': [
    {
      what: 'a finding from a post of a speaker alone',
      input: makeDocument({
        sources: [{ id: 'transcript', title: 'Post', author: 'Wang Yi' }],
        statements: [],
        events: [],
        findings: [makeFinding({ about: { topics: ['balloon'] } })],
      }),
      pointer: '/findings/0/sources',
      names: ['Wang Yi'],
    },
  ],
  'event-withheld': [
    {
      what: 'a mistyped status',
      input: withEvent({ status: 'postpond' }),
      pointer: '/events/0',
      names: ['munich-meeting'],
    },
  ],
  'person-withheld': [{ what: 'an unknown kind', input: withPerson({ kind: 'robot' }), pointer: '/people/0' }],
  'kind-missing': [{ what: 'no kind', input: withPerson({ kind: undefined }), pointer: '/people/0/kind' }],
  'color-unreadable': [
    {
      what: 'a colour by name',
      input: makeDocument({ lanes: [{ id: 'war', name: 'War', color: 'red' }] }),
      pointer: '/lanes/0/color',
      names: ['red'],
    },
  ],
  'address-not-allowed': [
    ...[
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:image/png;base64,x',
      'blob:x',
      ' https://a.b',
      'https://a.b/\u202egpj.exe',
      'https:\\\\a.b',
    ].map((src) => ({
      what: JSON.stringify(src),
      input: withEvent({ media: [{ kind: 'embed', src }] }),
      pointer: '/events/0/media/0/src',
    })),
    {
      what: 'a relative source',
      input: makeDocument({ sources: [{ id: 'report', title: 'R', url: '/r' }] }),
      pointer: '/sources/0/url',
    },
    {
      what: 'a srcset with one bad address',
      input: withEvent({ media: [{ kind: 'image', src: 'a.jpg', alt: '', srcset: 'a.jpg 1x, javascript:1 2x' }] }),
      pointer: '/events/0/media/0/srcset',
    },
    {
      what: 'a background that is no colour and no address',
      input: withEvent({ background: '#12' }),
      pointer: '/events/0/background',
    },
  ],
  'lang-unreadable': [{ what: 'English by name', input: makeDocument({ lang: 'in English' }), pointer: '/lang' }],
  'time-zone-unknown': [
    { what: 'a zone by abbreviation', input: makeDocument({ timeZone: 'Mars/Olympus' }), pointer: '/timeZone' },
  ],
  'time-zone-missing': [
    {
      what: 'a clock time without offset',
      input: withEvent({ date: '2023-02-18T19:30' }),
      pointer: '/events/0/date',
      names: ['2023-02-18T19:30'],
    },
  ],
  'date-missing': [
    { what: 'no date', input: withEvent({ date: undefined }), pointer: '/events/0/date' },
    { what: 'an empty date', input: withEvent({ date: '' }), pointer: '/events/0/date' },
  ],
  'date-text-disagrees': [
    {
      what: 'words of another year',
      input: withEvent({ dateText: 'early in 2022' }),
      pointer: '/events/0/dateText',
      names: ['2022', '2023-02-18'],
    },
  ],
  'date-after-sources': [
    {
      what: 'an event after its only source',
      input: publishedOn('2023-02-17', { date: '2023-02-19' }),
      pointer: '/events/0/date',
      names: ['19 February 2023', '17 February 2023'],
    },
  ],
  'order-contradicts-dates': [
    {
      what: 'a later event that came before',
      input: makeDocument({
        events: [makeEvent(), makeEvent({ id: 'later', date: '2024', before: 'munich-meeting' })],
      }),
      pointer: '/events/1/before',
      names: ['later', 'munich-meeting'],
    },
  ],
  'order-circular': [
    {
      what: 'an event before itself',
      input: withEvent({ before: 'munich-meeting' }),
      pointer: '/events/0',
      names: ['munich-meeting → munich-meeting'],
    },
    {
      what: 'a circle of events and statements',
      input: makeDocument({
        events: [makeEvent({ before: 'b' }), makeEvent({ id: 'b', after: 'lethal-support' })],
        statements: [makeStatement({ after: 'b' })],
      }),
      pointer: '/events/1',
      names: ['b → lethal-support → b'],
    },
  ],
  'note-missing': [
    { what: 'a document withdrawn without a word', input: makeDocument({ status: 'withdrawn' }), pointer: '/note' },
    {
      what: 'a statement withdrawn without a word',
      input: withStatement({ status: 'withdrawn' }),
      pointer: '/statements/0/note',
    },
  ],
  'alt-missing': [
    {
      what: 'an image without alt',
      input: withEvent({ media: [{ kind: 'image', src: 'a.jpg' }] }),
      pointer: '/events/0/media/0/alt',
    },
  ],
  'media-end-before-start': [
    {
      what: 'a recording that ends before it begins',
      input: withStatement({ media: [{ kind: 'audio', src: 'a.mp3', start: 90, end: 12.5 }] }),
      pointer: '/statements/0/media/0/end',
    },
    {
      what: 'a film of no second',
      input: withEvent({ media: [{ kind: 'video', src: 'a.mp4', end: 0 }] }),
      pointer: '/events/0/media/0/end',
    },
  ],
  'sources-missing': [
    { what: 'an event without sources', input: withEvent({ sources: undefined }), pointer: '/events/0/sources' },
    {
      what: 'a statement without sources',
      input: withStatement({ text: 'He warned.', sources: undefined }),
      pointer: '/statements/0/sources',
    },
    { what: 'an event with an empty list', input: withEvent({ sources: [] }), pointer: '/events/0/sources' },
  ],
  'status-by-missing': [
    {
      what: 'an allegation by nobody',
      input: withEvent({ status: 'alleged' }),
      pointer: '/events/0/statusBy',
      names: ['alleged'],
    },
  ],
  'answer-unsourced': [
    {
      what: 'a dispute that no source reports',
      input: makeDocument({
        statements: [makeStatement(), makeStatement({ id: 'b', answers: [{ to: 'lethal-support', as: 'disputes' }] })],
      }),
      pointer: '/statements/1/answers/0/sources',
      names: ['disputes'],
    },
  ],
  'via-empty': [
    {
      what: 'a step without anybody',
      input: withStatement({ via: [{ cue: 'reported' }] }),
      pointer: '/statements/0/via/0',
    },
  ],
  'mark-unclosed': [
    {
      what: 'a quotation that never ends',
      input: withStatement({ text: 'He spoke of “lethal support' }),
      pointer: '/statements/0/text',
      names: ['“'],
    },
  ],
  'mark-not-read': [
    {
      what: 'straight single marks',
      input: withStatement({ text: "He called it 'lethal support', he said." }),
      pointer: '/statements/0/text',
      names: ["'lethal support'"],
    },
  ],
  'capital-changed': [
    {
      what: 'a capital that the quote has otherwise',
      input: withStatement({ text: 'He spoke of “Lethal support”.' }),
      pointer: '/statements/0/text',
      names: ['“Lethal support”', 'lethal support', 'capitals'],
    },
  ],
  'quote-not-proven': [
    {
      what: 'words that no quote holds',
      input: withStatement({ text: 'He spoke of “lethal aid”.' }),
      pointer: '/statements/0/text',
      names: ['lethal aid'],
    },
  ],
  'quote-of-reporter': [
    {
      what: 'words that a report has as its own',
      input: withStatement({
        text: 'He called it “hysterical”.',
        sources: [{ source: 'report', quote: 'a hysterical reaction', ownWords: false }],
      }),
      pointer: '/statements/0/text',
      names: ['hysterical'],
    },
  ],
  'runs-from-two-passages': [
    {
      what: 'words spliced together',
      input: withStatement({
        text: 'China’s “lethal support” is “concerning”.',
        sources: [
          { source: 'report', quote: 'lethal support' },
          { source: 'report', quote: 'concerning' },
        ],
      }),
      pointer: '/statements/0/text',
    },
  ],
  'citation-too-long': [
    {
      what: 'a quote of 25 words',
      input: withEvent({ sources: [{ source: 'report', quote: 'a b c d e '.repeat(5) }] }),
      pointer: '/events/0/sources/0/quote',
      names: ['25'],
    },
  ],
};

describe('problems', () => {
  for (const [code, cases] of Object.entries(CASES))
    for (const { what, input, pointer, names = [] } of cases)
      it(`reports ${code} for ${what}`, () => {
        const problem = readDocument(input).problems.find((one) => one.code === code && one.pointer === pointer);
        expect(problem, `${code} at ${pointer}`).to.exist;
        for (const name of names) expect(`${problem?.message} ${problem?.cure}`).to.include(name);
      });

  it('has an example of every code', () => {
    const shown = Object.entries(CASES).flatMap(([code, cases]) => (cases.length > 0 ? [code] : []));
    expect(shown).to.have.members(Object.keys(PROBLEMS));
  });

  it('fills every name in its sentences', () => {
    for (const { input } of Object.values(CASES).flat())
      for (const { message, cure, code } of readDocument(input).problems) {
        expect(message, code).to.not.match(/\{\w+\}/);
        expect(`${message} ${cure}`, code).to.not.match(/“”|undefined|NaN\b.*NaN/);
      }
  });

  it('names in its values all that the sentences speak of', () => {
    for (const { input } of Object.values(CASES).flat())
      for (const { code, values } of readDocument(input).problems) {
        const text = PROBLEMS[code as ProblemCode] as { readonly message: string; readonly cure: string } | undefined;
        for (const [, name = ''] of `${text?.message ?? ''} ${text?.cure ?? ''}`.matchAll(/\{(\w+)\}/g))
          expect(values, `${code}: ${name}`).to.have.property(name);
      }
  });

  it('finds nothing in a document that is well', () => {
    expect(readDocument(makeDocument()).problems).to.deep.equal([]);
  });

  it('repeats only the beginning of a long value', () => {
    const [problem] = readDocument(withEvent({ lane: 'x'.repeat(10_000) })).problems;
    expect(problem?.message.length).to.be.below(400);
  });

  it('takes the codes of dates as they are', () => {
    const { problems } = readDocument(withEvent({ date: '2023-02-30', statusDate: '2024/2023' }));
    expect(problems.map(({ code, severity, pointer }) => [code, severity, pointer])).to.deep.equal([
      ['date-impossible', 'error', '/events/0/date'],
      ['date-end-before-start', 'error', '/events/0/statusDate'],
    ]);
  });

  it('says once that clock times need a zone', () => {
    const events = [makeEvent({ date: '2023-02-18T19:30' }), makeEvent({ id: 'b', date: '2023-02-18T20:30' })];
    const codes = (timeZone?: string) =>
      readDocument(makeDocument({ events, ...(timeZone === undefined ? {} : { timeZone }) })).problems.map(
        ({ code }) => code,
      );
    expect(codes()).to.deep.equal(['time-zone-missing']);
    expect(codes('Europe/Berlin')).to.deep.equal([]);
  });
});
