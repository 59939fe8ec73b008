import { aTimeout, expect } from '@open-wc/testing';
import type { EventTimelineElement } from '../../src/elements/event-timeline/event-timeline-element.js';
import type { StoryElement } from '../../src/elements/base/story-element.js';
import type { Explainer } from '../../src/model/explainer.js';
import { readDocument } from '../../src/model/read-document.js';
import { watch, type Canary } from './canary.js';
import { lostPlaces, shownIn } from './tagged-attacks.js';
import { COUNT, harmlessStory, longStory, storiesOf } from './story-maker.js';
import { ATTACK_KINDS } from './strings/index.js';
import { reportedIn } from './whole-document.js';

/** Whatever asks another host for something, or turns a text into markup or style, is reported. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; base-uri 'none'; form-action 'none'; frame-src 'none'; " +
  "object-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

function setPolicy(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  document.head.append(policy);
}

type Shown = StoryElement & HTMLElement;

async function drawn(element: Shown): Promise<void> {
  await element.loaded;
  for (let frame = 0; frame < 3; frame += 1) {
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

/** Everything that an element shows, one after the other. */
type Walk = (element: Shown, look: (part?: Node) => void, explainer: Explainer) => Promise<void> | void;

const justLook: Walk = () => undefined;

/** Each event with everything that is known of it, as when a reader opens one after the other. */
export const openEach: Walk = async (element, look, { events }) => {
  for (const { id } of events) {
    (element as EventTimelineElement).select(id);
    await element.updateComplete;
    for (const detail of element.renderRoot.querySelectorAll('[part~="detail"]')) look(detail);
  }
};

export interface View {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly walk?: Walk;
  /** Where it is narrow, no event waits behind others for room. */
  readonly widthPx?: number;
}

/** What was seen: texts, and the names of tags and attributes. */
interface Seen {
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

interface Wait {
  /** Time for parts that an element loads once it is seen, in ms. */
  readonly waitMs?: number;
  /** True when nothing more is awaited. A busy machine draws later than others. */
  readonly isWhole?: (text: string, names: ReadonlySet<string>) => boolean;
}

async function see(
  { tag, attributes = {}, walk = justLook, widthPx = 1200 }: View,
  data: unknown,
  { waitMs = 0, isWhole = () => true }: Wait = {},
): Promise<Seen> {
  const element = document.createElement(tag) as Shown;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const texts: string[] = [];
  const names = new Set<string>();
  const look = (part: Node = element) => {
    texts.push(shownIn(part));
    expectSafe(part as Element, names);
  };
  element.style.width = `${widthPx}px`;
  element.data = data as object;
  document.body.append(element);
  await drawn(element);
  if (waitMs > 0) await aTimeout(waitMs);
  for (const end = performance.now() + PATIENCE_MS; ; await aTimeout(50)) {
    look();
    await walk(element, look, element.explainer!);
    if (isWhole(texts.join('\n'), names) || performance.now() > end) break;
  }
  element.remove();
  return { text: texts.join('\n'), names };
}

const PATIENCE_MS = 10_000;

/** Goes through shadow roots; notes names of tags and attributes. */
function expectSafe(root: ParentNode, names: Set<string>): void {
  for (const element of root.querySelectorAll('*')) {
    names.add(element.localName);
    for (const { name, value } of element.attributes) {
      names.add(`${element.localName}[${name}]`);
      expect(name).to.not.match(/^on|^srcdoc$/);
      if (!ADDRESSES.has(name)) continue;
      for (const address of name === 'srcset' ? value.split(/,\s+/) : [value])
        expect(new URL(address, document.baseURI).protocol, address).to.match(/^(https?|mailto):$/);
    }
    if (element.shadowRoot) expectSafe(element.shadowRoot, names);
  }
  if (root instanceof Element && root.shadowRoot) expectSafe(root.shadowRoot, names);
}

const ADDRESSES = new Set(['href', 'src', 'srcset', 'poster', 'action', 'formaction', 'data', 'cite', 'ping']);

/** Events that have no room for their words stand together behind one button. */
const OF_CROWDS = ['button[data-holds]', 'span[aria-hidden]'];

/** True where editors see what a review of the document has found. A statement in running text lists nothing. */
const listsProblems = (tag: string, names: ReadonlySet<string>): boolean => tag === 'said-quote' || names.has('code');

/** Shows every attack in these views, one after the other. */
export function attackViews(views: Readonly<Record<string, View>>): void {
  let canary: Canary;

  before(() => {
    setPolicy();
    canary = watch(window);
  });
  after(() => canary.takeBack());

  it('would notice what is forbidden', async () => {
    const other = watch(window);
    const picture = document.createElement('img');
    picture.src = 'https://attacker.example/beacon.gif';
    expect(() => (document.createElement('div').innerHTML = '<b></b>')).to.throw();
    await new Promise((resolve) => picture.addEventListener('error', resolve));
    expect(other.happened().join()).to.match(
      /forbidden require-trusted-types-for.*forbidden img-src: https:\/\/attacker/,
    );
    other.takeBack();
    canary.takeBack();
    canary = watch(window);
  });

  for (const [name, view] of Object.entries(views)) {
    describe(name, () => {
      let safe: Seen;
      before(async () => {
        // What elements load once they are seen is there from now on.
        await see(view, longStory, { waitMs: 1_000 });
        const isWhole = (_: string, names: ReadonlySet<string>) => listsProblems(view.tag, names);
        const short = await see(view, harmlessStory, { isWhole });
        const long = await see(view, longStory, { isWhole });
        safe = { text: short.text, names: new Set([...short.names, ...long.names, ...OF_CROWDS]) };
      });

      for (const kind of ATTACK_KINDS) {
        it(`runs nothing, asks for nothing, and shows every text as it is: ${kind}`, async () => {
          for (const story of storiesOf(kind)) {
            const isReported = reportedIn(readDocument(story.document).problems);
            const lostIn = (text: string) =>
              lostPlaces({ attacked: text, safe: safe.text, count: COUNT }, story.attackAt, isReported);
            const isWhole = (text: string) => lostIn(text).length === 0;
            const { text, names } = await see(view, story.document, { isWhole });
            expect([...names].filter((each) => !safe.names.has(each))).to.deep.equal([]);
            expect(lostIn(text)).to.deep.equal([]);
          }
          expect(canary.happened()).to.deep.equal([]);
        });
      }
    });
  }
}
