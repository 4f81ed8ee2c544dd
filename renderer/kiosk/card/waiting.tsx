import { Key } from '../../ui/key.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './card-keys.module.css';
import { ReaderStage } from './reader-stage.tsx';

/** The card is asked or read: a moment, and a way out of it. */
export function Waiting({ step }: { readonly step: 'looking' | 'reading' }) {
  const { t, ruby } = useTexts();
  return (
    <ReaderStage
      step={step}
      title={ruby.t(`card:${step}.title`)}
      lead={t(`card:${step}.lead`)}
      words={[t(`card:${step}.first`), t(`card:${step}.second`)]}
      place="lies"
    >
      <Key variant="primary" className={styles['main']} busy={t('common:busy')} onPress={() => undefined}>
        {t('common:busy')}
      </Key>
      <Key variant="quiet" center className={styles['other']} onPress={() => happen({ type: 'went back' })}>
        {t(`card:${step}.stop`)}
      </Key>
    </ReaderStage>
  );
}
