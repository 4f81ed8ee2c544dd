import { ticketParts } from '../../../shared/domain/numbering.ts';
import { Key } from '../../ui/key.tsx';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { TicketPad } from '../ticket-pad.tsx';
import { TypedNumber } from '../typed-number.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './staff-keys.module.css';

/** Finding a ticket whose number is known. */
export function TypedTicket({ typed }: { readonly typed: string }) {
  const { t } = useTexts();
  const search = { line: null, span: null, number: typed } as const;
  return (
    <Stage title={t('staff.number')} lead={t('number.lead')} look={<TypedNumber typed={typed} />}>
      <TicketPad />
      {ticketParts(typed) && (
        <div className={styles['foot']}>
          <Key variant="primary" className={styles['main']} onPress={() => happen({ type: 'tickets asked', search })}>
            {t('staff.find')}
          </Key>
        </div>
      )}
    </Stage>
  );
}
