/**
 * Rollup: leaves out of Lit what our bundles have no use for. Browsers without shadow trees have other parts of ours missing, our elements
 * hydrate by themselves, and none has a decorator for its class or of the standard.
 */

/** Text of each module that goes, and how often it is there. */
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
  ],
  'lit-html': [
    [/,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, 1],
  ],
  'lit-element': [
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/g, 1],
    [/const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/g, 1],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, 1],
  ],
};

const MODULE = /node_modules[\\/](?:@lit[\\/])?(reactive-element|lit-html|lit-element)[\\/]\1\.js$/;

export const shortLit = {
  name: 'short-lit',
  transform(code, id) {
    const [, name] = MODULE.exec(id) ?? [];
    if (!name) return null;
    return CUTS[name].reduce((text, [pattern, count]) => {
      if (text.match(pattern)?.length !== count)
        this.error(`${id} is no longer as scripts/build/rollup/short-lit.mjs knows it: ${pattern}`);
      return text.replace(pattern, '');
    }, code);
  },
};
