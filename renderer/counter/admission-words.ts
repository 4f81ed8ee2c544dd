import type { Admission } from '../../shared/domain/line.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { wallClock } from '../i18n/dates.ts';
import type { Words } from './use-texts.ts';

/** Whether a line takes people now, and if not, why and until when. */
export function admissionWords(admission: Admission, t: Words): string {
  switch (admission.kind) {
    case 'open':
      return t('line.open', { until: wallClock(admission.until) });
    case 'stopped':
      return t('line.stopped');
    case 'full':
      return t('line.full', { limit: admission.limit });
    case 'closed':
      return t(`line.${admission.why}`, { opens: admission.opens ? wallClock(admission.opens.time) : '' });
    default:
      return assertNever(admission);
  }
}
