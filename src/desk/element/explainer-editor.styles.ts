import { editorButtonStyles } from './styles/buttons.styles.js';
import { fieldStyles } from './styles/fields.styles.js';
import { itemListStyles } from './styles/item-list.styles.js';
import { editorLayoutStyles } from './styles/layout.styles.js';
import { problemStyles } from './styles/problems.styles.js';

/** Styles of the editor. Later ones take precedence. */
export const editorStyles = [editorLayoutStyles, editorButtonStyles, problemStyles, itemListStyles, fieldStyles];
