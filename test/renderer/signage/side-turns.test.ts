import { describe, expect, it } from 'vitest';
import { dwellSeconds } from '../../../shared/domain/programme/dwell-seconds.ts';
import { sectionPages } from '../../../renderer/signage/section-pages.ts';
import { sideTurns } from '../../../renderer/signage/side-turns.ts';
import { sampleContent } from '../../support/sample-guidance.ts';

const { town } = sampleContent();
const pages = sectionPages(town);
const turns = sideTurns(town);

describe('the pages of sections', () => {
  it('hold all fifteen of the sample town, floor by floor, each once', () => {
    const shown = pages.flatMap((page) => page.sections.map(({ section }) => section.id));
    expect(shown).toEqual(town.sections.map(({ id }) => id));
    expect(shown).toHaveLength(15);
    for (const { floor, sections } of pages)
      expect(sections.every(({ section }) => section.floor === floor)).toBe(true);
    expect(pages.map(({ page }) => page)).toEqual(pages.map((_, at) => at + 1));
  });

  it('name procedures, never a quiet one', () => {
    const quiet = new Set(town.errands.filter((errand) => errand.quiet).map(({ id }) => id));
    const errands = town.errands.map((errand) => ({
      ...errand,
      quiet: errand.quiet || errand.id === 'residence-record',
    }));
    const shown = sectionPages({ ...town, errands }).flatMap((page) =>
      page.sections.flatMap(({ main }) => main.map(({ id }) => id)),
    );
    expect(shown).not.toContain('residence-record');
    expect(shown.filter((id) => quiet.has(id))).toEqual([]);
    expect(shown).toContain('my-number-card');
  });

  it('leave out what the content does not know', () => {
    const [first] = sectionPages({ ...town, errands: [] });
    expect(first?.sections[0]?.main).toEqual([]);
  });
});

describe('the turns', () => {
  it('show every page of sections, at most two before those who wait see their line again, within five minutes', () => {
    const kinds = turns.map(({ page }) => page.kind);
    expect(turns.flatMap(({ page }) => (page.kind === 'sections' ? [page.page] : []))).toEqual(pages);
    expect(kinds.slice(0, 4)).toEqual(['waiting', 'waiting', 'sections', 'sections']);
    expect(kinds.join(' ')).not.toContain('sections sections sections');
    expect(turns.reduce((sum, turn) => sum + turn.seconds, 0)).toBeLessThanOrEqual(300);
  });

  it('leave every page until it is read', () => {
    for (const { page, seconds } of turns) {
      if (page.kind === 'waiting') expect(seconds).toBe(15);
      else {
        const signs = page.page.sections.flatMap(({ section, main }) => [
          section.name.ja,
          ...main.map(({ title }) => title.ja),
        ]);
        expect(seconds).toBeGreaterThanOrEqual(Math.max(10, signs.join('').length / 4 + 3));
      }
    }
  });

  it('are the waiting lines alone where there are no sections', () => {
    expect(sideTurns({ ...town, sections: [] }).map(({ page }) => page.kind)).toEqual(['waiting', 'waiting']);
  });
});

it.each([
  [[], 10],
  [['住民課'], 10],
  [['あ'.repeat(28)], 10],
  [['あ'.repeat(29)], 11],
  [['あ'.repeat(40), 'い'.repeat(20)], 18],
])('%j is read in %i s', (words, seconds) => {
  expect(dwellSeconds(words)).toBe(seconds);
});
