/** The reader of YAML, which stands before Markdown. */
export { isMap, isScalar, parseDocument as parseYaml } from 'yaml';
