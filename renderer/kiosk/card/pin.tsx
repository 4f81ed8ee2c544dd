import { useState } from 'react';
import { Key } from '../../ui/key.tsx';
import { Message } from '../../ui/message.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { PIN_LENGTH } from '../card-moves.ts';
import { useHall } from '../hall.ts';
import { PinPad, USUAL_ORDER } from '../pin-pad.tsx';
import { PinRings } from '../pin-rings.tsx';
import { useTexts } from '../use-texts.ts';
import type { CardStepProps } from './card-step-props.ts';
import { CardStage } from './card-stage.tsx';
import { goWithout } from './go-without.ts';
import { mixedOrder } from './mixed-order.ts';
import styles from './pin.module.css';
import { readCard } from './read-card.ts';
import { usePinDigits } from './use-pin-digits.ts';

/** The PIN of the card: what is typed is shown only as filled rings, and kept nowhere but in memory that is wiped. */
export function Pin({ step }: CardStepProps<'pin'>) {
  const hall = useHall();
  const { t, ruby } = useTexts();
  const digits = usePinDigits();
  const [order, setOrder] = useState(USUAL_ORDER);
  /** How many digits there were when too few were sent. */
  const [sentAt, setSentAt] = useState<number | null>(null);
  const { typed, remaining } = step;
  const send = (): void => {
    if (typed < PIN_LENGTH) return setSentAt(typed);
    void readCard(hall, { pin: digits.take(), allowLastTry: remaining === 1 });
  };
  const tries = remaining === null ? t('card:pin.triesUnknown') : t('card:pin.tries', { count: remaining });
  const mixed = order !== USUAL_ORDER;
  return (
    <CardStage
      step="pin"
      title={ruby.t('card:pin.title')}
      lead={step.wrong ? undefined : t('card:pin.lead')}
      look={
        <>
          {step.wrong && <Wrong remaining={remaining} />}
          <PinRings
            typed={typed}
            of={PIN_LENGTH}
            label={t('card:pin.typed', { count: typed })}
            className={styles['rings']}
          />
          <Below missing={sentAt === typed ? PIN_LENGTH - typed : 0} tries={step.wrong ? null : tries} />
        </>
      }
    >
      <div className={styles['pad']}>
        <PinPad busy={false} order={order} onDigit={digits.type} onSend={send} />
      </div>
      <div className={styles['keys']}>
        <Key
          variant="quiet"
          center
          className={styles['key']}
          onPress={() => setOrder(mixed ? USUAL_ORDER : mixedOrder(USUAL_ORDER))}
        >
          <Pictogram name="swap" />
          <span>{t(mixed ? 'card:pin.order' : 'card:pin.mix')}</span>
        </Key>
        <Key variant="quiet" center className={styles['key']} onPress={goWithout}>
          <Pictogram name="question" />
          <span>{t('card:pin.forgot')}</span>
        </Key>
      </div>
    </CardStage>
  );
}

function Wrong({ remaining }: { readonly remaining: number | null }) {
  const { t } = useTexts();
  return (
    <Message pictogram="lock" title={t('card:pin.wrong')} className={styles['wrong']} urgent>
      {remaining === null ? t('card:pin.wrongUnknown') : t('card:pin.wrongRest', { count: remaining })}
    </Message>
  );
}

/** Below the rings: how many digits are missing after all, or how often one may try where that is not said above. */
function Below({ missing, tries }: { readonly missing: number; readonly tries: string | null }) {
  const { t } = useTexts();
  if (missing > 0) {
    return (
      <p className={styles['short']} role="alert">
        {t('card:pin.short', { count: missing })}
      </p>
    );
  }
  if (tries === null) return null;
  return (
    <p className={styles['tries']}>
      <Pictogram name="lock" className={styles['sign']} />
      <span>{tries}</span>
    </p>
  );
}
