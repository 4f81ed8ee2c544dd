import type { PlanMatter } from '../../../shared/flow/plan-start.ts';
import { localWords } from '../../i18n/local-words.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './plan-column.module.css';

/** Props: what is done at one place; `out` = what is left out, to be taken back in. */
export interface PlanMattersProps {
  readonly matters: readonly PlanMatter[];
  readonly out: boolean;
}

/** Matters of the plan, each with the key that leaves it out or takes it back in. */
export function PlanMatters({ matters, out }: PlanMattersProps) {
  const t = useTexts();
  const { language } = useDesk();
  return (
    <ul className={styles['matters']}>
      {matters.map(({ errand: { id, title, minutes }, note }) => {
        const errand = localWords(title, language);
        return (
          <li key={id}>
            <span>
              <b>{errand}</b>
              <small>
                {t('visitor.facts.minutes', { minutes })}
                {note && ` ${localWords(note, language)}`}
              </small>
            </span>
            <DeskKey
              variant="quiet"
              className={styles['switch']}
              label={t(out ? 'assist.takeInOne' : 'way.dropOne', { errand })}
              onPress={() => happen({ type: 'assist', move: { kind: 'switched', procedure: id } })}
            >
              {t(out ? 'assist.takeIn' : 'way.drop')}
            </DeskKey>
          </li>
        );
      })}
    </ul>
  );
}
