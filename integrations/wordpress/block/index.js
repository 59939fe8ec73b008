/** The block in the editor: which document, shown with which element. WordPress brings what it is made of. */
(({ blocks, blockEditor, components, coreData, data, element, i18n, serverSideRender }) => {
  const { createElement: h, useState } = element;
  const { __ } = i18n;
  const TYPE = 'said_document';

  const title = ({ title: { raw, rendered } = {}, status, id }) => {
    const name = raw || rendered || `#${id}`;
    return status === 'publish' ? name : `${name} (${__('not published', 'said-and-done')})`;
  };

  /** Documents whose title has the words that were typed, and the chosen one. */
  function useDocuments(words, chosen) {
    return data.useSelect(
      (select) => {
        const { getEntityRecords, getEntityRecord } = select(coreData.store);
        const query = { per_page: 20, status: 'any', context: 'edit', search: words || undefined, orderby: 'modified' };
        const found = getEntityRecords('postType', TYPE, query) ?? [];
        const own = chosen ? getEntityRecord('postType', TYPE, chosen) : undefined;
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
  ];

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
      ),
    );

  const nothing = () =>
    h('p', null, __('There is nothing to show: the document is empty, or not for you.', 'said-and-done'));

  function Edit(props) {
    const { document, element: tag } = props.attributes;
    const shown = document
      ? h(serverSideRender, {
          block: 'said-and-done/story',
          attributes: { document, element: tag },
          EmptyResponsePlaceholder: nothing,
        })
      : h(components.Placeholder, { icon: 'format-chat', label: __('Story', 'said-and-done') }, h(Choice, props));
    return h('div', blockEditor.useBlockProps(), settings(props), shown);
  }

  /** The server writes the list that is saved inside; here it is only handed on. */
  const save = ({ attributes: { fallback } }) =>
    fallback ? h('div', { className: 'wp-block-said-and-done-story' }, h(element.RawHTML, null, fallback)) : null;

  blocks.registerBlockType('said-and-done/story', { edit: Edit, save });
})(window.wp);
