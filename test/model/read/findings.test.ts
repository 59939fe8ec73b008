import { expect } from '@open-wc/testing';
import { publishedDocument } from '../../../src/convert/published-document.js';
import { applyWithdrawals } from '../../../src/model/changes.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent, makeFinding, makeStatement } from '../../helpers/make-document.js';

const read = (...findings: readonly unknown[]) => readDocument(makeDocument({ findings } as object));

const problemsOf = (...findings: readonly unknown[]) =>
  read(...findings).problems.map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`);

describe('a finding', () => {
  it('is read with its sources, and with what it is about', () => {
    const { explainer, problems } = read(makeFinding());
    const [finding] = explainer.findings;
    expect(problems).to.deep.equal([]);
    expect(finding!.text).to.equal('The balloon was recovered off South Carolina.');
    expect(finding!.about.statements).to.deep.equal(['lethal-support']);
    expect(finding!.about.topics.map(({ id }) => id)).to.deep.equal(['balloon']);
    expect(finding!.sources.map(({ source }) => source.id)).to.deep.equal(['transcript']);
    expect(finding!.asOf!.text).to.equal('2023-02-19');
    expect(finding!.status).to.equal('live');
  });

  it('stands under its first topic, or else under that of its first statement, or of its first event', () => {
    const event = makeEvent({ topics: ['balloon'] });
    const abouts = [{ topics: ['balloon', 'aid'] }, { statements: ['lethal-support'] }, { events: ['munich-meeting'] }];
    const findings = abouts.map((about, index) => makeFinding({ id: `f${index}`, about }));
    const { explainer } = readDocument(makeDocument({ findings, events: [event] }));
    expect(explainer.findings.map(({ topic }) => topic?.id)).to.deep.equal(['balloon', 'aid', 'balloon']);
  });

  it('loses what it is said to be about and isn’t there, and nothing else', () => {
    const about = { statements: ['nobody-said', 'lethal-support'], events: ['never'], topics: ['nothing', 'aid'] };
    const { explainer, problems } = read(makeFinding({ about }));
    expect(explainer.findings[0]!.about.statements).to.deep.equal(['lethal-support']);
    expect(explainer.findings[0]!.topic?.id).to.equal('aid');
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'reference-dangling /findings/0/about/events/0',
      'reference-dangling /findings/0/about/statements/0',
      'reference-dangling /findings/0/about/topics/0',
    ]);
  });

  const sourceless: Readonly<Record<string, object>> = {
    'without sources': { sources: undefined },
    'with an empty list of sources': { sources: [] },
    'with a source that isn’t there': { sources: ['rumour'] },
    'with a source of its date alone': { sources: [{ source: 'report', for: 'date' }] },
    'with sources of a wrong type': { sources: 'report' },
    'with a status that can’t be read': { status: 'disputed' },
  };
  for (const [name, overrides] of Object.entries(sourceless))
    it(`is withheld ${name}`, () => {
      const { explainer, problems } = read({ ...makeFinding(), ...overrides });
      expect(explainer.findings).to.deep.equal([]);
      const [withheld] = problems.filter(({ code }) => code === 'finding-withheld');
      expect(withheld).to.include({ severity: 'error', pointer: '/findings/0' });
      expect(withheld!.message).to.match(
        /^Finding “recovered” is kept from readers: its (sources|status) can’t be relied on\.$/,
      );
      expect(JSON.stringify(publishedDocument(explainer))).to.not.include('recovered');
    });

  it('that is withdrawn keeps its id, its note and its topic alone', () => {
    const { explainer, problems } = read({ ...makeFinding(), status: 'withdrawn', note: 'It was another balloon.' });
    expect(problems).to.deep.equal([]);
    expect(publishedDocument(explainer).findings).to.deep.equal([
      { id: 'recovered', status: 'withdrawn', note: 'It was another balloon.', about: { topics: ['balloon'] } },
    ]);
  });

  it('that is withdrawn wants a note', () => {
    expect(problemsOf({ id: 'recovered', status: 'withdrawn' })).to.deep.equal([
      'warning note-missing /findings/0/note',
    ]);
  });

  it('wants the day as of which it is established', () => {
    expect(problemsOf({ ...makeFinding(), asOf: undefined })).to.deep.equal(['warning as-of-missing /findings/0/asOf']);
  });

  it('is published as it was written', () => {
    const correction = {
      date: '2023-02-20',
      kind: 'correction',
      by: 'publisher',
      note: 'It was Myrtle Beach.',
    } as const;
    const finding = makeFinding({
      by: 'A. Reporter',
      status: 'corrected',
      note: 'See below.',
      corrections: [correction],
    });
    const { explainer, problems } = read(finding);
    expect(problems).to.deep.equal([]);
    expect(publishedDocument(explainer).findings).to.deep.equal([finding]);
  });

  it('without an author’s id gets no id from its words where it is withheld', () => {
    const { problems } = read({ ...makeFinding(), id: undefined, text: 'The secret plan', sources: [] });
    expect(JSON.stringify(problems)).to.not.match(/secret/);
  });

  it('keeps a source that only it cites, unless it is withheld or withdrawn', () => {
    const sources = [...makeDocument().sources!, { id: 'navy', title: 'Statement of the Navy' }];
    const sourcesWith = (overrides: object) => {
      const finding = { ...makeFinding({ sources: ['navy'] }), ...overrides };
      return readDocument(makeDocument({ sources, findings: [finding] })).explainer.sources.map(({ id }) => id);
    };
    expect(sourcesWith({})).to.include('navy');
    expect(sourcesWith({ status: 'withdrawn' })).to.not.include('navy');
    expect(sourcesWith({ status: 'unsure' })).to.not.include('navy');
  });

  it('disappears from an earlier version as soon as a later one withdraws it', () => {
    const before = read(makeFinding()).explainer;
    const after = read({ id: 'recovered', status: 'withdrawn', note: 'It was another balloon.' }).explainer;
    expect(applyWithdrawals(before, after).findings.map(({ text }) => text)).to.deep.equal(['']);
  });
});

describe('a finding whose only source is a party to the dispute', () => {
  const adviceWith = (source: object, finding: object = {}) => {
    const document = makeDocument();
    const { problems } = readDocument({
      ...document,
      sources: [...document.sources!, { id: 'party', title: 'What happened', ...source }],
      statements: [makeStatement()],
      findings: [makeFinding({ sources: ['party'], ...finding })],
    });
    return problems.map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`);
  };
  const advice = ['advice finding-of-party /findings/0/sources'];

  it('is advised on where a side has published it', () =>
    expect(adviceWith({ publisher: 'China' })).to.deep.equal(advice));
  it('is advised on where a speaker wrote it', () =>
    expect(adviceWith({ author: 'antony blinken' })).to.deep.equal(advice));
  it('is advised on where it is a speaker’s own words', () =>
    expect(adviceWith({ ownWords: true })).to.deep.equal(advice));
  it('is fine where nobody in the dispute has published it', () =>
    expect(adviceWith({ publisher: 'The Example Gazette' })).to.deep.equal([]));
  it('is fine with a second source', () =>
    expect(adviceWith({ publisher: 'China' }, { sources: ['party', 'transcript'] })).to.deep.equal([]));
});
