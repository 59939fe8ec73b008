/** A colour in the form that every SVG program reads: `rgb(…)` and an opacity. */
export interface Paint {
  readonly color: string;
  /** Opacity from 0 to 1. */
  readonly opacity: number;
}

const known = new Map<string, Paint>();

/** Converts a computed colour of any colour space. Only browsers read `color(srgb …)`, which `color-mix()` returns. */
export function paintOf(computed: string): Paint {
  let paint = known.get(computed);
  if (!paint) known.set(computed, (paint = readNumbers(computed) ?? readPixel(computed)));
  return paint;
}

/** Parses `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` and `color(srgb 0.1 0.2 0.3 / 0.5)`. */
function readNumbers(computed: string): Paint | undefined {
  const [, space, list = ''] = /^(rgba?\(|color\(srgb )([^)]*)\)$/.exec(computed) ?? [];
  const [red, green, blue, opacity = 1] = list.split(/[\s,/]+/).map(Number);
  if (space === undefined || [red, green, blue, opacity].some((part) => !Number.isFinite(part))) return undefined;
  const whole = space.startsWith('rgb') ? 1 : 255;
  return paint(
    [red!, green!, blue!].map((part) => part * whole),
    opacity,
  );
}

/** Converts any other colour: paints a pixel and reads it. */
function readPixel(computed: string): Paint {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return paint([0, 0, 0], 1);
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return paint([red, green, blue], alpha / 255);
}

function paint(parts: readonly number[], opacity: number): Paint {
  const [red, green, blue] = parts.map((part) => Math.min(255, Math.max(0, Math.round(part))));
  return { color: `rgb(${red}, ${green}, ${blue})`, opacity: Math.round(opacity * 1000) / 1000 };
}
