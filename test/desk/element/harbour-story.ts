/**
 * Makes a story of one statement, whose source tells of a harbour.
 *
 * @param text Words of the statement.
 * @param published Day of the source, which is earlier than the statement where a test needs a warning.
 */
export const harbourStory = (text = 'The harbour stays closed.', published?: string) => ({
  explainer: 1,
  id: 'harbour',
  title: 'The harbour',
  people: [{ id: 'quill', name: 'Ada Quill', kind: 'person' }],
  sources: [{ id: 'report', title: 'Harbour closes', kind: 'report', ...(published !== undefined && { published }) }],
  statements: [
    {
      id: 'closed',
      speaker: 'quill',
      text,
      date: '2023-02-18',
      sources: [{ source: 'report', quote: 'will stay closed until spring' }],
    },
  ],
});
