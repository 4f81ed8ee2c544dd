import { encodeBasicInfo } from './encode-basic-info.ts';
import type { BasicInfo } from './card-reader.ts';
import type { ChipTraits } from './simulated-chip.ts';
import type { SimulatedCard } from './simulated-cards.ts';

const HANAKO: BasicInfo = {
  name: '見本　花子',
  // She moves in: the card still shows where she lived before.
  address: '架空県となり市本町四丁目５番６号',
  birthDate: '19850401',
  sex: 'female',
};

const TARO: BasicInfo = {
  name: '見本　太郎',
  address: '架空県みらい町みらい一丁目２番３号',
  birthDate: '19480715',
  sex: 'male',
};

const usual = (info: BasicInfo): ChipTraits => ({ info: encodeBasicInfo(info) });

/** Who holds which made-up card, and how that card behaves. Nobody of them exists, nor do the places. */
export const simulatedPeople: Readonly<Record<SimulatedCard, ChipTraits>> = {
  usual: usual(HANAKO),
  'long-address': usual({
    ...TARO,
    name: '見本　一郎',
    address:
      '架空県みらい町大字架空字見本前２３４５番地の６７　架空みらいニュータウン第三見本団地南街区Ｂ棟１２０３号室（見本　次郎様方）',
  }),
  // A character of the town's own (外字): it stands where no font has a glyph.
  'no-glyph': usual({ ...TARO, name: '\u{E0A1}本　恵\u{E1B2}', birthDate: '19561103', sex: 'female' }),
  'rare-kanji': usual({ ...TARO, name: '𠮷本　髙子', birthDate: '19620220', sex: 'female' }),
  'foreign-name': usual({
    ...TARO,
    name: 'MIHON MARIA FERNANDA DE LA CONCEPCION KAKUU Y RODRIGUEZ DEL EJEMPLO',
    birthDate: '19930908',
    sex: 'female',
  }),
  'former-name': usual({ ...TARO, name: '見本［架空］花子', birthDate: '19790130', sex: 'female' }),
  child: usual({ ...TARO, name: '見本　みらい', birthDate: '20160505', sex: 'female' }),
  // 142 bytes, and the length of the whole in two bytes behind 82.
  'long-form': usual({ ...TARO, address: '架空県みらい町みらい一丁目２番３号　見本マンション１０１号室' }),
  prefix: { info: encodeBasicInfo({ ...TARO, name: '見本　二郎' }, { prefix: true }) },
  filler: { info: encodeBasicInfo({ ...TARO, name: '見本　三郎' }, { size: 882 }), warnsOfEnd: true },
  'one-try': { ...usual({ ...TARO, name: '見本　四郎' }), tries: 1 },
  blocked: { ...usual({ ...TARO, name: '見本　五郎' }), tries: 0 },
  'other-card': { info: new Uint8Array(), otherCard: true },
  silent: { info: new Uint8Array(), silentFrom: 1 },
  // Lifted when half of the file was read: the second read never comes back.
  leaves: { ...usual({ ...TARO, name: '見本　六郎' }), mostARead: 64, leavesAt: 7 },
};
