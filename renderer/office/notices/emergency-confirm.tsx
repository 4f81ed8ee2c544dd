import type { CSSProperties } from 'react';
import type { NoticeMeans } from '../../../shared/domain/emergency-preset.ts';
import type { NoticeDraft } from '../../../shared/domain/notice.ts';
import { Emergency } from '../../display/emergency.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useOffice } from '../office.ts';
import styles from './emergency-confirm.module.css';
import { writeNotice } from './notice-acts.ts';
import { noticesHappen, useNotices } from './notices-store.ts';
import { useNoticeWords } from './use-notice-words.ts';

/** Signage pixels become this many here. */
const SCALE = 0.3;

/** Props: what would be shown, and where. */
export interface EmergencyConfirmProps {
  readonly draft: NoticeDraft;
  readonly displays: NoticeMeans['displays'];
}

/** Says what will be seen and on how many displays, before it is. */
export function EmergencyConfirm({ draft, displays: { known, connected } }: EmergencyConfirmProps) {
  const t = useNoticeWords();
  const { connection, dates, away } = useOffice();
  const { busy, list } = useNotices();
  const { emergency } = draft;
  if (!emergency) return null;
  const course = emergency.drill ? 'drill' : 'real';
  const time = dates.time(emergency.until);
  const replaces = list?.some((one) => one.emergency !== null && one.endedAt === null) ?? false;
  return (
    <>
      <div className={styles['display']} style={{ '--u': `${SCALE}px` } as CSSProperties}>
        <Emergency notice={draft} until={time} />
      </div>
      <ul className={styles['facts']}>
        <li>{connected > 0 ? <b>{t('emergency.where', { connected })}</b> : t('emergency.nowhere')}</li>
        {connected > 0 && connected < known && <li>{t('emergency.later', { missing: known - connected })}</li>}
        <li>{t('emergency.calls', { time })}</li>
        {replaces && <li>{t('emergency.instead')}</li>}
      </ul>
      <div className={styles['keys']}>
        {!away && (
          <DeskKey
            variant="primary"
            busy={busy ? t('common:busy') : null}
            onPress={() => void writeNotice(connection, { id: null, draft, deed: 'shown' })}
            className={styles['yes']}
          >
            {t(`emergency.yes.${course}`)}
          </DeskKey>
        )}
        <DeskKey variant="quiet" onPress={() => noticesHappen({ type: 'emergency step', step: 'fill' })}>
          {t('emergency.change')}
        </DeskKey>
        <DeskKey variant="quiet" shortcut="Esc" onPress={() => noticesHappen({ type: 'put away' })}>
          {t('back')}
        </DeskKey>
      </div>
    </>
  );
}
