import edtf from 'edtf';

/** The range of a date as the package `edtf` reads it; `problem` where it throws. Open or missing ends are null. */
export type ReferenceRange = readonly [minMs: number | null, maxMs: number | null] | 'problem';

export function readWithReference(text: string): ReferenceRange {
  try {
    const { min, max } = edtf(text) as { min?: unknown; max?: unknown };
    return [finite(min), finite(max)];
  } catch {
    return 'problem';
  }
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && isFinite(value) ? value : null;
}
