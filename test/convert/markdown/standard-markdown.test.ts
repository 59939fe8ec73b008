import { expect } from '@open-wc/testing';
import { micromark } from 'micromark';
import apollo from '../../../data/apollo-11.json' with { type: 'json' };
import caesar from '../../../data/caesar.json' with { type: 'json' };
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import { fromMarkdown } from '../../../src/convert/markdown/from-markdown.js';
import { readMarkdown } from '../../../src/convert/markdown/notation.js';
import { toMarkdown } from '../../../src/convert/markdown/to-markdown.js';
import { readDocument } from '../../../src/model/read-document.js';

const EVENT = '- 2023-02-04: A balloon';

/** A story whose only event has this below it. */
const eventOf = (below: string) => fromMarkdown(`# Story\n\n${EVENT}\n\n${below}`).document.events?.[0];
const summaryOf = (below: string) => eventOf(below)?.summary;
const storyOf = (markdown: string) => fromMarkdown(`${markdown}\n\n${EVENT}\n`).document;
const titlesIn = (markdown: string) => fromMarkdown(markdown).document.events?.map(({ title }) => title);

/** A reader of our own, line by line, read each of these otherwise than programs for Markdown show it. */
describe('Markdown, as its standard reads it', () => {
  describe('before the text', () => {
    const titles: readonly (readonly [what: string, yaml: string, title: string])[] = [
      ['a title over several lines', 'title: >\n  Two ministers\n  meet', 'Two ministers meet'],
      ['a title with quotation marks in quotation marks', 'title: "The \\"balloon\\""', 'The "balloon"'],
      ['an apostrophe in apostrophes', "title: 'It''s here'", "It's here"],
      ['a title with a comment behind it', 'title: The balloon # draft', 'The balloon'],
      ['a title in quotation marks on the next line', 'title:\n  "The balloon"', 'The balloon'],
    ];
    for (const [what, yaml, title] of titles)
      it(`reads ${what}`, () => expect(storyOf(`---\n${yaml}\n---`).title).to.equal(title));

    it('reads a summary of several paragraphs', () => {
      expect(storyOf('---\nsummary: |\n  One.\n\n  Two.\n---').summary).to.equal('One.\n\nTwo.');
    });

    it('names what it does not use, once and with its line', () => {
      const { problems } = fromMarkdown(`---\ntitle: A\ntags:\n  - b\n  - c\n---\n${EVENT}`);
      expect(problems.map(({ code, pointer, values }) => [code, pointer, values['field']])).to.deep.equal([
        ['conversion-lost', '/3', 'tags'],
      ]);
    });
  });

  describe('headings', () => {
    it('reads those that are underlined', () => {
      const { title, lanes } = storyOf('Two ministers\n=============\n\nWar\n---');
      expect([title, lanes?.[0]?.name]).to.deep.equal(['Two ministers', 'War']);
    });

    it('takes no line of code for one', () => {
      const { title, lanes } = storyOf('```sh\n# install\n## run\n```\n\n# Story');
      expect([title, lanes]).to.deep.equal(['Story', undefined]);
    });

    it('takes no line of a comment for one', () => {
      expect(storyOf('<!--\n# Draft\n-->\n\n# Story').title).to.equal('Story');
    });
  });

  it('takes no dates in code for events', () => {
    expect(titlesIn(`${EVENT}\n\n~~~\n- 2023-02-05: No event\n~~~`)).to.deep.equal(['A balloon']);
    expect(titlesIn(`${EVENT}\n\nA text\n\n    - 2023-02-05: No event`)).to.deep.equal(['A balloon']);
  });

  it('reads events in numbered lists', () => {
    expect(titlesIn('1. 2023-02-04: A balloon\n2. 2023-02-18: They meet')).to.deep.equal(['A balloon', 'They meet']);
  });

  it('reads days with a full stop, which Markdown takes for numbers of a list', () => {
    const { document } = fromMarkdown('- 4. Februar 2023: Ein Ballon\n\n18. Februar 2023: Ein Treffen', { lang: 'de' });
    expect(document.events?.map(({ date }) => date)).to.deep.equal(['2023-02-04', '2023-02-18']);
  });

  const summaries: readonly (readonly [what: string, markdown: string, summary: string])[] = [
    ['links whose address stands elsewhere', '[A report][1]\n\n[1]: https://a.b/c', '[A report](https://a.b/c)'],
    ['links by their own words', 'See [this].\n\n[This]: https://a.b', 'See [this](https://a.b).'],
    ['links with a title', '[a](https://b.c "d")', '[a](https://b.c)'],
    ['breaks of lines', 'one\\\ntwo', 'one\ntwo'],
    ['code with backticks in it', '``a`b``', 'a`b'],
    ['stars in code', '`a*b*`', 'a\\*b\\*'],
    ['indented code', 'a\n\n    b * c', 'a\n\nb \\* c'],
    ['quotations', '> a\n> b', 'a\nb'],
    ['lines between parts', 'a\n\n***\n\nb', 'a\n\nb'],
    ['tags of HTML', 'a <b>b</b><br>c', 'a b\nc'],
    ['paragraphs of HTML', '<p>a <b>b</b></p>', 'a **b**'],
    ['comments', 'a <!-- b --> c', 'a  c'],
    ['lists', '- a\n- b', '• a\n• b'],
    ['mail addresses', '<a@b.cd>', '[a@b.cd](mailto:a@b.cd)'],
  ];
  for (const [what, markdown, summary] of summaries)
    it(`reads ${what}`, () => expect(summaryOf(markdown)).to.equal(summary));

  it('keeps what looks like many comments without an end, letter by letter', () => {
    const words = Array.from({ length: 150 }, (_, index) => `<!-- ${index}`).join(' ');
    expect(summaryOf(`So: ${words}`)).to.equal(`So: ${words}`);
  });

  it('reads pictures whose address stands elsewhere', () => {
    expect(eventOf('![Tanks][1]\n\n[1]: https://a.b/c.jpg')?.media).to.deep.equal([
      { kind: 'image', src: 'https://a.b/c.jpg', alt: 'Tanks' },
    ]);
  });

  it('reads pictures in HTML', () => {
    expect(eventOf('<img src="https://a.b/c.jpg" alt="Tanks">')?.media).to.deep.equal([
      { kind: 'image', src: 'https://a.b/c.jpg', alt: 'Tanks' },
    ]);
  });

  it('reads sources whose address stands elsewhere', () => {
    const { sources } = storyOf(`${EVENT}\n  - Sources: [A report][1]\n\n[1]: https://a.b/c\n`);
    expect(sources).to.deep.equal([{ id: 'a-report', title: 'A report', url: 'https://a.b/c' }]);
  });
});

describe('Markdown that is written', () => {
  for (const [name, story] of Object.entries({ munich, apollo, caesar }))
    it(`has a heading for each event, as another program reads it: ${name}`, () => {
      const { explainer } = readDocument(story);
      const html = micromark(toMarkdown(explainer).output.replace(/^---\n.*\n---\n/, ''), { allowDangerousHtml: true });
      const headings = [...html.matchAll(/<h3>.*?: .*<!-- (\S+) .*--><\/h3>/g)].map(([, id]) => id);
      expect(headings).to.deep.equal(explainer.events.map(({ id }) => id));
    });

  it('says to another program what it says to ours', () => {
    expect(micromark('A *b* \\* [c](https://d.e)')).to.equal('<p>A <em>b</em> * <a href="https://d.e">c</a></p>');
    expect(readMarkdown('A *b* \\* [c](https://d.e)')).to.equal('A *b* \\* [c](https://d.e)');
  });
});
