/** Who may know whom: the table of rooms. Whatever a room may not import is named here once; ESLint adds the DOM. */

const packagesAre = '(^|/)node_modules/';

/** Rooms, packages and parts of Node that each room may import. `types`: their types only. `later`: by import() only. */
const rooms = {
  time: {},
  i18n: { types: ['time'] },
  model: { rooms: ['time'] },
  convert: { rooms: ['model', 'time'] },
  edit: { rooms: ['convert', 'model', 'time'], later: [`${packagesAre}chrono-node(/|$)`] },
  layout: { rooms: ['time'], types: ['model'], packages: ['d3', 'd3-[a-z]+', '@types/d3'] },
  controllers: {
    rooms: ['layout', 'model', 'convert', 'time', 'i18n'],
    packages: ['lit', 'lit-[a-z]+', '@lit'],
    later: ['(^|/)node_modules/(@types/)?d3(/|$)', '(^|/)node_modules/(@types/)?d3-[a-z]+(/|$)'],
  },
  elements: {
    rooms: ['controllers', 'edit', 'layout', 'model', 'time', 'i18n'],
    packages: ['lit', 'lit-[a-z]+', '@lit', '@lit-labs/ssr-client'],
    later: ['^src/convert/', '^src/ssr/'],
  },
  ssr: {
    rooms: ['elements', 'controllers', 'layout', 'convert', 'model', 'time', 'i18n'],
    packages: ['@lit-labs/ssr'],
  },
  embed: { rooms: ['elements', 'i18n'] },
  cli: { rooms: ['ssr', 'convert', 'model', 'time'], node: ['fs', 'path', 'process', 'url', 'util'] },
};

const anyOf = (prefix, names) => names.map((name) => `${prefix}${name}(/|$)`);

/** What a room may not import at all, and what it may import only as types or only later. */
const rulesOf = ([room, { rooms = [], packages = [], node = [], types = [], later = [] }]) => {
  const from = { path: `^src/${room}/` };
  const allowed = [...anyOf('^src/', [room, ...rooms]), ...anyOf(packagesAre, packages), ...anyOf('^', node)];
  const typed = anyOf('^src/', types);
  const erased = ['type-only', 'type-import'];
  return [
    {
      name: `${room}-knows`,
      comment: `${room} may import: ${[...rooms, ...packages, ...node, ...types, ...later].join(', ') || 'nothing'}`,
      severity: 'error',
      from,
      to: { pathNot: [...allowed, ...typed, ...later] },
    },
    ...typed.map((path) => ({
      name: `${room}-knows-types`,
      comment: `${room} may import only types from here`,
      severity: 'error',
      from,
      to: { path, dependencyTypesNot: erased },
    })),
    ...later.map((path) => ({
      name: `${room}-loads-later`,
      comment: `${room} loads this by import(), after the first paint`,
      severity: 'error',
      from,
      to: { path, dynamic: false, dependencyTypesNot: erased },
    })),
  ];
};

/** The file that registers an element is named as its folder is. */
const registering = '^src/elements/([^/]+)/\\1\\.ts$';

module.exports = {
  forbidden: [
    ...Object.entries(rooms).flatMap(rulesOf),
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'elements-keep-apart',
      comment: 'A class never imports another element; what several use is in elements/shared.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/', pathNot: registering },
      to: { path: '^src/elements/', pathNot: '^src/elements/($1|shared)/' },
    },
    {
      name: 'readers-load-no-desk',
      comment: 'Only the desk knows how documents are edited, and takes them along as pages.',
      severity: 'error',
      from: { path: '^src/elements/', pathNot: '^src/elements/explainer-editor/' },
      to: { path: ['^src/edit/', '^src/ssr/', '^src/elements/explainer-editor/'] },
    },
    {
      name: 'registering-composes-registering',
      comment: 'The registering file of an element that composes others imports their registering files.',
      severity: 'error',
      from: { path: registering },
      to: { path: '^src/elements/', pathNot: [registering, '^src/elements/($1|shared)/'] },
    },
    {
      name: 'classes-have-no-side-effects',
      comment: 'Only registering files and the front door import what registers.',
      severity: 'error',
      from: { path: '^src/', pathNot: [registering, '^src/index\\.ts$'] },
      to: { path: registering },
    },
    {
      name: 'doors-are-for-outsiders',
      comment: 'Inside the house, import the file itself.',
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
      from: { path: '^src/' },
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
