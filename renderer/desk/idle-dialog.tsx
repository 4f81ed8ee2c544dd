import type { StaffSession } from '../client/staff-session.ts';
import { DeskKey } from '../ui/desk-key.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './idle-dialog.module.css';
import { useDeskTexts } from './use-desk-texts.ts';

/** Seconds are counted down in calm steps. */
const STEP = 5;

/** Props: how long until the end, and whose session it is. */
export interface IdleDialogProps {
  readonly secondsLeft: number;
  readonly session: StaffSession;
}

/** Asks whether somebody is still there. Any key or touch is an answer; this one is the one to see. */
export function IdleDialog({ secondsLeft, session }: IdleDialogProps) {
  const t = useDeskTexts();
  const stay = (): void => void session.touched();
  return (
    <Dialog kind="alert" title={t('idle.title')} onClose={stay}>
      <p>{t('idle.words', { seconds: Math.ceil(secondsLeft / STEP) * STEP })}</p>
      <div className={styles['keys']}>
        <DeskKey variant="primary" onPress={stay} className={styles['main']}>
          {t('idle.stay')}
        </DeskKey>
      </div>
    </Dialog>
  );
}
