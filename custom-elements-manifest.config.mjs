/** The analyzer lists what is private, and paths that are not published: this mends both. */
const tidy = {
  name: 'tidy',
  packageLinkPhase({ customElementsManifest }) {
    const text = JSON.stringify(customElementsManifest.modules, (key, value) => {
      if (key !== 'members' && key !== 'attributes' && key !== 'events') return value;
      return value.filter(({ name, privacy, static: isStatic }) => !privacy && !isStatic && !name?.startsWith('#'));
    });
    customElementsManifest.modules = JSON.parse(text.replaceAll(/"\/?src\/([^"]+)\.[tj]s"/g, '"dist/$1.js"'));
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [tidy],
};
