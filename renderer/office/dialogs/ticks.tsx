import { useTexts } from '../use-texts.ts';
import styles from './office-dialog.module.css';

/** Props: what can be ticked, what is, and what is wrong with that. */
export interface TicksProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly words: string }[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
  readonly mistake: string | null;
  /** One key ticks all of them. */
  readonly all?: boolean;
}

/** Several of a few, all in sight. */
export function Ticks({ label, choices, ticked, onTick, mistake, all = false }: TicksProps) {
  const t = useTexts();
  const ids = choices.map(({ id }) => id);
  const everything = ids.length > 0 && ids.every((id) => ticked.includes(id));
  return (
    <fieldset className={styles['box']}>
      <legend>{label}</legend>
      {mistake && (
        <p className={styles['mistake']} role="alert">
          {mistake}
        </p>
      )}
      <div className={styles['rooms']}>
        {all && (
          <Tick on={everything} onChange={() => onTick(everything ? [] : ids)}>
            <b>{t('close.allRooms')}</b>
          </Tick>
        )}
        {choices.map(({ id, words }) => {
          const on = ticked.includes(id);
          return (
            <Tick
              key={id}
              on={on}
              onChange={() => onTick(ids.filter((one) => (one === id ? !on : ticked.includes(one))))}
            >
              {words}
            </Tick>
          );
        })}
      </div>
    </fieldset>
  );
}

interface TickProps {
  readonly on: boolean;
  readonly onChange: () => void;
  readonly children: React.ReactNode;
}

function Tick({ on, onChange, children }: TickProps) {
  return (
    <label className={styles['tick']}>
      <input type="checkbox" checked={on} onChange={onChange} />
      {children}
    </label>
  );
}
