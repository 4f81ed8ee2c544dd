import { Key } from '../../ui/key.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './card-keys.module.css';
import { CardStage } from './card-stage.tsx';
import { goWithout } from './go-without.ts';
import { ReadSteps } from './read-steps.tsx';
import { ReaderPicture } from './reader-picture.tsx';

/** Waits for a card; laying it down is all there is to do. */
export function Hold() {
  const { t, ruby } = useTexts();
  return (
    <CardStage
      step="hold"
      title={ruby.t('card:hold.title')}
      lead={t('card:hold.lead')}
      look={<ReadSteps numbered words={[t('card:hold.out'), t('card:hold.flat'), t('card:hold.stay')]} />}
    >
      <ReaderPicture place="to lay" />
      <div className={styles['keys']}>
        <Key variant="quiet" center className={styles['other']} onPress={goWithout}>
          {t('card:consent.without')}
        </Key>
      </div>
    </CardStage>
  );
}
