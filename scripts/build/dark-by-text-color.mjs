/**
 * Colours for server-rendered markup on a dark page that sets no `color-scheme`. Until script runs, `light-dark()` is light there. These
 * rules take the colour of text for the switch, in browsers with relative colours.
 */
import postcss from 'postcss';

const PAIR = /light-dark\(\s*(#[\da-f]{6})\s*,\s*(#[\da-f]{6})\s*\)/gi;

/** Green of text, 0–255, above which it stands on a dark page. Our own colours for dark pages have more, and those for light ones less. */
const SWITCH = 135;

const channelsOf = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A channel that is `faint` where text is dark, and `bright` where it is light. */
const switched = (faint, bright) =>
  faint <= bright
    ? `clamp(${faint}, (g - ${SWITCH}) * 999, ${bright})`
    : `clamp(${bright}, (${SWITCH} - g) * 999, ${faint})`;

function colorByText(light, dark) {
  const bright = channelsOf(dark);
  return `rgb(from currentColor ${channelsOf(light)
    .map((channel, index) => switched(channel, bright[index]))
    .join(' ')} / 1)`;
}

/** Text on ink has the colour of paper, which is light where the page is. */
const isOnInk = (rule) => rule.some(({ prop, value }) => prop === 'color' && value === 'var(--_paper)');

/** Puts behind each rule with such a pair of colours one that takes the text's side. */
export function letTextDecide(css) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const pairs = rule.nodes.filter(({ value }) => value?.match(PAIR));
    if (pairs.length === 0) return;
    const write = isOnInk(rule)
      ? (_, light, dark) => colorByText(dark, light)
      : (_, light, dark) => colorByText(light, dark);
    const clone = rule.clone({ nodes: [] });
    for (const pair of pairs) clone.append(pair.clone({ value: pair.value.replace(PAIR, write) }));
    const supports = postcss.atRule({ name: 'supports', params: '(color: rgb(from currentColor r g b))' });
    rule.after(supports.append(clone));
  });
  return sheet.toString();
}
