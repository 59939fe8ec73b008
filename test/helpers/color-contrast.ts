/** Paints colours, which may be translucent, over each other, and returns the result as three numbers from 0 to 255. */
export function painted(...layers: readonly string[]): readonly number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** Amounts of light of a colour's three parts. */
function linear(rgb: readonly number[]): number[] {
  return rgb
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

function weighted(parts: readonly number[], weights: readonly number[]): number {
  return parts.reduce((sum, part, index) => sum + part * weights[index]!, 0);
}

const CONES = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
] as const;
const OKLAB = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
] as const;

/** Distance of two colours in OKLab: 0 for the same, 1 for black and white. */
export function colorDistance(a: readonly number[], b: readonly number[]): number {
  const [from, to] = [a, b].map((rgb) => {
    const cones = CONES.map((weights) => Math.cbrt(weighted(linear(rgb), weights)));
    return OKLAB.map((weights) => weighted(cones, weights));
  }) as [number[], number[]];
  return Math.hypot(...from.map((part, index) => part - to[index]!));
}

/** Contrast of two colours by WCAG 2, from 1 to 21. */
export function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (rgb: readonly number[]): number => weighted(linear(rgb), [0.2126, 0.7152, 0.0722]);
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
