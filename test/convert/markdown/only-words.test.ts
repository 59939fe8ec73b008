import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fromMarkdown as parse } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { fromMarkdown } from '../../../src/convert/markdown/from-markdown.js';
import { toMarkdown } from '../../../src/convert/markdown/to-markdown.js';
import { readDocument } from '../../../src/model/read-document.js';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeWholeDocument, tagOf } from '../../attacks/whole-document.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';
import { countToTry } from '../../helpers/every-day.js';

type Root = ReturnType<typeof parse>;
type Nodes = Root | Root['children'][number];

const COUNT = 3;
const EVIL = 'https://evil.example/';

/** Fields in whose notation a link is a link. */
const PROSE = /(?:summary|note|caption|(?:statements|findings)\/text)$/;

const write = (document: unknown) => toMarkdown(readDocument(document).explainer).output;

/** Kinds of nodes that are only words. */
const WORDS: ReadonlySet<string> = new Set(['paragraph', 'text', 'break', 'emphasis', 'strong']);

/** Nodes of a text as GitHub parses it, without the front matter. */
function nodesIn(markdown: string): readonly Nodes[] {
  const tree = parse(markdown.replace(/^---\n(?:\w+: .*\n)*---\n/, ''), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const all = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(all) : [])];
  return all(tree);
}

/** What stands in lines of its own, and what asks other hosts: the parts of a text that its words may not add to. */
function structureOf(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'heading') return [`heading ${node.depth}`];
    if (node.type === 'html') return [node.value];
    if (node.type === 'image') return [`image ${node.url}`];
    if (node.type === 'link') return node.url.startsWith(EVIL) || isBare(node) ? [] : [`link ${node.url}`];
    return WORDS.has(node.type) ? [] : [node.type];
  });
}

/** An address in a text, which GitHub makes a link of: it says where it leads. */
function isBare(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [child] = node.children;
  return child?.type === 'text' && new RegExp('^(?:https?://|mailto:)?$').test(node.url.replace(child.value, ''));
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}

const makeStory = (text: (tag: string, field: string) => string): ExplainerDocument =>
  makeWholeDocument({ count: COUNT, text: (place) => text(tagOf(place), place.field) });

const harmless = structureOf(nodesIn(write(makeStory((tag) => `words ${tag}`))));

/** Expects that a story in Markdown has the parts of one whose texts are harmless. */
function expectOnlyWords(attack: (tag: string, field: string) => string): void {
  const markdown = write(makeStory(attack));
  const nodes = nodesIn(markdown);
  expect(structureOf(nodes), markdown).to.deep.equal(harmless);
  const followed = nodes.flatMap((node) => (node.type === 'link' && node.url.startsWith(EVIL) ? [node] : []));
  const places = followed.filter((node) => !isBare(node)).map(({ url }) => url.slice(EVIL.length));
  expect(places.filter((field) => !PROSE.test(field))).to.deep.equal([]);
}

const PIECES = [
  ...'!-+*_`~#>|:;=$^<&{}[]() \t\n\r"\\.1a',
  ...['- ', '1. ', '1) ', '# ', '> ', '    ', '~~~', '```', '***', '---', '===', '\n\n', '\r\r', ':-', '-|-', '|-|'],
  ...[
    '[^1]',
    '[^1]: ',
    '[a]: https://evil.example/',
    '[x] ',
    '![',
    '](',
    '<b>',
    '<!--',
    '-->',
    '&lt;',
    '&#33;',
    '&excl;',
  ],
  ...['www.evil.example', 'a@b.example', '{{ x }}', '{% x %}', '\\', '\u2028', '\u00a0', '\u000b', 'LINK', 'PICTURE'],
];

const attacks = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join(''));

const withAddresses = (attack: string, field: string) =>
  attack.replaceAll('LINK', `[x](${EVIL}${field})`).replaceAll('PICTURE', `![x](${EVIL}${field})`);

describe('texts in Markdown', () => {
  for (const attack of [
    'Stop!LINK',
    '!LINK!LINK',
    '!*LINK*',
    'a\n!LINK',
    '!\\LINK',
    'PICTURE',
    'a\n:-',
    '    code',
    '\tcode',
    'a\n\n    code',
    'a\r\r# b',
    '- a\n- b',
    '[^1]\n\n[^1]: a',
    '``` a',
    'https://evil.example/~~~! !',
  ])
    it(`become nothing but words: ${JSON.stringify(attack)}`, () => {
      expectOnlyWords((_, field) => `${withAddresses(attack, field)} words`);
      expectOnlyWords((tag, field) => `words ${tag} ${withAddresses(attack, field)}`);
    });

  it('become nothing but words, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(attacks, { minLength: 7, maxLength: 7 }), (several) => {
        let at = 0;
        expectOnlyWords((tag, field) => `${withAddresses(several[(at += 1) % several.length]!, field)}${tag}`);
        expectOnlyWords((tag, field) => `${tag}${withAddresses(several[(at += 1) % several.length]!, field)}x`);
      }),
      { seed: 15, numRuns: countToTry(80) },
    );
  });

  it('stand there as they are', () => {
    const words = attacks.filter((attack) => !/LINK|PICTURE|evil|@b|[\r\n\t\v\u2028]|^ | $/.test(attack));
    fc.assert(
      fc.property(words, (attack) => {
        const title = `a ${attack}z`;
        const [, , heading] = nodesIn(write(makeDocument({ events: [makeEvent({ title })] }))).filter(
          ({ type }) => type === 'heading',
        );
        const plain = title.replace(/\s+/g, ' ').trim();
        expect(textOf(heading!).trim().replace(/\s+/g, ' ')).to.equal(`18 February 2023: ${plain}`);
      }),
      { seed: 16, numRuns: countToTry(300) },
    );
  });

  it('keep addresses whole', () => {
    const address = 'https://example.org/wiki/Two_ministers_meet';
    const links = nodesIn(write(makeDocument({ events: [makeEvent({ summary: `See ${address} there.` })] })));
    expect(links.flatMap((node) => (node.type === 'link' ? [node.url] : []))).to.include(address);
  });

  it('keep number signs at their end', () => {
    const markdown = write(makeDocument({ title: 'A #', events: [] }));
    expect(nodesIn(markdown).map(textOf)[1]).to.equal('A #');
    expect(fromMarkdown(`${markdown}\n### 2023: B`).document.title).to.equal('A #');
  });

  it('are no fields of an event when they are read again', () => {
    const summary = 'Seen there.\nPlace: Mars\nSources: [A](https://evil.example/)\nVia: B';
    const [event] = fromMarkdown(write(makeDocument({ events: [makeEvent({ summary })] }))).document.events ?? [];
    expect(event).to.deep.include({ summary, sources: ['report-of-the-meeting'] });
    expect(event).to.not.have.property('place');
  });

  it('stay within the quotation of their statement', () => {
    const text = 'He said “one”.\r\rAnd then.\u2029Then.';
    const markdown = write(makeDocument({ statements: [makeStatement({ text })] }));
    const last = markdown.slice(markdown.indexOf('### Aid'));
    expect(last.split(/[\r\n]+/).filter((line) => line !== '' && !/^(?:>|### Aid)/.test(line))).to.deep.equal([]);
  });

  it('begin no code within an address', () => {
    const summary = `[a](${EVIL}summary\`x) and \` and LINK`;
    const nodes = nodesIn(write(makeDocument({ events: [makeEvent({ summary })] })));
    expect(nodes.map(({ type }) => type)).to.not.include('inlineCode');
  });
});
