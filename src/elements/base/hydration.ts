import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement } from 'lit';
import { nearestLang } from '../../controllers/locale-controller.js';
import { loadLanguage } from '../../i18n/languages.js';
import { CHART, preloadedModules } from './preloaded-modules.js';

/** Loaders of the modules that a server had preloaded, by name. */
export type ModuleLoaders = Map<string, () => Promise<object>>;

/** Hydrates an element: the server's nodes stay, and later updates change them. */
export type Hydrate = (element: LitElement, value: unknown) => void;

/** Resolves when an element can be hydrated: its modules and its language are loaded, and its host is hydrated. */
export async function prepareHydration(element: LitElement, loaders: ModuleLoaders): Promise<Hydrate> {
  await Promise.all([preloadModules(loaders), loadLanguage(nearestLang(element)), whenHostIsReady(element)]);
  return hydrateElement;
}

async function preloadModules(loaders: ModuleLoaders): Promise<void> {
  const needed = [...loaders].filter(([name]) => name !== CHART);
  await Promise.all(needed.map(async ([name, load]) => preloadedModules.set(name, await load())));
}

/** Waits for the element around this one. It passes the document on, and removes `defer-hydration`. */
function whenHostIsReady(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (element.hasAttribute('defer-hydration')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { attributeFilter: ['defer-hydration'] });
    look();
  });
}

function hydrateElement(element: LitElement, value: unknown): void {
  const { renderOptions } = element;
  const renderRoot = element.renderRoot as ShadowRoot;
  const root = renderRoot.querySelector<HTMLElement>('.root:not(.probe)');
  // Without styles the story was much higher than it will be. Lit's own are none of these.
  if (root && renderRoot.styleSheets.length > 0) keepSize(root, root.getBoundingClientRect());
  renderOptions.isConnected = element.isConnected;
  try {
    hydrate(value, renderRoot, renderOptions);
  } catch (error) {
    console.warn(`<${element.localName}> is drawn anew: its markup was written by another version.`, error);
    if (root) removeServersRoot(root, renderRoot);
  }
}

/** Removes what a server has drawn. The elements in it are drawn anew one after another, each in the room that it had. */
function removeServersRoot(root: HTMLElement, renderRoot: ShadowRoot): void {
  const sizes = new Map<string, DOMRect>();
  for (const each of root.querySelectorAll<HTMLElement>('*'))
    if (each.shadowRoot) sizes.set(each.localName, each.getBoundingClientRect());
  root.remove();
  // The new ones are drawn in the same update.
  queueMicrotask(() => {
    for (const [name, size] of sizes) {
      const drawn = renderRoot.querySelector<HTMLElement>(name);
      if (drawn) keepSize(drawn, size);
    }
  });
}

/** Keeps at least the server's height until the reader acts or the width changes, so that nothing below moves. */
function keepSize(box: HTMLElement, { width, height }: DOMRect): void {
  box.style.minBlockSize = `${height}px`;
  const released = new AbortController();
  const release = (): void => {
    box.style.minBlockSize = '';
    observer.disconnect();
    released.abort();
  };
  const observer = new ResizeObserver(() => {
    if (Math.abs(box.getBoundingClientRect().width - width) > 1) release();
  });
  observer.observe(box);
  for (const act of ['pointerdown', 'keydown']) box.addEventListener(act, release, { signal: released.signal });
}
