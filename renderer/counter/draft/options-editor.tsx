import { useState } from 'react';
import { checkValue, type FactFault } from '../../../shared/forms/check-value.ts';
import { localWords } from '../../i18n/local-words.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { Picks } from '../../ui/picks.tsx';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { useTexts } from '../use-texts.ts';
import styles from './correct.module.css';
import type { EditorProps } from './editor-props.ts';

/** One of the options at one press, or several and then the key that says so. */
export function OptionsEditor({ row: { fact, value }, shown, onWritten }: EditorProps) {
  const t = useTexts();
  const { acts, language } = useDesk();
  const [chosen, setChosen] = useState<readonly string[]>(value?.value.split(' ').filter(Boolean) ?? []);
  const [fault, setFault] = useState<FactFault | null>(null);
  const several = fact.kind.kind === 'several';
  const options = fact.kind.kind === 'choice' || fact.kind.kind === 'several' ? fact.kind.options : [];
  const send = async (ids: readonly string[]): Promise<void> => {
    const checked = checkValue(fact, ids.join(' '), { today: shown.today });
    setFault(checked.ok ? null : checked.error.code);
    if (checked.ok && (await acts.correctFact(shown.stop, fact.id, checked.value))) onWritten();
  };
  const pick = (id: string): void => {
    if (!several) return void send([id]);
    setChosen(options.map((one) => one.id).filter((one) => chosen.includes(one) !== (one === id)));
  };
  useDialogKeys((key) => {
    if (key !== 'S' || !several) return false;
    void send(chosen);
    return true;
  });
  return (
    <div className={styles['write']}>
      <Picks
        columns={options.length > 5 ? 2 : 1}
        picks={options.map(({ id, text, help }, index) => ({
          id,
          stroke: strokes[index] ?? '',
          words: localWords(text, language),
          rest: help && localWords(help, language),
          on: chosen.includes(id),
        }))}
        onPick={pick}
      />
      {fault && (
        <p className={styles['mistake']} role="alert">
          {t(`draft.fault.${fault}`)}
        </p>
      )}
      {several && (
        <DeskKey variant="primary" shortcut="S" onPress={() => void send(chosen)}>
          {t('draft.edit.write')}
        </DeskKey>
      )}
    </div>
  );
}

/** One stroke an option; S and X say something else. */
const strokes = [...'123456789ABCDEFGHIJKLMNOPQR'];
