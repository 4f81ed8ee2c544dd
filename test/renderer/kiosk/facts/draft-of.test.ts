import { expect, it } from 'vitest';
import { draftOf } from '../../../../renderer/kiosk/facts/draft-of.ts';
import { wantsProxy } from '../../../../renderer/kiosk/facts/wants-proxy.ts';
import { checkDraft } from '../../../../shared/forms/check-draft.ts';
import type { VisitorPlan } from '../../../../shared/flow/visitor-plan.ts';
import { answer, answerAll, begun, recordContent, sampleCard } from './forms-walk.ts';

/** A plan whose stops are for these procedures. */
const planOf = (...procedures: string[]): VisitorPlan =>
  ({ stops: procedures.map((id) => ({ matters: [{ errand: { id } }] })) }) as unknown as VisitorPlan;

const { end } = answerAll(begun({ info: sampleCard, doubted: true }));

it('hands in the forms with their values, in a shape that the hub takes', () => {
  const draft = draftOf(end, recordContent, planOf('residence-record'));
  expect(draft).toMatchObject({ withCard: true, forms: ['residence-certificate'] });
  expect(checkDraft(draft!, recordContent)).toMatchObject({ ok: true });
});

it('marks name and address where the visitor said that characters are wrong, and nothing else', () => {
  const { values } = draftOf(end, recordContent, planOf('residence-record'))!;
  expect(values['applicant.name']).toMatchObject({ source: 'card', doubt: true });
  expect(values['applicant.address']).toMatchObject({ source: 'card', doubt: true });
  expect(values['applicant.birth']).toMatchObject({ source: 'card', doubt: false });
});

it('leaves behind the forms of a line that gives no tickets any more', () => {
  expect(draftOf(end, recordContent, planOf('pension-join'))).toBeNull();
});

it('asks for a letter of proxy only from somebody who comes for another person', () => {
  expect(wantsProxy(end, recordContent)).toBe(false);
  const proxy = answerAll(answer(begun(null), 'proxy')).end;
  expect(wantsProxy(proxy, recordContent)).toBe(true);
});
