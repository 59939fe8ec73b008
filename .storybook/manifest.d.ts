// The manifest is made by a build; types are checked before there is one as well.
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
