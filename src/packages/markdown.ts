/** The reader of Markdown. */
import { fromMarkdown as parseMarkdown } from 'mdast-util-from-markdown';

export { parseMarkdown };
export type RootContent = ReturnType<typeof parseMarkdown>['children'][number];
export type PhrasingContent = Extract<RootContent, { type: 'paragraph' }>['children'][number];
export type ListItem = Extract<RootContent, { type: 'list' }>['children'][number];
