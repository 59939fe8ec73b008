import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Run } from '../../../src/model/explainer.js';
import { readDocument } from '../../../src/model/read-document.js';
import { readStatementText } from '../../../src/model/read/statement-text.js';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

const SETTINGS = { seed: 20_230_218, numRuns: 100 };

/** What a JSON Pointer leads to; `undefined` where nothing is. */
function at(document: unknown, pointer: string): unknown {
  const tokens = pointer.split('/').slice(1);
  return tokens.reduce<unknown>((value, token) => {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  }, document);
}

function leadsSomewhere(document: unknown, pointer: string): boolean {
  const parent = at(document, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))));
  return pointer === '' || (typeof parent === 'object' && parent !== null);
}

/** A document in which every kind of field occurs. */
const rich = makeDocument({
  timeZone: 'Europe/Berlin',
  lead: 'munich-meeting',
  events: [
    makeEvent({
      lane: 'diplomacy',
      people: ['wang'],
      place: { name: 'Munich', latitude: 48.1 },
      media: [{ kind: 'image', src: 'a.jpg', alt: 'a' }],
      links: [{ to: 'munich-meeting', as: 'follows' }],
      before: 'lethal-support',
    }),
  ],
  statements: [
    makeStatement({
      original: { lang: 'zh', text: 'x' },
      terms: 'background',
      status: 'disputed',
      silence: { notedBy: 'report', scope: 'x' },
    }),
    makeStatement({ id: 'b', answers: [{ to: 'lethal-support', as: 'disputes', sources: ['report'] }] }),
  ],
  names: [{ id: 'n', thing: 'x', uses: [{ by: 'us', text: 'x', sources: ['report'] }] }],
  eras: [{ name: 'E', date: '2023' }],
  corrections: [{ date: '2023', kind: 'update', by: 'publisher', note: 'x' }],
});

/** All pointers into a value, its own (`''`) left out. */
function pointersInto(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const here = `${pointer}/${name}`;
    return [here, ...pointersInto(member, here)];
  });
}

/** The document with something else in one place, or nothing. */
function mutate(document: object, pointer: string, replacement: unknown): object {
  const copy = structuredClone(document);
  const parent = at(copy, pointer.slice(0, pointer.lastIndexOf('/'))) as Record<string, unknown>;
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (replacement === undefined) delete parent[name];
  else parent[name] = replacement;
  return copy;
}

const mutated = (document: object) =>
  fc
    .tuple(fc.constantFrom(...pointersInto(document)), fc.option(fc.jsonValue({ maxDepth: 3 }), { nil: undefined }))
    .map(([pointer, replacement]) => mutate(document, pointer, replacement));

const documents = fc.oneof(fc.jsonValue(), mutated(rich), mutated(munich));

const CAREFUL = ['speaker', 'silence', 'terms', 'original', 'status'] as const;

/** Values of the right type that mean nothing, and of every wrong type. */
const nonsense = fc.oneof(
  fc.constantFrom(
    null,
    'gone',
    '',
    [],
    ['gone'],
    ['blinken', null],
    {},
    true,
    { lang: 5 },
    { notedBy: 'gone', scope: 'x' },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

function typed(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.kind === 'plain' ? run.text : run.kind === 'verbatim' ? run.open + run.text + run.close : ''))
    .join('');
}

describe('reading, whatever it is given', () => {
  it('never throws, and points at what is there or at where it is missing', () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const { pointer, severity, message } of readDocument(document).problems) {
          expect(leadsSomewhere(document, pointer), pointer).to.equal(true);
          expect(severity).to.be.oneOf(['error', 'warning', 'advice']);
          expect(message).to.not.equal('');
        }
      }),
      { ...SETTINGS, numRuns: 300 },
    );
  });

  it('gives each item an id of its own, and refers to nothing that isn’t there', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { explainer } = readDocument(document);
        expect(explainer.eventById.size).to.equal(explainer.events.length);
        expect(explainer.statementById.size).to.equal(explainer.statements.length);
        for (const { before, after } of [...explainer.events, ...explainer.statements])
          for (const id of [...before, ...after])
            expect(explainer.eventById.has(id) || explainer.statementById.has(id), id).to.equal(true);
      }),
      SETTINGS,
    );
  });

  it('publishes no statement without its speakers', () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const { status, speakers, text } of readDocument(document).explainer.statements)
          expect(status === 'withdrawn' ? text === '' : speakers.length > 0).to.equal(true);
      }),
      SETTINGS,
    );
  });

  it('never takes the default for what makes an attribution doubtful', () => {
    const plain = readDocument(makeDocument()).explainer.statements[0];
    fc.assert(
      fc.property(fc.constantFrom(...CAREFUL), nonsense, (field, value) => {
        const statement = { ...makeStatement(), [field]: value };
        const { explainer } = readDocument({ ...makeDocument(), statements: [statement] });
        for (const published of explainer.statements)
          expect(published, `${field}: ${JSON.stringify(value)}`).to.not.deep.equal(plain);
        expect(explainer.statements.length + explainer.withheld.length).to.equal(1);
      }),
      SETTINGS,
    );
  });

  it('reads what it has read before the same way', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(readDocument(document)).to.deep.equal(readDocument(document));
      }),
      { ...SETTINGS, numRuns: 30 },
    );
  });
});

describe('a statement’s text, whatever it is', () => {
  const marked = fc.array(fc.constantFrom('“', '”', '‘', '’', '"', '„', '«', '»', ' ', 'a', 'é', '好', '.'), {
    maxLength: 40,
  });

  it('is given back by its runs', () => {
    fc.assert(
      fc.property(marked, fc.constantFrom('en', 'de', 'fr', 'sv', 'zh', undefined), (characters, lang) => {
        const text = characters.join('');
        expect(typed(readStatementText(text, { lang }).runs)).to.equal(text);
      }),
      SETTINGS,
    );
  });

  it('is given back without the backslashes that mean something', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\\', '“', '”', 'a', ' ') }), (text) => {
        const { runs } = readStatementText(text, { lang: 'en' });
        expect(typed(runs)).to.equal(text.replace(/\\([\p{P}\p{S}])/gu, '$1'));
      }),
      SETTINGS,
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        fc.string(),
        (text, quotes, lang) => {
          readStatementText(text, { lang, quotes });
        },
      ),
      SETTINGS,
    );
  });

  it('is proven by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B', 'é', ' ', '’', '-', '好'), { minLength: 1 }), (characters) => {
        const words = `x${characters.join('')}x`;
        const { problems } = readStatementText(`“${words}”`, { lang: 'en', quotes: [words] });
        expect(problems).to.deep.equal([]);
      }),
      SETTINGS,
    );
  });
});
