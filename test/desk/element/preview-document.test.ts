import { expect } from '@open-wc/testing';
import { makePreview } from '../../../src/desk/element/preview-document.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { makeDesk, press, read, type } from './make-editor.js';

describe('the document of the preview', () => {
  it('is none while nothing is written, and else the story without its id', () => {
    const preview = makePreview();
    expect(preview({ explainer: 1, id: 'story', lang: 'de' })).to.equal(undefined);
    expect(preview(undefined)).to.equal(undefined);
    expect(preview({ explainer: 1, id: 'story', title: 'A' })).to.deep.equal({
      explainer: 1,
      id: undefined,
      title: 'A',
    });
  });

  it('is drawn as soon as something is written', async () => {
    const desk = await makeDesk({ explainer: 1 });
    await press(desk, /With an empty story/);
    await read(desk);
    const preview = () => desk.shadowRoot!.querySelector('.preview news-explainer');
    expect(desk.shadowRoot!.querySelector('.preview')).not.to.equal(null);
    expect(preview()).to.equal(null);
    await type(desk, '/title', 'Two ministers meet');
    await waitUntil(() => preview()?.shadowRoot?.textContent.includes('Two ministers meet'), 'It isn’t shown.');
  });
});
