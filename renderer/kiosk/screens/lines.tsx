import type { Line } from '../../../shared/domain/line.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { closedWords, type ClosedWords } from '../closed-words.ts';
import { useHall } from '../hall.ts';
import { HallClosed } from '../hall-closed.tsx';
import { statusOf } from '../line-status.ts';
import { LineBadge } from '../place-badge.tsx';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { useWaitWords } from '../use-wait-words.ts';
import styles from './lines.module.css';

/** Just a ticket: which line. Open ones are keys; closed ones stay in the list as information, with the reason. */
export function Lines() {
  const { town } = useHall();
  const { t, ruby } = useTexts();
  return (
    <Stage title={ruby.t('lines.title')} lead={t('lines.lead')} look={<HallClosed />} picture="ticket">
      <div className={styles['lines']}>
        {town.lines.map((line) => (
          <Choice key={line.letter} line={line} />
        ))}
      </div>
    </Stage>
  );
}

function Choice({ line }: { readonly line: Line }) {
  const { lobby, dates } = useHall();
  const { t, say } = useTexts();
  const words = useWaitWords();
  const { waiting, admission, wait } = statusOf(lobby, line.letter);
  const [key, note] = [useFit<HTMLButtonElement>(4), useFit<HTMLDivElement>(4)];
  const closed = closedWords(admission, t, dates);
  const title = <b className={styles['title']}>{say(line.name)}</b>;
  if (closed) {
    return (
      <div ref={note} className={styles['closed']} data-closed="">
        <Pictogram name="clock" className={styles['sign']} />
        <span className={styles['words']}>
          {title}
          <ClosedReason words={closed} />
        </span>
      </div>
    );
  }
  return (
    <Key ref={key} className={styles['line']} onPress={() => happen({ type: 'errand chosen', errand: line.letter })}>
      <span className={styles['badge']}>
        <LineBadge line={line} />
      </span>
      <span className={styles['words']}>
        {title}
        <span className={styles['waiting']}>
          {t('lines.waiting', { count: waiting })} <b>{words.short(wait.band)}</b>
        </span>
      </span>
    </Key>
  );
}

/** While the whole hall is closed the reason stands above the list; a line of its own hours says its own. */
function ClosedReason({ words }: { readonly words: ClosedWords }) {
  const { lobby } = useHall();
  const { t } = useTexts();
  if (lobby.opening.kind === 'closed') return <span className={styles['reason']}>{t('lines.closed')}</span>;
  return (
    <span className={styles['reason']}>
      {words.why} <span className={styles['opens']}>{words.opens}</span>
    </span>
  );
}
