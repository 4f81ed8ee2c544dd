const HEAD = '受付番号,施設名,部屋名,利用日,時間区分,行事名,代表者,電話番号,利用人数,公開';

const rows = [
  '201,中央公民館,会議室1,2026-12-01,午前,俳句の会,架空 花子,0299-55-0123,12,同意',
  '202,中央公民館,会議室2,令和8年12月2日,午後,手話教室,架空 太郎,0299-55-0124,２０名,同意',
  '203,中央公民館,会議室2,2026年2月30日,午前,盆栽展,架空 花子,0299-55-0125,8,',
  '204,中央公民館,和室,12月5日(土)～12月6日(日),午前,お茶会,架空 梅子,0299-55-0126,10,',
  '205,中央公民館,第9会議室,2026-12-03,午前,短歌の会,架空 竹子,0299-55-0127,9,',
  '206,中央公民館,音楽室,46000,夜間,合唱の練習,架空 松子,0299-55-0128,30,同意',
  '207,中央公民館,大ホール,2026-12-04,午前,@,架空 桜子,0299-55-0129,90,',
];

/**
 * A ledger of a town hall as it comes: Shift_JIS with one byte of a sign lost, a date in the era, one that is not in the
 * calendar, two days in one cell, a room nobody knows, a date as a spreadsheet's number. Everybody in it is made up.
 */
export function damagedLedger(): Uint8Array<ArrayBuffer> {
  const codes = shiftJisCodes();
  const text = `${[HEAD, ...rows].join('\r\n')}\r\n`;
  // The first byte of a sign without its second.
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign === '@' ? [0x81] : (codes.get(sign) ?? [sign.charCodeAt(0)]))),
  );
}

/** Bytes by sign, found by decoding all that there are. */
function shiftJisCodes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis');
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfc; first += 1) {
    for (let second = 0x40; second <= 0xfc; second += 1) {
      const sign = decoder.decode(Uint8Array.of(first, second));
      if ([...sign].length === 1 && !codes.has(sign)) codes.set(sign, [first, second]);
    }
  }
  return codes;
}
