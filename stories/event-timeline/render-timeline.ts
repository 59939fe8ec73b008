import { html, type TemplateResult } from 'lit';
import type { ArgTypes } from '@storybook/web-components-vite';
import type { EventTimelineElement } from '../../src/elements/event-timeline/event-timeline-element.js';
import '../../src/elements/event-timeline/event-timeline.js';
import { documentArgType, documents, type DocumentName } from '../shared/documents.js';
import type { PageArgs } from '../shared/page-args.js';

/** What Controls can change of a timeline: the document, and the element's properties. */
export interface TimelineArgs extends PageArgs, Partial<Pick<EventTimelineElement, Property>> {
  readonly document: DocumentName;
}

type Property =
  | ('view' | 'statements' | 'scale' | 'fold' | 'lanes' | 'order')
  | ('selected' | 'filter' | 'headingLevel' | 'timeZone' | 'deepLink');

export const timelineArgs: TimelineArgs = {
  document: 'A meeting in Munich',
  view: 'auto',
  statements: false,
  scale: 'elastic',
  fold: 0.12,
  lanes: 'lane',
  order: 'oldest',
  selected: '',
  filter: {},
  timeZone: 'document',
};

/** What the manifest does not tell: the values of named types, and how far numbers go. */
export const timelineArgTypes: ArgTypes<TimelineArgs> = {
  document: documentArgType,
  scale: { options: ['elastic', 'linear', 'even'], control: 'inline-radio' },
  lanes: { options: ['lane', 'topic', 'none'], control: 'inline-radio' },
  fold: { control: { type: 'range', min: 0, max: 0.5, step: 0.01 } },
  filter: { control: 'object' },
  headingLevel: { control: { type: 'range', min: 1, max: 6, step: 1 } },
  timeZone: {
    options: ['document', 'reader', 'UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Tokyo'],
    control: 'select',
  },
};

export function renderTimeline({ document, selected, headingLevel, ...args }: TimelineArgs): TemplateResult {
  return html`<event-timeline
    .data=${documents[document]}
    .view=${args.view ?? 'auto'}
    .statements=${args.statements ?? false}
    .scale=${args.scale ?? 'elastic'}
    .fold=${args.fold ?? 0.12}
    .lanes=${args.lanes ?? 'lane'}
    .order=${args.order ?? 'oldest'}
    .selected=${selected || null}
    .filter=${args.filter}
    .headingLevel=${headingLevel ?? null}
    .timeZone=${args.timeZone ?? 'document'}
    .deepLink=${args.deepLink ?? false}
  ></event-timeline>`;
}
