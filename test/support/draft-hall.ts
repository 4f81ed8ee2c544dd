import { randomUUID } from 'node:crypto';
import type { DraftRequest } from '../../shared/domain/draft.ts';
import type { FactValue, ValueSource } from '../../shared/domain/fact.ts';
import { eraseDueDrafts, renewDrafts } from '../../electron/commands/erase-drafts.ts';
import { changeDay } from '../../electron/commands/change-day.ts';
import type { TestClient } from './client.ts';
import { draftTown } from './draft-town.ts';
import { testFolder } from './folder.ts';
import { startTestHub, type TestHub } from './hub.ts';

/** Words of a made-up person that stand nowhere else: where they are found, the draft is. */
export const CANARY = {
  name: '髙金糸雀　𠮷三郎',
  address: '架空県みらい町金糸雀台九丁目８７番６５号',
  phone: '09055512349',
  mended: '高金糸雀　吉三郎',
} as const;

const value = (text: string, source: ValueSource): FactValue => ({ value: text, source, doubt: false });

/** What that person hands in. */
export const canaryDraft: DraftRequest = {
  withCard: true,
  forms: ['seal-form', 'residence-form'],
  values: {
    'applicant.name': { ...value(CANARY.name, 'card'), doubt: true },
    'applicant.address': value(CANARY.address, 'card'),
    'applicant.birth': value('1951-00-00', 'card'),
    'applicant.phone': value(CANARY.phone, 'asked'),
    'certificate.purpose': value('bank', 'asked'),
  },
};

/** A hub of a town with forms, with folders that go with the test. */
export function draftHub(options: Omit<DraftHubOptions, 'town'> = {}): Promise<TestHub> {
  return draftHubIn({ ...options, town: draftTown(testFolder()).folder });
}

/** Options of a test's hub, with the town's folder. */
type DraftHubOptions = NonNullable<Parameters<typeof startTestHub>[0]> & { readonly town: string };

/** The same in folders that are there. */
export function draftHubIn({ town, ...options }: DraftHubOptions): Promise<TestHub> {
  return startTestHub({ ...options, settings: { ...options.settings, town } });
}

/** Takes a number with a draft; answers the visit. */
export async function drafted(hub: TestHub, kiosk: TestClient, draft: DraftRequest = canaryDraft): Promise<string> {
  hub.clock.forward(1);
  const requestId = randomUUID();
  const wish = { requestId, stops: [['residence-record', 'seal-certificate']], language: 'ja' as const };
  await kiosk.call.kiosk.issue({ ...wish, draft: { ...draft, forms: [...draft.forms], values: { ...draft.values } } });
  return requestId;
}

/** The business day turns over, as the hub's watch does it. */
export async function turnDay({ hub }: TestHub): Promise<void> {
  await renewDrafts(hub.deps)();
  await changeDay(hub.deps)();
}

/** The hub's look at drafts whose time is over; answers how many were erased. */
export function sweep({ hub }: TestHub): Promise<number> {
  return eraseDueDrafts(hub.deps)();
}

/** Time goes on while staff are there: a session without any touch would end. */
export async function passTime({ clock }: TestHub, minutes: number, desks: readonly TestClient[]): Promise<void> {
  for (let left = minutes; left > 0; left -= 9) {
    clock.forward(Math.min(9, left));
    await Promise.all(desks.map(({ call }) => call.session.stay()));
  }
}
