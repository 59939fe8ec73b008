import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement } from 'lit';
import { nearestLang } from '../../controllers/locale-controller.js';
import { loadLanguage } from '../../i18n/languages.js';
import { preloadedModules } from './preloaded-modules.js';

/** How to load what a server had at hand, by name. */
export type ModuleLoaders = Map<string, () => Promise<object>>;

/** Takes over what a server has drawn: its nodes stay, and what the element draws from now on is drawn in them. */
export type Hydrate = (element: LitElement, value: unknown) => void;

/** Resolves once an element's nodes can be taken over: the parts and the language that the server had are here, and its host's nodes are taken over. */
export async function prepareHydration(element: LitElement, loaders: ModuleLoaders): Promise<Hydrate> {
  await Promise.all([preloadModules(loaders), loadLanguage(nearestLang(element)), whenHostIsReady(element)]);
  return hydrateElement;
}

async function preloadModules(loaders: ModuleLoaders): Promise<void> {
  await Promise.all([...loaders].map(async ([name, load]) => preloadedModules.set(name, await load())));
}

/** An element inside another's markup gets its document from that one, which takes the attribute away as it takes over. */
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
  const { renderRoot, renderOptions } = element;
  keepHeight(element);
  renderOptions.isConnected = element.isConnected;
  try {
    hydrate(value, renderRoot, renderOptions);
  } catch (error) {
    console.warn(`<${element.localName}> is drawn anew: its markup was written by another version.`, error);
    renderRoot.querySelector('.root:not(.probe)')?.remove();
  }
}

/** Until its reader acts, or it has another width, an element is as high as it was at least: what stands below stays where it is. */
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
