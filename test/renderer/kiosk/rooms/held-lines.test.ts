import { expect, it } from 'vitest';
import { dates } from '../../../../renderer/i18n/dates.ts';
import { localWords } from '../../../../renderer/i18n/local-words.ts';
import { startTexts } from '../../../../renderer/i18n/start-texts.ts';
import { heldLines } from '../../../../renderer/kiosk/rooms/held-lines.ts';
import { roomTexts } from '../../../../renderer/kiosk/rooms/room-texts.ts';
import { kioskTexts } from '../../../../renderer/kiosk/texts.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { sampleContent } from '../../../support/sample-guidance.ts';
import { smallRooms } from '../../../support/small-rooms.ts';

const held = { booking: 'one', room: 'lodge', date: '2026-11-28', slots: ['eve', 'night'], until: at('12:00') };

function at(time: string, day = '2026-11-24'): number {
  return Date.parse(`${day}T${time}:00+09:00`);
}

function linesIn(language: Language, until = held.until): readonly string[] {
  const { town } = sampleContent();
  const t = startTexts(kioskTexts, language).getFixedT(language, ['kiosk', 'guide', 'plan', 'common']);
  return heldLines({ ...held, until }, at('10:00'), {
    rooms: smallRooms(),
    dates: dates(language, town.office.timeZone),
    say: (text) => localWords(text, language),
    t: roomTexts(t),
  });
}

it('says on paper what is held, on which day, and until when', () => {
  const [room, when, until] = linesIn('ja');
  expect(room).toBe('公民館 lodge');
  expect(when).toBe('11月28日（土） eve・night 17:00〜翌5:00');
  expect(until).toContain('12:00まで 部屋を とってあります');
});

it('says it in the language of the visitor, without a mark', () => {
  expect(linesIn('ja-x-easy').join('')).not.toMatch(/[[\]|]/);
  expect(linesIn('en')[2]).toBe('Your room is kept until 12:00. After that time it is free again.');
});

it('names the day until which it is held where that is another one', () => {
  expect(linesIn('ja', at('09:00', '2026-11-26'))[2]).toContain('11月26日（木） 9:00まで');
});
