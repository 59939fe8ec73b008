/** What Controls can change of the page around a story; `.storybook/preview.ts` draws it. */
export interface PageArgs {
  readonly lang?: string;
  readonly dir?: string;
  readonly colorScheme?: string;
  /** In px. */
  readonly columnWidth?: number;
}
