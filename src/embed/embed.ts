import type { StoryElement } from '../elements/base/story-element.js';
import { isRightToLeft } from '../i18n/direction.js';
import type { Framed } from '../elements/parts/embed/frame-address.js';
import { readFrame } from './read-frame-address.js';
import { asksForHeight, heightMessages } from './height-messages.js';

// Script of the page for frames. It shows what the address of the page asks for, or explains why it can't.
const main = document.querySelector('main')!;
const reading = readFrame(location.href);
openLinksOutside();
reportHeight(main);
if ('problem' in reading) showProblem(reading.problem);
else void start(reading.framed);

async function start(framed: Framed): Promise<void> {
  if (!customElements.get(framed.element)) await loadSingleFile();
  if (customElements.get(framed.element)) show(framed);
  else showProblem('The script of this frame could not be loaded.');
}

/**
 * Loads the readers' elements as a classic script. A frame without an origin of its own can't load the module where the server lets no
 * other origin in.
 */
function loadSingleFile(): Promise<void> {
  const address = '../cdn/said-and-done.iife.js';
  const policy = (window as unknown as WindowWithPolicies).trustedTypes?.createPolicy('said-and-done-frame', {
    createScriptURL: () => address,
  });
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.onload = script.onerror = () => resolve();
    script.src = policy?.createScriptURL(address) ?? address;
    document.head.append(script);
  });
}

/** TypeScript knows no Trusted Types; an address of one is taken as the text that it stands for. */
interface WindowWithPolicies {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): string };
  };
}

function show({ src, element: tag, lang, scheme, attributes }: Framed): void {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = isRightToLeft(lang) ? 'rtl' : 'ltr';
  if (scheme) page.style.colorScheme = scheme;
  const element = document.createElement(tag) as StoryElement;
  for (const [name, value] of Object.entries({ ...attributes, src })) element.setAttribute(name, value);
  main.replaceChildren(element);
  void element.loaded.then((explainer) => {
    if (explainer) document.title = explainer.title;
  });
}

/** Explains a problem to the publisher who made the frame; readers of an article rarely see it. */
function showProblem(problem: string): void {
  const line = document.createElement('p');
  line.role = 'alert';
  line.textContent = problem;
  main.replaceChildren(line);
}

/** Opens links of a framed page in a new window, which has no access to this one. */
function openLinksOutside(): void {
  if (parent === window) return;
  document.addEventListener('click', handleClick, { capture: true });
  document.addEventListener('auxclick', handleClick, { capture: true });
}

function handleClick(event: Event): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link?.href || withoutHash(link.href) === withoutHash(location.href)) return;
  // All browsers set no opener for this target.
  link.target = '_blank';
}

function withoutHash(address: string): string {
  return address.replace(/#.*/s, '');
}

/**
 * Reports the height of the content to the page around the frame, on every change and on request. Messages of other
 * windows are ignored.
 */
function reportHeight(content: Element): void {
  if (parent === window) return;
  let reportedPx = 0;
  const report = (): void => {
    for (const message of heightMessages(reportedPx, location.href)) parent.postMessage(message, '*');
  };
  new ResizeObserver(() => {
    const heightPx = Math.ceil(content.getBoundingClientRect().height);
    if (heightPx === reportedPx || heightPx === 0) return;
    reportedPx = heightPx;
    report();
  }).observe(content);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && reportedPx > 0 && asksForHeight(data)) report();
  });
}
