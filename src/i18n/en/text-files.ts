import { defineMessages } from '../english.js';

/** English texts for editors who open the text of an article or a source. */
export const textFileMessages = defineMessages({
  draftPdf:
    'PDF files are not read here. Open the file, copy its text and paste it, or get it by the command: said-and-done propose --text {file}',
  draftUnreadFile: 'Files of this kind are not read here. Save the text as .docx, HTML or text, or paste it.',
});
