import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import type { DocumentName } from './documents.js';
import { addressOf, answerArgTypes, type AnswerArgs } from './page-server.js';

/**
 * Makes the stories that show an element in its states: loading, failed, empty, with mistakes and withdrawn. Storybook reads names and
 * tags from the source of a group, so each group gives its own.
 *
 * @param renderFrom Renders the element with the address of a document.
 * @example
 * const states = stateStories((src) => html`<event-timeline src=${src}></event-timeline>`);
 * export const Loading = { ...states.loading, tags: ['manual', '!test'] };
 */
export function stateStories<Args extends { readonly document: DocumentName }>(
  renderFrom: (src: string) => TemplateResult,
) {
  const answered = (answer: AnswerArgs['answer']): StoryObj<AnswerArgs> => ({
    args: { answer },
    argTypes: answerArgTypes,
    render: (args) => renderFrom(addressOf(args.answer)),
  });
  const showing = (document: DocumentName): StoryObj<Args> => ({ args: { document } as Partial<Args> });
  return {
    loading: answered('never'),
    failed: answered('404 Not Found'),
    empty: showing('Nothing in it'),
    broken: showing('A story with mistakes'),
    withdrawn: showing('A withdrawn story'),
  };
}
