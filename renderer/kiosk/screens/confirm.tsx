import type { Errand } from '../../../shared/domain/errand.ts';
import { lineOf } from '../../../shared/domain/town.ts';
import { Figures } from '../../ui/figures.tsx';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import { statusOf } from '../line-status.ts';
import { LineBadge } from '../place-badge.tsx';
import type { Attempt } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import { useTake } from '../use-take.ts';
import { useTexts } from '../use-texts.ts';
import styles from './confirm.module.css';

/** Props of the last question before a ticket. */
export interface ConfirmProps {
  readonly errand: string;
  readonly attempt: Attempt;
}

/** What for, where to, how many wait: then one key. */
export function Confirm({ errand: id, attempt }: ConfirmProps) {
  const { town } = useHall();
  const { t } = useTexts();
  const take = useTake();
  const errand = town.errandGroups.flatMap((group) => group.errands).find((one) => one.id === id);
  if (!errand) return null;
  const failed = attempt.kind === 'failed' ? attempt : null;
  const closed = failed?.trouble.kind === 'closed';
  return (
    <Stage title={t('confirm.title')} look={<Wish errand={errand} />}>
      {failed && <TroubleMessage trouble={failed.trouble} />}
      <div className={styles['keys']}>
        {!closed && (
          <Key
            variant="primary"
            className={styles['take']}
            busy={attempt.kind === 'asking' ? t('common:busy') : null}
            onPress={() => void take(errand.id, failed?.requestId ?? null)}
          >
            {t(failed ? 'confirm.again' : 'confirm.take')}
          </Key>
        )}
        {attempt.kind !== 'asking' && (
          <Key variant="quiet" center className={styles['change']} onPress={() => happen({ type: 'went back' })}>
            <Pictogram name="back" />
            {t('confirm.change')}
          </Key>
        )}
      </div>
      {!failed && <Next />}
    </Stage>
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
  const line = lineOf(town, errand.line);
  const counter = town.counters.find((one) => one.number === line.counters[0]);
  const { waiting } = statusOf(lobby, errand.line);
  return (
    <dl className={styles['wish']}>
      <div>
        <dt>{t('confirm.what')}</dt>
        <dd>{errand.title[language]}</dd>
      </div>
      <div>
        <dt>{t('confirm.where')}</dt>
        <dd className={styles['place']}>
          <LineBadge line={line} long />
          {counter && (
            <span className={styles['section']}>
              {t('errands.floor', { floor: counter.floor })} {counter.section[language]}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('confirm.waiting')}</dt>
        <dd>{waiting === 0 ? t('confirm.none') : <Figures>{t('confirm.people', { count: waiting })}</Figures>}</dd>
      </div>
    </dl>
  );
}
