import { Fragment } from 'react';
import { Shortcut } from '../../ui/shortcut.tsx';
import styles from './key-list.module.css';
import panel from '../panel.module.css';
import { shortcuts } from '../shortcuts.ts';
import { useTexts } from '../use-texts.ts';

const shown = ['next', 'recall', 'next-after', 'keys'] as const;

/** The keystrokes used most, always in sight. */
export function KeyList() {
  const t = useTexts();
  return (
    <section className={`${panel['panel']} ${styles['keys']}`}>
      <h2 className={panel['title']}>{t('keys.title')}</h2>
      <dl className={styles['list']}>
        {shown.map((name) => (
          <Fragment key={name}>
            <dt>
              <Shortcut keys={shortcuts[name]} />
            </dt>
            <dd>{t(`keys.name.${name}`)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
