const TIMECODE = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{2})(?:[.,]\d+)?(?!\d)/;

/** Reads a time in a recording, such as `12:40` or `1:02:03`, in seconds; undefined if it is none. */
export function parseTimecode(text: string): number | undefined {
  const [found, hours = '0', minutes = '0', seconds = '0'] = TIMECODE.exec(text.trim()) ?? [];
  return found === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** Writes a time in a recording: `00:12:34`. */
export function formatTimecode(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((each) => String(each).padStart(2, '0'))
    .join(':');
}
