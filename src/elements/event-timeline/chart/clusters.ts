import { html, nothing, type TemplateResult } from 'lit';
import type { EventCluster, Label, TimelineLayout } from '../../../layout/timeline/timeline-layout.js';
import type { StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import { setStyles } from '../../styles/styles-directive.js';
import { correctionLabels } from '../../../describe/corrections.js';
import type { Dispatch } from '../timeline-requests.js';
import type { Emphasis } from './marks.js';
import { placement } from './placement.js';
import '../../../i18n/en/chart.js';

/** Data of the buttons of clusters. */
export interface ClusterData extends Pick<Emphasis, 'relatedIds'> {
  /** Events of the cluster that is open as a list of buttons. */
  readonly openCluster: readonly StoryEvent[];
  /** The one label or cluster to which Tab leads. Arrow keys lead to the others. */
  readonly tabStop: Label | EventCluster | undefined;
  readonly layout: Pick<TimelineLayout, 'timeZone'>;
}

/** Draws the button of a cluster. */
export type RenderCluster = (
  cluster: EventCluster,
  data: ClusterData,
  context: RenderContext,
  dispatch: Dispatch,
) => TemplateResult;

/** Draws the counted button of events that found no room for a label. */
export const renderCluster: RenderCluster = (cluster, { openCluster, relatedIds, tabStop }, { say }, dispatch) => {
  const { events, box } = cluster;
  const count = events.length;
  const isOpen = openCluster.includes(events[0]!);
  const labels = [...new Set(events.flatMap((event) => correctionLabels(event, say)))];
  const isRelated = events.some(({ id }) => relatedIds.has(id));
  return html`<button
    class="cluster ${isRelated ? 'related' : ''}"
    part="cluster"
    data-holds=${events[0]!.id}
    tabindex=${cluster === tabStop ? 0 : -1}
    aria-expanded=${isOpen ? 'true' : nothing}
    aria-controls=${isOpen ? 'opened' : nothing}
    @click=${() => dispatch({ type: 'press-cluster', cluster })}
    ${setStyles(placement(box))}
  >
    <span aria-hidden="true">${say('moreShort', { count })}</span>
    <span class="visually-hidden"
      >${say('moreCount', { count })}${labels.map((label) => `, ${label}`)}${isRelated ? html`, ${say('aboutChosenStatement')}` : nothing}</span
    >
  </button>`;
};
