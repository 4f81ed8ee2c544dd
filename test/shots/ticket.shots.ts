import { languages } from '../../shared/domain/language.ts';
import type { FaceShots } from './studio.ts';
import { walkPhone } from './ticket-walk.ts';

const phones = {
  '390x844': {},
  '320x568': { width: 320, height: 568 },
  'large-letters': { letters: 1.6 },
} as const;

/** The phone page's list. */
export const shots: FaceShots = {
  face: 'ticket',
  async take({ browser, shoot }) {
    for (const language of languages) {
      for (const [name, phone] of Object.entries(phones)) {
        const folder = `${name}-${language}`;
        await walkPhone({ browser, phone, language, on: (page, shot) => shoot(page, 'ticket', `${folder}/${shot}`) });
      }
    }
  },
};
