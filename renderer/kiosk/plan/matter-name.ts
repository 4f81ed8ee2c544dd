import type { PlanMatter } from '../../../shared/flow/plan-start.ts';
import type { Texts } from '../use-texts.ts';

/** What a matter is called on the screen; of quiet ones only that they are. */
export function matterName({ errand }: PlanMatter, { say, t }: Pick<Texts, 'say' | 't'>): string {
  return errand.quiet ? t('plan:quiet') : say(errand.title);
}
