import type { Stop } from '../../../shared/domain/visit.ts';
import { Chip } from '../../ui/chip.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { errandTitle } from '../errand-title.ts';
import { useCanCall } from '../use-can-call.ts';
import { useTexts } from '../use-texts.ts';
import { RowNumber } from './row-number.tsx';
import { RowTags } from './row-tags.tsx';
import styles from './row.module.css';

/** One who stepped out or did not come when called: back to the front of the line, or called again at once. */
export function AwayRow({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { town, language, acts, away } = useDesk();
  const canCall = useCanCall();
  return (
    <li className={`${styles['row']} ${styles['away']}`} data-row={stop.ticket} data-stop={stop.id}>
      <RowNumber stop={stop} />
      <span className={styles['errand']}>{errandTitle(town, stop, language)}</span>
      <span className={styles['since']}>
        <Since stop={stop} />
      </span>
      <RowTags stop={stop} />
      <span className={styles['keys']}>
        {!away && (
          <DeskKey
            className={styles['key']}
            variant="quiet"
            label={t('absent.backOne', { ticket: stop.ticket })}
            onPress={() => acts.on('back', stop)}
          >
            {t('absent.back')}
          </DeskKey>
        )}
        {canCall && (
          <DeskKey
            className={styles['key']}
            label={t('waiting.callOne', { ticket: stop.ticket })}
            onPress={() => acts.on('call', stop)}
          >
            {t('absent.call')}
          </DeskKey>
        )}
      </span>
    </li>
  );
}

function Since({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { dates, now } = useDesk();
  if (stop.state === 'absent')
    return stop.absentAt === null ? null : t('absent.since', { time: dates.time(stop.absentAt) });
  if (stop.heldUntil === null) return t('held.unknown');
  if (stop.heldUntil > now) return t('held.until', { time: dates.time(stop.heldUntil) });
  return (
    <Chip pictogram="clock" tone="check">
      {t('held.due', { time: dates.time(stop.heldUntil) })}
    </Chip>
  );
}
