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

/** A page with these style sheets and elements. */
const pageOf = (sheets: readonly CSSStyleSheet[], ...elements: readonly Element[]) => {
  const page = document.createDocumentFragment();
  page.append(...elements);
  return Object.assign(page, { styleSheets: [], adoptedStyleSheets: sheets }) as unknown as Document;
};

const find = (css: string) => findMisspeltStyles(pageOf([sheetOf(css)]));

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
      const [first, second] = [document.createElement(tag), document.createElement(tag)];
      first.innerHTML = '<script type="application/json">{}</script>';
      page.append(first, second);
      expect(findMisspeltTags(page)).to.deep.equal([`<${tag}> is no element. Did you mean <${meant}>?`]);
    });

  it('are not ours, nor those of HTML and of others', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const ours = ['event-timeline', 'explainer-editor'];
    const others = ['blockquote', 'my-timeline', 'foo', 'event-list'];
    const alike = ['said-note', 'said-vote', 'main-quote', 'side-quote', 'paid-quote', 'aside-quote'];
    for (const tag of [...ours, ...others, ...alike]) page.append(document.createElement(tag));
    page.append(document.createElementNS('http://www.w3.org/2000/svg', 'event-timelin'));
    expect(findMisspeltTags(page)).to.deep.equal([]);
  });

  it('are not those of a framework, which hold other elements', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    for (const [tag, inside] of [
      ['events-timeline', 'event-timeline'],
      ['news-explainers', 'section'],
    ] as const) {
      page.append(document.createElement(tag));
      page.lastElementChild!.append(document.createElement(inside));
    }
    expect(findMisspeltTags(page)).to.deep.equal([]);
  });
});

describe('misspelt styles', () => {
  it('are found in all rules of a page, each once', () => {
    const css = `
      :root { --said-acent: red; --accent: red; --said-accent: red }
      @media screen { event-timeline { --said-lane-9: blue; --said-acent: red; } }
      @layer ours { main { event-timeline.wide::part(markk) { color: red } } }
      news-explainer::part(label), who-said-what:hover::part(statement)::before { color: red }
      .box news-explainer::part(timeline-label) { color: red }
    `;
    expect(find(css)).to.deep.equal([
      '--said-acent is no custom property of ours. Did you mean --said-accent?',
      '--said-lane-9 is no custom property of ours. Did you mean --said-lane-1?',
      '<event-timeline> has no part markk. Did you mean mark?',
      '<news-explainer> has no part label. Did you mean timeline-label?',
    ]);
  });

  for (const selector of [
    'event-timeline:state(chart)::part(markk)',
    'event-timeline:not(.x):has(> ol)::part(mark markk)',
    'main > event-timeline[title="::part(x) ]"]::part(markk):hover',
    'p, aside+event-timeline#one::part(markk)',
  ])
    it(`are found in ${selector}`, () => {
      expect(find(`${selector} { color: red }`)).to.deep.equal([
        '<event-timeline> has no part markk. Did you mean mark?',
      ]);
    });

  for (const selector of [
    'my-card::part(xyz)',
    'event-timeline my-card::part(xyz)',
    'nyt-event-timeline::part(card)',
    'event-timeline-card::part(card)',
    '.event-timeline::part(card)',
    '#said-quote::part(body)',
    '[data-kind="said-quote"]::part(body)',
    'my-card:not(event-timeline)::part(card)',
    ':is(event-timeline, my-card)::part(card)',
    'my-card[title="a, event-timeline"]::part(card)',
  ])
    it(`are not those of others: ${selector}`, () => {
      expect(find(`${selector} { color: red }`)).to.deep.equal([]);
    });

  it('are not a newsroom’s own custom properties', () => {
    expect(find(':root { --said-by-width: 1px; --said-note-gap: 1px }')).to.deep.equal([]);
  });

  it('of parts inside an explainer are told with both elements that have such a part', () => {
    expect(find('news-explainer::part(source), news-explainer::part(words) { color: red }')).to.deep.equal([
      '<news-explainer> has no part source. Did you mean timeline-source or said-source?',
      '<news-explainer> has no part words. Did you mean timeline-words or said-words?',
    ]);
  });

  it('are found in the attribute style', () => {
    const element = document.createElement('event-timeline');
    element.setAttribute('style', '--said-acent: red; --said-by-width: 1px');
    expect(findMisspeltStyles(pageOf([], element))).to.deep.equal([
      '--said-acent is no custom property of ours. Did you mean --said-accent?',
    ]);
  });

  it('are found again once a style sheet has been edited, and not looked for before', () => {
    const sheet = sheetOf(':root { --said-acent: red }');
    const page = pageOf([sheet]);
    expect(findMisspeltStyles(page)).to.have.length(1);
    expect(findMisspeltStyles(page)).to.deep.equal([]);
    sheet.replaceSync(':root { --said-mutd: red }');
    expect(findMisspeltStyles(page)).to.deep.equal([
      '--said-mutd is no custom property of ours. Did you mean --said-muted?',
    ]);
  });

  it('are none where another origin has the rules, which are asked for once', () => {
    let asked = 0;
    const foreign = {
      get cssRules(): CSSRuleList {
        asked += 1;
        throw new DOMException('', 'SecurityError');
      },
    } as CSSStyleSheet;
    for (let look = 0; look < 3; look += 1) expect(findMisspeltStyles(pageOf([foreign]))).to.deep.equal([]);
    expect(asked).to.equal(1);
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
      expect(find(rules.join('\n'))).to.deep.equal([]);
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
