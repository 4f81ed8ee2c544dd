import { expect, it } from 'vitest';
import { ticketPaper } from '../../../renderer/guide/ticket-paper.ts';
import type { PlanTexts } from '../../../renderer/guide/plan-texts.ts';
import { dates } from '../../../renderer/i18n/dates.ts';
import { startTexts } from '../../../renderer/i18n/start-texts.ts';
import type { WaitTexts } from '../../../renderer/i18n/wait-words.ts';
import { kioskTexts } from '../../../renderer/kiosk/texts.ts';
import type { TicketStop } from '../../../shared/domain/visit.ts';
import { sampleContent } from '../../support/sample-guidance.ts';

const { town } = sampleContent();
const { t } = startTexts(kioskTexts, 'ja');
const stop = (line: string, errand: string): TicketStop => ({ line, errand, also: [], kind: 'reception' });

function paper(...stops: [TicketStop, ...TicketStop[]]) {
  const [{ line, errand }] = stops;
  const ticket = { ticket: 'B012', code: 'made-up', line, errand, stops, arrivedAt: 0, ahead: 3, promise: null };
  const words = { t: t as unknown as PlanTexts, waits: t as unknown as WaitTexts, dates: dates('ja', 'Asia/Tokyo') };
  return ticketPaper({ ...ticket, language: 'ja' }, { town, publicUrl: null, ...words });
}

it('lists the whole way in its order, one counter a line', () => {
  const { place, then } = paper(
    stop('B', 'moving-in'),
    stop('C', 'health-insurance-join'),
    stop('A', 'residence-record'),
  );
  expect(place).toEqual(['届出・引っこし', '2番窓口（1階）', '住民課']);
  expect(then?.heading).toContain('B012');
  expect(then?.stops).toEqual(['2. 3番窓口（1階） 国保年金係', '3. 1番窓口（1階） 住民課']);
});

it('tells of quiet stops the counter alone', () => {
  const { place, then } = paper(stop('E', 'living-support'), stop('A', 'residence-record'), stop('E', 'E'));
  expect(place).toEqual(['5番窓口（1階）', '静かに お呼びします']);
  expect(then?.stops[1]).toBe('3. 5番窓口（1階）');
});

it('has no rest of the way where one counter is all', () => {
  expect(paper(stop('A', 'residence-record')).then).toBeNull();
});
