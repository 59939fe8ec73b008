import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render } from 'lit';
import { each } from '../../../src/elements/base/each-directive.js';

const draw = (words: readonly string[], root: HTMLElement): HTMLElement[] => {
  render(
    html`<ul>
      ${each(
        words,
        (word) => word,
        (word, index) => html`<li tabindex="-1" data-place=${index}>${word}</li>`,
      )}
    </ul>`,
    root,
  );
  return [...root.querySelectorAll('li')];
};
const nodesByWord = (nodes: readonly HTMLElement[]): Map<string, HTMLElement> =>
  new Map(nodes.map((node) => [node.textContent ?? '', node]));

const anyWords = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });

describe('a list that is drawn with each()', () => {
  it('has its items in their order, each with the node that it had, whatever comes, goes and changes places', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    fc.assert(
      fc.property(anyWords, anyWords, (before, after) => {
        const first = nodesByWord(draw(before, root));
        const nodes = draw(after, root);
        expect(nodes.map(({ textContent }) => textContent)).to.deep.equal(after);
        expect(nodes.map(({ dataset }) => Number(dataset.place))).to.deep.equal(after.map((_, index) => index));
        for (const [index, word] of after.entries()) {
          if (first.has(word)) expect(nodes[index] === first.get(word)).to.equal(true);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('leaves nothing behind of what goes', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    draw(['a'], root);
    const nodes = root.querySelector('ul')!.childNodes.length;
    for (const words of [['a', 'b', 'c'], ['c', 'x', 'a'], ['a']]) draw(words, root);
    expect(root.querySelector('ul')!.childNodes.length).to.equal(nodes);
  });

  it('leaves the focus where it is when others come, go and change places', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    const focused = draw(['a', 'b', 'c', 'd'], root)[1]!;
    focused.focus();
    for (const words of [['b', 'c', 'd'], ['x', 'y', 'b', 'd', 'c'], ['b'], ['c', 'b']]) {
      draw(words, root);
      expect(document.activeElement === focused).to.equal(true);
    }
  });
});
