import styles from '../so-far.module.css';
import { useHall } from '../hall.ts';
import type { RoomsScreen } from '../screen.ts';
import { useTexts } from '../use-texts.ts';
import { MANY } from './people-steps.ts';

/** What was said so far: what for, how many, when. */
export function SoFar({ wish, step }: Pick<RoomsScreen, 'wish' | 'step'>) {
  const { rooms, dates } = useHall();
  const { t, say } = useTexts();
  if (step.kind === 'purpose') return null;
  const purpose = rooms.purposes.find(({ id }) => id === wish.purpose);
  const said = [
    purpose ? say(purpose.name) : null,
    step.kind === 'people' || wish.people === null
      ? null
      : t(wish.people === MANY ? 'rooms:wish.many' : 'rooms:wish.people', { count: wish.people }),
    step.kind === 'people' || step.kind === 'day' || step.kind === 'calendar' || wish.date === null
      ? null
      : dates.dayOf(wish.date),
  ].filter((words) => words !== null);
  if (said.length === 0) return null;
  return (
    <div className={styles['soFar']}>
      <span>{t('rooms:wish.label')}</span>
      <ul>
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
