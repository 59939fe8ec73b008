import { isTimeZone, instantOfWall, offsetMs } from '../../time/zone.js';
import { windowsZones } from '../../packages/windows-zones.js';
import { readDefinedZone, type CalendarZone } from './defined-zone.js';
import type { CalendarPart } from './parse-icalendar.js';

/** Finds a time zone by its TZID; undefined for one that nobody knows. */
export type FindZone = (id: string) => CalendarZone | undefined;

/**
 * Reads the time zones of calendars. A TZID is an IANA name, alone (Google, Apple) or after the address of who made it (Evolution,
 * Thunderbird), or any name that the calendar defines (Outlook), or the name of a zone of Windows.
 */
export function readZones(calendars: readonly CalendarPart[]): FindZone {
  const definitions = calendars.flatMap(({ parts }) => parts).filter(({ name }) => name === 'VTIMEZONE');
  const valueOf = ({ lines }: CalendarPart, property: string) =>
    lines.find(({ name }) => name === property)?.value.trim() ?? '';
  const partById = new Map(definitions.map((part) => [valueOf(part, 'TZID'), part]));
  const zones = new Map<string, CalendarZone | undefined>();
  const read: FindZone = (id) => {
    const definition = partById.get(id);
    const name = [id, definition ? valueOf(definition, 'X-LIC-LOCATION') : ''].map(ianaNameIn).find((each) => each);
    const defined = definition && readDefinedZone(definition);
    // A short name such as EST means what the calendar says.
    if (name !== undefined && (name.includes('/') || !defined)) return ianaZone(name);
    if (defined) return defined;
    const windows = windowsZones.find(({ windowsName, territory }) => windowsName === id && territory === WORLD);
    const [ofWindows = ''] = windows?.iana ?? [];
    return isTimeZone(ofWindows) ? ianaZone(ofWindows) : undefined;
  };
  return (id) => {
    if (!zones.has(id)) zones.set(id, read(id));
    return zones.get(id);
  };
}

/** Finds the IANA name at the end of a TZID: `/mozilla.org/20050126_1/Europe/Berlin`. */
function ianaNameIn(id: string): string | undefined {
  const parts = id.split('/').slice(-MAX_NAME_PARTS);
  return parts.map((_, index) => parts.slice(index).join('/')).find((name) => name !== '' && isTimeZone(name));
}

/** The territory of a zone's usual name. */
const WORLD = '001';

/** America/Argentina/Buenos_Aires has three. */
const MAX_NAME_PARTS = 3;

function ianaZone(name: string): CalendarZone {
  return { name, offsetAt: (wallMs) => offsetMs(instantOfWall(wallMs, name), name) };
}
