import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Shortcut } from '../../ui/shortcut.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { useDesk } from '../desk.ts';
import { errandTitle } from '../errand-title.ts';
import styles from './next-panel.module.css';
import { shortcuts } from '../shortcuts.ts';
import { useCounter } from '../store.ts';
import { useTexts } from '../use-texts.ts';

/** The one big key; where calling makes no sense, flat words in its place say why. */
export function NextPanel() {
  const t = useTexts();
  const { part, acts, away } = useDesk();
  const busy = useCounter(({ doing }) => doing?.act === 'next');
  const { next, here, own } = part;
  if (away) return <Flat title={t('next.away')} />;
  if (own?.state.kind === 'paused') return <Flat title={t('next.paused')} rest={t('next.pausedRest')} />;
  if (!next && !here) return <Flat title={t('next.nobody')} rest={t('next.nobodyRest')} />;
  if (here) return next ? <Flat title={t('next.next')} rest={<Who />} /> : <Flat title={t('next.nobody')} />;
  return (
    <Key variant="primary" className={styles['key']} busy={busy ? t('next.busy') : null} onPress={acts.next}>
      <Pictogram name="bell" className={styles['pictogram']} />
      <span className={styles['words']}>
        {t('next.call')}
        <small>
          <Who />
        </small>
      </span>
      <Shortcut keys={shortcuts.next} />
    </Key>
  );
}

function Who() {
  const { part, town, language } = useDesk();
  if (!part.next) return null;
  return (
    <>
      <TicketNumber value={part.next.ticket} /> {errandTitle(town, part.next, language)}
    </>
  );
}

function Flat({ title, rest }: { readonly title: string; readonly rest?: React.ReactNode }) {
  return (
    <section className={styles['flat']}>
      <b>{title}</b>
      {rest && <span>{rest}</span>}
    </section>
  );
}
