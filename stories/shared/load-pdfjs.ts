import type { LoadPdfjs } from '../../src/convert/pdf/pdfjs.js';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** Loads pdf.js as a page with a bundler does, with its worker from the page's own origin. */
export const loadPdfjs: LoadPdfjs = async () => {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  return pdfjs;
};
