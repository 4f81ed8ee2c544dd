import type { Procedure } from '../../shared/domain/procedure.ts';
import { plainText } from './plain-text.ts';

type Known = Pick<Procedure, 'id' | 'code' | 'section' | 'line'>;

/** A made-up procedure as content files have it: nothing to bring, free, ten minutes, but for what is said. */
export function sampleProcedure(known: Known & Partial<Procedure>): Procedure {
  return {
    example: true,
    name: plainText(known.code),
    help: plainText(known.code),
    bring: [],
    fee: { yen: 0, per: 'case', since: '2026-04-01' },
    feeNote: null,
    pay: [],
    who: ['self'],
    whoNote: null,
    deadline: null,
    channels: [],
    minutes: 10,
    after: [],
    quiet: false,
    words: { ja: ['あ', 'い', 'う', 'え'], kana: ['あ', 'い', 'う'], en: ['a', 'b', 'c'] },
    ...known,
  };
}
