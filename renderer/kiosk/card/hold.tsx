import { Key } from '../../ui/key.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './card-keys.module.css';
import { goWithout } from './go-without.ts';
import { ReaderStage } from './reader-stage.tsx';

/** Waits for a card; laying it down is all there is to do. */
export function Hold() {
  const { t, ruby } = useTexts();
  return (
    <ReaderStage
      step="hold"
      title={ruby.t('card:hold.title')}
      lead={t('card:hold.lead')}
      numbered
      words={[t('card:hold.out'), t('card:hold.flat'), t('card:hold.stay')]}
      place="to lay"
    >
      <Key variant="quiet" center className={styles['other']} onPress={goWithout}>
        {t('card:consent.without')}
      </Key>
    </ReaderStage>
  );
}
