import { Pictogram } from '../../ui/pictogram.tsx';
import { useDesk } from '../desk.ts';
import { NotePanel } from '../note-panel.tsx';
import { useTexts } from '../use-texts.ts';
import { MyLines } from './my-lines.tsx';
import styles from './visitor.module.css';

const rests = {
  away: 'visitor.noneAway',
  paused: 'visitor.nonePaused',
  next: 'visitor.noneNext',
  nobody: 'visitor.noneNobody',
} as const;

/** The counter is free: says what happens next, and how its lines stand. */
export function NobodyHere() {
  const t = useTexts();
  const { part, away } = useDesk();
  const here = away ? 'away' : part.own?.state.kind === 'paused' ? 'paused' : part.next ? 'next' : 'nobody';
  return (
    <section className={styles['nobody']}>
      <NotePanel />
      <div className={styles['free']}>
        <Pictogram name="desk" className={styles['sign']} />
        <h1 className={styles['errand']}>{t('visitor.none')}</h1>
        <p>{t(rests[here])}</p>
      </div>
      <MyLines />
    </section>
  );
}
