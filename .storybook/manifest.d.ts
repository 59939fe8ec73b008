// The manifest is made by a build; types are checked before there is one as well.
declare module '*/custom-elements.json' {
  const manifest: import('./arg-types.js').Manifest;
  export default manifest;
}
