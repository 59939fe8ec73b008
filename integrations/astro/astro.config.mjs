/** Styles stay in files: a strict policy lets none into the page. */
export default { build: { inlineStylesheets: 'never' }, devToolbar: { enabled: false } };
