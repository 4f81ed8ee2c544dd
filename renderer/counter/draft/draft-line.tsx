import { labelWords, localWords } from '../../i18n/local-words.ts';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import styles from './draft.module.css';
import type { DraftRow } from './draft-rows.ts';
import { useValueWords } from './use-value-words.ts';

/** What stands in a line of a form, where it came from, what it was before, and whether to look at it. */
export function DraftLine({ row }: { readonly row: DraftRow }) {
  const t = useTexts();
  const { language } = useDesk();
  const words = useValueWords();
  const { fact, value, was, check, byHand } = row;
  const source = value && value.value !== '' ? t(`draft.source.${value.source}`) : '';
  return (
    <div className={styles['line']} data-check={check ?? undefined} data-fact={fact.id}>
      <dt>{labelWords(localWords(fact.label, language), language)}</dt>
      <dd className={styles['value']}>
        <Value row={row} words={words} />
        {was !== null && (
          <small>
            {t('draft.was')} <s>{was === '' ? t('draft.blank') : words(fact, was)}</s>
          </small>
        )}
      </dd>
      <dd className={styles['source']}>
        {check && <b>{t(`draft.check.${check}`)}</b>}
        {byHand ? '' : [check && source && '・', source]}
      </dd>
    </div>
  );
}

interface ValueProps {
  readonly row: DraftRow;
  readonly words: ReturnType<typeof useValueWords>;
}

function Value({ row: { fact, value, byHand }, words }: ValueProps) {
  const t = useTexts();
  if (byHand) return <span className={styles['byHand']}>{t('draft.byHand')}</span>;
  if (value === null || value.value === '') return <span className={styles['byHand']}>{t('draft.blank')}</span>;
  return <b>{words(fact, value.value)}</b>;
}
