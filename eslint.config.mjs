import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

/** Imports by which text becomes markup, or styles that a content security policy blocks. */
const unsafeDirectives = {
  regex: '^lit(-html)?/directives/(unsafe-html|unsafe-svg|style-map)(\\.js)?$',
  message: 'Injects text as markup, or is blocked by style-src. Use templates, classes and SVG attributes.',
};

// --- What is never written ---

/** The first of a list, as a condition. A list is asked for its length. */
const FIRST = 'MemberExpression[computed=true][property.value=0]';

const never = [
  {
    selector: `:matches(IfStatement, ConditionalExpression) > ${FIRST}.test, UnaryExpression[operator="!"] > ${FIRST}, LogicalExpression[operator="&&"] > ${FIRST}.left`,
    message: 'Ask a list for its length: .length > 0.',
  },
  {
    selector: 'Identifier[name=/^(MOST|LEAST|LONGEST|FEWEST|FEW)_/]',
    message: 'Bounds are called MAX_… and MIN_….',
  },
  {
    selector: 'TaggedTemplateExpression > TemplateLiteral > TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'style= is blocked by style-src. Use a class, an SVG attribute, or the property .style=${…}.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(style|script)[\\s>]/i]',
    message: 'A <style> or <script> in a template is blocked by a content security policy. Use static styles.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text never becomes markup. Use a template.',
  },
  {
    selector: 'CallExpression[callee.property.name="html"]',
    message: "d3's html() turns text into markup. Lit draws every node.",
  },
  {
    selector: 'CallExpression[callee.property.name=/^(append|insert)$/] > Literal.arguments:first-child',
    message: "d3's append() and insert() write where Lit writes. Lit draws every node.",
  },
  {
    selector: 'CallExpression[callee.property.name=/^(attr|setAttribute)$/] > Literal.arguments[value="style"]',
    message: 'A style attribute is blocked by style-src. Set element.style.x, or a class.',
  },
];

// --- How comments begin ---

const FRAGMENT = /^\*?[\s*]*(What|Of the|Those|The same)\s/;

/** A comment begins with a noun or a verb: nobody knows what “What …” or “The same …” is without reading the code. */
const plainComments = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { fragment: 'Begin with a noun or a verb, not with “{{start}} …”.' },
  },
  create: ({ sourceCode, report }) => ({
    Program() {
      for (const { value, loc } of sourceCode.getAllComments()) {
        const [, start] = FRAGMENT.exec(value) ?? [];
        if (start !== undefined) report({ loc, messageId: 'fragment', data: { start } });
      }
    },
  }),
};

/** Facts that pure folders are given: the time now (a stopwatch is none), and whatever only a browser knows. */
const passedIn = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The time now is an argument.',
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The time now is an argument.' },
];

const browserOnly = [
  ...['window', 'document', 'navigator', 'location', 'history', 'customElements', 'localStorage', 'fetch'],
  ...['matchMedia', 'getComputedStyle', 'requestAnimationFrame', 'ResizeObserver', 'MutationObserver', 'DOMParser'],
  ...['Element', 'HTMLElement', 'SVGElement', 'Node', 'Document', 'ShadowRoot'],
].map((name) => ({ name, message: 'This folder never sees the DOM: pass in the fact that you need.' }));

/** Scripts run in Node; what page tests evaluate runs in a page. */
const inNode =
  'process Buffer console URL URLSearchParams setTimeout clearTimeout fetch performance structuredClone AbortController';
const inPages =
  'window document addEventListener removeEventListener MutationObserver customElements requestAnimationFrame getComputedStyle matchMedia location Event Node';
const scriptGlobals = Object.fromEntries(`${inNode} ${inPages}`.split(' ').map((name) => [name, 'readonly']));

export default tseslint.config(
  { ignores: ['dist/', 'docs-static/', 'storybook-static/', '.cache/', 'docs/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // TypeScript says it better, and knows the types of templates' values as well.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Intl's format functions are bound, whatever their types say.
      '@typescript-eslint/unbound-method': 'off',
      // Classes and registration live in two files here.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/tag-name-matches-class': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...never],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [unsafeDirectives] }],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { 'plain-comments': plainComments } } },
    rules: { 'house/plain-comments': 'error' },
  },
  {
    files: ['src/{text,time,model,describe,layout,convert,propose,i18n,ssr}/**/*.ts', 'src/desk/!(element)/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...never, ...passedIn],
      'no-restricted-globals': ['error', ...browserOnly],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // chai's assertions are properties; documents that break the rules are what reading is tested with.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types of @open-wc/testing let every `equal` return a promise.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'integrations/**/*.js'],
    languageOptions: { globals: scriptGlobals },
  },
  {
    files: ['scripts/docs/assets/*.js'],
    languageOptions: {
      globals: { document: 'readonly', location: 'readonly', URL: 'readonly', URLSearchParams: 'readonly' },
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } } },
);
