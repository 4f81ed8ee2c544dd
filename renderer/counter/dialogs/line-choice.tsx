import { Key } from '../../ui/key.tsx';
import { Shortcut } from '../../ui/shortcut.tsx';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import styles from './find-dialog.module.css';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';

/** Props: the chosen line, null = any. */
export interface LineChoiceProps {
  readonly chosen: string | null;
  readonly onChoose: (line: string | null) => void;
}

/** One of the lines or all of them; letters choose, 0 means all. */
export function LineChoice({ chosen, onChoose }: LineChoiceProps) {
  const t = useTexts();
  const { town, language } = useDesk();
  const choices = [
    { letter: null, stroke: '0', words: t('find.anyLine') },
    ...town.lines.map(({ letter, short }) => ({ letter, stroke: letter, words: short[language] })),
  ];
  useDialogKeys((key) => {
    const choice = choices.find(({ stroke }) => stroke === key);
    if (choice) onChoose(choice.letter);
    return choice !== undefined;
  });
  return (
    <div className={styles['lines']} role="group" aria-label={t('find.line')}>
      {choices.map(({ letter, stroke, words }) => (
        <Key
          key={stroke}
          className={styles['line']}
          variant={chosen === letter ? 'chosen' : 'quiet'}
          on={chosen === letter}
          onPress={() => onChoose(letter)}
        >
          <Shortcut keys={stroke} />
          <span>{words}</span>
        </Key>
      ))}
    </div>
  );
}
