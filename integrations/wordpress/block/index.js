/** The block in the editor: which document, shown with which element. WordPress brings what it is made of. */
(({ blocks, blockEditor, components, coreData, data, element, i18n, serverSideRender }) => {
  const { createElement: h, useState } = element;
  const { __ } = i18n;
  const TYPE = 'said_document';
  const QUOTE = 'said-quote';
  // Authors put documents of others into their posts, which they may not edit.
  const AS_SEEN = { context: 'view' };

  const title = ({ title: { raw, rendered } = {}, status, id }) => {
    const name = raw || rendered || `#${id}`;
    return status === 'publish' ? name : `${name} (${__('not published', 'said-and-done')})`;
  };

  /** Documents whose title has the words that were typed, and the chosen one. */
  function useDocuments(words, chosen) {
    return data.useSelect(
      (select) => {
        const { getEntityRecords, getEntityRecord } = select(coreData.store);
        const query = { per_page: 20, status: 'any', search: words || undefined, orderby: 'modified', ...AS_SEEN };
        const found = getEntityRecords('postType', TYPE, query) ?? [];
        const own = chosen ? getEntityRecord('postType', TYPE, chosen, AS_SEEN) : undefined;
        return own && !found.some(({ id }) => id === chosen) ? [own, ...found] : found;
      },
      [words, chosen],
    );
  }

  function Choice({ attributes, setAttributes }) {
    const [words, setWords] = useState('');
    const documents = useDocuments(words, attributes.document);
    return h(components.ComboboxControl, {
      label: __('Document', 'said-and-done'),
      value: attributes.document,
      options: documents.map((document) => ({ value: document.id, label: title(document) })),
      onFilterValueChange: setWords,
      onChange: (document) => setAttributes({ document: document ? Number(document) : undefined }),
      help: __('Documents are written under “Said and done”.', 'said-and-done'),
      __next40pxDefaultSize: true,
      __nextHasNoMarginBottom: true,
    });
  }

  const elementChoices = () => [
    { value: 'news-explainer', label: __('The whole story', 'said-and-done') },
    { value: 'event-timeline', label: __('What happened: the timeline', 'said-and-done') },
    { value: 'who-said-what', label: __('Who said what', 'said-and-done') },
    { value: QUOTE, label: __('One statement', 'said-and-done') },
  ];

  /** Which statement, where one is shown by itself. */
  function StatementChoice({ attributes, setAttributes }) {
    const document = data.useSelect(
      (select) =>
        attributes.document && select(coreData.store).getEntityRecord('postType', TYPE, attributes.document, AS_SEEN),
      [attributes.document],
    );
    const statements = document?.said_statements ?? [];
    return h(components.SelectControl, {
      label: __('Statement', 'said-and-done'),
      value: attributes.statement ?? '',
      options: [
        { value: '', label: __('Choose a statement', 'said-and-done') },
        ...statements.map(({ id, text }) => ({ value: id, label: text })),
      ],
      onChange: (statement) => setAttributes({ statement: statement || undefined }),
      __next40pxDefaultSize: true,
      __nextHasNoMarginBottom: true,
    });
  }

  const settings = ({ attributes, setAttributes }) =>
    h(
      blockEditor.InspectorControls,
      null,
      h(
        components.PanelBody,
        { title: __('Story', 'said-and-done') },
        h('div', { style: { marginBlockEnd: '16px' } }, h(Choice, { attributes, setAttributes })),
        h(components.SelectControl, {
          label: __('Show', 'said-and-done'),
          value: attributes.element,
          options: elementChoices(),
          onChange: (name) => setAttributes({ element: name }),
          __next40pxDefaultSize: true,
          __nextHasNoMarginBottom: true,
        }),
        attributes.element === QUOTE && h(StatementChoice, { attributes, setAttributes }),
      ),
    );

  const nothing = () =>
    h('p', null, __('There is nothing to show: the document is empty, or not for you.', 'said-and-done'));

  const placeholder = (control) =>
    h(components.Placeholder, { icon: 'format-chat', label: __('Story', 'said-and-done') }, control);

  function Edit(props) {
    return h('div', blockEditor.useBlockProps(), settings(props), shown(props));
  }

  function shown(props) {
    const { document, element: tag, statement } = props.attributes;
    if (!document) return placeholder(h(Choice, props));
    if (tag === QUOTE && !statement) return placeholder(h(StatementChoice, props));
    return h(serverSideRender, {
      block: 'said-and-done/story',
      attributes: { document, element: tag, statement },
      EmptyResponsePlaceholder: nothing,
    });
  }

  /** The server writes the list that is saved inside; here it is only handed on. */
  const save = ({ attributes: { fallback } }) =>
    fallback ? h('div', { className: 'wp-block-said-and-done-story' }, h(element.RawHTML, null, fallback)) : null;

  blocks.registerBlockType('said-and-done/story', { edit: Edit, save });
})(window.wp);
