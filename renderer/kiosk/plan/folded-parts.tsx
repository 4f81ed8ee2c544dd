import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { useTexts } from '../use-texts.ts';
import styles from './folded-parts.module.css';
import type { PlanPageProps } from './plan-page-props.ts';
import { turnPage } from './turn-page.ts';
import { useDetails } from './use-details.ts';

/** The parts of the plan behind one key each, where there is little room: in the same order as elsewhere. */
export function FoldedParts({ plan, screen }: PlanPageProps) {
  const { has } = screen;
  const { t } = useTexts();
  const details = useDetails({ plan, screen });
  const box = useFit<HTMLDivElement>(3);
  const held = plan.items.filter(({ item }) => has.includes(item.id)).length;
  return (
    <div ref={box} className={styles['parts']}>
      {plan.ways.length > 0 && (
        <PartKey
          green
          pictogram="store"
          words={t('plan:ways.heading')}
          help={t('plan:ways.count', { count: plan.ways.length })}
          onPress={() => turnPage({ kind: 'ways', from: 0 })}
        />
      )}
      {plan.items.length > 0 && (
        <PartKey
          pictogram="bag"
          words={t('plan:items.fold')}
          help={t('plan:items.foldSaid', { has: held, rest: plan.items.length - held })}
          onPress={() => turnPage({ kind: 'items', from: 0 })}
        />
      )}
      {details.map(({ pictogram, words, open }) => (
        <PartKey key={words} pictogram={pictogram} words={words} onPress={open} />
      ))}
    </div>
  );
}

interface PartKeyProps {
  readonly pictogram: PictogramName;
  readonly words: string;
  readonly help?: string;
  readonly green?: boolean;
  readonly onPress: () => void;
}

function PartKey({ pictogram, words, help, green = false, onPress }: PartKeyProps) {
  return (
    <Key className={green ? styles['green'] : styles['part']} onPress={onPress}>
      <Pictogram name={pictogram} className={styles['sign']} />
      <span className={styles['words']}>
        <b>{words}</b>
        {help !== undefined && <span>{help}</span>}
      </span>
    </Key>
  );
}
