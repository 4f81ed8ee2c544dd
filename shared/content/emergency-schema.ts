import * as z from 'zod';
import { emergencyKinds } from '../domain/notice.ts';
import { guideText } from './guide-text.ts';

const ready = z.strictObject({ title: guideText([6, 40, 20]), text: guideText([15, 80, 48]) });

/** `emergencies.json` (may be missing: then staff write the words themselves): by kind, what it is and what to do. */
export const emergenciesFile = z.partialRecord(z.enum(emergencyKinds).exclude(['other']), ready);
