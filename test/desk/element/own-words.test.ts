import { expect } from '@open-wc/testing';
import { read, textOf } from './make-editor.js';
import { key, review, write } from './review-article.js';

describe('marks of the article', () => {
  it('tell what the editor put into other words, also to who hears them', async () => {
    const desk = await review(
      'The council met on 7 May 2024. Ada Quill said that a ferry would run. Ada Quill said that it would rain. The bridge opened on 3 June 1931.',
    );
    const told = (selector: string) => {
      const mark = desk.shadowRoot!.querySelector(`.article-text mark.${selector}`);
      return mark && [mark.textContent, mark.nextElementSibling?.textContent.trim()];
    };
    await key(desk, 'Enter');
    expect(desk.shadowRoot!.querySelector('.article-text .visually-hidden')).to.equal(null);
    write(desk, 'draft-words', 'The old bridge opened');
    await read(desk);
    write(desk, 'draft-date', '1932');
    await read(desk);
    await key(desk, 'Enter');
    expect(told('own-both')).to.deep.equal(['The bridge opened', '[in your story, with a date and words from you]']);
    write(desk, 'draft-words', 'A ferry would not run.');
    await read(desk);
    expect(textOf(desk, '.draft-legend')).not.to.contain('with words from you');
    await key(desk, 'Enter');
    await key(desk, 'Enter');
    expect(told('own-words')).to.deep.equal(['a ferry would run', '[in your story, with words from you]']);
    expect(desk.shadowRoot!.querySelectorAll('.article-text .own-words')).to.have.lengthOf(1);
    expect(textOf(desk, '.draft-legend')).to.contain(
      'in your story in your story, with words from you in your story, with a date and words from you',
    );
    const line = (selector: string) => getComputedStyle(desk.shadowRoot!.querySelector(selector)!).textDecorationStyle;
    for (const own of ['own-words', 'own-both'])
      expect(line(`.draft-legend .${own}`)).to.equal(line(`.article-text .${own}`));
  });
});
