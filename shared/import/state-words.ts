import type { BookingKind, BookingState } from '../domain/rooms/booking.ts';
import { narrow } from './cell-reading.ts';

/** What a ledger's column of states says of a booking. */
export interface LedgerState {
  readonly kind: BookingKind;
  readonly state: BookingState;
}

/** The word of a state; empty = confirmed. Null = a word that is not known. */
export function ledgerState(cell: string): LedgerState | null {
  const word = narrow(cell);
  if (word === '') return { kind: 'use', state: 'confirmed' };
  return WORDS.find(({ words }) => words.includes(word))?.means ?? null;
}

/** A consent; empty = none. Null = a word that is not known. */
export function consent(cell: string): boolean | null {
  const word = narrow(cell).toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}

const use = (state: BookingState): LedgerState => ({ kind: 'use', state });
const closed = (kind: BookingKind): LedgerState => ({ kind, state: 'confirmed' });

const WORDS: readonly { readonly means: LedgerState; readonly words: readonly string[] }[] = [
  {
    means: use('confirmed'),
    words: [
      '確定',
      '本予約',
      '予約',
      '予約済',
      '予約済み',
      '予約あり',
      '許可',
      '許可済',
      '承認',
      '承認済',
      '決定',
      '利用済',
      '使用済',
      '済',
      '有効',
      '○',
      '〇',
    ],
  },
  {
    means: use('tentative'),
    words: ['仮予約', '仮', '申請中', '申込中', '受付', '受付中', '受付済', '審査中', '未確定'],
  },
  {
    means: use('cancelled'),
    words: [
      '取消',
      '取消し',
      '取り消し',
      '取消済',
      'キャンセル',
      'キャンセル済',
      '不許可',
      '却下',
      '辞退',
      '無効',
      '×',
    ],
  },
  {
    means: closed('maintenance'),
    words: ['保守', '保守日', '施設保守', '点検', '整備', '工事', '清掃', '休館', '休館日'],
  },
  { means: closed('lottery'), words: ['抽選', '抽選中', '抽選確認中'] },
  { means: closed('event'), words: ['イベント', '主催事業', '主催', '公用', '行政利用', '選挙'] },
  { means: closed('public'), words: ['開放', '一般開放', '開放予定', '個人開放'] },
  { means: closed('suspended'), words: ['利用中止', '使用中止', '使用禁止', '利用停止', '閉鎖', '中止'] },
];

const YES = ['可', '公開', '公開可', '同意', '同意する', 'はい', '有', 'する', '○', '〇', '1', 'true', 'yes', 'y'];
const NO = [
  '',
  '不可',
  '非公開',
  '公開不可',
  '不同意',
  '同意しない',
  'いいえ',
  '無',
  'しない',
  '×',
  '0',
  'false',
  'no',
  'n',
];
