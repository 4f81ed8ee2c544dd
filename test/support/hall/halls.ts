import { lunch, noonPeak, twoPeaks, type HallKind } from './hall-kind.ts';

const usual = { flow: twoPeaks, crowdSpread: 0.15, paceSpread: 0.08, slowDays: 0.15, lateClerk: 0.07 };

/** Two counters that do nearly everything, one of them at lunch at a time. */
const village: HallKind = {
  ...usual,
  name: 'village',
  visitors: 40,
  lines: [
    { letter: 'A', counters: [1, 2], typicalMinutes: 8 },
    { letter: 'B', counters: [2, 1], typicalMinutes: 20 },
  ],
  errands: [
    { id: 'certificate', line: 'A', weight: 60, minutes: 8, spread: 0.45 },
    { id: 'register', line: 'A', weight: 15, minutes: 14, spread: 0.5 },
    { id: 'moving', line: 'B', weight: 12, minutes: 24, spread: 0.4, handOver: 0.2 },
    { id: 'insurance', line: 'B', weight: 13, minutes: 15, spread: 0.5 },
  ],
  clerks: [
    { counter: 1, breaks: lunch.noon },
    { counter: 2, breaks: lunch.late },
  ],
};

/** Two lines that share the counter between them. */
const twoLines: HallKind = {
  ...usual,
  name: 'two-lines',
  visitors: 68,
  lines: [
    { letter: 'A', counters: [1, 2], typicalMinutes: 8 },
    { letter: 'B', counters: [2, 3], typicalMinutes: 20 },
  ],
  errands: [
    { id: 'certificate', line: 'A', weight: 55, minutes: 7, spread: 0.45 },
    { id: 'register', line: 'A', weight: 15, minutes: 13, spread: 0.5 },
    { id: 'moving', line: 'B', weight: 14, minutes: 22, spread: 0.4, handOver: 0.25 },
    { id: 'card', line: 'B', weight: 16, minutes: 16, spread: 0.45 },
  ],
  clerks: [
    { counter: 1, breaks: lunch.noon },
    { counter: 2, breaks: lunch.late },
    { counter: 3, breaks: lunch.early },
  ],
};

/** The lines and counters of the sample town. */
export const sampleTown: HallKind = {
  ...usual,
  name: 'mirai-machi',
  visitors: 88,
  lines: [
    { letter: 'A', counters: [1, 2], typicalMinutes: 8 },
    { letter: 'B', counters: [2], typicalMinutes: 25 },
    { letter: 'C', counters: [3], typicalMinutes: 15 },
    { letter: 'D', counters: [4], typicalMinutes: 12 },
    { letter: 'E', counters: [5], typicalMinutes: 20 },
    { letter: 'F', counters: [6], typicalMinutes: 18 },
  ],
  errands: [
    { id: 'residence-record', line: 'A', weight: 30, minutes: 7, spread: 0.4 },
    { id: 'family-register', line: 'A', weight: 14, minutes: 12, spread: 0.5 },
    {
      id: 'moving-in',
      line: 'B',
      weight: 6,
      minutes: 26,
      spread: 0.35,
      then: [{ errand: 'health-insurance-join', share: 0.5 }],
    },
    { id: 'my-number-card', line: 'B', weight: 9, minutes: 17, spread: 0.4 },
    { id: 'health-insurance-join', line: 'C', weight: 14, minutes: 14, spread: 0.45 },
    { id: 'pension-join', line: 'C', weight: 7, minutes: 19, spread: 0.45 },
    { id: 'income-certificate', line: 'D', weight: 20, minutes: 9, spread: 0.45 },
    { id: 'tax-talk', line: 'D', weight: 6, minutes: 24, spread: 0.5 },
    { id: 'care-assessment', line: 'E', weight: 9, minutes: 26, spread: 0.45 },
    { id: 'child-allowance', line: 'F', weight: 11, minutes: 18, spread: 0.45 },
    { id: 'birth', line: 'B', weight: 3, minutes: 24, spread: 0.35, then: [{ errand: 'child-allowance', share: 0.9 }] },
  ],
  clerks: [1, 2, 3, 4, 5, 6].map((counter) => ({ counter, breaks: counter % 2 === 0 ? lunch.late : lunch.noon })),
};

/** The end of March: everybody moves, and goes on to the insurance. */
const movingSeason: HallKind = {
  ...usual,
  name: 'moving-season',
  visitors: 90,
  crowdSpread: 0.2,
  slowDays: 0.25,
  lines: [
    { letter: 'A', counters: [1, 2], typicalMinutes: 8 },
    { letter: 'B', counters: [2, 3, 4, 5], typicalMinutes: 25 },
    { letter: 'C', counters: [6], typicalMinutes: 15 },
  ],
  errands: [
    { id: 'certificate', line: 'A', weight: 35, minutes: 7, spread: 0.45 },
    { id: 'moving-in', line: 'B', weight: 28, minutes: 24, spread: 0.35, then: [{ errand: 'insurance', share: 0.35 }] },
    { id: 'moving-out', line: 'B', weight: 20, minutes: 14, spread: 0.4 },
    { id: 'card', line: 'B', weight: 10, minutes: 17, spread: 0.45, handOver: 0.2 },
    { id: 'insurance', line: 'C', weight: 7, minutes: 13, spread: 0.45 },
  ],
  clerks: [1, 2, 3, 4, 5, 6].map((counter) => ({ counter, breaks: counter % 2 === 0 ? lunch.late : lunch.noon })),
};

/** One clerk alone at the busiest hour. */
const noonAlone: HallKind = {
  ...usual,
  name: 'one-clerk-at-noon',
  visitors: 48,
  flow: noonPeak,
  lines: [{ letter: 'A', counters: [1, 2], typicalMinutes: 10 }],
  errands: [
    { id: 'certificate', line: 'A', weight: 65, minutes: 7, spread: 0.45 },
    { id: 'register', line: 'A', weight: 20, minutes: 13, spread: 0.5 },
    { id: 'card', line: 'A', weight: 15, minutes: 16, spread: 0.4 },
  ],
  clerks: [
    { counter: 1, breaks: lunch.noon },
    { counter: 2, breaks: lunch.late },
  ],
};

/** Few people, long talks, one counter for each line. */
const thinLines: HallKind = {
  ...usual,
  name: 'thin-lines',
  visitors: 20,
  lines: [
    { letter: 'E', counters: [1], typicalMinutes: 25 },
    { letter: 'F', counters: [2], typicalMinutes: 20 },
    { letter: 'G', counters: [3], typicalMinutes: 30 },
  ],
  errands: [
    { id: 'nursing-care', line: 'E', weight: 10, minutes: 32, spread: 0.4 },
    { id: 'handbook', line: 'E', weight: 6, minutes: 20, spread: 0.4 },
    { id: 'allowance', line: 'F', weight: 12, minutes: 16, spread: 0.4 },
    { id: 'nursery', line: 'F', weight: 6, minutes: 32, spread: 0.4 },
    { id: 'tax-return', line: 'G', weight: 10, minutes: 34, spread: 0.4 },
  ],
  clerks: [
    { counter: 1, breaks: lunch.noon },
    { counter: 2, breaks: lunch.late },
    { counter: 3, breaks: lunch.noon },
  ],
};

/** Every kind of hall the estimate is measured in. */
export const halls: readonly HallKind[] = [village, twoLines, sampleTown, movingSeason, noonAlone, thinLines];
