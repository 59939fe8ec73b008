/**
 * Gives the desk pdf.js, which `npm start` serves. Its worker runs in this page, since a page that requires Trusted Types makes no worker from
 * an address.
 */
document.querySelector('explainer-editor').loadPdfjs = async () => {
  await import('/pdfjs/pdf.worker.min.mjs');
  return import('/pdfjs/pdf.min.mjs');
};
