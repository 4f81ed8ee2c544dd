import { DeskKey } from '../../ui/desk-key.tsx';
import { useOffice } from '../office.ts';
import { dropFile } from './import-acts.ts';
import styles from './on-its-way.module.css';
import { useImportWords } from './use-import-words.ts';

/** Props: what is going on, and how far it is (0 to 1). */
export interface OnItsWayProps {
  readonly kind: 'sending' | 'reading' | 'applying';
  readonly share: number;
}

/** How far a file is. What is being applied is no longer stopped: it is done as a whole or not at all. */
export function OnItsWay({ kind, share }: OnItsWayProps) {
  const t = useImportWords();
  const { connection } = useOffice();
  const percent = Math.round(share * 100);
  return (
    <section className={styles['panel']}>
      <h2 className={styles['title']} role="status">
        {t(`way.${kind}`)}
      </h2>
      <div className={styles['row']}>
        <progress className={styles['bar']} max={100} value={percent} aria-label={t(`way.${kind}`)} />
        <b className={styles['share']}>{t('way.share', { percent })}</b>
        {kind !== 'applying' && (
          <DeskKey variant="quiet" onPress={() => dropFile(connection)}>
            {t('way.stop')}
          </DeskKey>
        )}
      </div>
    </section>
  );
}
