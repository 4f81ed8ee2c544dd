import { publicFacilityHeadings, type PublicFacilityField } from '../domain/rooms/public-facility.ts';
import { fieldsByAlias, plainHeading } from './heading.ts';

/** Other names of columns of 公共施設一覧: those of the older set, and what towns write instead. */
const OTHER_NAMES: Readonly<Partial<Record<PublicFacilityField, readonly string[]>>> = {
  code: ['都道府県コード又は市区町村コード', '市区町村コード', '地方公共団体コード', '自治体コード', '団体コード'],
  number: ['NO', 'No.', '番号', '施設ID', '施設No.'],
  body: ['自治体名', '団体名(自治体)'],
  name: ['施設名', '施設名称', '公共施設名称'],
  kana: ['名称(カナ)', '名称カナ', 'カナ', '施設名_カナ', '名称_かな', '名称_フリガナ'],
  english: ['名称_英語', '名称(英語)', '名称(英字)'],
  alias: ['名称(通称)', '通称'],
  poi: ['POI コード'],
  address: ['住所', '所在地', '所在地_連結標記', '所在地連結表記', '施設所在地'],
  prefecture: ['都道府県名', '都道府県'],
  city: ['市区町村名', '市区町村'],
  town: ['町字'],
  block: ['番地以下'],
  building: ['方書', '建物名等', '建物名等_方書', '建物名'],
  latitude: ['北緯', 'lat', 'latitude'],
  longitude: ['東経', 'lon', 'lng', 'longitude'],
  phone: ['連絡先電話番号', '電話', 'TEL'],
  extension: ['連絡先内線番号'],
  mail: ['メールアドレス'],
  contactForm: ['連絡先フォームURL', 'フォームURL'],
  contactNote: ['連絡先備考'],
  weekdays: ['利用可能曜日(特記)', '利用曜日', '開館曜日'],
  opensAt: ['利用開始時間', '開館時間', '開始時刻'],
  closesAt: ['利用終了時間', '閉館時間', '終了時刻'],
  hoursNote: ['利用可能時間特記事項', '利用可能日時特記', '利用日時特記事項'],
  accessibility: ['バリアフリー'],
  url: ['ホームページ', 'ウェブサイト', 'HP'],
  imageLicence: ['画像ライセンス'],
};

/** The order of the older set (推奨データセット). */
const OLDER_ORDER: readonly PublicFacilityField[] = [
  ...(['code', 'number', 'prefecture', 'city', 'name', 'kana', 'alias', 'poi', 'address', 'building'] as const),
  ...([
    'latitude',
    'longitude',
    'phone',
    'extension',
    'corporateNumber',
    'organisation',
    'weekdays',
    'opensAt',
  ] as const),
  ...(['closesAt', 'hoursNote', 'description', 'accessibility', 'url', 'note'] as const),
];

/** All fields in the order of the standard sheet. */
export const facilityFields = Object.keys(publicFacilityHeadings) as PublicFacilityField[];

/** Columns of a list of facilities, and headings a spreadsheet had made up in place of the real ones. */
export interface FacilityColumns {
  readonly found: ReadonlyMap<PublicFacilityField, number>;
  readonly renamed: readonly { readonly was: string; readonly now: string }[];
}

/**
 * Which column says what. A heading like 「列1」 is what a spreadsheet writes over an empty one: it is known again where the
 * columns on both its sides stand beside one and the same missing column in an order of the standard.
 */
export function facilityColumns(headings: readonly string[]): FacilityColumns {
  const found = new Map(fieldsByAlias(headings, aliases()));
  const renamed: { was: string; now: string }[] = [];
  headings.forEach((was, at) => {
    if (!/^(?:列|column)\d+$/u.test(plainHeading(was))) return;
    const field = missingBetween(found, at);
    if (!field) return;
    found.set(field, at);
    renamed.push({ was, now: publicFacilityHeadings[field] });
  });
  return { found, renamed };
}

function missingBetween(found: ReadonlyMap<PublicFacilityField, number>, at: number): PublicFacilityField | null {
  const fieldAt = new Map([...found].map(([field, place]) => [place, field]));
  const [before, after] = [fieldAt.get(at - 1), fieldAt.get(at + 1)];
  for (const order of [facilityFields, OLDER_ORDER]) {
    const field = order.find((_, place) => place > 0 && order[place - 1] === before && order[place + 1] === after);
    if (before && after && field && !found.has(field)) return field;
  }
  return null;
}

function aliases(): Readonly<Record<PublicFacilityField, readonly string[]>> {
  const named = facilityFields.map((field) => [field, [publicFacilityHeadings[field], ...(OTHER_NAMES[field] ?? [])]]);
  return Object.fromEntries(named) as Record<PublicFacilityField, readonly string[]>;
}
