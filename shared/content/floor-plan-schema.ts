import * as z from 'zod';
import { contentId, guideText } from './guide-text.ts';

const metres = z.number().min(0).max(500);
const length = z.number().positive().max(500);

const area = z.strictObject({
  x: metres,
  y: metres,
  width: length,
  height: length,
  name: guideText([10, 50, 22]).nullable(),
});

const place = z
  .strictObject({
    id: contentId,
    x: metres,
    y: metres,
    kind: z.enum(['kiosk', 'counter', 'lift', 'stairs', 'entrance', 'toilet', 'corner']),
    counter: z.int().min(1).max(99).nullable(),
  })
  .refine((one) => (one.kind === 'counter') === (one.counter !== null), {
    path: ['counter'],
    message: 'a counter has its number, nothing else has one',
  });

const floor = z.strictObject({
  floor: z.int(),
  width: length,
  height: length,
  areas: z.array(area),
  places: z.array(place).min(1),
  paths: z.array(z.tuple([contentId, contentId])),
});

/** `floor-plan.json` (may be missing: then nobody is shown a way) */
export const floorPlanFile = z.strictObject({
  floors: z.array(floor).min(1),
  shafts: z.array(z.array(contentId).min(2)),
});
