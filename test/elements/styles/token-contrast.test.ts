import { expect } from '@open-wc/testing';
import { sideColors } from '../../../src/elements/styles/side-colors.styles.js';
import { tokens } from '../../../src/elements/styles/tokens.styles.js';
import { contrast, painted } from '../../helpers/color-contrast.js';

/** What is drawn with each token; rules and corners need no contrast, since nothing is told by them alone. */
const TEXT_TOKENS = ['--_ink', '--_muted', '--_accent', '--_none'];
const COLOR_CLASSES = [...new Set(`${tokens.cssText}${sideColors.cssText}`.match(/(?<=\.)(?:lane|side)-\d+/g))];

/** The colours of all tokens on a page of one scheme, and its paper. */
function colorsIn(scheme: 'light' | 'dark') {
  const host = document.createElement('div');
  host.style.colorScheme = scheme;
  host.style.color = 'CanvasText';
  const root = document.createElement('div');
  root.className = 'root';
  host.attachShadow({ mode: 'open' }).append(root);
  host.shadowRoot!.adoptedStyleSheets = [tokens.styleSheet!, sideColors.styleSheet!];
  document.body.append(host);
  const colorOf = (token: string, className = ''): string => {
    const sample = document.createElement('span');
    sample.className = className;
    sample.style.color = `var(${token})`;
    root.append(sample);
    return getComputedStyle(sample).color;
  };
  const paper = colorOf('--_paper');
  const colors = [
    ...TEXT_TOKENS.map((token) => [token, colorOf(token)] as const),
    ...COLOR_CLASSES.map((className) => [className, colorOf('--_color', className)] as const),
  ];
  host.remove();
  return { paper, colors };
}

describe('the colours of tokens', () => {
  it('are all looked at: four of text, nine of lanes, seven of sides', () => {
    expect(TEXT_TOKENS.length + COLOR_CLASSES.length).to.equal(20);
    for (const token of TEXT_TOKENS) expect(tokens.cssText).to.contain(`${token}:`);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`can be read as text on the paper of a ${scheme} page`, () => {
      const { paper, colors } = colorsIn(scheme);
      const ground = painted(paper);
      const faint = colors
        .map(([name, color]) => [name, contrast(painted(paper, color), ground)] as const)
        .filter(([, ratio]) => ratio < 4.5);
      expect(faint).to.deep.equal([]);
      // Each scheme has colours of its own.
      expect(ground.every((part) => part > 127)).to.equal(scheme === 'light');
    });
});
