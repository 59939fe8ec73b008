import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import munichMeeting from '../data/munich-meeting.json';
import type { ExplainerEditorElement } from '../src/elements/explainer-editor/explainer-editor-element.js';
import type { ExplainerEditorSaveEvent } from '../src/elements/explainer-editor/explainer-editor-events.js';
import '../src/elements/explainer-editor/explainer-editor.js';
import { broken } from './documents/broken.js';

type Story = StoryObj<ExplainerEditorElement>;

export default { title: 'explainer-editor', component: 'explainer-editor' } satisfies Meta;

/** A blank page: the first thing it asks for is a title. */
export const Blank: Story = {
  render: () => html`<explainer-editor storage-key="story-blank"></explainer-editor>`,
};

export const MunichMeeting: Story = {
  render: () => html`<explainer-editor storage-key="story-munich" .data=${munichMeeting}></explainer-editor>`,
};

/** What is to be mended is counted at each part, said at each field, and listed under “Check” with ways to mend it. */
export const Mistakes: Story = {
  render: () => html`<explainer-editor storage-key="story-mistakes" .data=${broken}></explainer-editor>`,
};

const theirs = { ...munichMeeting, title: 'A balloon, and a meeting in Munich', updated: '2023-02-20' };

/** Whoever saves may find that somebody else did meanwhile: change something and save, and both versions are compared. */
export const SomebodyElseSaved: Story = {
  render: () => {
    const refuse = (event: ExplainerEditorSaveEvent) =>
      event.respondWith(Promise.resolve({ refused: { document: theirs, revision: '2' } }));
    return html`<explainer-editor
      storage-key="story-refused"
      revision="1"
      .data=${munichMeeting}
      @explainer-editor-save=${refuse}
    ></explainer-editor>`;
  },
};
