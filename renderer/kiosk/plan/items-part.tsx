import { useTexts } from '../use-texts.ts';
import { CheckMissing } from './check-missing.tsx';
import { ItemKey } from './item-key.tsx';
import { MoreKey } from './more-key.tsx';
import styles from './part.module.css';
import type { PlanPageProps } from './plan-page-props.ts';
import { turnPage } from './turn-page.ts';

/** What to bring: press what is at hand. */
export function ItemsPart({ plan: { items, ways }, screen }: PlanPageProps) {
  const { t } = useTexts();
  if (items.length === 0) return null;
  const room = ways.length === 0 ? 6 : 4;
  const shown = items.length <= room ? items : items.slice(0, room - 1);
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{t('plan:items.heading')}</h2>
      <div className={styles['keys']}>
        {shown.map((item) => (
          <ItemKey key={item.item.id} item={item} screen={screen} />
        ))}
        {shown.length < items.length && (
          <MoreKey
            words={t('plan:items.more', { count: items.length - shown.length })}
            help={t('plan:items.moreHelp')}
            onPress={() => turnPage({ kind: 'items', from: 0 })}
          />
        )}
      </div>
      <div className={styles['foot']}>
        <p className={styles['note']}>{t('plan:items.without')}</p>
        <CheckMissing items={items} screen={screen} />
      </div>
    </section>
  );
}
