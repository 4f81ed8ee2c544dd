import type { Stop } from '../../../shared/domain/visit.ts';
import { Message } from '../../ui/message.tsx';
import { useDesk } from '../desk.ts';
import { DraftPart } from '../draft/draft-part.tsx';
import { NotePanel } from '../note-panel.tsx';
import { useTexts } from '../use-texts.ts';
import { Memo } from './memo.tsx';
import { VisitorActs } from './visitor-acts.tsx';
import { VisitorFacts } from './visitor-facts.tsx';
import { VisitorHead } from './visitor-head.tsx';
import styles from './visitor.module.css';
import { Way } from './way.tsx';

/** The visitor who is called to this counter or sits at it. */
export function VisitorHere({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { part, away } = useDesk();
  return (
    <section className={styles['visitor']} aria-live="polite">
      <VisitorHead stop={stop} />
      {!away && <VisitorActs stop={stop} />}
      <NotePanel />
      {part.offerAbsent && (
        <Message pictogram="absent" title={t('visitor.offerAbsent', { count: stop.recalls + 1 })}>
          {t('visitor.offerAbsentRest')}
        </Message>
      )}
      <Way stop={stop} />
      <DraftPart stop={stop} />
      <Memo stop={stop} />
      <VisitorFacts stop={stop} />
    </section>
  );
}
