import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { addressOf, answerArgTypes, type AnswerArgs } from '../shared/page-server.js';
import description from './explainer-editor.md?raw';
import {
  editorArgs,
  editorArgTypes,
  pressAll,
  renderEditor,
  untilShown,
  write,
  type EditorArgs,
} from './render-editor.js';

type Story = StoryObj<EditorArgs>;

export default {
  title: 'explainer-editor/explainer-editor element',
  component: 'explainer-editor',
  args: editorArgs,
  argTypes: editorArgTypes,
  render: renderEditor,
  parameters: {
    docs: {
      description: { component: description },
      // Each desk has a page of its own: it opens dialogs, and takes the keys.
      story: { inline: false, height: '640px' },
    },
  },
} satisfies Meta<EditorArgs>;

/** A document at the desk. Its own fields are open, and the preview shows what readers get. */
export const MunichMeeting: Story = { name: 'Document at the desk', tags: ['everyday'] };

/** An empty desk asks how the editor begins: with an article, a file, an example, or an empty story. */
export const Beginning: Story = {
  name: 'Beginning',
  args: { document: 'A blank page' },
  parameters: { docs: { source: { code: '<explainer-editor></explainer-editor>' } } },
};

/** A blank page. The first thing it asks for is a title. */
export const Blank: Story = {
  name: 'Blank page',
  args: { document: 'A blank page' },
  parameters: { docs: { source: { code: '<explainer-editor></explainer-editor>' } } },
  play: async (context) => void (await pressAll('With an empty story')(context)),
};

/** An invented report. */
const article = `“We could not wait another day,” Mayor Ada Quill said. “The girders are old.”

Quill said that a ferry would carry pedestrians. The bridge opened on 3 June 1931.

A senior engineer told reporters that the cracks had been known. Quill did not say how long the repairs would take.`;

/** Pastes an article, and answers the desk's first questions by their buttons. */
const review =
  (text: string, ...answers: readonly string[]) =>
  async (context: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const editor = await pressAll('From an article')(context);
    await write(editor, '#article-text', text);
    await write(editor, '#article-title', 'Port Ellery closes its old bridge');
    await write(editor, '#article-published', '2024-05-16');
    await pressAll('Read it')(context);
    await untilShown(editor, '#draft-card');
    await pressAll(...answers)(context);
  };

/** An article is pasted, and the desk asks about one passage at a time. Nothing is in the story before an editor puts it there. */
export const FromAnArticle: Story = {
  name: 'From an article',
  args: { document: 'A blank page' },
  play: review(article),
};

/** An invented report in which somebody without a name speaks twice. */
const unnamed = `A senior engineer told reporters that the cracks had been known.

The engineer said that nobody had asked. Mayor Ada Quill said that a ferry would carry pedestrians.`;

/** A source without a name is never made one with another by itself. The desk offers it, and only an editor can know. */
export const SameSource: Story = {
  name: 'Article: a source without a name speaks again',
  args: { document: 'A blank page' },
  play: review(unnamed, 'Put into the story'),
};

/** All has been asked. What was left out, or is to be decided later, is listed and can be asked again. */
export const Reviewed: Story = {
  name: 'Article: all has been asked',
  args: { document: 'A blank page' },
  play: review(unnamed, 'Put into the story', 'Decide later', 'Leave out'),
};

/** Events, statements, silences and corrections stand together in the order of time. Each opens as a form in its place. */
export const Forms: Story = {
  name: 'Story in the order of time',
  args: { document: 'An invented council' },
  play: async (context) => void (await pressAll('Story')(context)),
};

/** A silence has a button of its own, and a form that asks what was not said, by whom, and who noted it. */
export const NewSilence: Story = {
  name: 'New silence',
  tags: ['!test'],
  play: async (context) => void (await pressAll('New silence')(context)),
};

/** People, sides and sources. Topics and lanes are offered when the second of them appears. Entries move by dragging or by buttons. */
export const Cast: Story = { name: 'Cast', play: async (context) => void (await pressAll('Cast')(context)) };

/** A statement with its fields. Fields that few statements need are under “More fields”. */
export const Fields: Story = {
  name: 'Fields of a statement',
  tags: ['!test'],
  play: async (context) => {
    const editor = await pressAll('Statement')(context);
    await editor.updateComplete;
  },
};

/** A date that can mean two days. A button for each says what readers will see. */
export const DateField: Story = {
  name: 'Date field',
  play: async (context) => {
    const editor = await pressAll('Event')(context);
    await editor.updateComplete;
    const date = editor.shadowRoot?.querySelector('.item .form [id$="/date"]');
    await write(editor, `[id="${date?.id}"]`, '04/02/2023');
  },
};

/** A list as a table. Cells copied from a spreadsheet fill the rows from the cell on into which they are pasted. */
export const Sheet: Story = {
  // The table scrolls in a frame of its own, so a part of it is outside of a narrow page.
  tags: ['!test'],
  play: async (context) => void (await pressAll('Table')(context)),
};

/** The invented source “Minutes of the council of Eastmere”. */
const minutes = `The Mayor: “We will never charge a toll on this bridge.”
Mr Varga: “A promise was made, and a promise was broken.”`;

/** The text of a source is pasted, and words are chosen in it. The citation is made of these very characters. */
export const QuotePanel: Story = {
  name: 'Quote panel',
  args: { document: 'An invented council' },
  play: async (context) => {
    const editor = await pressAll('Quote from a source')(context);
    await write(editor, '#quote-paste', minutes);
    await pressAll('Use this text')(context);
    const text = editor.shadowRoot?.querySelector<HTMLTextAreaElement>('#quote-text');
    text?.setSelectionRange(12, 54);
    text?.dispatchEvent(new Event('select'));
  },
};

/**
 * “Check” lists what is to be mended, the gravest first. Each entry leads to its field, and some can be mended here. Below it
 * stands which cited words are in the texts of their sources.
 */
export const Mistakes: Story = {
  name: 'Check',
  args: { document: 'A story with mistakes' },
  play: async (context) => void (await pressAll('Check')(context)),
};

/**
 * What was said in another language, beside its translation. The first has no translation yet, and of the second more is quoted in Russian
 * than in English.
 */
export const Translations: Story = {
  name: 'Translations',
  args: { document: 'Three twin towns' },
  play: async (context) => {
    const editor = await pressAll('Check')(context);
    await editor.updateComplete;
    await write(editor, '[id="/statements/0/text"]', '');
    await write(
      editor,
      '[id="/statements/1/original/text"]',
      '«Он нужен всем», — сказала она, — «а не только городу.»',
    );
  },
};

/** A statement that was checked and then changed, with a comment. The sign-off is beside the document, and readers get none of it. */
export const SignOff: Story = {
  name: 'Sign-off',
  args: { document: 'An invented council', isSignedOff: true },
  play: async (context) => void (await pressAll('Check')(context)),
};

/** “Export” has the forms in which a story can be taken along, and says what a form can’t hold. */
export const ExportDialog: Story = {
  name: 'Export dialog',
  tags: ['!test'],
  play: async (context) => void (await pressAll('Export')(context)),
};

const changeTitle = async (context: { readonly canvasElement: HTMLElement }) => {
  const editor = await pressAll()(context);
  await write(editor, '[id="/title"]', 'A balloon and a meeting');
};

/** “What you changed…” shows what changed since the document was saved. */
export const CompareDialog: Story = {
  name: 'Compare dialog',
  tags: ['!test'],
  play: async (context) => {
    await changeTitle(context);
    await pressAll('What you changed…')(context);
  },
};

/** Somebody else has saved meanwhile. Both versions are compared, and only where both changed one field is the editor asked. */
export const SomebodyElseSaved: Story = {
  name: 'Merge dialog',
  args: { saving: 'refused' },
  play: async (context) => {
    await changeTitle(context);
    await pressAll('Save')(context);
  },
};

/** Saving has failed. Nothing is lost, and the reason stands below the toolbar. */
export const NotSaved: Story = {
  name: 'Saving has failed',
  tags: ['!test'],
  args: { saving: 'failed' },
  play: async (context) => {
    await changeTitle(context);
    await pressAll('Save')(context);
  },
};

/** “Delete all stories from this browser…”, below the stories in “Open…”, names them before it deletes them. */
export const KeptWork: Story = {
  name: 'Kept work dialog',
  tags: ['!test'],
  play: async (context) => {
    await changeTitle(context);
    await pressAll('Open…', 'Delete all stories from this browser…')(context);
  },
};

/** Without the preview, the desk takes the whole width. */
export const WithoutPreview: Story = {
  name: 'Without preview',
  tags: ['!test'],
  play: async (context) => void (await pressAll('Preview')(context)),
};

/** A desk in a column of 360 px, as on a phone. */
export const Narrow: Story = { name: 'Narrow column', tags: ['!test'], args: { columnWidth: 360 } };

/** A page that runs from right to left. */
export const RightToLeft: Story = { name: 'Right to left', tags: ['!test'], args: { dir: 'rtl' } };

/** The document could not be opened. The desk says why, and begins with a blank page. */
export const Failed: StoryObj<AnswerArgs> = {
  name: 'Document not found',
  tags: ['!test'],
  args: { answer: '404 Not Found' },
  argTypes: answerArgTypes,
  render: ({ answer }) =>
    html`<explainer-editor storage-key="story-failed" src=${addressOf(answer)}></explainer-editor>`,
};
