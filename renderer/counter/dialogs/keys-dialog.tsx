import { Fragment } from 'react';
import { Shortcut } from '../../ui/shortcut.tsx';
import { shortcutGroups, type ShortcutGroup } from '../shortcut-groups.ts';
import { shortcuts } from '../shortcuts.ts';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import styles from './keys-dialog.module.css';

/** Every keystroke of the desk. */
export function KeysDialog() {
  const t = useTexts();
  const groups = Object.keys(shortcutGroups) as ShortcutGroup[];
  return (
    <DeskDialog wide title={t('keys.all')} words={t('keys.rows')} out={t('keys.close')}>
      <div className={styles['groups']}>
        {groups.map((group) => (
          <section key={group} className={styles['group']}>
            <h3>{t(`keys.group.${group}`)}</h3>
            <dl className={styles['list']}>
              {shortcutGroups[group].map((name) => (
                <Fragment key={name}>
                  <dt>
                    <Shortcut keys={shortcuts[name]} />
                  </dt>
                  <dd>{t(`keys.name.${name}`)}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DeskDialog>
  );
}
