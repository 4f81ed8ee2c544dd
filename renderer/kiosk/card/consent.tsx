import { DRAFT_KEPT_HOURS } from '../../../shared/domain/draft.ts';
import { cardItems } from '../../../shared/domain/fact.ts';
import { timeOutOf } from '../../../shared/domain/time-outs.ts';
import { Key } from '../../ui/key.tsx';
import { useHall } from '../hall.ts';
import { happen, useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { CardStage } from './card-stage.tsx';
import styles from './consent.module.css';
import { goWithout } from './go-without.ts';
import { Promises, type PromiseRow } from './promises.tsx';

/** Before anything is read: what, what for, what not, and when it is gone. */
export function Consent() {
  const { t, ruby } = useTexts();
  const { panel } = useHall();
  const promises = usePromises();
  // in low reach what one touches has less room, and what one looks at has more
  const above = useKiosk(({ lowered }) => lowered) && panel === 'portrait-32' ? 2 : 0;
  return (
    <CardStage
      step="consent"
      title={ruby.t('card:consent.title')}
      look={
        <>
          <ul className={styles['items']}>
            {cardItems.map((item, place) => (
              <li key={item}>
                <i aria-hidden="true">{place + 1}</i>
                {t(`card:${item}`)}
              </li>
            ))}
          </ul>
          {above > 0 && <Promises rows={promises.slice(0, above)} />}
        </>
      }
    >
      <Promises rows={promises.slice(above)} />
      <Key variant="primary" className={styles['read']} onPress={() => happen({ type: 'card step', to: 'hold' })}>
        {t('card:consent.read')}
      </Key>
      <Key variant="quiet" center className={styles['without']} onPress={goWithout}>
        {t('card:consent.without')}
      </Key>
    </CardStage>
  );
}

/** What for, what not, and when it is gone. */
function usePromises(): readonly PromiseRow[] {
  const { t } = useTexts();
  const { warn, wipe } = timeOutOf(
    'personal',
    useKiosk(({ slow }) => slow),
  );
  return [
    { pictogram: 'doc', words: t('card:consent.for') },
    { pictogram: 'lock', words: t('card:consent.not'), rest: t('card:consent.notRest') },
    {
      pictogram: 'bin',
      words: t('card:consent.gone'),
      rest: t('card:consent.goneRest', { hours: DRAFT_KEPT_HOURS }),
    },
    { pictogram: 'clock', words: t('card:consent.leave', { seconds: (warn ?? 0) + wipe }) },
  ];
}
