/** A colour as every program that reads SVG knows it: `rgb(…)`, and how opaque it is. */
export interface Paint {
  readonly color: string;
  /** 0–1. */
  readonly opacity: number;
}

const known = new Map<string, Paint>();

/** A computed colour, whatever space it is in: `color(srgb …)`, which `color-mix()` gives, is known to browsers alone. */
export function paintOf(computed: string): Paint {
  let paint = known.get(computed);
  if (!paint) known.set(computed, (paint = readNumbers(computed) ?? readPixel(computed)));
  return paint;
}

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)`. */
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

/** Any other colour: painted once, and looked at. */
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
