import { describe, expect, it } from 'vitest';
import { nameParts } from '../../../renderer/kiosk/name-parts.ts';

describe('the parts of a name', () => {
  it('takes what stands in brackets as its explanation', () => {
    const whole = 'いんかんしょうめい（ハンコを とうろくした しょうめい）';
    expect(nameParts(whole)).toEqual({ name: 'いんかんしょうめい', aside: 'ハンコを とうろくした しょうめい' });
  });

  it('leaves a name alone that explains nothing, also with a word in narrow brackets', () => {
    expect(nameParts('住民票')).toEqual({ name: '住民票', aside: null });
    expect(nameParts('Residence record (juminhyo)')).toEqual({ name: 'Residence record (juminhyo)', aside: null });
  });
});
