import { before, describe, it } from 'node:test';
import { assertTrue, count, samples, title, truthTools } from '../attacks/truth/samples.mjs';
import { buildForPage } from '../helpers/import-built.mjs';
import { settle, useSite } from './helpers.mjs';

const {
  differences,
  labelsFor,
  leaks,
  linesIn,
  readCards,
  readLine,
  readNotes,
  renderExplainer,
  statusIn,
  textOf,
  truthOf,
} = truthTools;

/** Frames load documents as their authors wrote them. */
const answers = Object.fromEntries(
  samples.map(({ source }, index) => [
    `/truth-${index}.json`,
    (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json', ...shared }).end(JSON.stringify(source.data)),
  ]),
);
// The sandbox of a frame is an origin of its own.
const shared = { 'access-control-allow-origin': '*' };
const site = useSite({ answers, headers: shared });

const readTree = `${await buildForPage('test/attacks/trees.ts', 'trees')};globalThis.readTree = trees.readTree;`;
const frameCode = await buildForPage('src/elements/parts/embed/frame-code.ts', 'embed');
const stylesheet = '/dist/cdn/said-and-done.css';
const page = `<!doctype html><html><meta charset="utf-8"><title>One truth</title><link rel="stylesheet" href="${stylesheet}">
  <script>${readTree}</script><script type="module" src="/dist/cdn/said-and-done.js"></script><body></body></html>`;

/** Documents take turns: each is shown by one of these elements, and in one of these forms. Quotations show all. */
const ELEMENTS = [
  ['who-said-what', { view: 'positions' }],
  ['who-said-what', { view: 'conversation' }],
  ['who-said-what', { view: 'speakers' }],
  ['event-timeline', { view: 'list' }],
  ['event-timeline', { view: 'chart' }],
];

const FORMS = ['light', 'html'];

/** Runs in the page: puts all elements there that show a document. */
function putThere({ data, statements, served, shown: [tag, attributes], lang, dir }) {
  const main = document.createElement('main');
  Object.assign(main, { lang, dir });
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { data });
  const quotes = statements.map((statement) =>
    Object.assign(document.createElement('said-quote'), { data, statement }),
  );
  const box = document.createElement('div');
  box.setHTMLUnsafe(served);
  main.append(box, element, ...quotes);
  document.body.replaceChildren(main);
}

/** Runs in the page: all that its elements show, as trees; of each event what is known when a reader has chosen it. */
async function lookAround() {
  const treeOf = (element) => globalThis.readTree({ childNodes: [element] });
  const all = (selector) => [...document.querySelectorAll(selector)];
  const seen = {
    explainers: all('main > div > news-explainer').map(treeOf),
    views: all('main > who-said-what').map(treeOf),
    timelines: all('main > event-timeline').map(treeOf),
    quotes: all('main > said-quote').map(treeOf),
    pictures: [],
    details: [],
  };
  for (const timeline of all('main > event-timeline')) {
    if (timeline.explainer.events.some(({ date }) => date)) seen.pictures.push(await timeline.toSvg());
    for (const { id, title } of timeline.explainer.events) {
      timeline.select(id);
      await timeline.updateComplete;
      const details = [...timeline.renderRoot.querySelectorAll('[part~="detail"]')];
      seen.details.push({ view: timeline.getAttribute('view'), title, shown: details.flatMap(treeOf) });
    }
  }
  return JSON.stringify(seen);
}

/** The language in which a document is shown: its own where it has messages. */
const languageOf = ({ truth, labels }) => (labels.say('quoted') === labelsFor({}).say('quoted') ? 'en' : truth.lang);

/** Shows a document in all elements, and returns what they draw. */
async function look(opened, sample, index) {
  const { data, explainer } = sample.source;
  const language = languageOf(sample);
  const statements = [...explainer.statements, ...explainer.withheld].map(({ id }) => id);
  await opened.evaluate(putThere, {
    data,
    statements: [...new Set(statements)].filter((id) => !id.startsWith('~') && !id.startsWith('/')),
    served: renderExplainer(data, { as: FORMS[index % FORMS.length], stylesheet }),
    shown: ELEMENTS[index % ELEMENTS.length],
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
  });
  await settle(opened);
  return JSON.parse(await opened.evaluate(lookAround));
}

/** A quotation in a line names its statement: those without an id have none. */
const addressed = ({ source: { published } }) =>
  truthOf({ ...published, statements: (published.statements ?? []).filter(({ id }) => id !== undefined) });

function readQuotes(quotes, truth, labels) {
  const roots = quotes.map(([{ root }]) => root);
  const { withdrawn, withheld } = readNotes(
    roots.flatMap((root) => linesIn(root)),
    labels,
  );
  return { claims: roots.flatMap((root) => readLine(root, truth, labels) ?? []), withdrawn, withheld };
}

/** Leaves the elements of a class out of nodes. */
const without = (name, nodes) =>
  nodes
    .filter((node) => !(node.attributes?.class ?? '').split(' ').includes(name))
    .map((node) =>
      typeof node === 'string'
        ? node
        : {
            ...node,
            ...(node.root && { root: without(name, node.root) }),
            ...(node.children && { children: without(name, node.children) }),
          },
    );

/** How what is shown differs from the truth of a document. */
function complaintsOf(shown, { source, secrets, truth, labels }, read, expected = truth) {
  const text = JSON.stringify(shown);
  // Editors read a list of problems: it may name what a document refers to in vain, and no words that are withheld.
  const forReaders = Array.isArray(shown) && shown.every((node) => node.name) ? without('problems', shown) : shown;
  const textForReaders = JSON.stringify(forReaders);
  return [
    ...[...secrets.values].filter((word) => text.includes(word)).map((word) => `it tells editors a secret: ${word}`),
    ...[...secrets.names].filter((name) => textForReaders.includes(name)).map((name) => `it tells readers of ${name}`),
    ...leaks(textForReaders, truth, source.data),
    ...differences(read(forReaders, truth, labels), expected),
  ];
}

const titleOf = (text) => text.match(/zq[a-p]+z/g).join(' ');

describe(title, () => {
  const seen = [];

  before(async () => {
    const { page: opened } = await site.openMarkup(page, { keep: true });
    for (const [index, sample] of samples.entries()) seen.push(await look(opened, sample, index));
    await opened.close();
  });

  /** Collects the differences between the truth and what `read` finds, over all documents. */
  const check = (choose, read = () => ({}), expected = ({ truth }) => truth) =>
    assertTrue(
      samples.map((sample, index) =>
        choose(seen[index], index).flatMap((shown) => complaintsOf(shown, sample, read, expected(sample))),
      ),
    );

  FORMS.forEach((form, turn) =>
    it(`is told by a story that a server has written as ${form}, and script has taken over`, () =>
      check(({ explainers }, index) => (index % FORMS.length === turn ? explainers : []), readCards)),
  );

  ELEMENTS.slice(0, 3).forEach(([tag, { view }], turn) =>
    it(`is told by <${tag} view="${view}">`, () =>
      check(({ views }, index) => (index % ELEMENTS.length === turn ? views : []), readCards)),
  );

  it('is told by <event-timeline>, as list and as chart', () => check(({ timelines }) => timelines));
  it('is told by pictures', () => check(({ pictures }) => pictures));

  it('is told by what is known of each event', () => {
    check(
      ({ details }) => details.map(({ shown }) => shown),
      (shown, truth, labels) => {
        const { claims } = readCards(shown, truth, labels);
        return { repeated: claims };
      },
    );
    // In a list the row of an event says when it was, and what has become of it. Buttons lead to other events, and say it of those.
    check(
      (_, index) => {
        const ofChart = seen[index].details.filter(({ view }) => view === 'chart');
        return index % ELEMENTS.length === ELEMENTS.length - 1 ? [ofChart] : [];
      },
      (details, _, labels) => ({
        happenings: details.map(({ title, shown }) => ({
          title: titleOf(title),
          status: statusIn(textOf(without('text-button', without('detail-statements', shown))), labels),
        })),
      }),
    );
  });

  // Editors read beside a statement why it isn't there, in words of the list of problems.
  const quotesOf = ({ quotes }) => [quotes.map((nodes) => without('for-editors', nodes))];
  it('is told by <said-quote>', () => check(quotesOf, readQuotes, addressed));
});

describe(`${title}: frames`, () => {
  /** A frame is a page of its own: a part of the documents is enough for its few lines of code. */
  const framed = samples.slice(0, count / 10);

  /** Elements in turn, with what can be read of each: the timeline shows statements only when an event is chosen. */
  const OFFERING = [
    ['news-explainer', readCards],
    ['who-said-what', readCards],
    ['event-timeline', () => ({})],
  ];

  /** Runs in the page: puts an element there, and returns the code that it offers to other pages. */
  async function readCode({ tag, src, lang }) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ src, lang, 'embed-page': '/dist/embed/index.html' }))
      element.setAttribute(name, value);
    document.body.replaceChildren(element);
    return globalThis.embed.frameCodeFor(element, await element.loaded);
  }

  it('tell it, with the code that elements offer', async () => {
    const { page: offering } = await site.openMarkup(page);
    await offering.addScriptTag({ content: `${frameCode};globalThis.embed = embed;` });
    const { page: other } = await site.openMarkup('<!doctype html>', {
      prepare: (opened) => opened.addInitScript(readTree),
    });
    const complaints = [];
    for (const [index, sample] of framed.entries()) {
      const [tag, read] = OFFERING[index % OFFERING.length];
      const code = await offering.evaluate(readCode, { tag, src: `/truth-${index}.json`, lang: languageOf(sample) });
      await other.setContent(`<!doctype html>${code}`);
      const frame = await (await other.waitForSelector('iframe')).contentFrame();
      await frame.waitForSelector(`main > ${tag}`, { state: 'attached' });
      await settle(frame);
      const shown = await frame.evaluate(() =>
        JSON.stringify(globalThis.readTree({ childNodes: [document.querySelector('main')] })),
      );
      complaints.push([
        ...[...sample.secrets.values, ...sample.secrets.names]
          .filter((secret) => code.includes(secret))
          .map((secret) => `its code has ${secret}`),
        ...leaks(code, sample.truth, sample.source.data),
        ...complaintsOf(JSON.parse(shown), sample, read),
      ]);
    }
    assertTrue(complaints);
  });
});
