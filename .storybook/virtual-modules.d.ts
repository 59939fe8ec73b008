// HTML that a server writes of the first story, by form; see server-rendered.ts.
declare module 'virtual:server-rendered/*' {
  const forms: Readonly<Record<'html' | 'light' | 'list' | 'inline', string>>;
  export default forms;
}

// Prose of a page of docs.
declare module '*.md?raw' {
  const text: string;
  export default text;
}

// A template of such pages.
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}

// Address of a file that is served as it is.
declare module '*?url' {
  const address: string;
  export default address;
}
