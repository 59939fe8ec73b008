/** Which folder of src/, and which package, each folder may import: house rules that `npm run check:imports` holds. ESLint adds the DOM. */

const packagesAre = '(^|/)node_modules/';

/** The only file that imports what d3 does with the DOM. */
const d3Gestures = '^src/controllers/viewport/d3-gestures\\.ts$';

/**
 * Folders, files, packages and modules of Node that each folder may import. `types`: only their types. `later`: only by import(),
 * after the first paint. `except`: a file that the row is not for.
 */
const folders = {
  text: {},
  scheduling: {},
  time: { folders: ['text'] },
  i18n: { folders: ['text'], types: ['time'] },
  language: { folders: ['time', 'text'], later: [`${packagesAre}chrono-node(/|$)`] },
  model: { folders: ['language', 'time', 'text', 'scheduling'] },
  describe: { folders: ['model', 'time', 'i18n', 'text', 'scheduling'] },
  packages: {
    packages: [
      'chardet',
      'fflate',
      'jsonc-parser',
      '@types/mdast',
      'mdast-util-from-markdown',
      '@lit-labs/ssr',
      'entities',
      'parse5',
      'read-excel-file',
      'saxes',
      'windows-iana',
      'yaml',
    ],
  },
  convert: { folders: ['packages', 'model', 'time', 'text', 'scheduling'] },
  propose: { folders: ['model', 'language', 'time', 'text'] },
  layout: {
    folders: ['time', 'scheduling'],
    types: ['model'],
    packages: ['(@types/)?d3-(array|path|scale)'],
    // Small rules about statements that layouts and descriptions share.
    files: ['^src/model/(is-corrected|is-unfulfilled|roles-at-date|was-said)\\.ts$'],
  },
  controllers: {
    folders: ['layout', 'model', 'convert', 'time', 'i18n', 'text', 'scheduling'],
    packages: ['lit', 'lit-[a-z]+', '@lit', '(@types/)?d3-(ease|interpolate)'],
    later: [d3Gestures, '(^|/)node_modules/(@types/)?d3-(selection|zoom)(/|$)'],
    except: d3Gestures,
  },
  elements: {
    folders: ['controllers', 'layout', 'describe', 'model', 'time', 'i18n', 'text', 'scheduling'],
    files: ['^src/convert/load-document\\.ts$'],
    packages: ['lit', 'lit-[a-z]+', '@lit', '@lit-labs/ssr-client'],
    // Converters, each of which load-document.ts loads by import().
    later: ['^src/convert/(?!load-document\\.ts)'],
  },
  checks: { folders: ['desk/evidence', 'convert', 'model', 'language', 'time', 'text', 'scheduling'] },
  desk: {
    folders: ['checks', 'convert', 'propose', 'model', 'language', 'time', 'text', 'scheduling'],
    except: '^src/desk/element/',
  },
  'desk/element': {
    folders: [
      'desk',
      'elements',
      'controllers',
      'layout',
      'describe',
      'model',
      'language',
      'time',
      'i18n',
      'text',
      'scheduling',
    ],
    files: ['^src/convert/load-document\\.ts$'],
    packages: ['lit', 'lit-[a-z]+', '@lit'],
    later: ['^src/convert/(?!load-document\\.ts)', '^src/ssr/', '^src/propose/'],
  },
  ssr: {
    folders: [
      'packages',
      'elements',
      'controllers',
      'layout',
      'describe',
      'convert',
      'model',
      'time',
      'i18n',
      'text',
      'scheduling',
    ],
  },
  embed: { folders: ['elements', 'i18n'] },
  cli: {
    folders: [
      'ssr',
      'packages',
      'convert',
      'checks',
      'desk/evidence',
      'propose',
      'model',
      'time',
      'text',
      'scheduling',
    ],
    node: ['fs', 'module', 'path', 'process', 'url', 'util', 'zlib'],
    // Types of pdfjs-dist alone: whoever reads PDF installs it.
    packages: ['@types/sarif', 'pdfjs-dist'],
  },
};

/** Floors inside of a folder, from the ground up: none may import from one above but types. */
const floors = {
  model: ['quotation', 'schema', 'problems', 'read', 'review', 'visits'],
  layout: ['scale', 'labels', 'timeline', 'filter', 'statements'],
  desk: [
    'document',
    'evidence',
    'versions',
    'dates',
    'speakers',
    'story',
    'citing',
    'sign-off',
    'tables',
    'draft',
    'element',
  ],
};

const floorRules = ([folder, names]) =>
  names.slice(0, -1).map((name, floor) => ({
    name: `${folder}-floors`,
    comment: `${folder}/${name} may import from ${folder} only: ${names.slice(0, floor).join(', ') || 'nothing'}`,
    severity: 'error',
    from: { path: `^src/${folder}/${name}/` },
    to: { path: anyOf(`^src/${folder}/`, names.slice(floor + 1)), dependencyTypesNot: ['type-only', 'type-import'] },
  }));

const anyOf = (prefix, names) => names.map((name) => `${prefix}${name}(/|$)`);

/** The rules of one row of the table: what is forbidden, what may come in as types only, what only by import(). */
const rulesOf = ([folder, { folders = [], files = [], packages = [], node = [], types = [], later = [], except }]) => {
  const from = { path: `^src/${folder}/`, ...(except && { pathNot: except }) };
  const allowed = [
    ...anyOf('^src/', [folder, ...folders]),
    ...files,
    ...anyOf(packagesAre, packages),
    ...anyOf('^', node),
  ];
  const typed = anyOf('^src/', types);
  const erased = ['type-only', 'type-import'];
  return [
    {
      name: `${folder}-imports`,
      comment: `${folder} may import: ${[...folders, ...files, ...packages, ...node, ...types, ...later].join(', ') || 'nothing'}`,
      severity: 'error',
      from,
      to: { pathNot: [...allowed, ...typed, ...later] },
    },
    ...typed.map((path) => ({
      name: `${folder}-imports-types`,
      comment: `${folder} may import only types from here`,
      severity: 'error',
      from,
      to: { path, ...(files.length > 0 && { pathNot: files }), dependencyTypesNot: erased },
    })),
    ...later.map((path) => ({
      name: `${folder}-loads-later`,
      comment: `${folder} loads this by import(), after the first paint`,
      severity: 'error',
      from,
      to: { path, dynamic: false, dependencyTypesNot: erased },
    })),
  ];
};

/** The file that registers an element is named as its element is. */
const registering = '^src/(?:elements/([^/]+)/\\1|desk/element/explainer-editor)\\.ts$';

module.exports = {
  forbidden: [
    ...Object.entries(folders).flatMap(rulesOf),
    ...Object.entries(floors).flatMap(floorRules),
    {
      name: 'd3-gestures-imports',
      comment: 'This file passes on parts of d3 and does nothing else.',
      severity: 'error',
      from: { path: d3Gestures },
      to: { pathNot: `${packagesAre}(@types/)?d3-(selection|zoom)/` },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'elements-keep-apart',
      comment: 'A class never imports another element; what several use is in elements/base, parts and styles.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/', pathNot: registering },
      to: { path: '^src/elements/', pathNot: '^src/elements/($1|base|parts|styles)/' },
    },
    {
      name: 'articles-know-no-document',
      comment: 'What an article says is the same whichever story is made from it.',
      severity: 'error',
      from: { path: '^src/desk/draft/article/' },
      to: {
        path: ['^src/desk/draft/(?!article/)', '^src/desk/(?!draft/|speakers/names\\.ts|document/json\\.ts)'],
      },
    },
    {
      name: 'registering-composes-registering',
      comment: 'The registering file of an element that composes others imports their registering files.',
      severity: 'error',
      from: { path: registering },
      to: { path: '^src/elements/', pathNot: [registering, '^src/elements/($1|base|parts|styles)/'] },
    },
    {
      name: 'classes-have-no-side-effects',
      comment: 'Only registering files and the main entry point import what registers.',
      severity: 'error',
      from: { path: '^src/', pathNot: [registering, '^src/index\\.ts$'] },
      to: { path: registering },
    },
    {
      name: 'no-entry-points-inside',
      comment: 'Entry points are for users of the package. Inside, import the file itself.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ['^src/index\\.ts$', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'What is published needs a dependency that is installed with it.',
      severity: 'error',
      // Packages that read other formats are bundled into what is published.
      from: { path: '^src/', pathNot: '^src/packages/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only', 'type-import'],
        pathNot: '(^|/)node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
