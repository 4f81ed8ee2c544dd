import { Fragment } from 'react';
import { DeskKey } from '../ui/desk-key.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Shortcut } from '../ui/shortcut.tsx';
import styles from './dialogs.module.css';
import { shortcutNames } from './shortcut-names.ts';
import { shortcuts, type Shortcut as ShortcutName } from './shortcuts.ts';
import { happen } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Every keystroke of the desk. */
export function KeysDialog() {
  const t = useTexts();
  const away = (): void => happen({ type: 'put away' });
  const names = Object.keys(shortcuts) as ShortcutName[];
  return (
    <Dialog title={t('keys.all')} onClose={away}>
      <dl className={styles['list']}>
        {names.map((name) => (
          <Fragment key={name}>
            <dt>
              <Shortcut keys={shortcuts[name]} />
            </dt>
            <dd>{t(shortcutNames[name])}</dd>
          </Fragment>
        ))}
      </dl>
      <div className={styles['keys']}>
        <DeskKey variant="primary" shortcut="Esc" onPress={away} className={styles['main']}>
          {t('keys.close')}
        </DeskKey>
      </div>
    </Dialog>
  );
}
