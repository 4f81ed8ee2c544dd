import { DeskKey } from '../../ui/desk-key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useDesk } from '../desk.ts';
import styles from './help-calls.module.css';
import { shortcuts } from '../shortcuts.ts';
import { useCounter } from '../store.ts';
import { useRinging } from '../use-ringing.ts';
import { useTexts } from '../use-texts.ts';

/** A visitor at a kiosk asks for a member of staff: rings, and shows the same, until somebody goes. */
export function HelpCalls() {
  const t = useTexts();
  const { part, acts, dates, away } = useDesk();
  const busy = useCounter(({ doing }) => doing?.act === 'help');
  const [first] = part.ringing;
  useRinging(first !== undefined && !away);
  if (!first) return null;
  const more = part.ringing.length - 1;
  return (
    <section className={styles['ringing']} role="alert">
      <h2 className={styles['title']}>
        <Pictogram name="call" />
        {t('help.title')}
      </h2>
      <p>
        <b>{first.deviceName}</b> {t('help.since', { time: dates.time(first.at) })}
      </p>
      {!away && (
        <DeskKey
          variant="primary"
          shortcut={shortcuts.help}
          busy={busy ? t('common:busy') : null}
          onPress={() => acts.goHelp(first.id)}
        >
          {t('help.go')}
        </DeskKey>
      )}
      {more > 0 && <p>{t('help.more', { count: more })}</p>}
    </section>
  );
}
