import type { PlanItem } from '../../../shared/flow/plan-items.ts';
import { severalWords } from '../../guide/several-words.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { PlanScreen } from '../screen.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { matterName } from './matter-name.ts';
import styles from './part.module.css';
import { turnPage } from './turn-page.ts';
import { usePlanTexts } from './use-plan-texts.ts';

/** Props of a check item. */
export interface ItemKeyProps {
  readonly item: PlanItem;
  readonly screen: PlanScreen;
}

/** One thing to bring. A press ticks it; a press on a ticked one says that it is not there after all, and explains what then. */
export function ItemKey({ item: { item, must, for: matters }, screen: { has } }: ItemKeyProps) {
  const texts = useTexts();
  const t = usePlanTexts();
  const ticked = has.includes(item.id);
  const names = matters.map((matter) => matterName(matter, texts));
  const what = severalWords(names, texts.language === 'en' ? 24 : 12, t);
  const press = (): void => {
    happen({ type: 'item said', item: item.id, has: !ticked });
    if (ticked) turnPage({ kind: 'item', item: item.id });
  };
  return (
    <Key variant={ticked ? 'chosen' : 'normal'} on={ticked} className={styles['item']} onPress={press}>
      <span className={styles['state']}>
        <Pictogram name={ticked ? 'box-on' : 'box'} className={styles['box']} />
        {t(ticked ? 'plan:items.have' : 'plan:items.notYet')}
      </span>
      <span className={styles['words']}>
        <b className={styles['name']}>{texts.say(item.name)}</b>
        <span className={styles['help']} data-extra="">
          {must ? what : t('plan:items.maybe', { what })}
        </span>
      </span>
    </Key>
  );
}
