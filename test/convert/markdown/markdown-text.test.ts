import { expect } from '@open-wc/testing';
import { readMarkdownText } from '../../../src/convert/markdown/markdown-text.js';
import { shortestTime } from '../../helpers/shortest-time.js';

describe('the text of a source in Markdown', () => {
  const table: readonly (readonly [what: string, markdown: string, text: string])[] = [
    ['has no references to footnotes', '12[^3] people\n\n[^3]: A report.', '12 people\n\n[^3]: A report.'],
    ['has no struck text', 'Now ~~12~~ 40 people', 'Now  40 people'],
    ['has no struck text in HTML', 'Now <del>12</del> 40 people', 'Now  40 people'],
    ['has no comments', 'It is <!-- not --> so', 'It is  so'],
    ['has raised digits of HTML as they are', '10<sup>6</sup> cells', '10⁶ cells'],
    ['has no references to notes in HTML', '12<sup><a href="#n3">3</a></sup> people', '12 people'],
    ['has tildes that strike nothing', 'about ~12, or ~~ 13 ~~ people', 'about ~12, or ~~ 13 ~~ people'],
    ['has what a backslash protects', '\\~~12~~ and \\[^3] and \\*a\\*', '~~12~~ and [^3] and *a*'],
    ['has words without signs of emphasis', '**We** were *never* told, __not__ once', 'We were never told, not once'],
    ['has words whole whose part is set off', '**un**happy', 'unhappy'],
    ['has lines of a quotation without their signs', '> We *won\n> all*.', 'We won\nall.'],
    ['has signs between digits and letters', '2*3*4 and snake_case_name', '2*3*4 and snake_case_name'],
    ['has the words of links', 'We [never went](https://a.example/) to war', 'We never went to war'],
    ['has all other signs', '# A\n\n- b\n- 1 < 2', '# A\n\n- b\n- 1 < 2'],
  ];
  for (const [what, markdown, text] of table) it(what, () => expect(readMarkdownText(markdown)).to.equal(text));

  for (const unit of ['~~a', '~~', '[^', '~~a ~', '<del>', '[^a', '*a', '**', '> ', '[a](', '[a', '_a '])
    it(`is read in linear time where it is “${unit}” without end`, () =>
      expect(shortestTime(() => readMarkdownText(unit.repeat(20_000)), 1_000)).to.be.below(1_000));
});
