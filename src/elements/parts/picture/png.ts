/**
 * Converts an SVG picture to PNG. Shapes come from an image of the SVG. Texts are drawn on the canvas, since an image
 * can't use the page's fonts.
 *
 * @throws DOMException `SecurityError` where the page's content security policy lets no image come from memory.
 */
export async function rasterise(svg: SVGSVGElement, scale: number): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  const shapes = svg.cloneNode(true) as SVGSVGElement;
  for (const text of shapes.querySelectorAll('text')) text.remove();
  shapes.setAttribute('width', String(canvas.width));
  shapes.setAttribute('height', String(canvas.height));
  const image = await loadImage(serialise(shapes));
  const blob = await new Promise<Blob | null>((resolve) => {
    try {
      context?.drawImage(image, 0, 0, canvas.width, canvas.height);
      context?.scale(scale, scale);
      if (context) for (const text of svg.querySelectorAll('text')) setText(text, context);
      canvas.toBlob(resolve, 'image/png');
    } catch {
      // If a canvas is too large, Firefox throws and other browsers return nothing.
      resolve(null);
    }
  });
  if (!blob) throw new RangeError(`The browser makes no picture of ${canvas.width} × ${canvas.height} pixels.`);
  return blob;
}

/** Serialises a picture as a file for any SVG program. */
export function serialise(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;
}

/** Loads an image as blob or data URL, since a policy may allow only one of them. */
async function loadImage(source: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  try {
    return await decoded(address).catch(() => decoded(`data:image/svg+xml,${encodeURIComponent(source)}`));
  } catch {
    throw new DOMException(
      'No picture could be drawn: the page’s content security policy needs "img-src blob:" for it. An SVG can be made without.',
      'SecurityError',
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function decoded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  await new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = reject;
    image.src = address;
  });
  return image;
}

function setText(text: SVGTextElement, context: CanvasRenderingContext2D): void {
  const of = (name: string, usual: string): string => text.getAttribute(name) ?? usual;
  context.font = `${of('font-style', 'normal')} ${of('font-weight', '400')} ${of('font-size', '16px')} ${of('font-family', 'sans-serif')}`;
  context.direction = of('direction', 'ltr') as CanvasDirection;
  context.textAlign = 'start';
  context.fillStyle = of('fill', 'black');
  context.globalAlpha = Number(of('fill-opacity', '1'));
  if ('letterSpacing' in context) context.letterSpacing = of('letter-spacing', '0px');
  for (const line of text.querySelectorAll('tspan')) {
    const [x, y, width] = ['x', 'y', 'textLength'].map((name) => Number(line.getAttribute(name)));
    context.fillText(line.textContent, x!, y!);
    if (line.hasAttribute('text-decoration')) {
      const start = context.direction === 'rtl' ? x! - width! : x!;
      context.fillRect(start, y! + 2, width!, 1);
    }
  }
}
