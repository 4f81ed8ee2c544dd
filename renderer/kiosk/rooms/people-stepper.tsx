import type { HoldRequest } from '../../../shared/domain/rooms/hold.ts';
import { Figures } from '../../ui/figures.tsx';
import { Key } from '../../ui/key.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './check.module.css';
import { nextPeople } from './people-steps.ts';

/** Props of the number of people. */
export interface PeopleStepperProps {
  readonly request: HoldRequest;
  /** Of the room; null = out of doors. */
  readonly capacity: number | null;
}

/** How many people, one key fewer and one more; no more than the room holds. */
export function PeopleStepper({ request, capacity }: PeopleStepperProps) {
  const { t } = useTexts();
  const { people } = request;
  const key = (by: 1 | -1, sign: string, label: string) => (
    <Key
      center
      rapid
      label={label}
      className={styles['step']}
      onPress={() => {
        const next = { ...request, people: nextPeople(people, by, capacity) };
        happen({ type: 'rooms step', step: { kind: 'check', request: next } });
      }}
    >
      {sign}
    </Key>
  );
  return (
    <div className={styles['people']} role="group" aria-label={t('rooms:check.people')}>
      <span className={styles['label']}>{t('rooms:check.people')}</span>
      {key(-1, '−', t('rooms:check.fewer'))}
      <Figures className={styles['count']}>
        <span role="status">{t('room.people', { count: people })}</span>
      </Figures>
      {key(1, '＋', t('rooms:check.more'))}
      {people === capacity && <span className={styles['most']}>{t('rooms:check.most', { count: capacity })}</span>}
    </div>
  );
}
