/**
 * Contents of each bundle in `dist/cdn`. A file that `import()` loads stands here under the name of its feature, and a feature is one
 * chunk. What a feature imports goes with it, unless an entry or a feature further up has it already: then the chunk imports that one.
 * So features stand in the order in which readers need them.
 */
export const FEATURES = {
  // Shared by the chart and what readers without a chart load.
  shared: [
    'src/elements/parts/event-detail/event-relations.ts',
    'src/elements/styles/styles-directive.ts',
    'src/elements/styles/side-colors.styles.ts',
    'src/i18n/en/relations.ts',
    'src/layout/geometry.ts',
    'src/layout/scale/format-moment.ts',
    'src/layout/timeline/shows-every-event.ts',
  ],
  // Loaded beside the document where there is room for a chart.
  chart: ['src/elements/event-timeline/chart/figure.ts'],
  arcs: ['src/elements/event-timeline/chart/links.ts'],
  // Drawn after the first paint, or on paper, which waits for nothing.
  'after-paint': [
    'src/elements/who-said-what/panel-notes.ts',
    'src/elements/news-explainer/names-and-sources.ts',
    'src/elements/styles/print.styles.ts',
  ],
  print: ['src/elements/event-timeline/export/timeline-print.ts'],
  // Layouts that count events and statements by time share it.
  bins: ['d3-array'],

  // Loaded when a reader turns to an element.
  interaction: ['src/elements/event-timeline/timeline-interaction.ts'],
  'detail-panel': [
    'src/elements/event-timeline/panels/detail.ts',
    'src/elements/parts/correction/corrections.ts',
    'src/elements/parts/statement-card/copy-statement-button.ts',
  ],
  quote: ['src/elements/said-quote/quote-template.ts'],
  gestures: [
    'src/controllers/viewport/viewport-gestures.ts',
    'src/controllers/viewport/d3-gestures.ts',
    'd3-dispatch',
    'd3-drag',
    'd3-interpolate',
    'd3-selection',
    'd3-zoom',
  ],
  // Code that converters and descriptions of problems share; without it whoever shows a sheet would load all descriptions.
  'problem-messages': ['src/model/problems/problem-messages.ts'],
  problems: ['src/model/problems/describe-problems.ts'],
  'load-failure': ['src/controllers/document/load-failure.ts'],
  'problem-notes': ['src/elements/base/problem-notes.ts'],
  'own-list': ['src/controllers/document/list-in-element.ts'],
  hydration: ['src/elements/base/hydration.ts', 'src/elements/event-timeline/list/server-list.ts'],
  strip: ['src/elements/who-said-what/histogram/statement-histogram.ts'],
  links: ['src/controllers/hash-controller.ts'],
  colors: ['src/elements/styles/document-colors.ts'],
  'displaced-siblings': ['src/elements/base/displaced-siblings.ts'],
  'large-timeline': ['src/elements/event-timeline/large/large-timeline.ts'],
  'list-pages': ['src/elements/event-timeline/list/list-pages.ts'],
  // Apart from the warnings, so that each of the two is short enough for the package to hold its three copies as one.
  'document-review': ['src/elements/base/document-review.ts'],
  usage: ['src/elements/base/usage/usage-warnings.ts'],

  // Documents that are long, or in other formats.
  'other-documents': ['src/convert/load-document-in-steps.ts'],
  timelinejs: ['src/convert/timelinejs/from-timelinejs.ts'],
  csv: ['src/convert/csv/from-csv.ts', 'src/convert/csv/describe-sheet.ts'],
  'timelinejs-csv': ['src/convert/timelinejs/from-timelinejs-sheet.ts'],
  icalendar: ['src/convert/icalendar/from-icalendar.ts'],
  markdown: ['src/convert/markdown/from-markdown.ts'],
  markwhen: ['src/convert/markwhen/from-markwhen.ts'],
  'json-ld': ['src/convert/json-ld/from-json-ld.ts'],
  archieml: ['src/convert/archieml/from-archieml.ts'],

  // Loaded when a reader or a page asks for it.
  overview: ['src/elements/event-timeline/panels/overview.ts'],
  search: ['src/elements/event-timeline/panels/search.ts', 'src/elements/who-said-what/search.ts'],
  conversation: ['src/elements/who-said-what/views/conversation.ts'],
  speakers: ['src/elements/who-said-what/views/speakers.ts'],
  live: ['src/elements/news-explainer/live-updates.ts'],
  walk: ['src/elements/news-explainer/story-walk.ts'],
  visits: ['src/elements/base/visits/watch-visits.ts'],
  save: ['src/elements/event-timeline/panels/save.ts', 'src/elements/parts/embed/frame-offer.ts'],
  picture: ['src/elements/event-timeline/export/export-image.ts'],
  data: ['src/convert/published-document.ts', 'src/convert/csv/event-table.ts'],

  // For editors alone.
  // Loaded after the desk itself. They share a chunk, since names of chunks allow for no more than there are.
  review: [
    'src/model/review/review-for-editors.ts',
    'src/elements/explainer-editor/fields/date-suggestions.ts',
    'src/elements/explainer-editor/fields/follow-date.ts',
    'src/elements/explainer-editor/panels/check/format-problem.ts',
    'src/elements/explainer-editor/panels/check/unproven.ts',
    'src/elements/explainer-editor/panels/form-end.ts',
    'src/elements/explainer-editor/panels/entries/wording.ts',
    'src/elements/explainer-editor/panels/sign-off/story-sign-off.ts',
    'src/elements/explainer-editor/saving/kept-advice.ts',
    'src/elements/explainer-editor/saving/signing.ts',
  ],
  'typed-dates': ['src/edit/dates/typed-dates.ts', 'chrono-node/dist/esm/locales/en'],
  'dates-ar': ['chrono-node/dist/esm/locales/ar'],
  'dates-de': ['chrono-node/dist/esm/locales/de'],
  'dates-es': ['chrono-node/dist/esm/locales/es'],
  'dates-fr': ['chrono-node/dist/esm/locales/fr'],
  'dates-ja': ['chrono-node/dist/esm/locales/ja'],
  'dates-pt': ['chrono-node/dist/esm/locales/pt'],
  'dates-ru': ['chrono-node/dist/esm/locales/ru'],
  'dates-uk': ['chrono-node/dist/esm/locales/uk'],
  'dates-zh': ['chrono-node/dist/esm/locales/zh'],
  story: [
    'src/elements/explainer-editor/panels/story.ts',
    'src/elements/explainer-editor/fields/field-hints.ts',
    'src/elements/explainer-editor/fields/media-fields.ts',
    'src/elements/explainer-editor/saving/answer-call.ts',
    'src/elements/explainer-editor/saving/former-journals.ts',
    'src/elements/explainer-editor/saving/story-session.ts',
    'src/elements/explainer-editor/saving/work-recovery.ts',
  ],
  sheet: ['src/elements/explainer-editor/panels/sheet.ts', 'src/elements/explainer-editor/panels/dialogs/paste.ts'],
  cast: [
    'src/elements/explainer-editor/panels/cast.ts',
    'src/elements/explainer-editor/panels/entries/topic-entries.ts',
    'src/elements/explainer-editor/fields/color-swatch.ts',
  ],
  dialogs: [
    'src/elements/explainer-editor/panels/dialogs/dialogs.ts',
    'src/elements/explainer-editor/panels/dialogs/duplicates.ts',
    'src/elements/explainer-editor/panels/dialogs/opening-sheet.ts',
    'src/elements/explainer-editor/panels/check/readiness.ts',
    'src/elements/explainer-editor/saving/pending-merge.ts',
    'src/elements/explainer-editor/panels/dialogs/comparison.ts',
    'src/elements/explainer-editor/saving/desk-file.ts',
    'src/elements/explainer-editor/saving/open-file.ts',
    'src/elements/explainer-editor/saving/readers-script.ts',
  ],
  check: [
    'src/elements/explainer-editor/panels/check/check.ts',
    'src/elements/explainer-editor/panels/check/translations.ts',
    'src/elements/explainer-editor/panels/quote-check.ts',
    'src/elements/explainer-editor/fields/unnamed-speaker.ts',
  ],
  workbook: [
    'src/convert/workbook/read-workbook.ts',
    'src/convert/workbook/from-workbook.ts',
    'src/convert/docx/read-docx.ts',
  ],
  pdf: ['src/convert/pdf/read-pdf.ts'],
  // They share a chunk, since names of chunks allow for no more than there are.
  encoding: [
    'src/convert/encoding/decode-text.ts',
    'src/convert/encoding/guess-encoding.ts',
    'src/elements/explainer-editor/saving/text-kind.ts',
  ],
  'new-item': [
    'src/elements/explainer-editor/panels/entries/new-item.ts',
    'src/elements/explainer-editor/panels/quote.ts',
  ],
  beginning: ['src/elements/explainer-editor/panels/article/beginning.ts'],
  article: ['src/elements/explainer-editor/panels/article/article-panel.ts'],
  'article-text': [
    'src/elements/explainer-editor/panels/read-text-file.ts',
    'src/convert/html/article-text.ts',
    'src/convert/transcript/read-transcript.ts',
  ],
  propose: ['src/propose/propose.ts', 'src/elements/explainer-editor/advise-on-speakers.ts'],
  export: [
    'src/convert/csv/to-csv.ts',
    'src/convert/csv/to-statement-csv.ts',
    'src/convert/icalendar/to-icalendar.ts',
    'src/convert/json-ld/to-json-ld.ts',
    'src/convert/markdown/to-markdown.ts',
    'src/convert/markwhen/to-markwhen.ts',
    'src/convert/timelinejs/to-timelinejs.ts',
    'src/convert/timelinejs/to-timelinejs-sheet.ts',
    'src/ssr/render-plain.ts',
    'src/ssr/render-table.ts',
  ],
};

/** Features that are loaded at the same time, and so are one chunk, unless a bundle holds one of them. */
export const JOINED = { print: 'after-paint', arcs: 'chart' };

/** Bundles share their files: see packages.mjs. */
export const LANGUAGES = 'src/i18n/locales';

/** Rules by which articles are read, the words of each language, and checks of what a proposer of one's own proposes. */
export const RULES = ['src/propose/by-rules', 'src/propose/language/late', 'src/propose/proposer'];

/**
 * Bundles that one entry and one graph of modules make stand together.
 *
 * - `entry`: the source that the page asks for.
 * - `folder`: where its chunks are, beside it.
 * - `inside`: features that the entry holds.
 * - `classic`: a script for pages that allow no modules.
 * - `beside`: files of other bundles that stand beside it, and that it loads in place of sources.
 * - `policy`: name of the policy that its Lit makes where a page requires Trusted Types, in place of `lit-html`.
 * - `single`: all in one file, for those who copy one. It speaks English, and reads what most pages have: our JSON, TimelineJS and sheets.
 */
export const BUNDLES = [
  [
    { name: 'said-and-done', entry: 'src/index.ts', folder: 'chunks', inside: ['shared', 'after-paint', 'print'] },
    {
      name: 'said-and-done.iife',
      entry: 'src/index.ts',
      folder: 'classic',
      classic: true,
      inside: ['shared', 'interaction', 'print', 'gestures'],
    },
  ],
  [
    { name: 'said-and-done.single', entry: 'src/index.ts', single: true },
    { name: 'said-and-done.single.iife', entry: 'src/index.ts', single: true, classic: true },
  ],
  [
    {
      name: 'event-timeline',
      entry: 'src/elements/event-timeline/event-timeline.ts',
      folder: 'event-timeline',
      inside: ['shared', 'print'],
    },
  ],
  [
    {
      name: 'explainer-editor',
      entry: 'src/elements/explainer-editor/explainer-editor.ts',
      folder: 'desk',
      // The preview is what readers load. A copy of it would be 60 kB of the package.
      beside: { 'src/elements/news-explainer/news-explainer.ts': 'said-and-done' },
      policy: 'said-and-done-desk',
    },
  ],
];

/** Sources of single files, in place of sources that load one of many: languages, and converters. */
export const IN_SINGLE_FILES = {
  'src/i18n/languages.ts': 'src/i18n/english-only.ts',
  'src/elements/base/hydration.ts': 'src/elements/base/no-hydration.ts',
  'src/elements/event-timeline/load-chart.ts': 'src/elements/event-timeline/chart-at-once.ts',
  'src/elements/base/missing-files.ts': 'src/elements/base/no-missing-files.ts',
  'src/elements/base/usage/load-usage-warnings.ts': 'src/elements/base/usage/no-load-usage-warnings.ts',
  'src/elements/base/usage/first-to-mend.ts': 'src/elements/base/usage/no-first-to-mend.ts',
  'src/model/problems/guesses.ts': 'src/model/problems/no-guesses.ts',
  'src/controllers/document/load-cure.ts': 'src/controllers/document/no-load-cure.ts',
  'src/convert/import-converter.ts': 'src/convert/common-converters.ts',
  'src/convert/csv/find-head.ts': 'src/convert/csv/find-english-head.ts',
  'src/convert/html/css-colors.ts': 'src/controllers/document/color-by-canvas.ts',
  'src/convert/html/html-tokens.ts': 'src/convert/html/short/html-tokens.ts',
  'src/convert/html/character-references.ts': 'src/convert/html/short/character-references.ts',
};
