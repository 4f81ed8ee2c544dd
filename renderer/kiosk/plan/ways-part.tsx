import type { PlanWay } from '../../../shared/flow/plan-ways.ts';
import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { costWords } from '../../guide/fee-words.ts';
import { wayPictograms } from '../../guide/way-words.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useTexts } from '../use-texts.ts';
import { MoreKey } from './more-key.tsx';
import styles from './part.module.css';
import { turnPage } from './turn-page.ts';
import { usePlanTexts } from './use-plan-texts.ts';

/** So many fit the overview. */
const SHOWN = 2;

/** What can be done without a counter: the quickest ways, the others behind a key. */
export function WaysPart({ plan: { ways } }: { readonly plan: VisitorPlan }) {
  const { t } = useTexts();
  if (ways.length === 0) return null;
  const shown = ways.length <= SHOWN ? ways : ways.slice(0, SHOWN - 1);
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{t('plan:ways.heading')}</h2>
      <div className={styles['keys']}>
        {shown.map((way) => (
          <WayKey key={`${way.matter.errand.id}${way.place}`} way={way} />
        ))}
        {shown.length < ways.length && (
          <MoreKey
            green
            words={t('plan:ways.more', { count: ways.length - shown.length })}
            help={t('plan:ways.moreHelp')}
            onPress={() => turnPage({ kind: 'ways', from: 0 })}
          />
        )}
      </div>
    </section>
  );
}

/** One way: what, how, what it costs. */
export function WayKey({ way: { matter, channel, place, yen } }: { readonly way: PlanWay }) {
  const { t, say } = useTexts();
  const cost = costWords(yen, usePlanTexts());
  const { id, title } = matter.errand;
  return (
    <Key className={styles['way']} onPress={() => turnPage({ kind: 'channel', procedure: id, channel: place })}>
      <Pictogram name={wayPictograms[channel.kind]} className={styles['sign']} />
      <span className={styles['words']}>
        <b className={styles['name']}>{t(`plan:way.${channel.kind}`, { what: say(title) })}</b>
        <span className={styles['help']}>
          <span className={styles['hint']} data-extra="">
            {t(`plan:hint.${channel.kind}`)}
          </span>{' '}
          <b className={styles['cost']}>{cost}</b>
        </span>
      </span>
    </Key>
  );
}
