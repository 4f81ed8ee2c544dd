import { describe, expect, it } from 'vitest';
import { isPictogramName } from '../../../renderer/ui/pictogram-shapes.tsx';
import { checkGuidance } from '../../../shared/content/check-guidance.ts';
import { sampleDay, sampleFiles, sampleGuidance } from '../../support/sample-guidance.ts';

interface RawWay {
  id: string;
  title: Record<string, string>;
  entries: object[];
}

/** Faults of the sample after a change to its ways in. */
function faultsAfter(change: (ways: RawWay[]) => void) {
  const files = sampleFiles();
  change(files['ways-in.json'] as RawWay[]);
  const checked = checkGuidance(files, sampleDay);
  return checked.ok ? [] : checked.error.data.map(({ file, path, reason }) => `${file} ${path}: ${reason}`);
}

describe('the ways in of the sample town', () => {
  it('are six, and lead to every life event', () => {
    const { waysIn, guides } = sampleGuidance();
    expect(waysIn).toHaveLength(6);
    const reached = waysIn.flatMap(({ entries }) => entries.flatMap((one) => ('guide' in one ? [one.guide] : [])));
    expect(guides.map(({ id }) => id).filter((id) => !reached.includes(id))).toEqual([]);
  });

  it('have pictograms that the faces know', () => {
    const { waysIn } = sampleGuidance();
    const own = waysIn.flatMap(({ pictogram, entries }) => [
      pictogram,
      ...entries.flatMap((one) => ('procedure' in one ? [one.pictogram] : [])),
    ]);
    expect(own.filter((name) => !isPictogramName(name))).toEqual([]);
  });
});

describe('broken ways in are refused', () => {
  const pictogram = 'doc';
  it.each<[string, (ways: RawWay[]) => void, string]>([
    ['an unknown guide', (ways) => void (ways[1]!.entries[0] = { guide: 'moon' }), '1.entries.0: "moon" is not known'],
    [
      'an unknown procedure',
      (ways) => void (ways[0]!.entries[0] = { procedure: 'fishing', pictogram }),
      '0.entries.0: "fishing" is not known',
    ],
    ['a doubled one', (ways) => void (ways[1]!.id = ways[0]!.id), 'id: "certificates" stands twice'],
    [
      'an entry that is neither',
      (ways) => void (ways[0]!.entries[0] = { guide: 'birth', procedure: 'birth', pictogram }),
      '0.entries.0: a guide, or a procedure with its pictogram',
    ],
    ['one that leads nowhere', (ways) => void (ways[0]!.entries = []), '0.entries: '],
    ['more than fit a screen', (ways) => void ways.push({ ...ways[0]!, id: 'more' }), '(whole file): '],
    [
      'more entries than fit a screen',
      (ways) => void (ways[0]!.entries = Array<object>(9).fill({ guide: 'birth' })),
      '0.entries: ',
    ],
    [
      'kanji without a reading',
      (ways) => void (ways[0]!.title['ja-x-easy'] = '証明'),
      '0.title.ja-x-easy: "証明" has no reading: write [証明|…]',
    ],
  ])('%s', (_, change, fault) => {
    expect(faultsAfter(change)).toEqual([expect.stringContaining(`ways-in.json ${fault}`)]);
  });

  it('but not for a guide that only cannot be read: that is a fault of its own', () => {
    const files = { ...sampleFiles(), 'guides/birth.json': undefined };
    const checked = checkGuidance(files, sampleDay);
    expect(checked.ok ? [] : checked.error.data.map(({ file }) => file)).toEqual(['guides/birth.json']);
  });
});
