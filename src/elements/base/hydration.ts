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
  // Without styles the story was much higher than it will be. Lit's own are none of these.
  if (renderRoot.styleSheets.length > 0) keepHeight(element);
  renderOptions.isConnected = element.isConnected;
  try {
    hydrate(value, renderRoot, renderOptions);
  } catch (error) {
    console.warn(`<${element.localName}> is drawn anew: its markup was written by another version.`, error);
    renderRoot.querySelector('.root:not(.probe)')?.remove();
  }
}

/** Keeps at least the server's height until the reader acts or the width changes, so that nothing below moves. */
function keepHeight(element: LitElement): void {
  const root = element.renderRoot.querySelector<HTMLElement>('.root:not(.probe)');
  if (!root) return;
  const { width, height } = root.getBoundingClientRect();
  root.style.minBlockSize = `${height}px`;
  const released = new AbortController();
  const release = (): void => {
    root.style.minBlockSize = '';
    observer.disconnect();
    released.abort();
  };
  const observer = new ResizeObserver(() => {
    if (Math.abs(root.getBoundingClientRect().width - width) > 1) release();
  });
  observer.observe(root);
  for (const act of ['pointerdown', 'keydown']) element.addEventListener(act, release, { signal: released.signal });
}
