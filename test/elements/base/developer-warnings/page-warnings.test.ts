import { expect, fixture, html } from '@open-wc/testing';
import surface from '../../../package/public-surface.json' with { type: 'json' };
import { CUSTOM_PROPERTIES, ELEMENTS } from '../../../../src/elements/base/developer-warnings/element-names.js';
import { findUnknownStyles } from '../../../../src/elements/base/developer-warnings/unknown-styles.js';
import { findMisspeltTags, findUndefinedTags } from '../../../../src/elements/base/developer-warnings/unknown-tags.js';
import '../../../../src/index.js';
import { listenForWarnings, standIn, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { lookOften } from './look-often.js';

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

const LANES =
  'There are: --said-lane-1, --said-lane-2, --said-lane-3, --said-lane-4, --said-lane-5, --said-lane-6, --said-lane-7, --said-lane-8.';

const find = (css: string) => findUnknownStyles(pageOf([sheetOf(css)]));

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

describe('tags with words of ours', () => {
  for (const [tag, meant] of [
    ['who-says-what', 'who-said-what'],
    ['who-said', 'who-said-what'],
    ['timeline-event', 'event-timeline'],
    ['timeline-events', 'event-timeline'],
    ['news-timeline', 'event-timeline'],
    ['explainer-news', 'news-explainer'],
    ['said-explainer', 'news-explainer'],
  ] as const)
    it(`are found: <${tag}>`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(document.createElement(tag));
      expect(findUndefinedTags(page, () => true)).to.deep.equal([`<${tag}> is no element. Did you mean <${meant}>?`]);
    });

  it('are not those of others, nor ours, nor near misses, which are told as such', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const others = ['news-card', 'event-list', 'quote-block', 'my-timeline', 'news-quote', 'news-event', 'said-note'];
    const around = ['event-timeline-frame', 'news-explainer-page', 'explainer-card', 'timeline-slider', 'block-quote'];
    for (const tag of [...others, ...around, 'event-timeline', 'explainer-editor', 'event-timelin'])
      page.append(document.createElement(tag));
    expect(findUndefinedTags(page, () => true)).to.deep.equal([]);
  });
});

describe('tags that nothing has defined', () => {
  const isDefined = (tag: string) => tag === 'event-timeline' || tag === 'news-explainer';

  it('are told once each, also inside others, with what to load with and without a bundler', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <event-timeline></event-timeline><said-quote></said-quote
        ><news-explainer><said-quote></said-quote></news-explainer><explainer-editor></explainer-editor>
      </div>`,
    );
    expect(findUndefinedTags(page, isDefined)).to.deep.equal([
      "<said-quote> stands in the page, and nothing has defined it. With a bundler, import 'said-and-done/said-quote.js' as well. Otherwise load said-and-done.js in place of the file of one element; it defines all four.",
      "<explainer-editor> stands in the page, and nothing has defined it. With a bundler, import 'said-and-done/explainer-editor.js' as well. Otherwise load explainer-editor.js.",
    ]);
  });

  it('are not those that are defined', async () => {
    const page = await fixture<HTMLElement>(html`<div><event-timeline></event-timeline></div>`);
    expect(findUndefinedTags(page, isDefined)).to.deep.equal([]);
    expect(findUndefinedTags(document)).to.deep.equal([]);
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
      `--said-lane-9 is no custom property of ours. ${LANES}`,
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
    expect(find('news-explainer::part(source), news-explainer::part(statement) { color: red }')).to.deep.equal([
      '<news-explainer> has no part source. Did you mean timeline-source or said-source?',
      '<news-explainer> has no part statement. Did you mean timeline-statement or said-statement?',
    ]);
  });

  it('are found in the attribute style', () => {
    const element = document.createElement('event-timeline');
    element.setAttribute('style', '--said-acent: red; --said-by-width: 1px');
    expect(findUnknownStyles(pageOf([], element))).to.deep.equal([
      '--said-acent is no custom property of ours. Did you mean --said-accent?',
    ]);
  });

  it('are found again once a style sheet has been edited, and not looked for before', () => {
    const sheet = sheetOf(':root { --said-acent: red }');
    const page = pageOf([sheet]);
    expect(findUnknownStyles(page)).to.have.length(1);
    expect(findUnknownStyles(page)).to.deep.equal([]);
    sheet.replaceSync(':root { --said-mutd: red }');
    expect(findUnknownStyles(page)).to.deep.equal([
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
    for (let look = 0; look < 3; look += 1) expect(findUnknownStyles(pageOf([foreign]))).to.deep.equal([]);
    expect(asked).to.equal(1);
  });

  it('of numbered properties are told with those that there are', () => {
    expect(find(':root { --said-lane-0: red; --said-lane12: red; --said-side-7: red }')).to.deep.equal([
      `--said-lane-0 is no custom property of ours. ${LANES}`,
      `--said-lane12 is no custom property of ours. ${LANES}`,
      '--said-side-7 is no custom property of ours. There are: --said-side-1, --said-side-2, --said-side-3, --said-side-4, --said-side-5, --said-side-6.',
    ]);
  });

  for (const [css, property] of [
    ['--said-accent: blu', 'color'],
    ['--said-lane-1: 3px', 'color'],
    ['--said-rule: 1px solid red', 'color'],
    ['--said-font: 16px Georgia', 'font-family'],
    ['--said-radius: 4', 'border-radius'],
    ['--said-bar: thick red line', 'border-top'],
    ['--said-min-block-size: tall', 'min-block-size'],
  ] as const)
    it(`are values that CSS drops: ${css}`, () => {
      expect(find(`event-timeline { ${css} }`)).to.deep.equal([
        `${css} can’t be used. It takes what the property ${property} takes.`,
      ]);
    });

  for (const css of [
    '--said-accent: light-dark(#b00020, #ff9aa5)',
    '--said-accent: var(--brand)',
    '--said-accent: color-mix(in oklab, red, blue)',
    '--said-accent: inherit',
    '--said-ink: currentColor',
    '--said-bar: none',
    '--said-bar: 0',
    '--said-bar: 2px solid light-dark(red, var(--brand))',
    "--said-font: 'Your Serif', system-ui",
    '--said-radius: 2px 4px',
    '--said-min-block-size: min(100vh, 20em)',
    '--said-min-block-size: 0',
    '--said-muted: ',
  ])
    it(`are no values that CSS takes: ${css}`, () => {
      expect(find(`event-timeline { ${css} }`)).to.deep.equal([]);
    });

  it('are none in rules for browsers that can more, since this one can’t judge them', () => {
    const css = (condition: string) => `@supports (${condition}) { :root { --said-accent: of-tomorrow(red) } }`;
    expect(find(css('color: of-tomorrow(red)'))).to.deep.equal([]);
    expect(find(css('color: red'))).to.have.length(1);
  });

  it('know each slot, part and property of the manifest, and no others', () => {
    const elements: Readonly<Record<string, { slots: string[]; parts: string[]; cssProperties: string[] }>> =
      surface.elements;
    for (const { tag, slots, parts } of ELEMENTS) {
      expect([...parts].sort(), tag).to.deep.equal([...elements[tag]!.parts].sort());
      expect([...slots].sort(), tag).to.deep.equal(elements[tag]!.slots.filter(Boolean).sort());
      expect(
        Object.keys(CUSTOM_PROPERTIES)
          .map((name) => `--said-${name}`)
          .sort(),
        tag,
      ).to.deep.equal([...elements[tag]!.cssProperties].sort());
    }
  });

  for (const [tag, { parts, cssProperties }] of Object.entries(surface.elements).filter(
    ([name]) => name !== 'explainer-editor',
  ))
    it(`are none of the names that <${tag}> has`, () => {
      const rules = [
        ...parts.map((name) => `${tag}::part(${name}) { color: red }`),
        ...cssProperties.map((name) => `${tag} { ${name}: var(--any) }`),
      ];
      expect(parts.length).to.be.greaterThan(3);
      expect(find(rules.join('\n'))).to.deep.equal([]);
    });
});

describe('a page on a host of development', () => {
  afterEach(takeBack);

  it('tells of misspelt tags and styles once in the console, where one of our elements is there', async () => {
    const lines = listenForWarnings();
    const looks = lookOften();
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
    // A page is looked at again after some seconds.
    const now = performance.now.bind(performance);
    standIn(performance, 'now', () => now() + 6_000);
    await looks(2);
    expect(ours()).to.deep.equal([
      '<who-said-waht> is no element. Did you mean <who-said-what>?',
      '--said-mutd is no custom property of ours. Did you mean --said-muted?',
    ]);
  });
});
