import { useTexts } from '../use-texts.ts';
import { CheckMissing } from './check-missing.tsx';
import { ItemKey } from './item-key.tsx';
import { ListPage } from './list-page.tsx';
import styles from './part.module.css';
import type { PlanPageProps } from './plan-page-props.ts';

/** Everything to bring, to be ticked off. */
export function ItemsPage({ plan: { items }, screen, from }: PlanPageProps & { readonly from: number }) {
  const { t, ruby } = useTexts();
  return (
    <ListPage
      kind="items"
      from={from}
      title={ruby.t('plan:items.title')}
      lead={`${t('plan:items.lead')} ${t('plan:items.identity')}`}
      picture="bag"
      entries={items}
      entry={(item) => <ItemKey key={item.item.id} item={item} screen={screen} />}
      below={
        <div className={styles['foot']}>
          <p className={styles['note']}>{t('plan:items.without')}</p>
          <CheckMissing items={items} screen={screen} />
        </div>
      }
    />
  );
}
