import { languages } from '../../shared/domain/language.ts';
import { walkRooms } from './facilities-walk.ts';
import type { FaceShots } from './studio.ts';

/** Taller than the glass: what somebody sees who scrolls. */
const phones = {
  '390': { height: 2_600 },
  '320-large-letters': { width: 320, height: 3_600, letters: 2 },
  '1280': { width: 1280, height: 1_800 },
} as const;

/** The public page's list. */
export const shots: FaceShots = {
  face: 'facilities',
  async take({ browser, shoot }) {
    for (const language of languages) {
      for (const [name, phone] of Object.entries(phones)) {
        const folder = `${name}-${language}`;
        await walkRooms({ browser, phone, language, on: (page, shot) => shoot(page, 'facilities', `${folder}/${shot}`) });
      }
    }
  },
};
