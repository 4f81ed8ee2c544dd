import type { Errand } from '../../../shared/domain/errand.ts';
import { lineOf } from '../../../shared/domain/town.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { closedWords, type ClosedWords } from '../closed-words.ts';
import { useHall } from '../hall.ts';
import { HallClosed } from '../hall-closed.tsx';
import { pictogramOf } from '../pictogram-of.ts';
import { statusOf } from '../line-status.ts';
import { LineBadge } from '../place-badge.tsx';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { useWaitWords } from '../use-wait-words.ts';
import styles from './errands.module.css';

/** What a group holds: open errands are keys; closed ones stay in the list as information, with the reason. */
export function Errands({ group: id }: { readonly group: string }) {
  const { town } = useHall();
  const { t, language } = useTexts();
  const group = town.errandGroups.find((one) => one.id === id);
  if (!group) return null;
  return (
    <Stage
      title={group.title[language]}
      lead={t('errands.lead')}
      look={<HallClosed />}
      picture={pictogramOf(group.pictogram)}
    >
      <div className={styles['list']}>
        {group.errands.map((errand) => (
          <Choice key={errand.id} errand={errand} />
        ))}
      </div>
    </Stage>
  );
}

function Choice({ errand }: { readonly errand: Errand }) {
  const { town, lobby, dates } = useHall();
  const { t, language } = useTexts();
  const line = lineOf(town, errand.line);
  const { waiting, admission, wait } = statusOf(lobby, errand.line);
  const words = useWaitWords();
  const closed = closedWords(admission, t, dates);
  if (closed) {
    return (
      <div className={styles['closed']} data-closed="">
        <span className={styles['words']}>
          <b className={styles['title']}>{errand.title[language]}</b>
          <ClosedReason words={closed} />
        </span>
        <Pictogram name="clock" className={styles['sign']} />
      </div>
    );
  }
  return (
    <Key className={styles['choice']} onPress={() => happen({ type: 'errand chosen', errand: errand.id })}>
      <span className={styles['words']}>
        <b className={styles['title']}>{errand.title[language]}</b>
        <span className={styles['help']}>{errand.help[language]}</span>
      </span>
      <span className={styles['where']}>
        <span className={styles['badge']}>
          <LineBadge line={line} />
        </span>
        <span className={styles['waiting']}>
          {t('errands.waiting', { count: waiting })} <b>{words.short(wait.band)}</b>
        </span>
      </span>
      <Pictogram name="chevron" className={styles['sign']} />
    </Key>
  );
}

/** While the whole hall is closed the reason stands above the list; a line of its own hours says its own. */
function ClosedReason({ words }: { readonly words: ClosedWords }) {
  const { lobby } = useHall();
  const { t } = useTexts();
  if (lobby.opening.kind === 'closed') return <span className={styles['reason']}>{t('errands.closed')}</span>;
  return (
    <span className={styles['reason']}>
      {words.why} <span className={styles['opens']}>{words.opens}</span>
    </span>
  );
}
