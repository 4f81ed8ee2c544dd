import { useEffect } from 'react';
import type { VisitView } from '../../../shared/domain/visit-view.ts';
import { Figures } from '../../ui/figures.tsx';
import { Key } from '../../ui/key.tsx';
import { Message } from '../../ui/message.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { Facts, type Fact } from '../facts.tsx';
import { useHall } from '../hall.ts';
import { LinePlace } from '../line-place.tsx';
import { lookUp } from '../look-up.ts';
import { asksRating } from '../number-moves.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { Rating } from '../rating.tsx';
import type { RatingStep } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { standingWords } from '../standing-words.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { useWaitWords } from '../use-wait-words.ts';
import styles from './standing.module.css';

/** How often (ms) the picture is brought up to date while somebody looks at it. */
const REFRESH_MS = 5_000;

/** Props of the screen that says where a visit stands. */
export interface StandingProps {
  readonly view: VisitView;
  readonly rating: RatingStep;
}

/** Where a number stands: what is so, and what to do now. */
export function Standing({ view, rating }: StandingProps) {
  const { connection, dates } = useHall();
  const texts = useTexts();
  const { t } = texts;
  const words = standingWords(view.now, texts, dates);
  const asks = asksRating({ kind: 'standing', view, rating });
  useEffect(() => {
    const timer = setInterval(() => void lookUp(connection, view.ticket), REFRESH_MS);
    return () => clearInterval(timer);
  }, [connection, view.ticket]);
  return (
    <Stage
      title={words.title}
      lead={words.rest}
      look={<Facts facts={useFacts(view)} />}
      {...(view.now.kind === 'waiting' ? {} : { picture: words.picture })}
    >
      <Notices view={view} />
      {asks && <Rating ticket={view.ticket} step={rating} />}
      <div className={styles['keys']}>
        <Key variant="quiet" center className={styles['another']} onPress={() => happen({ type: 'went back' })}>
          {t('standing.another')}
        </Key>
        <Key
          variant={asks && rating.kind !== 'thanks' ? 'normal' : 'primary'}
          center
          className={styles['finish']}
          onPress={() => happen({ type: 'finished' })}
        >
          {t('standing.finish')}
        </Key>
      </div>
    </Stage>
  );
}

function useFacts(view: VisitView): Fact[] {
  const { t } = useTexts();
  const wait = useWaitWords();
  const { now, stops } = view;
  const at = stops.find((stop) => stop.state === now.kind) ?? stops.find((stop) => stop.state === 'planned');
  const facts: Fact[] = [
    { label: t('standing.number'), value: <TicketNumber value={view.ticket} className={styles['number']} /> },
  ];
  if (now.kind !== 'over' && now.kind !== 'called' && at)
    facts.push({ label: t('standing.where'), value: <LinePlace counter={at.counter} /> });
  if (now.kind === 'waiting') {
    const people = now.ahead === 0 ? t('ticket.nobody') : t('confirm.people', { count: now.ahead });
    facts.push({ label: t('standing.ahead'), value: <Figures>{people}</Figures> });
    facts.push({ label: t('standing.wait'), value: wait.band(now.band) });
  }
  const later = stops.filter((stop) => stop !== at && stop.state === 'planned');
  if (later.length > 0) facts.push({ label: t('standing.next'), value: later.map(badgeOf) });
  return facts;
}

const badgeOf = ({ counter }: VisitView['stops'][number], index: number) => (
  <span key={index} className={styles['later']}>
    <PlaceBadge counter={counter} />
  </span>
);

/** Below: the counter that calls, very large; or why it takes longer, whether today suffices, and what to do when stepping out. */
function Notices({ view: { now } }: { readonly view: VisitView }) {
  const { t } = useTexts();
  const wait = useWaitWords();
  if (now.kind === 'called') {
    return (
      <section className={styles['here']}>
        <h2>{t('standing.here')}</h2>
        <p className={styles['badge']}>
          <PlaceBadge counter={now.counter} long />
        </p>
      </section>
    );
  }
  if (now.kind !== 'waiting') return null;
  return (
    <>
      {now.tight && <Message pictogram="clock" title={t('common:wait.tight')} />}
      {now.reason && <Message pictogram="clock" title={wait.reason(now.reason)} />}
      <Message pictogram="pause" title={t('standing.away')}>
        {t('standing.awayRest')}
      </Message>
    </>
  );
}
