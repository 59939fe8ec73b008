import { expect } from '@open-wc/testing';
import { sideColors } from '../../../src/elements/styles/side-colors.styles.js';
import { tokens } from '../../../src/elements/styles/tokens.styles.js';

/** What is drawn with each token; rules and corners need no contrast, since nothing is told by them alone. */
const TEXT_TOKENS = ['--_ink', '--_muted', '--_accent', '--_none'];
const COLOR_CLASSES = [...new Set(`${tokens.cssText}${sideColors.cssText}`.match(/(?<=\.)(?:lane|side)-\d+/g))];

/** What is seen of a colour, which may be translucent, on the paper behind it. */
function painted(...layers: readonly string[]): readonly number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (rgb: readonly number[]): number =>
    rgb
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

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
