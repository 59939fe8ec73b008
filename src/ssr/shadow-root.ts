import {
  collectResultSync,
  LitElementRenderer,
  type RenderInfo,
  type ThunkedRenderResult,
} from '../packages/lit-server.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { EventTimelineElement } from '../elements/event-timeline/event-timeline-element.js';
import * as references from '../elements/news-explainer/names-and-sources.js';
import { NewsExplainerElement } from '../elements/news-explainer/news-explainer-element.js';
import * as corrections from '../elements/parts/correction/corrections.js';
import { define } from '../elements/base/define.js';
import { ChartLayout } from '../elements/event-timeline/chart/chart-layout.js';
import * as chart from '../elements/event-timeline/chart/chart-with-legend.js';
import { ROW_WORDS, type TimelineChart } from '../elements/event-timeline/load-chart.js';
import * as rowWords from '../elements/event-timeline/list/row-words.js';
import * as timelineOnServer from '../elements/event-timeline/list/server-list.js';
import * as statementNote from '../elements/who-said-what/statement-note.js';
import { BEFORE_SCRIPT } from '../elements/base/hydration-controller.js';
import { CHART, preloadedModules } from '../elements/base/preloaded-modules.js';
import type { StoryElement } from '../elements/base/story-element.js';
import { WhoSaidWhatElement } from '../elements/who-said-what/who-said-what-element.js';
import { element, fromLit, type Attributes, type Markup } from './markup.js';

define('event-timeline', EventTimelineElement);
define('who-said-what', WhoSaidWhatElement);
define('news-explainer', NewsExplainerElement);
preloadedModules
  .set(CHART, { ChartLayout, ...chart } satisfies TimelineChart)
  .set('corrections', corrections)
  .set('statement-note', statementNote)
  .set('references', references)
  .set(ROW_WORDS, rowWords)
  .set('timeline-on-server', timelineOnServer);

/** Everything that rendering an element needs from the story and the page. */
export interface ShadowRootOptions {
  /** The document that the element will read from its script. */
  readonly data: StoryElement['data'];
  /** Attributes of the element. `src` is ignored, since a server waits for nothing. */
  readonly attributes: Attributes;
  readonly language: Pick<LocaleController, 'locale' | 'direction' | 'say' | 'messages'>;
  /** Address of the stylesheet that each root links; none where it is empty. */
  readonly stylesheet: string | undefined;
}

/** Renders the shadow root of an element, and those of the elements in it; a browser hydrates them. */
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

/**
 * Creates a renderer that gives the document to the outermost element, and to the elements in it what that one shares.
 */
function rendererFor({ data, language, stylesheet }: ShadowRootOptions) {
  const link = stylesheet
    ? [String(element('link', { rel: 'stylesheet', href: stylesheet, class: BEFORE_SCRIPT }))]
    : [];
  let outermost: StoryElement | undefined;

  return class StoryRenderer extends LitElementRenderer {
    override connectedCallback(): void {
      const story = this.element as StoryElement;
      Object.assign(story['language'], language);
      if (outermost instanceof NewsExplainerElement) story['shared'] = outermost['share']();
      else story.data = data;
      outermost ??= story;
      super.connectedCallback();
    }

    /**
     * Links the stylesheet: Lit would write a style element into each root, which a strict content security policy
     * forbids.
     */
    override renderShadow(renderInfo: RenderInfo): ThunkedRenderResult {
      return [...link, ...(super.renderShadow(renderInfo) ?? []).slice(-1)];
    }
  };
}
