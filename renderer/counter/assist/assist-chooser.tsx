import type { WayEntry } from '../../../shared/domain/way-in.ts';
import { localWords } from '../../i18n/local-words.ts';
import { Key } from '../../ui/key.tsx';
import { Chooser } from '../chooser.tsx';
import { useDesk } from '../desk.ts';
import { pickedTitle } from '../picked-title.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from '../dialogs/errand-groups.module.css';
import type { Picked } from './assist.ts';

/** Props: whether the field takes what is typed at once, and what follows a choice. */
export interface AssistChooserProps {
  readonly typing: boolean;
  readonly onPicked: () => void;
}

/** What brings the visitor: typed in any words, or picked as the kiosk's first screen has it. */
export function AssistChooser({ typing, onPicked }: AssistChooserProps) {
  const t = useTexts();
  const { guidance, town, language } = useDesk();
  const pick = (picked: Picked): void => {
    happen({ type: 'assist', move: { kind: 'picked', picked } });
    onPicked();
  };
  return (
    <Chooser typing={typing} offers={() => true} onPick={pick}>
      <div className={styles['groups']}>
        {guidance?.waysIn.map(({ id, title, entries }) => (
          <Group key={id} title={localWords(title, language)} picks={entries.map(pickedOf)} onPick={pick} />
        ))}
        <Group
          title={t('choosing.lines')}
          picks={town.lines.map(({ letter }) => ({ kind: 'errand', id: letter }))}
          onPick={pick}
        />
      </div>
    </Chooser>
  );
}

function pickedOf(entry: WayEntry): Picked {
  return 'guide' in entry ? { kind: 'guide', id: entry.guide } : { kind: 'errand', id: entry.procedure };
}

interface GroupProps {
  readonly title: string;
  readonly picks: readonly Picked[];
  readonly onPick: (picked: Picked) => void;
}

function Group({ title, picks, onPick }: GroupProps) {
  const desk = useDesk();
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <ul>
        {picks.map((picked) => (
          <li key={`${picked.kind} ${picked.id}`}>
            <Key className={styles['pick']} onPress={() => onPick(picked)}>
              {pickedTitle(picked, desk).title}
            </Key>
          </li>
        ))}
      </ul>
    </section>
  );
}
