import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentStatus } from '../../controllers/document/document-controller.js';
import type { Problem } from '../../model/problems/problem.js';
import type { LazyModules } from './lazy-modules.js';
import { listCorrections, type CorrectedPart } from '../../model/told-corrections.js';
import type { GoToCorrected } from '../parts/correction/first-corrections.js';
import type { RenderContext } from './render-context.js';
import type { DocumentSourceController } from './document-source-controller.js';

/** Functions for messages and dates, which also work without a document. */
export interface NoticeContext extends Pick<RenderContext, 'say' | 'date' | 'lang'> {
  readonly level: number;
  readonly status: DocumentStatus;
  /** The element itself: whose document it is, and who reads it. */
  readonly host: HTMLElement;
}

/**
 * Notices about the document: failed loading, corrections, and problems that lose content. Inside an explainer the
 * explainer shows them.
 */
export class Notices {
  /** Finds what editors should mend. Readers don't load it. */
  review: ((input: unknown) => readonly Problem[]) | undefined;

  readonly #documentSource: DocumentSourceController;
  readonly #context: () => NoticeContext;
  readonly #modules: LazyModules;
  readonly #corrections;
  readonly #problemNotes;

  constructor(documentSource: DocumentSourceController, modules: LazyModules, context: () => NoticeContext) {
    this.#documentSource = documentSource;
    this.#context = context;
    this.#modules = modules;
    this.#corrections = modules.lazy(() => import('../parts/correction/corrections.js'), 'corrections');
    this.#problemNotes = modules.lazy(() => import('./problem-notes.js'));
  }

  /** Renders the page's own content while there is no document, and a line if loading failed. */
  renderWithoutDocument(): TemplateResult {
    const failure = this.#documentSource.shared ? nothing : this.#renderFailure();
    return html`<div class="root">
      <slot></slot>
      <slot name="empty"></slot>
      ${failure === nothing ? nothing : html`<slot name="problem">${failure}</slot>`}
    </div>`;
  }

  /** Renders all corrections of the story, or of the part of it that is shown. Their module is loaded with the first correction. */
  renderCorrections(goTo: GoToCorrected, part?: CorrectedPart): TemplateResult | typeof nothing {
    const { shared, reading } = this.#documentSource;
    const corrected = part ?? reading?.explainer;
    if (shared || !corrected || listCorrections(corrected).length === 0) return nothing;
    const context = this.#context();
    return (
      this.#corrections()?.renderCorrections(corrected, goTo, context) ??
      this.#modules.renderFailure(this.#corrections, context.say)
    );
  }

  /**
   * Renders what is withheld, or for editors all problems of the document; and says if a newer version could not be loaded. The code for
   * problems is loaded with the first one.
   */
  renderProblems(): TemplateResult | typeof nothing {
    const { shared, errorCount, reading } = this.#documentSource;
    if (shared) return nothing;
    const failure = this.#renderFailure();
    const found = this.review?.(reading?.input);
    const notes =
      (errorCount > 0 || found?.length) && this.#problemNotes()?.renderProblemNotes(reading!, this.#context(), found);
    return notes || failure !== nothing ? html`<slot name="problem">${failure} ${notes || nothing}</slot>` : nothing;
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const { status, say } = this.#context();
    if (status !== 'failed') return nothing;
    return html`<p class="small muted" part="problem" role="status">
      ${say(this.#documentSource.reading ? 'updateFailed' : 'loadFailed')}
    </p>`;
  }
}
