import type { CSSResult } from 'lit';
import type { MessageGroup } from '../../i18n/messages.js';
import { afterPaint } from '../../scheduling/after-paint.js';

/** A module that is loaded when it is first needed: undefined until it is there. */
export type Lazy<T> = () => T | undefined;

/** Declares a module that is loaded with its styles and messages when it is first needed; a server has it at hand by its name. */
type Later = <T extends { readonly styles: readonly CSSResult[]; readonly messages?: readonly MessageGroup[] }>(
  load: () => Promise<T>,
  name?: string,
) => Lazy<T>;

/** The modules of a timeline that are loaded when they are first needed. */
export function declareParts(later: Later) {
  return {
    serverList: later(() => import('./list/server-list.js'), 'timeline-on-server'),
    listPages: later(() => import('./list/list-pages.js')),
    strip: later(() => afterPaint().then(() => import('./chart/strip.js'))),
    largeTimeline: later(() => import('./large/large-timeline.js')),
    search: later(() => import('./panels/search.js')),
    detail: later(() => import('./panels/detail.js')),
    overview: later(() => import('./panels/overview.js')),
    save: later(() => import('./panels/save.js')),
  };
}

export type TimelineParts = ReturnType<typeof declareParts>;
