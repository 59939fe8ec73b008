import { define } from '../base/define.js';
import { loadPageWarnings } from '../base/developer-warnings/load-warnings.js';
import { EventTimelineElement } from './event-timeline-element.js';

define('event-timeline', EventTimelineElement);
loadPageWarnings();

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimelineElement;
  }
}
