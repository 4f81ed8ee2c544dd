import { expect, it } from 'vitest';
import { untouchedNotices, type NoticesEvent } from '../../../../renderer/office/notices/notices-state.ts';
import { reduceNotices } from '../../../../renderer/office/notices/reduce-notices.ts';

const after = (...events: readonly NoticesEvent[]) => events.reduce(reduceNotices, untouchedNotices);

const begun: NoticesEvent[] = [
  { type: 'entered', owner: 'a' },
  { type: 'writing begun', notice: null },
  { type: 'notice edited', change: { fromDate: '2026-12-01' } },
];

it('forgets everything when another person comes, and nothing when the same one comes back', () => {
  expect(after(...begun, { type: 'entered', owner: 'a' }).page).toMatchObject({ edited: { fromDate: '2026-12-01' } });
  expect(after(...begun, { type: 'entered', owner: 'b' })).toEqual({ ...untouchedNotices, owner: 'b' });
});

it('keeps what is being written while an emergency is shown', () => {
  const shown = after(...begun, { type: 'emergency begun' }, { type: 'began' }, { type: 'done', deed: 'shown' });
  expect(shown).toMatchObject({ page: { kind: 'writing' }, panel: { kind: 'none' }, note: { deed: 'shown' } });
  expect(after(...begun, { type: 'done', deed: 'written' }).page).toEqual({ kind: 'list' });
});

it('goes back to what can be corrected when an emergency is refused', () => {
  const refused = after(
    ...begun,
    { type: 'emergency begun' },
    { type: 'emergency edited', change: { kind: 'fire' } },
    { type: 'emergency step', step: 'confirm' },
    { type: 'refused', error: { code: 'CONNECTION_LOST' } },
  );
  expect(refused.panel).toMatchObject({ kind: 'emergency', step: 'fill', edited: { kind: 'fire' } });
});

it('puts away what lies on top first', () => {
  const open = after(...begun, { type: 'emergency begun' }, { type: 'put away' });
  expect([open.panel.kind, open.page.kind]).toEqual(['none', 'writing']);
  expect(reduceNotices(open, { type: 'put away' }).page.kind).toBe('list');
});
