import { afterPaint } from '../../scheduling/after-paint.js';
import type { LazyModules } from '../base/lazy-modules.js';

/** Declares modules of `<who-said-what>` that are loaded when they are first needed. */
export function declareStatementsParts(modules: LazyModules) {
  return {
    renderFailure: modules.renderFailure,
    strip: modules.later(() => afterPaint().then(() => import('./histogram/statement-histogram.js'))),
    notes: modules.later(() => import('./panel-notes.js'), 'notes', afterPaint),
    search: modules.later(() => import('./search.js')),
    frameOffer: modules.later(() => import('../parts/embed/frame-offer.js')),
    copying: modules.later(() => import('../parts/statement-card/copy-statement-button.js')),
    conversation: modules.later(() => import('./views/conversation.js')),
    speakers: modules.later(() => import('./views/speakers.js')),
  };
}

export type StatementsParts = ReturnType<typeof declareStatementsParts>;
