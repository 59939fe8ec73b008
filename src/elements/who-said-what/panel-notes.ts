export { renderNoteBody } from '../parts/statement-card/note-body.js';
export { renderActions } from './statement-actions.js';

export { panelNotesStyles as styles } from './panel-notes.styles.js';
