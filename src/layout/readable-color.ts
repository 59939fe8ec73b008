/** Backgrounds in light and dark: the defaults of `--said-paper`. */
const BACKGROUNDS = { light: '#ffffff', dark: '#14171c' } as const;

/** Contrast at which text in the colour still has 4.5:1 on a light tint of itself. */
const MIN_CONTRAST = 5.5;
const STEP_COUNT = 64;

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Returns a colour (`#rrggbb`) that is readable on the background. A colour with too little contrast is mixed with as
 * much black (on a dark background, white) as it needs.
 */
export function readableColor(color: string, scheme: keyof typeof BACKGROUNDS): string {
  const own = parseHex(color);
  const behind = parseHex(BACKGROUNDS[scheme]);
  const end = scheme === 'light' ? 0 : 255;
  let mixed = own;
  for (let step = 1; step <= STEP_COUNT && contrast(mixed, behind) < MIN_CONTRAST; step++) {
    mixed = own.map((part) => Math.round(part + ((end - part) * step) / STEP_COUNT)) as unknown as Rgb;
  }
  return formatHex(mixed);
}

/** Contrast ratio by WCAG 2, from 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function parseHex(color: string): Rgb {
  const number = Number.parseInt(color.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function formatHex(color: Rgb): string {
  return `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
