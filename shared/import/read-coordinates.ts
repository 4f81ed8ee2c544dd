import type { RowFault } from '../domain/rooms/import-report.ts';
import { narrow } from './cell-reading.ts';

/** Where something is, in decimal degrees as the file writes them; both empty = it does not say. */
export type CoordinatesReading =
  | { readonly kind: 'value'; readonly latitude: string; readonly longitude: string; readonly swapped: boolean }
  | { readonly kind: 'fault'; readonly column: 'latitude' | 'longitude'; readonly why: RowFault };

/** Latitude and longitude. No place of Japan has figures that could be both, so swapped columns are certain. */
export function readCoordinates(latitude: string, longitude: string): CoordinatesReading {
  const [north, east] = [narrow(latitude), narrow(longitude)];
  if (north === '' && east === '') return { kind: 'value', latitude: '', longitude: '', swapped: false };
  if (!DEGREES.test(north)) return { kind: 'fault', column: 'latitude', why: 'not-a-coordinate' };
  if (!DEGREES.test(east)) return { kind: 'fault', column: 'longitude', why: 'not-a-coordinate' };
  if (inJapan(north, east)) return { kind: 'value', latitude: north, longitude: east, swapped: false };
  if (inJapan(east, north)) return { kind: 'value', latitude: east, longitude: north, swapped: true };
  return { kind: 'fault', column: 'latitude', why: 'not-in-japan' };
}

const inJapan = (latitude: string, longitude: string): boolean =>
  Number(latitude) >= 20 && Number(latitude) <= 46 && Number(longitude) >= 122 && Number(longitude) <= 154;

const DEGREES = /^\d{1,3}(?:\.\d+)?$/u;
