import { Pictogram } from '../ui/pictogram.tsx';
import { useDesk } from './desk.ts';
import { NotePanel } from './note-panel.tsx';
import { useTexts } from './use-texts.ts';
import styles from './visitor.module.css';

/** The counter is free: says what happens next. */
export function NobodyHere() {
  const t = useTexts();
  const { part } = useDesk();
  const paused = part.own?.state.kind === 'paused';
  const rest = paused ? 'visitor.nonePaused' : part.next ? 'visitor.noneNext' : 'visitor.noneNobody';
  return (
    <section className={styles['nobody']}>
      <NotePanel />
      <div className={styles['free']}>
        <Pictogram name="desk" className={styles['sign']} />
        <h1 className={styles['errand']}>{t('visitor.none')}</h1>
        <p>{t(rest)}</p>
      </div>
    </section>
  );
}
