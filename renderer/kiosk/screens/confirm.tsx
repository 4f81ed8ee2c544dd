import type { Errand } from '../../../shared/domain/errand.ts';
import { errandOf, lineOf } from '../../../shared/domain/town.ts';
import { Figures } from '../../ui/figures.tsx';
import { Key } from '../../ui/key.tsx';
import { Message } from '../../ui/message.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Facts } from '../facts.tsx';
import { useHall } from '../hall.ts';
import { statusOf } from '../line-status.ts';
import { LinePlace } from '../line-place.tsx';
import type { Attempt } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import { useTake } from '../use-take.ts';
import { useTexts } from '../use-texts.ts';
import { useWaitWords } from '../use-wait-words.ts';
import styles from './confirm.module.css';

/** Props of the last question before a ticket. */
export interface ConfirmProps {
  readonly errand: string;
  readonly attempt: Attempt;
}

/** What for, where to, how many wait, how long: then one key. */
export function Confirm({ errand: id, attempt }: ConfirmProps) {
  const { town, lobby } = useHall();
  const { t } = useTexts();
  const errand = errandOf(town, id);
  if (!errand) return null;
  const failed = attempt.kind === 'failed' ? attempt : null;
  const tight = !failed && statusOf(lobby, errand.line).wait.tight;
  return (
    <Stage title={t('confirm.title')} look={<Wish errand={errand} />}>
      {failed && <TroubleMessage trouble={failed.trouble} />}
      {tight && (
        <Message pictogram="clock" title={t('common:wait.tight')} urgent>
          {t('confirm.tight')}
        </Message>
      )}
      <Keys errand={id} attempt={attempt} words={t(tight ? 'confirm.takeTight' : 'confirm.take')} />
      {!failed && !tight && <Next />}
    </Stage>
  );
}

function Keys({ errand, attempt, words }: ConfirmProps & { readonly words: string }) {
  const { t } = useTexts();
  const take = useTake();
  const failed = attempt.kind === 'failed' ? attempt : null;
  return (
    <div className={styles['keys']}>
      {failed?.trouble.kind !== 'closed' && (
        <Key
          variant="primary"
          className={styles['take']}
          busy={attempt.kind === 'asking' ? t('common:busy') : null}
          onPress={() => void take(errand, failed?.requestId ?? null)}
        >
          {failed ? t('confirm.again') : words}
        </Key>
      )}
      {attempt.kind !== 'asking' && (
        <Key variant="quiet" center className={styles['change']} onPress={() => happen({ type: 'went back' })}>
          <Pictogram name="back" />
          {t('confirm.change')}
        </Key>
      )}
    </div>
  );
}

/** What happens after the key is pressed: nobody should have to guess. */
function Next() {
  const { t } = useTexts();
  return (
    <section className={styles['next']}>
      <h2>{t('confirm.next')}</h2>
      <ol>
        {(['number', 'sit', 'called'] as const).map((step, index) => (
          <li key={step}>
            <Figures>{index + 1}</Figures>
            {t(`confirm.steps.${step}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Wish({ errand }: { readonly errand: Errand }) {
  const { town, lobby } = useHall();
  const { t, language } = useTexts();
  const words = useWaitWords();
  const { waiting, wait } = statusOf(lobby, errand.line);
  const facts = [
    { label: t('confirm.what'), value: errand.title[language] },
    { label: t('confirm.where'), value: <LinePlace counter={lineOf(town, errand.line).counters[0]} /> },
    {
      label: t('confirm.waiting'),
      value: waiting === 0 ? t('confirm.none') : <Figures>{t('confirm.people', { count: waiting })}</Figures>,
    },
    { label: t('confirm.wait'), value: words.band(wait.band) },
  ];
  return <Facts facts={facts} />;
}
