import adapter from '@sveltejs/adapter-static';

/** SvelteKit's own script stands in the page: its policy names it by a hash. */
export default {
  kit: {
    adapter: adapter(),
    csp: { mode: 'hash', directives: { 'script-src': ['self'] } },
  },
};
