import { pairingGroups } from '../client/pairing-code.ts';
import { DeskKey } from '../ui/desk-key.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Figures } from '../ui/figures.tsx';
import { Message } from '../ui/message.tsx';
import { codeUsed } from './code-used.ts';
import styles from './dialogs.module.css';
import { useHouse } from './house.ts';
import type { ShownCode } from './state.ts';
import { useTexts } from './use-texts.ts';

/** Props: the code and the way out. */
export interface CodeDialogProps {
  readonly shown: ShownCode;
  readonly onClose: () => void;
}

/** The one-time code, large enough to carry it in the head; says by itself when it was used. */
export function CodeDialog({ shown, onClose }: CodeDialogProps) {
  const t = useTexts();
  const { view, dates } = useHouse();
  const { kind, name, code, expiresAt } = shown;
  return (
    <Dialog title={t('code.title')} onClose={onClose}>
      <p>{t('code.for', { kind: t(`devices.kinds.${kind}`), name })}</p>
      {codeUsed(shown, view.devices) ? (
        <div className={styles['used']}>
          <Message pictogram="yes" title={t('code.used', { name })} urgent />
        </div>
      ) : (
        <>
          <Figures className={styles['code']}>{code.includes('-') ? code : pairingGroups(code)}</Figures>
          <ol className={styles['how']}>
            <li>{t('code.how1')}</li>
            <li>{t('code.how2')}</li>
            <li>{t('code.how3', { time: dates.time(expiresAt) })}</li>
          </ol>
        </>
      )}
      <div className={styles['keys']}>
        <DeskKey variant="primary" shortcut="Esc" onPress={onClose} className={styles['main']}>
          {t('code.close')}
        </DeskKey>
      </div>
    </Dialog>
  );
}
