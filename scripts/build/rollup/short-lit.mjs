/**
 * Rollup: leaves out of Lit what our bundles have no use for. Browsers without shadow trees have other parts of ours missing, our elements
 * hydrate by themselves, and none has a decorator for its class or of the standard, or an attribute with JSON. No template of ours has a comment, formulas of MathML,
 * or a value as the text of a `<textarea>` and its like, and `live` is all of a value of an attribute or property.
 *
 * It saves 0.5 kB of gzip in the first load of all elements. With what `short-exports.mjs` saves, that load stays below the 68 kB that
 * readers are promised. The build stops where a new version of Lit is written in another way; `package-lock.json` says which one is built.
 */
import { nameOf, templatesIn } from './minify-templates.mjs';

/** Text of each module that goes, how often it is there, and what stands in its place. */
const CUTS = {
  'reactive-element': [
    [
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;|const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\1,(\w)\]of \2\)this\.elementProperties\.set\(\1,\3\)\}/g,
      2,
    ],
    [/,\w=\w\.reactiveElementPolyfillSupport|,\w\?\.\(\{ReactiveElement:\w\}\)/g, 2],
    [/static addInitializer\(\w\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(\w\)\}/g, 1],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)|,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/g, 2],
    [/,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, 1],
    // Attributes with JSON.
    [
      /break;case Object:case Array:(?:\w=null==\w\?\w:JSON\.stringify\(\w\)|try\{\w=JSON\.parse\(\w\)\}catch\(\w\)\{\w=null\})/g,
      2,
    ],
  ],
  'lit-html': [
    [/,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, 1],
    // Words for a template that none of ours is: the error comes without them.
    [/"invalid template strings array"/g, 1],
    // Comments.
    [/,_=\/-->\/g|"!--"===\w\[1\]\?c=_:|(?<=:)c===_\|\|/g, 3],
    [
      /if\((\w\.data===\w)\)(d\.push\(\{type:2,index:l\}\);)else\{let t=-1;[^{}]*\{type:7,index:l\}[^{}]*\}/g,
      1,
      'if($1)$2',
    ],
    [/(?<=else )if\(8===\w\.nodeType\)/g, 1],
    // Text of elements that hold no elements.
    [/if\(y\.test\(\w\.tagName\)\)\{[^{}]*\{[^{}]*\{type:2,index:\+\+l\}[^{}]*\}\}/g, 1],
    [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),(c=\w)\)|\((c=\w),n=void 0\)/g, 2, '$1$2'],
    [/(?<=let )n,(?=l=2===i)|(?<=c=)n\?\?/g, 2],
    [/,y=\/\^\(\?:script\|style\|textarea\|title\)\$\/i/g, 1],
    // MathML.
    [/3===\w\?"<\/?math>":|\|\|3===\w/g, 3],
  ],
  'lit-element': [
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/g, 1],
    [/const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/g, 1],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, 1],
  ],
  live: [
    [/constructor\(\w\)\{if\(super\(\w\)[^{}]*\)throw Error\("[^"]*"\);if\(!\w\(\w\)\)throw Error\("[^"]*"\)\}/g, 1],
  ],
};

const MODULE =
  /node_modules[\\/](?:@lit[\\/])?(?:(reactive-element|lit-html|lit-element)[\\/]\1|lit-html[\\/]directives[\\/](live))\.js$/;

/** Parts of a template that Lit without them would not understand. */
const NOT_UNDERSTOOD = /<!--|<(?:script|style|textarea|title)\b[^>]*>[^<]*\0/i;

/** A property whose attribute would have JSON. */
const HAS_JSON = /\btype: (?:Object|Array)\b/;

/** A call of `live` that is no attribute's whole value. */
const NOT_LIVE = /(?<!\s[.?]?[\w-]+=\$\{)\blive\(/;

/** Fails where a module needs a part that is cut out here. */
function checkNeeds(context, code, id) {
  if (HAS_JSON.test(code)) context.error(`${id} has an attribute with JSON, which Lit in our bundles doesn’t read.`);
  if (NOT_LIVE.test(code)) context.error(`${id} calls live() where Lit in our bundles doesn’t look whether it may.`);
  for (const { tag, quasi } of templatesIn(context.parse(code))) {
    const text = quasi.quasis.map(({ value }) => value.raw).join('\0');
    if (nameOf(tag) === 'html' && NOT_UNDERSTOOD.test(text))
      context.error(
        `${id} has a template that Lit in our bundles does not understand: scripts/build/rollup/short-lit.mjs`,
      );
  }
}

export const shortLit = {
  name: 'short-lit',
  transform(code, id) {
    const [, core, name = core] = MODULE.exec(id) ?? [];
    if (!name) {
      if (!id.includes('node_modules') && (HAS_JSON.test(code) || /\bhtml`/.test(code))) checkNeeds(this, code, id);
      return null;
    }
    return CUTS[name].reduce((text, [pattern, count, instead = '']) => {
      if (text.match(pattern)?.length !== count)
        this.error(`${id} is no longer as scripts/build/rollup/short-lit.mjs knows it: ${pattern}`);
      return text.replace(pattern, instead);
    }, code);
  },
};
