import { expect, fixture, html } from '@open-wc/testing';
import surface from '../../../package/public-surface.json' with { type: 'json' };
import { findMisspeltStyles, findMisspeltTags } from '../../../../src/elements/base/usage/find-page-faults.js';
import '../../../../src/index.js';
import { standIn, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

describe('misspelt tags', () => {
  for (const [tag, meant] of [
    ['event-timelin', 'event-timeline'],
    ['who-said-wat', 'who-said-what'],
    ['saidquote', 'said-quote'],
    ['news-explaner', 'news-explainer'],
    ['explainer-edtior', 'explainer-editor'],
  ] as const)
    it(`are found: <${tag}>`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(document.createElement(tag), document.createElement(tag));
      expect(findMisspeltTags(page)).to.deep.equal([`<${tag}> is no element. Did you mean <${meant}>?`]);
    });

  it('are not ours, nor those of HTML and of others', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    for (const tag of ['event-timeline', 'explainer-editor', 'blockquote', 'my-timeline', 'foo', 'event-list'])
      page.append(document.createElement(tag));
    page.append(document.createElementNS('http://www.w3.org/2000/svg', 'event-timelin'));
    expect(findMisspeltTags(page)).to.deep.equal([]);
  });
});

describe('misspelt styles', () => {
  it('are found in all rules of a page, each once', () => {
    const sheet = sheetOf(`
      :root { --said-acent: red; --accent: red; --said-accent: red }
      @media screen { event-timeline { --said-lane-9: blue; --said-acent: red; } }
      @layer ours { main { event-timeline.wide::part(markk) { color: red } } }
      news-explainer::part(label), who-said-what:hover::part(statement)::before { color: red }
      .box news-explainer::part(timeline-label) { color: red }
    `);
    expect(findMisspeltStyles([sheet])).to.deep.equal([
      '--said-acent is no custom property of ours. Did you mean --said-accent?',
      '--said-lane-9 is no custom property of ours. Did you mean --said-lane-1?',
      '<event-timeline> has no part markk. Did you mean mark?',
      '<news-explainer> has no part label. Did you mean timeline-label?',
    ]);
  });

  it('are not those of an element of another', () => {
    expect(findMisspeltStyles([sheetOf('my-card::part(xyz), event-timeline my-card::part(xyz) { color: red }')])).to.be
      .empty;
  });

  it('are none where another origin has the rules', () => {
    const foreign = {
      get cssRules(): CSSRuleList {
        throw new DOMException('', 'SecurityError');
      },
    };
    expect(findMisspeltStyles([foreign as CSSStyleSheet])).to.deep.equal([]);
  });

  for (const [tag, { parts, cssProperties }] of Object.entries(surface.elements).filter(
    ([name]) => name !== 'explainer-editor',
  ))
    it(`are none of the names that <${tag}> has`, () => {
      const rules = [
        ...parts.map((name) => `${tag}::part(${name}) { color: red }`),
        ...cssProperties.map((name) => `${tag} { ${name}: red }`),
      ];
      expect(parts.length).to.be.greaterThan(3);
      expect(findMisspeltStyles([sheetOf(rules.join('\n'))])).to.deep.equal([]);
    });
});

describe('a page on a host of development', () => {
  afterEach(takeBack);

  it('tells of misspelt tags and styles once in the console, where one of our elements is there', async () => {
    const lines: string[] = [];
    standIn(console, 'warn', (line) => lines.push(String(line)));
    const page = await fixture<HTMLElement>(html`
      <div>
        <style>
          event-timeline {
            --said-mutd: grey;
          }
        </style>
        <event-timeline></event-timeline>
      </div>
    `);
    page.append(document.createElement('who-said-waht'));
    const ours = () => lines.filter((line) => /mutd|waht/.test(line));
    await waitUntil(() => ours().length === 2, 'two lines');
    page.append(document.createElement('event-timeline'), document.createElement('who-said-waht'));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(ours()).to.deep.equal([
      '<who-said-waht> is no element. Did you mean <who-said-what>?',
      '--said-mutd is no custom property of ours. Did you mean --said-muted?',
    ]);
  });
});
