import type { TownArea } from '../../../shared/domain/fact.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { useTexts } from '../use-texts.ts';
import styles from './answer-keys.module.css';
import type { AnswerProps } from './answer-props.ts';
import type { AddressEntry } from './entry.ts';
import { enter } from './give-answer.ts';
import { PassKey } from './pass-key.tsx';
import { soundRows } from './sound-rows.ts';

/** By which sound the area begins, with the areas there are; or it lies outside the town. */
export function SoundKeys({ fact, entry, content }: AnswerProps<'address'>) {
  const { t, say } = useTexts();
  const box = useFit<HTMLDivElement>(3);
  return (
    <>
      <div ref={box} className={styles['grid']}>
        {soundRows(content.book.areas).map(({ sound, areas }) => (
          <Key key={sound} className={styles['option']} onPress={() => enter(afterSound(entry, sound, areas))}>
            <span className={styles['words']}>
              <b>{t('facts:address.row', { sound })}</b>
              <small>{areas.map(({ name }) => say(name)).join(t('facts:address.and'))}</small>
            </span>
          </Key>
        ))}
      </div>
      <div className={styles['foot']}>
        <Key variant="quiet" center className={styles['turn']} onPress={() => enter({ ...entry, at: 'outside' })}>
          <Pictogram name="route" className={styles['sign']} />
          <span>{t('facts:address.outside')}</span>
        </Key>
        <PassKey fact={fact} content={content} />
      </div>
    </>
  );
}

/** An area that is alone with its sound is chosen with it. */
function afterSound(entry: AddressEntry, sound: string, areas: readonly TownArea[]): AddressEntry {
  const [only, ...others] = areas;
  return only && others.length === 0
    ? { ...entry, at: 'number', sound: null, area: only.id }
    : { ...entry, at: 'area', sound, from: 0 };
}
