/** Minutes and seconds, or hours, minutes and seconds; minutes alone have no colon. */
const TIME = /^(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,4})(?:[.,](\d{1,3}))?$/;

/**
 * Parses a time in a recording, as players show it. A number alone is a minute.
 *
 * @param typed The time as it was typed.
 * @returns Seconds from the beginning; undefined for other text.
 * @example
 * parseRecordingTime('12:34'); // 754
 * parseRecordingTime('1:02:03'); // 3723
 * parseRecordingTime('12'); // 720
 */
export function parseRecordingTime(typed: string): number | undefined {
  const [, hours, minutes, last = '', fraction] = TIME.exec(typed.trim()) ?? [];
  if (last === '') return undefined;
  if (minutes === undefined) return fraction === undefined ? Number(last) * 60 : undefined;
  const isClock = Number(last) < 60 && last.length <= 2 && (hours === undefined || Number(minutes) < 60);
  if (!isClock) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(`${last}.${fraction ?? 0}`);
}

/**
 * Formats seconds as a time in a recording.
 *
 * @example
 * formatRecordingTime(754); // '12:34'
 */
export function formatRecordingTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const fraction = String(Math.round((seconds - whole) * 1000) / 1000).slice(1);
  const last = `${String(whole % 60).padStart(2, '0')}${fraction}`;
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${last}` : `${minutes}:${last}`;
}
