import type { PlanPaper } from '../../shared/bridge.ts';

/** A plan on paper as a visitor in the sample town would get it. */
export const samplePlanPaper = (changes: Partial<PlanPaper> = {}): PlanPaper => ({
  kind: 'plan',
  language: 'ja',
  office: 'みらい町役場',
  heading: '2か所を まわります',
  sums: ['窓口で 合わせて 約25分'],
  parts: [
    {
      heading: 'まわる順',
      large: true,
      rows: [
        { text: '1. 2番窓口（1階）', detail: ['住民課', '・引っこしてきた'] },
        { text: '2. 3番窓口（1階）', detail: ['国保年金係', '・国民健康保険に入る'] },
      ],
    },
    { heading: 'お持ちいただくもの', large: false, rows: [{ text: '□ 転出証明書', detail: [] }] },
  ],
  notes: ['これは番号札では ありません。'],
  issued: '2026年11月24日 10:15',
  ...changes,
});
