import { ticketParts } from '../../../shared/domain/numbering.ts';
import { Key } from '../../ui/key.tsx';
import { Message } from '../../ui/message.tsx';
import { useHall } from '../hall.ts';
import { lookUp } from '../look-up.ts';
import type { Look } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { TicketPad } from '../ticket-pad.tsx';
import { TypedNumber } from '../typed-number.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './number.module.css';

/** Props of the screen for a number. */
export interface NumberScreenProps {
  readonly typed: string;
  readonly look: Look;
}

/** For somebody who has a number: which one? */
export function NumberScreen({ typed, look }: NumberScreenProps) {
  const { connection } = useHall();
  const { t, ruby } = useTexts();
  return (
    <Stage title={ruby.t('number.title')} lead={t('number.lead')} look={<Typed typed={typed} look={look} />}>
      <TicketPad />
      <div className={styles['foot']}>
        {ticketParts(typed) ? (
          <Key
            variant="primary"
            className={styles['look']}
            busy={look.kind === 'asking' ? t('common:busy') : null}
            onPress={() => void lookUp(connection, typed)}
          >
            {t('number.look')}
          </Key>
        ) : (
          <p className={styles['hint']}>{t('number.more')}</p>
        )}
      </div>
    </Stage>
  );
}

function Typed({ typed, look }: NumberScreenProps) {
  return (
    <>
      <TypedNumber typed={typed} />
      {look.kind === 'failed' && <Trouble why={look.why} typed={typed} />}
    </>
  );
}

function Trouble({ why, typed }: { readonly why: 'unknown' | 'lost'; readonly typed: string }) {
  const { t } = useTexts();
  return (
    <Message pictogram="question" title={t(`number.${why}`, { ticket: typed })} urgent>
      {t(`number.${why}Rest`)}
    </Message>
  );
}
