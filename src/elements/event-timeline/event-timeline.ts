import { define } from '../base/define.js';
import { EventTimelineElement } from './event-timeline-element.js';

define('event-timeline', EventTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimelineElement;
  }
}
