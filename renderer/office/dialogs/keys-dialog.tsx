import { Shortcut } from '../../ui/shortcut.tsx';
import { shortcuts, type Shortcut as Name } from '../shortcuts.ts';
import { useTexts } from '../use-texts.ts';
import { OfficeDialog } from './office-dialog.tsx';
import styles from './office-dialog.module.css';

const groups = {
  booking: ['confirm', 'prolong', 'cancel', 'move', 'edit', 'permit', 'new', 'close-rooms'],
  sight: ['before', 'after', 'today', 'date', 'facility', 'view'],
  page: ['list', 'grid', 'calendar', 'notices', 'import', 'put-away', 'leave', 'keys'],
} as const satisfies Record<string, readonly Name[]>;

/** Every keystroke of the page. */
export function KeysDialog() {
  const t = useTexts();
  return (
    <OfficeDialog title={t('keys.title')} words={t('keys.arrows')} wide>
      <div className={styles['groups']}>
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
          <section key={group} className={styles['group']}>
            <h3>{t(`keys.group.${group}`)}</h3>
            <dl>
              {groups[group].map((name) => (
                <Pair key={name} name={name} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </OfficeDialog>
  );
}

function Pair({ name }: { readonly name: Name }) {
  const t = useTexts();
  return (
    <>
      <dt>
        <Shortcut keys={shortcuts[name]} />
      </dt>
      <dd>{t(`keys.does.${name}`)}</dd>
    </>
  );
}
