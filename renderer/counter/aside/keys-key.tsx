import { DeskKey } from '../../ui/desk-key.tsx';
import { shortcuts } from '../shortcuts.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './keys-key.module.css';

/** The way to every keystroke; each is printed on its action too. */
export function KeysKey() {
  const t = useTexts();
  return (
    <DeskKey
      variant="quiet"
      shortcut={shortcuts.keys}
      className={styles['keys']}
      onPress={() => happen({ type: 'panel opened', panel: { kind: 'keys' } })}
    >
      {t('keys.all')}
    </DeskKey>
  );
}
