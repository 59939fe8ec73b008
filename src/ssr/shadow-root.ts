import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResultSync, type ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { EventTimelineElement } from '../elements/event-timeline/event-timeline-element.js';
import { NewsExplainerElement } from '../elements/news-explainer/news-explainer-element.js';
import * as corrections from '../elements/parts/correction/corrections.js';
import { define } from '../elements/base/define.js';
import * as timelineOnServer from '../elements/event-timeline/list/server-list.js';
import { preloadedModules } from '../elements/base/preloaded-modules.js';
import type { ExplainerElement } from '../elements/base/explainer-element.js';
import { WhoSaidWhatElement } from '../elements/who-said-what/who-said-what-element.js';
import { element, fromLit, type Attributes, type Markup } from './markup.js';

define('event-timeline', EventTimelineElement);
define('who-said-what', WhoSaidWhatElement);
define('news-explainer', NewsExplainerElement);
preloadedModules.set('corrections', corrections).set('timeline-on-server', timelineOnServer);

/** What an element needs to know of the story and of the page that it will stand in. */
export interface ShadowRootOptions {
  /** The document that the element will find in its script. */
  readonly data: unknown;
  /** The element's attributes; `src` aside, since a server waits for nothing. */
  readonly attributes: Attributes;
  readonly language: Pick<LocaleController, 'locale' | 'direction' | 'say' | 'messages'>;
  /** Address of the stylesheet that each root links. */
  readonly stylesheet: string | undefined;
}

/** The root of an element, and those of the elements in it, as they draw themselves and will take over in a browser. */
export function writeShadowRoot(tag: string, options: ShadowRootOptions): Markup {
  const Renderer = rendererFor(options);
  const outermost = new Renderer(tag);
  for (const [name, value] of Object.entries(options.attributes))
    if (value !== undefined && value !== false) outermost.setAttribute(name, value === true ? '' : String(value));
  outermost.connectedCallback();
  const drawn = outermost.renderShadow({
    elementRenderers: [Renderer],
    customElementInstanceStack: [outermost],
    customElementHostStack: [outermost],
    eventTargetStack: [outermost.element],
    slotStack: [],
    deferHydration: false,
  });
  return element('template', { shadowrootmode: 'open' }, fromLit(collectResultSync(drawn)));
}

/** Draws the first element that it meets with the document, and those inside with what that one shares. */
function rendererFor({ data, language, stylesheet }: ShadowRootOptions) {
  const link = stylesheet === undefined ? [] : [String(element('link', { rel: 'stylesheet', href: stylesheet }))];
  let outermost: ExplainerElement | undefined;

  return class StoryRenderer extends LitElementRenderer {
    override connectedCallback(): void {
      const story = this.element as ExplainerElement;
      Object.assign(story['language'], language);
      if (outermost instanceof NewsExplainerElement) story['shared'] = outermost['share']();
      else story.data = data;
      outermost ??= story;
      super.connectedCallback();
    }

    /** Lit would write the styles into each root, where a strict policy forbids them. */
    override renderShadow(renderInfo: RenderInfo): ThunkedRenderResult {
      return [...link, ...(super.renderShadow(renderInfo) ?? []).slice(-1)];
    }
  };
}
