import { Message } from '../../ui/message.tsx';
import { useHall } from '../hall.ts';
import { PinPad } from '../pin-pad.tsx';
import { PinRings } from '../pin-rings.tsx';
import { unlock } from '../staff-acts.ts';
import type { PinCheck } from '../staff-page.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './pin.module.css';

/** Props of the question for the PIN. */
export interface PinProps {
  readonly typed: string;
  readonly check: PinCheck;
}

/** For staff: the PIN of the house. Digits are never shown, only how many there are. */
export function Pin({ typed, check }: PinProps) {
  const { connection } = useHall();
  const { t } = useTexts();
  const send = (): void => {
    if (typed !== '') void unlock(connection, typed);
  };
  return (
    <Stage title={t('pin.title')} lead={t('pin.lead')} look={<PinTrouble check={check} />}>
      <PinRings
        typed={typed.length}
        of={Math.max(4, typed.length)}
        label={t('pin.typed', { count: typed.length })}
        className={styles['rings']}
      />
      <PinPad busy={check.kind === 'asking'} onDigit={(sign) => happen({ type: 'sign typed', sign })} onSend={send} />
    </Stage>
  );
}

function PinTrouble({ check }: { readonly check: PinCheck }) {
  const { t } = useTexts();
  if (check.kind === 'wait') {
    return (
      <Message pictogram="lock" title={t('pin.wait')} urgent>
        {t('pin.waitRest', { seconds: check.seconds })}
      </Message>
    );
  }
  if (check.kind !== 'refused') return null;
  return (
    <Message pictogram={check.why === 'NO_PIN' ? 'key' : 'lock'} title={t(`pin.${check.why}`)} urgent>
      {t(check.why === 'NO_PIN' ? 'pin.NO_PINRest' : 'pin.again')}
    </Message>
  );
}
