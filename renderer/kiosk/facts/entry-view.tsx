import { Figures } from '../../ui/figures.tsx';
import { TypedField } from '../search/typed-field.tsx';
import { useTexts } from '../use-texts.ts';
import type { AnswerProps } from './answer-props.ts';
import { DateField } from './date-field.tsx';
import { digitsLeft, groupedDigits, hasKeys } from './digits-left.ts';
import styles from './entry-view.module.css';
import type { AddressEntry, Entry } from './entry.ts';
import type { FormsContent } from './facts-sheet.ts';
import { enter } from './give-answer.ts';
import { KanaField } from './kana-field.tsx';

/** What was entered, large, and what is still missing. */
export function EntryView({ fact, entry, content }: AnswerProps<Entry['kind']>) {
  const { t } = useTexts();
  switch (entry.kind) {
    case 'options':
      return null;
    case 'words':
      return <KanaField kind={fact.kind} entry={entry} />;
    case 'digits':
      return hasKeys(fact.kind) ? null : <Digits fact={fact} entry={entry} content={content} />;
    case 'date':
      return entry.at === 'era' ? null : <DateField entry={entry} />;
    case 'address':
      return (
        <>
          <AddressView entry={entry} content={content} />
          {entry.at === 'number' && <p className={styles['hint']}>{t('facts:address.numberHint')}</p>}
          {entry.at === 'rest' && <p className={styles['hint']}>{t('facts:address.restHint')}</p>}
          {entry.at === 'outside' && <p className={styles['hint']}>{t('facts:address.outsideHint')}</p>}
        </>
      );
  }
}

function Digits({ fact: { kind }, entry: { typed } }: AnswerProps<'digits'>) {
  const { t, say } = useTexts();
  const left = digitsLeft(kind, typed);
  const unit = kind.kind === 'number' ? say(kind.unit) : '';
  return (
    <>
      <p className={styles['digits']}>
        {groupedDigits(kind, typed).map((group, place) => (
          <Figures key={place}>{group}</Figures>
        ))}
        {unit}
      </p>
      <p className={styles['hint']} role="status">
        {left > 0 ? t('facts:digits.left', { count: left }) : kind.kind === 'number' ? '' : t('facts:digits.enough')}
      </p>
    </>
  );
}

interface AddressViewProps {
  readonly entry: AddressEntry;
  readonly content: FormsContent;
}

function AddressView({ entry, content }: AddressViewProps) {
  const { t, say } = useTexts();
  const area = content.book.areas.find(({ id }) => id === entry.area);
  const { at } = entry;
  if (at === 'sound' || at === 'area') return <p className={styles['hint']}>{t(`facts:address.${at}`)}</p>;
  const place = area && at !== 'outside' ? say(area.name) : null;
  if (at === 'number') {
    return (
      <p className={styles['digits']}>
        {place} <Figures>{entry.number}</Figures>
      </p>
    );
  }
  return (
    <>
      {place && (
        <p className={styles['place']}>
          {place} <Figures>{entry.number}</Figures>
        </p>
      )}
      <TypedField label={t('facts:pad.field')} typed={entry.words} onType={(words) => enter({ ...entry, words })} />
    </>
  );
}
