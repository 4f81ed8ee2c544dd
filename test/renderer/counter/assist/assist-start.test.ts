import { expect, it } from 'vitest';
import { assistStart } from '../../../../renderer/counter/assist/assist-start.ts';
import { sampleContent } from '../../../support/sample-guidance.ts';

const content = sampleContent();
const start = (...ids: readonly string[]) => assistStart({ picked: ids.map((id) => picked(id)), answers: {} }, content);

function picked(id: string) {
  const isGuide = content.guidance.guides.some((guide) => guide.id === id);
  return { kind: isGuide ? ('guide' as const) : ('errand' as const), id };
}

const errands = (...ids: readonly string[]) => start(...ids).start.matters.map(({ errand }) => errand.id);

it('makes one plan of several guides and errands, each matter once', () => {
  expect(errands('moving-in', 'dog', 'moving-in')).toEqual(expect.arrayContaining(['moving-in', 'dog']));
  const once = errands('moving-in', 'residence-record', 'residence-record', 'B');
  expect(new Set(once).size).toBe(once.length);
  expect(once).toContain('B');
});

it('asks in every chosen guide, and nothing for an errand alone', () => {
  expect(start('moving-in', 'work').guides.map(({ guide }) => guide.id)).toEqual(['moving-in', 'work']);
  expect(start('dog').guides).toEqual([]);
});

it('is quiet as soon as one part is', () => {
  expect(start('moving-in').start.quiet).toBe(false);
  expect(start('moving-in', 'bereavement').start.quiet).toBe(true);
  expect(start('living-support').start.quiet).toBe(true);
});

it('says nothing of what the content no longer knows', () => {
  expect(start('gone').start.matters).toEqual([]);
});
