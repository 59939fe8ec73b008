/** Scripts and styles of an element's page: the element's bundle, and those of its examples. */
export default {
  eleventyComputed: {
    scripts: ({ element, reference }) => [
      `said-and-done/${element.tag === 'explainer-editor' ? 'explainer-editor' : 'said-and-done'}.js`,
      ...filesOf(element, reference, 'script', 'js'),
    ],
    styles: ({ element, reference }) => filesOf(element, reference, 'style', 'css'),
  },
};

const filesOf = ({ tag }, { examples }, kind, ending) =>
  examples
    .filter((example) => example.tag === tag && example[kind])
    .map(({ name }) => `examples/${tag}-${name}.${ending}`);
