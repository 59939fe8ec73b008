import { detailMessages } from '../../i18n/en/details.js';
import type { CSSResult } from 'lit';

export { renderNoteBody } from '../parts/statement-card/note-body.js';
export { renderActions } from './statement-actions.js';

export const styles: readonly CSSResult[] = [];
export const messages = [detailMessages];
