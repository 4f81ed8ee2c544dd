import { DeskKey } from '../ui/desk-key.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import { openAssist } from './assist/open-assist.ts';
import { useDesk } from './desk.ts';
import styles from './own-counter.module.css';
import panel from './panel.module.css';
import { shortcuts } from './shortcuts.ts';
import { happen, useCounter } from './store.ts';
import { useTexts } from './use-texts.ts';

const withHub = [
  ['cover', 'people'],
  ['find', 'search'],
] as const satisfies readonly (readonly [string, PictogramName])[];

/** What concerns the counter and the hall: pause, help elsewhere, find a ticket, and the rest behind one key. */
export function OwnCounter() {
  const t = useTexts();
  const { part, acts, away } = useDesk();
  const opening = useCounter(({ doing }) => doing?.act === 'open');
  const paused = part.own?.state.kind === 'paused';
  const open = (kind: 'pausing' | 'cover' | 'find' | 'more') => () => happen({ type: 'panel opened', panel: { kind } });
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
        <DeskKey variant="quiet" pictogram="question" shortcut={shortcuts.assist} onPress={() => openAssist(part.here)}>
          {t('own.assist')}
        </DeskKey>
      )}
      {!away &&
        withHub.map(([name, pictogram]) => (
          <DeskKey key={name} variant="quiet" pictogram={pictogram} shortcut={shortcuts[name]} onPress={open(name)}>
            {t(`own.${name}`)}
          </DeskKey>
        ))}
      <DeskKey variant="quiet" pictogram="menu" shortcut={shortcuts.more} onPress={open('more')}>
        {t('own.more')}
      </DeskKey>
    </section>
  );
}
