import { severalWords } from '../../guide/several-words.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Drafted } from '../drafted.tsx';
import type { PlanScreen } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './item-page.module.css';
import { matterName } from './matter-name.ts';
import { nextMissing } from './next-missing.ts';
import type { PlanPageProps } from './plan-page-props.ts';
import { ReadList } from './read-list.tsx';
import { turnBack, turnPage } from './turn-page.ts';
import { usePlanTexts } from './use-plan-texts.ts';

/** Signs that fit a line of what something is for. */
const LONGEST = { ja: 40, 'ja-x-easy': 40, en: 80 };

/** Something to bring: what it is, where to find it, what happens without it; then whether it is here. */
export function ItemPage({ plan, screen, id }: PlanPageProps & { readonly id: string }) {
  const texts = useTexts();
  const t = usePlanTexts();
  const found = plan.items.find(({ item }) => item.id === id);
  if (!found) return null;
  const { item, must, for: matters } = found;
  const names = matters.map((matter) => matterName(matter, texts));
  const what = severalWords(names, LONGEST[texts.language], t);
  const facts = [
    { label: t('plan:item.for'), value: must ? what : t('plan:items.maybe', { what }) },
    { label: t('plan:item.help'), value: texts.say(item.help) },
    { label: t('plan:item.lacking'), value: texts.say(item.without) },
  ];
  return (
    <Stage title={texts.ruby.say(item.name)} lead={t('plan:item.ask')} look={<Drafted />} picture="bag">
      <ReadList facts={facts} />
      <div className={styles['answers']}>
        <Answer words={t('plan:item.notYet')} chosen={screen.lacks.includes(id)} onPress={() => say(false)} />
        <Answer words={t('plan:item.have')} chosen={screen.has.includes(id)} onPress={() => say(true)} />
      </div>
    </Stage>
  );

  function say(has: boolean): void {
    happen({ type: 'item said', item: id, has });
    leadOn(plan, screen, id);
  }
}

/** To the next thing that nothing was said of, if one came here to look at those; else back. */
function leadOn({ items }: PlanPageProps['plan'], { has, lacks }: PlanScreen, id: string): void {
  const wasOpen = !has.includes(id) && !lacks.includes(id);
  const next = wasOpen ? nextMissing(items, { has, lacks: [...lacks, id] }) : null;
  if (next) turnPage({ kind: 'item', item: next.item.id });
  else turnBack();
}

interface AnswerProps {
  readonly words: string;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

function Answer({ words, chosen, onPress }: AnswerProps) {
  return (
    <Key center variant={chosen ? 'chosen' : 'normal'} current={chosen} className={styles['answer']} onPress={onPress}>
      {chosen && <Pictogram name="yes" className={styles['sign']} />}
      {words}
    </Key>
  );
}
