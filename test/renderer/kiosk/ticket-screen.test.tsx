// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { TicketScreen } from '../../../renderer/kiosk/screens/ticket.tsx';
import type { IssuedTicket } from '../../../shared/domain/rooms/hold.ts';
import type { TicketStop } from '../../../shared/domain/visit.ts';
import { smallRooms } from '../../support/small-rooms.ts';
import { clearKiosk, showKiosk, stubLayout } from './kiosk-page.tsx';

const roomsOfTown = {
  ...smallRooms(),
  application: {
    form: 'room',
    facts: { name: '', kana: '', phone: '', group: '', event: '', publish: { fact: '', option: '' } },
  },
};

beforeAll(stubLayout);
afterEach(clearKiosk);

const stop = (line: string, errand: string, ...also: string[]): TicketStop => ({
  line,
  errand,
  also,
  kind: 'reception',
});

function show(...stops: [TicketStop, ...TicketStop[]]): string {
  return showTicket(stops, null);
}

function showTicket(stops: [TicketStop, ...TicketStop[]], held: IssuedTicket['held'], drafted = 0): string {
  const [{ line, errand }] = stops;
  const ticket: IssuedTicket = {
    ticket: `${line}012`,
    code: 'made-up',
    line,
    errand,
    stops,
    language: 'ja',
    arrivedAt: 0,
    ahead: 3,
    promise: { kind: 'minutes', from: 15, to: 25 },
    held,
  };
  showKiosk(<TicketScreen ticket={ticket} paper={{ kind: 'printed' }} drafted={drafted} />, 'ja', {
    rooms: roomsOfTown,
  });
  return document.body.textContent;
}

it('says where to first, who is before and how long it takes', () => {
  const words = show(stop('B', 'moving-in'), stop('C', 'health-insurance-join'));
  expect(words).toContain('最初の窓口');
  expect(words).toContain('2番窓口');
  expect(words).toContain('3人');
  expect(words).toContain('約15〜25分');
});

it('shows the rest of the way in its order, under the same number', () => {
  show(stop('B', 'moving-in'), stop('C', 'health-insurance-join', 'pension-join'), stop('A', 'residence-record'));
  const later = screen.getByRole('heading', { name: 'そのあと（番号は 同じ B012 です）' }).parentElement;
  const rows = within(later ?? document.body)
    .getAllByRole('listitem')
    .map((row) => row.textContent);
  expect(rows[0]).toMatch(/^23番国民健康保険に入る・/);
  expect(rows[1]).toMatch(/^31番住民票/);
});

it('has no rest where one counter is all', () => {
  const words = show(stop('A', 'residence-record'));
  expect(words).toContain('お呼びする窓口');
  expect(words).not.toContain('そのあと');
});

it('shows of a quiet stop the counter and nothing of the matter', () => {
  const words = show(stop('E', 'living-support'), stop('A', 'residence-record'), stop('E', 'E'));
  expect(words).toContain('5番窓口');
  expect(words).toContain('静かに お呼びします');
  expect(words).not.toMatch(/福祉|介護|生活/);
});

it('says which room is held until when, and when a name given with it is erased', () => {
  const held = { booking: 'one', room: 'left', date: '2026-11-28', slots: ['am'], until: 7_200_000 };
  const alone = showTicket([stop('H', 'room')], held);
  expect(alone).toContain('公民館 left 11月28日（土） am 9:00〜12:00');
  expect(alone).toContain('11:00まで 部屋を とってあります');
  expect(alone).not.toContain('30日後');
  clearKiosk();
  expect(showTicket([stop('H', 'room')], held, 1)).toContain('使う日の30日後に 消えます');
});
