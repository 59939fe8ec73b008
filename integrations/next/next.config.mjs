/** A static site. `said-and-done/ssr` runs in Node as it is: its elements must not be drawn into the server's own bundle. */
export default {
  output: 'export',
  serverExternalPackages: ['said-and-done', '@lit-labs/ssr-client', 'lit'],
};
