import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../i18n/messages.js';
import type { KeepingState } from './saving/autosave-controller.js';

export interface DeskToolbarContext {
  readonly say: Say;
  readonly locale: string;
  readonly keeping: KeepingState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isPreviewing: boolean;
  readonly isSaving: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onFile: (file: File) => void;
  readonly onDialog: (dialog: 'export' | 'clear' | 'compare') => void;
  readonly onPreview: () => void;
  readonly onSave: () => void;
}

/** What can be done with the whole document, and how it stands with keeping it. */
export function renderDeskToolbar(context: DeskToolbarContext): TemplateResult {
  const { say, onDialog } = context;
  const handleFile = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) context.onFile(file);
    input.value = '';
  };
  const handleOpen = (event: Event) =>
    (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${say('desk')}>
    <span class="group">
      <button type="button" class="act" ?disabled=${!context.canUndo} @click=${context.onUndo}>
        ${say('deskUndo')}
      </button>
      <button type="button" class="act" ?disabled=${!context.canRedo} @click=${context.onRedo}>
        ${say('deskRedo')}
      </button>
    </span>
    <span class="group">
      <input
        type="file"
        hidden
        aria-label=${say('deskOpen')}
        accept=".json,.csv,application/json,text/csv"
        @change=${handleFile}
      />
      <button type="button" class="act" @click=${handleOpen}>${say('deskOpen')}</button>
      <button type="button" class="act" @click=${() => onDialog('export')}>${say('deskExport')}</button>
      <button type="button" class="act" @click=${() => onDialog('compare')}>${say('deskCompare')}</button>
      <button type="button" class="act" @click=${() => onDialog('clear')}>${say('deskKeptMenu')}</button>
    </span>
    <span class="group end">
      <button
        type="button"
        class="act"
        aria-pressed=${context.isPreviewing ? 'true' : 'false'}
        @click=${context.onPreview}
      >
        ${say('deskPreview')}
      </button>
      <button type="button" class="act primary" ?disabled=${context.isSaving} @click=${context.onSave}>
        ${context.isSaving ? say('deskSaving') : say('deskSave')}
      </button>
    </span>
  </div>`;
}

/** How it stands with what the browser keeps; a failure is told at once, and stays. */
export function renderKeeping({ say, locale, keeping }: DeskToolbarContext): TemplateResult {
  if (keeping.state === 'failed') {
    return html`<p class="keeping error" role="alert">${say('deskNotKept', { reason: keeping.reason })}</p>`;
  }
  return html`<p class="keeping muted small" data-state=${keeping.state}>
    ${wordsFor(say, locale, keeping) ?? nothing}
  </p>`;
}

function wordsFor(say: Say, locale: string, keeping: KeepingState): string | undefined {
  if (keeping.state === 'kept') return say('deskKept', { time: sayTime(locale, keeping.since) });
  return keeping.state === 'keeping' ? say('deskKeeping') : say('deskNotChanged');
}

/** The time of day; with the day, where it was another one. */
export function sayTime(locale: string, ms: number): string {
  const isToday = new Date(ms).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, { timeStyle: 'medium', ...(!isToday && { dateStyle: 'medium' }) }).format(ms);
}
