/** Replaces each `{name}` in a template by what `valueOf` gives for the name. */
export function interpolate(template: string, valueOf: (name: string) => string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name));
}
