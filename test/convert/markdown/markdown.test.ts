import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import apollo from '../../../data/apollo-11.json' with { type: 'json' };
import caesar from '../../../data/caesar.json' with { type: 'json' };
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import { fromMarkdown } from '../../../src/convert/markdown/from-markdown.js';
import { writeMarkdown } from '../../../src/convert/markdown/inline-text.js';
import { readMarkdown } from '../../../src/convert/markdown/notation.js';
import { toMarkdown } from '../../../src/convert/markdown/to-markdown.js';
import type { StoryEvent } from '../../../src/model/explainer.js';
import { readDocument } from '../../../src/model/read-document.js';
import { readProse } from '../../../src/model/read/inline-text.js';
import type { CitationInput, ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

const read = (text: string, lang?: string) => {
  const { document, problems } = fromMarkdown(text, { lang });
  return { document, events: document.events ?? [], found: problems.map(({ code, pointer }) => `${code} ${pointer}`) };
};
const write = (overrides: Partial<ExplainerDocument> = {}) => {
  const { output, problems } = toMarkdown(readDocument(makeDocument(overrides)).explainer);
  return { output, found: problems.map(({ code, pointer }) => `${code} ${pointer}`) };
};

describe('fromMarkdown', () => {
  it('reads headings that begin with a date', () => {
    const { document, found } = read(
      [
        '---',
        'lang: en',
        '---',
        '# Two *ministers*',
        'What led up to it.',
        '',
        '## War',
        '### 24 February 2022: Invasion',
        'It __began__ at dawn.',
        '',
        '![Tanks](https://news.example/a.jpg) Near the border (A. Photographer)',
        '',
        '- Place: Ukraine',
        '- Sources: [A report](https://news.example/report)',
      ].join('\n'),
    );
    expect(found).to.deep.equal([]);
    expect(document).to.deep.equal({
      explainer: 1,
      title: 'Two ministers',
      summary: 'What led up to it.',
      lang: 'en',
      lanes: [{ id: 'war', name: 'War' }],
      sources: [{ id: 'a-report', title: 'A report', url: 'https://news.example/report' }],
      events: [
        {
          id: '2022-02-24',
          date: '2022-02-24',
          title: 'Invasion',
          summary: 'It **began** at dawn.',
          lane: 'war',
          place: { name: 'Ukraine' },
          sources: ['a-report'],
          media: [
            {
              kind: 'image',
              src: 'https://news.example/a.jpg',
              alt: 'Tanks',
              caption: 'Near the border',
              credit: 'A. Photographer',
            },
          ],
        },
      ],
    });
  });

  it('reads entries of lists that begin with a date, their first sentence as title', () => {
    const { events } = read(
      '- **2023-02-04**: A balloon is shot down. It fell into the sea.\n- 2023-02-18 – They meet\n',
    );
    expect(events).to.deep.equal([
      {
        id: '2023-02-04',
        date: '2023-02-04',
        title: 'A balloon is shot down.',
        summary: 'It fell into the sea.',
        sources: [],
      },
      { id: '2023-02-18', date: '2023-02-18', title: 'They meet', sources: [] },
    ]);
  });

  it('reads entries and headings whose date has only a space after it, below other events as well', () => {
    const entries = ['2023-03-01 Bridge closes', '2023-05~ Rain: much of it', '3 March 2023 Bridge opens'];
    const typed = `## 4 February 2023: A balloon\n\n${entries.map((entry) => `- ${entry}\n`).join('')}\n## 2023-06-01 It is mended\n`;
    const { events } = read(typed);
    expect(events.map(({ date, title }) => [date, title])).to.deep.equal([
      ['2023-02-04', 'A balloon'],
      ['2023-03-01', 'Bridge closes'],
      ['2023-05~', 'Rain: much of it'],
      ['2023-03-03', 'Bridge opens'],
      ['2023-06-01', 'It is mended'],
    ]);
    expect(events.map(({ summary }) => summary)).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
  });

  it('leaves sentences and numbers in an entry to the event above it', () => {
    const entries = [
      '2023 people came',
      '12 people came',
      'March 2023 was cold',
      '4 March 2023 was cold',
      '10-12 people',
    ];
    const { events } = read(`- 2023-02-04: A balloon\n${entries.map((entry) => `- ${entry}\n`).join('')}`);
    expect(events).to.have.length(1);
    expect(events[0]!.summary).to.equal(entries.map((entry) => `• ${entry}`).join('\n'));
  });

  it('reads dates in the language it is told', () => {
    expect(read('- 4. Februar 2023: Ein Ballon', 'de').events[0]?.date).to.equal('2023-02-04');
  });

  it('says when there is nothing to read', () => {
    expect(read('# Hello\n\nWorld.').found).to.deep.equal(['conversion-events-missing ']);
  });
});

describe('toMarkdown', () => {
  it('writes a title of a thousand asterisks so that it comes back', () => {
    const title = `${'a*'.repeat(1_000)} end`;
    const { output } = write({ events: [makeEvent({ title })] });
    expect(read(output).events.map((event) => event.title)).to.deep.equal([title]);
  });

  it('tells a story to people: events, then who said what', () => {
    const { output } = write({
      events: [makeEvent({ lane: 'war', people: ['wang'], summary: 'A *b* [c](https://d.e/).' })],
      statements: [makeStatement({ date: '2023-02-18', venue: 'NBC' })],
    });
    expect(output).to.equal(
      [
        '---\nlang: en\n---',
        '# Two ministers meet',
        '## Events',
        '### 18 February 2023: They meet in Munich <!-- munich-meeting 2023-02-18 -->',
        'A *b* [c](https://d.e/).',
        '- Lane: War\n- People: Wang Yi\n- Sources: [Report of the meeting](https://example.org/report)',
        '## Who said what',
        '### Aid',
        [
          '> Partly quoted: A caution to China against giving “lethal support” to the invasion.',
          '>',
          '> — Antony Blinken, 18 February 2023, NBC',
          '>',
          '> Sources: [Report of the meeting](https://example.org/report)',
        ].join('\n'),
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  it('says that no source is given for a date, where sources are cited for something else alone', () => {
    const sources: CitationInput[] = [{ source: 'report', for: 'text' }];
    const told = 'No source is given for the date.';
    const { output } = write({
      events: [makeEvent({ sources })],
      statements: [makeStatement({ date: '2023-02-18', sources })],
    });
    expect(output).to.contain(`(https://example.org/report)\n- ${told}\n`);
    expect(output).to.contain(`(https://example.org/report)\n>\n> ${told}\n`);
    expect(read(output).events[0], 'kept where the text is read').to.include({ summary: `• ${told}` });
    for (const fields of [{}, { date: '2023-02-18' }])
      expect(write({ statements: [makeStatement({ ...fields, sources: ['report'] })] }).output).not.to.contain(told);
    expect(write({ events: [makeEvent({ sources: [] })] }).output).not.to.contain(told);
  });

  it('puts no words into anybody’s mouth that were not said', () => {
    const silence = { notedBy: 'report', scope: 'in this interview' };
    const { output } = write({ statements: [makeStatement({ silence, text: 'Whom he meant.', topics: [] })] });
    expect(output).to.contain('> Not said in this interview, as Report of the meeting notes: Whom he meant.');
  });

  it('says of words that are no quotation that they are none', () => {
    const sources = [{ source: 'report', quote: 'there will be talks' }];
    const { output } = write({
      statements: [
        makeStatement({ id: 'a', text: 'China must never do it again.' }),
        makeStatement({ id: 'b', text: '“there will be talks”', sources }),
      ],
    });
    expect(output).to.contain('> Paraphrase: China must never do it again.');
    expect(output).to.contain('> “there will be talks”');
  });

  it('shows of what is withdrawn its note alone', () => {
    const { output } = write({ statements: [{ id: 's', status: 'withdrawn', note: 'It was wrong.' }] });
    expect(output).to.contain('> Withdrawn.\n>\n> It was wrong.');
    expect(output).to.not.contain('lethal');
  });

  it('says that a statement is not verified, and reports how others are known as lost', () => {
    const { output, found } = write({
      statements: [
        makeStatement({ verification: 'unverified' }),
        makeStatement({ id: 'b', verification: 'recording' }),
      ],
    });
    expect(output.match(/^> Not verified\.$/gm)).to.have.length(1);
    expect(found.filter((each) => each.includes('verification'))).to.deep.equal([
      'export-lost /statements/1/verification',
    ]);
  });

  it('says how many statements are withheld, where all are too', () => {
    const doubtful = (id: string) => makeStatement({ id, speaker: 'nobody' });
    expect(write({ statements: [doubtful('a')] }).output).to.match(
      /^## Who said what\n\n> One statement is withheld: it is incomplete\.\n$/m,
    );
    const { output } = write({ statements: [doubtful('a'), makeStatement(), doubtful('b')] });
    expect(output).to.contain('\n\n> 2 statements are withheld: they are incomplete.\n');
    expect(fromMarkdown(output).document.events).to.have.length(1);
  });

  it('never makes a fact of what is none', () => {
    expect(write({ events: [makeEvent({ status: 'alleged' })] }).output).to.contain('2023: Alleged: They meet');
  });

  it('lets nothing in a text become markup', () => {
    const summary = '<script>alert(1)</script> _a_ `b` # c\n# d\n- e\n1. f\n> g & h';
    const { output } = write({ events: [makeEvent({ title: '<b>A</b>', summary })] });
    expect(output).to.not.match(/<(?!!--)|(?<!\\)[_`]|&(?!(lt|gt|amp);)|^# d|^- e|^1\. f|^> g/m);
    expect(fromMarkdown(output).document.events?.[0]).to.include({ title: '<b>A</b>', summary });
  });

  it('gives any text back', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '_',
      '`',
      '<',
      '&',
      '\n',
      '- ',
      '1. ',
      '# ',
      '> ',
      '=',
      '~',
      '|',
      '!',
      '(b)',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        // Markdown has no white space at the ends of lines, and one empty line between paragraphs.
        const asShown = (text: string) =>
          text
            .replace(/^ +| +$/gm, '')
            .replace(/\n{3,}/g, '\n\n')
            .trim();
        const text = pieces.join('');
        expect(readProse(asShown(readMarkdown(writeMarkdown(text))))).to.deep.equal(readProse(asShown(text)));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('says what of a story is not in it', () => {
    const { found } = write({ events: [makeEvent({ weight: 5, sources: [{ source: 'report', page: '3' }] })] });
    expect(found).to.include.members([
      'export-lost /events/0/weight',
      'export-lost /events/0/sources/0/page',
      'export-list-lost /sides',
    ]);
  });

  for (const [name, story] of Object.entries({ munich, apollo, caesar }))
    it(`gives events back: ${name}`, () => {
      const { explainer } = readDocument(story);
      const { document, problems } = fromMarkdown(toMarkdown(explainer).output);
      expect(problems.map(({ code }) => code)).to.deep.equal(['conversion-lost']);
      const { eventById } = readDocument(document).explainer;
      const told = (event: StoryEvent | undefined) => {
        if (!event) return undefined;
        const { id, title, summary, date, dateText, lane, topics, people, status, place } = event;
        return [
          ...[id, title, summary, date?.text, dateText, lane?.name, status, place?.name],
          ...[...topics, ...people].map((named) => named.name),
        ];
      };
      for (const event of explainer.events) expect(told(eventById.get(event.id))).to.deep.equal(told(event));
    });
});
