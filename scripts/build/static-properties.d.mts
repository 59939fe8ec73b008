export declare function replaceDecorators(
  code: string,
): { readonly start: number; readonly end: number; readonly text: string }[];
