import { DeskKey } from '../ui/desk-key.tsx';
import { useDesk } from './desk.ts';
import styles from './own-counter.module.css';
import panel from './panel.module.css';
import { shortcuts } from './shortcuts.ts';
import { happen, useCounter } from './store.ts';
import { useTexts } from './use-texts.ts';

/** What concerns the counter itself: pause, open again, close, leave. */
export function OwnCounter() {
  const t = useTexts();
  const { part, acts, away } = useDesk();
  const opening = useCounter(({ doing }) => doing?.act === 'open');
  const paused = part.own?.state.kind === 'paused';
  const open = (kind: 'pausing' | 'closing' | 'leaving') => () => happen({ type: 'panel opened', panel: { kind } });
  return (
    <section className={`${panel['panel']} ${styles['own']}`} aria-label={t('own.title')}>
      {!away && paused && (
        <DeskKey
          variant="primary"
          pictogram="yes"
          shortcut={shortcuts.pause}
          busy={opening ? t('common:busy') : null}
          onPress={acts.open}
        >
          {t('own.resume')}
        </DeskKey>
      )}
      {!away && !paused && (
        <DeskKey variant="quiet" pictogram="pause" shortcut={shortcuts.pause} onPress={open('pausing')}>
          {t('own.pause')}
        </DeskKey>
      )}
      {!away && (
        <DeskKey variant="quiet" pictogram="desk" shortcut={shortcuts.close} onPress={open('closing')}>
          {t('own.close')}
        </DeskKey>
      )}
      <DeskKey variant="quiet" pictogram="person" shortcut={shortcuts.leave} onPress={open('leaving')}>
        {t('own.leave')}
      </DeskKey>
    </section>
  );
}
