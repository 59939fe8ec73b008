/** Returns everything that the desk keeps in the browser beside stories: the editor’s name, advice that was set aside, and the readers’ script. */
export function rememberedValues(): readonly (readonly [name: string, value: string])[] {
  try {
    return Object.entries(localStorage as Record<string, string>).filter(([name]) => name.startsWith('said-and-done'));
  } catch {
    return [];
  }
}
