import type { LedgerField, LedgerMapping } from '../domain/rooms/import-report.ts';
import { fieldsByAlias, plainHeading } from './heading.ts';

/** What ledgers call their columns, the likeliest name first. */
const LEDGER_ALIASES: Readonly<Record<LedgerField, readonly string[]>> = {
  number: [
    '予約番号',
    '受付番号',
    '申請番号',
    '整理番号',
    '管理番号',
    '許可番号',
    '台帳番号',
    '番号',
    'NO',
    'No.',
    'ID',
  ],
  facility: ['施設名', '施設名称', '利用施設', '使用施設', '施設', '館名', '会館名'],
  room: [
    '部屋名',
    '室名',
    '室場名',
    '室場',
    '部屋',
    '利用室',
    '使用室',
    '会議室名',
    '場所',
    '面名',
    'コート名',
    '施設/室',
    '施設・室',
  ],
  date: ['利用日', '使用日', '予約日', '利用年月日', '使用年月日', '年月日', '開催日', '日付', '利用月日', '使用月日'],
  slot: ['時間区分', '利用区分', '使用区分', '利用時間区分', '時間帯', '区分', 'コマ', '利用時間', '使用時間', '時間'],
  from: ['開始時間', '開始時刻', '利用開始時間', '使用開始時間', '利用開始', '使用開始', '開始', '自'],
  to: ['終了時間', '終了時刻', '利用終了時間', '使用終了時間', '利用終了', '使用終了', '終了', '至'],
  title: [
    '行事名',
    '催物名',
    '催し物名',
    '使用目的・行事名',
    '利用目的・行事名',
    '件名',
    '会議名',
    'イベント名',
    '内容',
    '利用内容',
    '使用内容',
    '行事',
  ],
  group: ['団体名', '利用団体', '使用団体', '利用者団体名', '団体', 'サークル名', '利用団体名'],
  name: [
    '申請者',
    '申請者名',
    '申請者氏名',
    '代表者',
    '代表者名',
    '代表者氏名',
    '利用者',
    '利用者名',
    '使用者',
    '氏名',
    '責任者',
    '責任者名',
  ],
  phone: ['電話番号', '電話', '連絡先', '連絡先電話番号', 'TEL', '代表者電話番号'],
  purpose: ['利用目的', '使用目的', '目的'],
  people: ['利用人数', '使用人数', '人数', '利用予定人数', '使用予定人員', '人員', '参加人数'],
  state: ['状態', '状況', '予約状況', '予約状態', 'ステータス', '許可区分', '予約区分'],
  published: ['公開', '行事名公開', '公開可否', '公開の同意', '行事名の公開', '掲載可否', '公開同意'],
};

/** Without these no row can be read. */
export const neededOfLedger = (found: ReadonlyMap<LedgerField, number>): boolean =>
  (found.has('room') || found.has('facility')) && found.has('date') && (found.has('slot') || found.has('from'));

/** Which column says what, by what such columns are usually called. */
export const proposedColumns = (headings: readonly string[]): ReadonlyMap<LedgerField, number> =>
  fieldsByAlias(headings, LEDGER_ALIASES);

/** Which column says what, by a mapping that somebody saved. */
export function mappedColumns(
  headings: readonly string[],
  { columns }: LedgerMapping,
): ReadonlyMap<LedgerField, number> {
  const plain = headings.map(plainHeading);
  return new Map(
    (Object.entries(columns) as [LedgerField, string][])
      .map(([field, heading]) => [field, plain.indexOf(plainHeading(heading))] as const)
      .filter(([, at]) => at >= 0),
  );
}
