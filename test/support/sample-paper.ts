import type { TicketPaper } from '../../shared/bridge.ts';

/** A ticket on paper as a visitor in the sample town would get it. */
export const samplePaper = (changes: Partial<TicketPaper> = {}): TicketPaper => ({
  kind: 'ticket',
  language: 'ja',
  office: 'みらい町役場',
  heading: '受付番号',
  ticket: 'A012',
  place: ['証明書・住所', '2番窓口'],
  ahead: 'お待ちの方 3人',
  wait: '約15〜25分',
  then: null,
  issued: '2026年11月24日 10:15',
  notes: ['番号が呼ばれたら、窓口へおこしください。'],
  qr: 'K7WQ2M9XRT4C',
  ...changes,
});
