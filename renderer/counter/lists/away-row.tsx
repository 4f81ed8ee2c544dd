import type { Stop } from '../../../shared/domain/visit.ts';
import { Chip } from '../../ui/chip.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { errandTitle } from '../errand-title.ts';
import { useTexts } from '../use-texts.ts';
import { RowNumber } from './row-number.tsx';
import { RowTags } from './row-tags.tsx';
import styles from './row.module.css';

/** One who stepped out or did not come when called: one key brings them back to the front of the line. */
export function AwayRow({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { town, language, acts, away } = useDesk();
  return (
    <li className={styles['row']} data-row={stop.ticket} data-stop={stop.id}>
      <RowNumber stop={stop} />
      <div className={styles['body']}>
        <p>{errandTitle(town, stop, language)}</p>
        <p className={styles['second']}>
          <Since stop={stop} />
          <RowTags stop={stop} />
        </p>
      </div>
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
    </li>
  );
}

function Since({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { dates, now } = useDesk();
  if (stop.state === 'absent')
    return stop.absentAt === null ? null : <b>{t('absent.since', { time: dates.time(stop.absentAt) })}</b>;
  if (stop.heldUntil === null) return <b>{t('held.unknown')}</b>;
  if (stop.heldUntil > now) return <b>{t('held.until', { time: dates.time(stop.heldUntil) })}</b>;
  return (
    <Chip pictogram="clock" tone="check">
      {t('held.due', { time: dates.time(stop.heldUntil) })}
    </Chip>
  );
}
