import { assertNever } from '../../shared/lib/assert-never.ts';
import { Chip } from '../ui/chip.tsx';
import { wallClock } from '../i18n/dates.ts';
import { useDesk } from './desk.ts';
import { useTexts } from './use-texts.ts';

/** How my counter stands, as everybody sees it. */
export function OwnState() {
  const t = useTexts();
  const { part } = useDesk();
  const state = part.own?.state ?? { kind: 'closed' as const };
  switch (state.kind) {
    case 'open':
      return (
        <Chip pictogram="yes" tone="good">
          {t('own.open')}
        </Chip>
      );
    case 'paused':
      return (
        <Chip pictogram="pause" tone="check">
          {state.until === null ? t('own.paused') : t('own.pausedUntil', { until: wallClock(state.until) })}
        </Chip>
      );
    case 'closed':
      return <Chip pictogram="pause">{t('own.closed')}</Chip>;
    default:
      return assertNever(state);
  }
}
