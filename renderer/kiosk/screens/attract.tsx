import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import { HallClosed } from '../hall-closed.tsx';
import { Stage } from '../stage.tsx';
import { LanguageKeys } from '../language-keys.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { WaitingBoard } from '../waiting-board.tsx';
import styles from './attract.module.css';

/** Nobody is here: an open window, and one large way in. */
export function Attract() {
  const { lobby } = useHall();
  const { t, ruby, language } = useTexts();
  return (
    <Stage
      hero
      title={ruby.t('attract.title')}
      lead={t('attract.lead')}
      look={lobby.opening.kind === 'open' ? <WaitingBoard /> : <HallClosed />}
    >
      <Pictogram name="window" className={styles['window']} />
      <Key variant="primary" className={styles['start']} onPress={() => happen({ type: 'began', language })}>
        {t('attract.start')}
      </Key>
      <LanguageKeys onChoose={(chosen) => happen({ type: 'began', language: chosen })} />
    </Stage>
  );
}
