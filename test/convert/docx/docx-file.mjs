import { strToU8, zipSync } from 'fflate';

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="urn:mc"';

/** The parts of a Word document that word processors ask for. */
const FRAME = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
};

/** Makes a Word document with this body, and these styles. */
export function makeDocx(body, path = 'word/document.xml', styles = undefined) {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;
  const files = Object.entries({
    ...FRAME,
    [path]: xml,
    ...(styles && { 'word/styles.xml': `<w:styles>${styles}</w:styles>` }),
  });
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
}

/** Writes a paragraph with a run of text. */
export function paragraph(text) {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<w:p><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}
