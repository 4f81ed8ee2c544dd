import { useState } from 'react';
import { useHall } from '../hall.ts';
import { useTexts } from '../use-texts.ts';
import styles from './simulator-tray.module.css';
import { TrayCards } from './tray-cards.tsx';

/** Made-up cards for practice and demonstration, at the edge of the page: no part of what a visitor sees. */
export function SimulatorTray() {
  const { card } = useHall();
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  if (card !== 'simulated') return null;
  return (
    <aside className={styles['tray']} data-tray="" aria-label={t('card:tray.title')}>
      {open && <TrayCards />}
      <button type="button" className={styles['tab']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'card:tray.close' : 'card:tray.open')}
      </button>
    </aside>
  );
}
