import { expect } from '@open-wc/testing';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** Gives another value each time it is read. */
const fickle = (values: readonly unknown[]) => {
  let reads = 0;
  return Object.defineProperty({ ...makeStatement() }, 'speaker', { enumerable: true, get: () => values[reads++] });
};

describe('hostile input', () => {
  const inputs: Readonly<Record<string, () => unknown>> = {
    'a revoked proxy': revoked,
    'a proxy in a list': () => ({ ...makeDocument(), events: [revoked()] }),
    'a list that is a revoked proxy': () => ({ ...makeDocument(), events: revoked() }),
    'a proxy that says it has every field': () =>
      new Proxy({}, { has: () => true, get: () => 5, getOwnPropertyDescriptor: () => undefined }),
    'a list whose length lies': () => ({
      ...makeDocument(),
      events: new Proxy([], { get: (_, name) => (name === 'length' ? -1 : 0) }),
    }),
    'a list with a length that is no number': () => ({ ...makeDocument(), events: new Proxy([], { get: () => 'x' }) }),
    'itself within itself': () => {
      const document: Record<string, unknown> = { ...makeDocument() };
      document['events'] = [document];
      document['media'] = document;
      return document;
    },
    'a million levels of lists': () => {
      let nested: unknown = [];
      for (let level = 0; level < 1_000_000; level += 1) nested = [nested];
      return { ...makeDocument(), events: nested, topics: [nested], title: nested };
    },
    'symbols, functions and big integers': () => ({
      ...makeDocument(),
      title: Symbol('x'),
      events: [() => 1],
      lang: 5n,
    }),
    'an object without prototype': () => Object.assign(Object.create(null) as object, makeDocument()),
    'half characters': () => makeDocument({ events: [makeEvent({ title: '\ud800', id: '\udc00' })] }),
    'an id that objects have': () =>
      makeDocument({
        events: [makeEvent({ id: 'constructor' }), makeEvent({ id: 'toString', before: 'constructor' })],
      }),
    'text whose toString throws': () => ({
      ...makeDocument(),
      title: {
        toString: () => {
          throw new Error('no');
        },
      },
    }),
  };
  for (const [what, make] of Object.entries(inputs))
    it(`is read without throwing: ${what}`, () => {
      expect(() => readDocument(make())).to.not.throw();
    });

  it('can’t say one thing when checked and another when read', () => {
    const { explainer } = readDocument({ ...makeDocument(), statements: [fickle(['blinken', 'wang', 5])] });
    expect(explainer.statements[0]?.speakers.map(({ id }) => id)).to.deep.equal(['blinken']);
  });

  it('can’t withdraw or change what isn’t its own', () => {
    readDocument(
      JSON.parse(
        '{"__proto__":{"polluted":1},"events":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}',
      ),
    );
    expect({}).to.not.have.property('polluted');
  });

  it('is told apart by its own fields, not by what it inherits', () => {
    const { problems } = readDocument(Object.create(makeDocument()) as unknown);
    expect(problems.map(({ code }) => code)).to.deep.equal(['version-missing', 'title-missing']);
  });

  it('keeps items whose ids are names of Object’s', () => {
    const { explainer } = readDocument(
      makeDocument({ events: [makeEvent({ id: 'constructor' })], lead: 'constructor' }),
    );
    expect(explainer.lead?.id).to.equal('constructor');
  });
});
