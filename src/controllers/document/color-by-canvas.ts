const BARE_HEX = /^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;

let canvasContext: CanvasRenderingContext2D | null = null;

/** Replaces `convert/html/css-colors` in bundles of a single file: the browser parses the CSS colour, since it knows all names. */
export function readColor(text: string): string | undefined {
  const typed = text.trim().replace(BARE_HEX, '#$1');
  const canvas = (canvasContext ??= document.createElement('canvas').getContext('2d'));
  if (!canvas) return undefined;
  // A canvas keeps its colour where it can't read another.
  const [color = '', other] = ['#000', '#fff'].map((before) => {
    canvas.fillStyle = before;
    canvas.fillStyle = typed;
    return canvas.fillStyle;
  });
  if (color !== other) return undefined;
  const [red, green, blue, alpha = 0] = color.startsWith('rgba') ? (color.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (red === undefined) return /^#.{6}$/.test(color) ? color : undefined;
  if (alpha === 0) return undefined;
  return `#${[red, green, blue]
    .map((byte = 0) => Math.round(byte * alpha + 255 * (1 - alpha)))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;
}
