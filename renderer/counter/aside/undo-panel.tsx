import { UNDO_MS } from '../../../shared/domain/undo.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { useDesk } from '../desk.ts';
import { shortcuts } from '../shortcuts.ts';
import { useCounter } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { undoWords } from './undo-words.ts';
import styles from './undo-panel.module.css';

/** Seconds are counted down in calm steps. */
const STEP = 5;

/** The newest action of this counter, which can still be taken back; its place is always the same. This page's clock may go a little behind the hub's. `stay` = an open dialog stays. */
export function UndoPanel({ stay = false }: { readonly stay?: boolean }) {
  const t = useTexts();
  const { part, acts, now, away } = useDesk();
  const busy = useCounter(({ doing }) => doing?.act === 'undo');
  const offer = part.own?.undo ?? null;
  const left = offer ? Math.min(UNDO_MS, offer.until - now) : 0;
  if (away || !offer || left <= 0) return <section className={styles['nothing']}>{t('undo.nothing')}</section>;
  const seconds = Math.ceil(left / 1_000 / STEP) * STEP;
  return (
    <section className={styles['undo']} data-flat={stay ? '' : undefined} aria-label={t('undo.title')}>
      <p>
        {t('undo.before')}
        <TicketNumber value={offer.ticket} className={styles['number']} />
        {t(undoWords[offer.kind] ?? 'undo.did.other')}
      </p>
      <DeskKey
        pictogram="undo"
        shortcut={shortcuts.undo}
        busy={busy ? t('common:busy') : null}
        onPress={() => acts.undo(offer, stay)}
      >
        {t('undo.take')}
      </DeskKey>
      <p className={styles['left']}>{t('undo.left', { seconds })}</p>
    </section>
  );
}
