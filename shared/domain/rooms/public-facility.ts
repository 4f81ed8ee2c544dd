/**
 * What the standard list of public facilities (公共施設一覧 of 自治体標準オープンデータセット) says of one, with the heading it has there, in the
 * order of the sheet. Files of the older recommended set (推奨データセット) say the same under other headings.
 */
export const publicFacilityHeadings = {
  code: '全国地方公共団体コード',
  number: 'ID',
  body: '地方公共団体名',
  name: '名称',
  kana: '名称_カナ',
  english: '名称_英語',
  alias: '名称_通称',
  poi: 'POIコード',
  placeCode: '所在地_全国地方公共団体コード',
  townId: '町字ID',
  address: '所在地_連結表記',
  prefecture: '所在地_都道府県',
  city: '所在地_市区町村',
  town: '所在地_町字',
  block: '所在地_番地以下',
  building: '建物名等(方書)',
  latitude: '緯度',
  longitude: '経度',
  heightKind: '高度の種別',
  height: '高度の値',
  phone: '電話番号',
  extension: '内線番号',
  mail: '連絡先メールアドレス',
  contactForm: '連絡先FormURL',
  contactNote: '連絡先備考(その他、SNSなど)',
  postalCode: '郵便番号',
  corporateNumber: '法人番号',
  organisation: '団体名',
  weekdays: '利用可能曜日',
  opensAt: '開始時間',
  closesAt: '終了時間',
  hoursNote: '利用可能日時特記事項',
  description: '説明',
  accessibility: 'バリアフリー情報',
  url: 'URL',
  image: '画像',
  imageLicence: '画像_ライセンス',
  note: '備考',
} as const;

/** One of the columns. */
export type PublicFacilityField = keyof typeof publicFacilityHeadings;

/**
 * A facility as the town publishes it: the source's words, written one way. Empty = the source does not say. `code` has six
 * digits, times are HH:MM, coordinates decimal degrees, several `accessibility` parts are set apart by `;`.
 */
export type PublicFacility = Readonly<Record<PublicFacilityField, string>>;
