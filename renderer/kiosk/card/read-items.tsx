import type { BasicInfo } from '../../../shared/card/card-reader.ts';
import { cardItems, type CardItem } from '../../../shared/domain/fact.ts';
import { useFit } from '../../ui/use-fit.ts';
import { useTexts, type Texts } from '../use-texts.ts';
import { birthWords } from './birth-words.ts';
import styles from './read-items.module.css';
import { shownWords } from './shown-words.ts';

/** Exactly the four items of the card. Nobody else is to hear them, so they are read aloud only to one ear. */
export function ReadItems({ info }: { readonly info: BasicInfo }) {
  const texts = useTexts();
  const box = useFit<HTMLDListElement>(4);
  return (
    <dl ref={box} className={styles['items']} data-quiet="">
      {cardItems.map((item) => (
        <div key={item}>
          <dt>{texts.t(`card:${item}`)}</dt>
          <dd>
            <bdi>{valueOf(item, info, texts)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function valueOf(item: CardItem, info: BasicInfo, { t, language }: Texts): string {
  switch (item) {
    case 'birthDate':
      return birthWords(info.birthDate, language, t);
    case 'sex':
      return t(`card:sexes.${info.sex}`);
    default:
      return shownWords(info[item]).words;
  }
}
