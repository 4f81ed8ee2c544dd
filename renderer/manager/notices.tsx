import { DeskKey } from '../ui/desk-key.tsx';
import { Message } from '../ui/message.tsx';
import { explain } from './explain.ts';
import { useHouse } from './house.ts';
import styles from './notices.module.css';
import { RefusedContentNotice } from './refused-content.tsx';
import type { Note } from './state.ts';
import { happen, useManager } from './store.ts';
import { useTexts, type Words } from './use-texts.ts';

/** What the manager must know before anything else, and the word about the last action. */
export function Notices() {
  const t = useTexts();
  const { view, dates, away } = useHouse();
  const at = view.storeReplacedAt;
  return (
    <div className={styles['notices']}>
      {away && (
        <Message pictogram="offline" title={t('away.title', { time: dates.time(view.asOf) })} urgent>
          {t('away.rest')}
        </Message>
      )}
      {at !== null && (
        <Message pictogram="question" title={t('replaced.title', { day: dates.day(at), time: dates.time(at) })}>
          {t('replaced.rest')}
        </Message>
      )}
      <RefusedContentNotice />
      <LastNote />
    </div>
  );
}

function wordsOf(
  note: Note,
  t: Words,
  dayOf: (day: string) => string,
): { title: string; rest: string | null; tone: 'note' | 'stop' } {
  switch (note.kind) {
    case 'staff added':
      return { title: t('newStaff.done', note), rest: null, tone: 'note' };
    case 'export right set':
      if (note.until === null) return { title: t('exportRight.taken', note), rest: null, tone: 'note' };
      return {
        title: t('exportRight.given', { name: note.name, day: dayOf(note.until) }),
        rest: t('exportRight.givenRest'),
        tone: 'note',
      };
    case 'pin set':
      return { title: t('pin.done'), rest: t('pin.doneRest'), tone: 'note' };
    case 'refused':
      return explain(note.error, t);
  }
}

function LastNote() {
  const t = useTexts();
  const { dates } = useHouse();
  const note = useManager((state) => state.note);
  const inForm = useManager(({ panel }) => panel.kind !== 'none');
  if (!note || inForm) return null;
  const words = wordsOf(note, t, dates.dayOf);
  return (
    <div className={styles['note']}>
      <Message
        pictogram={note.kind === 'refused' ? 'question' : 'yes'}
        title={words.title}
        tone={words.tone}
        urgent={note.kind === 'refused'}
      >
        {words.rest}
      </Message>
      <DeskKey variant="quiet" onPress={() => happen({ type: 'put away' })}>
        {t('note.put')}
      </DeskKey>
    </div>
  );
}
