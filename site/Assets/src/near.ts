// Which municipality a position is in or near. The position itself goes nowhere: the points come to it.
import { readPoints, type Entry, type Point, type RawPoints } from './catalogue';

/** How many municipalities are offered: the one whose centre is nearest need not be the visitor's own. */
const offered = 3;
/** Farther from every centre than this, in kilometres, is not in Norway, or far out at sea. */
const farthest = 100;
const kilometresPerDegree = 111.2;

export interface Near {
  entry: Entry;
  kilometres: number;
}

/** The nearest municipalities, nearest first; none far from all of them. */
export function nearest(points: Point[], latitude: number, longitude: number): Near[] {
  const distances = points.map((point) => ({ entry: point.entry, kilometres: distance(point, latitude, longitude) }));
  const sorted = distances.sort((a, b) => a.kilometres - b.kilometres);
  return sorted[0] && sorted[0].kilometres <= farthest ? sorted.slice(0, offered) : [];
}

/** The points of a catalogue's entries, read from their own file. */
export const pointsOf = (raw: RawPoints, entries: Entry[]): Point[] => readPoints(raw, entries);

// On so short a way the Earth is flat enough.
function distance(point: Point, latitude: number, longitude: number): number {
  const middle = ((point.latitude + latitude) / 2) * (Math.PI / 180);
  const north = (point.latitude - latitude) * kilometresPerDegree;
  const east = (point.longitude - longitude) * kilometresPerDegree * Math.cos(middle);
  return Math.hypot(north, east);
}
