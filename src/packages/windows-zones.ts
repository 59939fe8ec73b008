/** Time zones of Windows, and their names elsewhere. */
export { WINDOWS_TO_IANA_MAP as windowsZones } from 'windows-iana';
