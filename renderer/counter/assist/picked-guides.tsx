import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { pickedTitle } from '../picked-title.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './assist-dialog.module.css';
import { assistKeys } from './assist-keys.ts';
import type { Picked } from './assist.ts';

/** Props: what was chosen, and the way to choose more; null = that is open already. */
export interface PickedGuidesProps {
  readonly picked: readonly Picked[];
  readonly onAdd: (() => void) | null;
}

/** What the guide is about so far; each can be put back, or all of it at once. */
export function PickedGuides({ picked, onAdd }: PickedGuidesProps) {
  const t = useTexts();
  const desk = useDesk();
  const anew = (): void => happen({ type: 'assist', move: { kind: 'anew' } });
  useDialogKeys((key) => {
    if (key === assistKeys.anew) anew();
    return key === assistKeys.anew;
  });
  if (picked.length === 0) return null;
  return (
    <div className={styles['picked']}>
      <ul>
        {picked.map((one) => {
          const { title } = pickedTitle(one, desk);
          return (
            <li key={`${one.kind} ${one.id}`}>
              <b>{title}</b>
              <DeskKey
                variant="quiet"
                label={t('assist.putBackOne', { title })}
                onPress={() => happen({ type: 'assist', move: { kind: 'put back', picked: one } })}
              >
                {t('assist.putBack')}
              </DeskKey>
            </li>
          );
        })}
      </ul>
      <span className={styles['keys']}>
        {onAdd && (
          <DeskKey variant="quiet" pictogram="plus" shortcut={assistKeys.add} onPress={onAdd}>
            {t('act.add')}
          </DeskKey>
        )}
        <DeskKey variant="quiet" shortcut={assistKeys.anew} onPress={anew}>
          {t('assist.anew')}
        </DeskKey>
      </span>
    </div>
  );
}
