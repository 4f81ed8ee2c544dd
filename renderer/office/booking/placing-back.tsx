import { DeskKey } from '../../ui/desk-key.tsx';
import { shortcuts } from '../shortcuts.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';

/** The way out without having placed anything. */
export function PlacingBack() {
  const t = useTexts();
  return (
    <DeskKey variant="quiet" shortcut={shortcuts['put-away']} onPress={() => happen({ type: 'put away' })}>
      {t('placing.stop')}
    </DeskKey>
  );
}
