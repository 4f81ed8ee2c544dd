import { dates } from '../i18n/dates.ts';
import { Key } from '../ui/key.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { AwayNote } from './away-note.tsx';
import { Drafted } from '../phone/drafted.tsx';
import styles from './foot.module.css';
import { useHall } from './hall.ts';
import { happen, useTicket } from './store.ts';
import { useTexts } from './use-texts.ts';

/** How fresh the page is, and the two keys at the thumb while somebody waits. */
export function Foot() {
  const { view, town, connection } = useHall();
  const { t, language } = useTexts();
  const time = dates(language, town.office.timeZone).time(view.asOf);
  const { kind } = view.now;
  return (
    <footer className={styles['foot']}>
      <AwayNote connection={connection} time={time}>
        <p className={styles['fresh']}>
          {t('common:asOf', { time })} <span>{t('fresh')}</span>
        </p>
      </AwayNote>
      <Drafted words={t('common:drafted')} />
      {kind !== 'over' && kind !== 'serving' && kind !== 'called' && <WaitingKeys />}
    </footer>
  );
}

function WaitingKeys() {
  const { t } = useTexts();
  const sound = useTicket((state) => state.sound);
  return (
    <>
      {sound && <p className={styles['hint']}>{t('sound.hint')}</p>}
      <div className={styles['keys']}>
        <Key variant="quiet" center className={styles['key']} onPress={() => happen({ type: 'leaving asked' })}>
          <Pictogram name="no" />
          <span>{t('leave.key')}</span>
        </Key>
        <Key
          variant={sound ? 'normal' : 'primary'}
          center
          on={sound}
          className={styles['key']}
          onPress={() => happen({ type: 'sound switched', on: !sound })}
        >
          <Pictogram name="bell" />
          <span>{t(sound ? 'sound.off' : 'sound.on')}</span>
        </Key>
      </div>
    </>
  );
}
