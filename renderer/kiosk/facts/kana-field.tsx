import type { FactKind } from '../../../shared/domain/fact.ts';
import { TypedField } from '../search/typed-field.tsx';
import { useTexts } from '../use-texts.ts';
import type { Entry } from './entry.ts';
import styles from './entry-view.module.css';
import { enter } from './give-answer.ts';
import { kanaValue } from './kana-value.ts';

/** Props of the field. */
export interface KanaFieldProps {
  readonly kind: FactKind;
  readonly entry: Extract<Entry, { readonly kind: 'words' }>;
}

/** Kana as typed; what they become on the form stands below. */
export function KanaField({ kind, entry }: KanaFieldProps) {
  const { t } = useTexts();
  const { typed } = entry;
  const katakana = kind.kind === 'kana' && kind.script === 'katakana';
  return (
    <>
      <TypedField label={t('facts:pad.field')} typed={typed} onType={(typed) => enter({ ...entry, typed })} />
      {katakana && typed !== '' ? (
        <p className={styles['hint']}>
          {t('facts:kana.onForm')} <b>{kanaValue(kind, typed)}</b>
        </p>
      ) : (
        <p className={styles['hint']}>{t(kind.kind === 'words' ? 'facts:kana.kanji' : 'facts:kana.space')}</p>
      )}
    </>
  );
}
