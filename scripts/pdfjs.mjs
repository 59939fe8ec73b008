/** Answers of a server that has pdf.js for the desk: the two files of what is installed for development. Knows Node alone. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const FILES = ['pdf.min.mjs', 'pdf.worker.min.mjs'];

const answerWith = (name) => (_, response) => {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
  createReadStream(join(root, 'node_modules/pdfjs-dist/build', name)).pipe(response);
};

export const pdfjsAnswers = Object.fromEntries(FILES.map((name) => [`/pdfjs/${name}`, answerWith(name)]));
