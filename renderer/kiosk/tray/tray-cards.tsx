import { simulatedCards, type SimulatedCard } from '../../../shared/card/simulated-cards.ts';
import type { CardReaderState } from '../../../shared/card/card-reader.ts';
import { useState } from 'react';
import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './simulator-tray.module.css';

const states: Readonly<Record<CardReaderState, 'none' | 'empty' | 'lies'>> = {
  'no-reader': 'none',
  empty: 'empty',
  present: 'lies',
};

/** All made-up cards: a press lays one on the reader in place of the one that lies there. */
export function TrayCards() {
  const { bridge } = useHall();
  const { t } = useTexts();
  const reader = useKiosk((state) => state.reader);
  const [held, setHeld] = useState<SimulatedCard | null>(null);
  const hold = (card: SimulatedCard): void => {
    setHeld(card);
    void bridge.card.simulate({ kind: 'hold', card });
  };
  return (
    <div className={styles['cards']}>
      <h2>{t('card:tray.title')}</h2>
      <p>{t('card:tray.lead')}</p>
      <p role="status">{t(`card:tray.${states[reader]}`)}</p>
      <ul>
        {simulatedCards.map((card) => (
          <li key={card}>
            <button type="button" aria-pressed={reader === 'present' && card === held} onClick={() => hold(card)}>
              {t(`card:tray.cards.${card}`)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles['remove']} onClick={() => void bridge.card.simulate({ kind: 'remove' })}>
        {t('card:tray.remove')}
      </button>
    </div>
  );
}
