import { Message } from '../../ui/message.tsx';
import type { TicketAct } from '../staff-page.ts';
import { useTexts } from '../use-texts.ts';
import { PaperWords } from './paper-words.tsx';

/** Props of the words about an act. */
export interface ActWordsProps {
  readonly ticket: string;
  readonly act: TicketAct;
}

/** What became of what was done to a ticket. */
export function ActWords({ ticket, act }: ActWordsProps) {
  const { t } = useTexts();
  switch (act.kind) {
    case 'none':
    case 'busy':
      return null;
    case 'sure':
      return (
        <Message pictogram="question" title={t('staff.sure', { ticket })} urgent>
          {t('staff.sureRest')}
        </Message>
      );
    case 'reissued':
      return (
        <PaperWords
          paper={act.paper}
          printing={t('staff.reissued', { ticket })}
          printed={t('staff.printed', { ticket })}
          rest={t('staff.printedRest')}
        />
      );
    case 'cancelled':
      return <Message pictogram="yes" title={t('staff.cancelled', { ticket })} urgent />;
    case 'at-counter':
      return (
        <Message pictogram="person" title={t('staff.atCounter', { counter: act.counter })} urgent>
          {t('staff.atCounterRest')}
        </Message>
      );
    case 'lost':
      return <Message pictogram="question" title={t('staff.lost')} tone="stop" urgent />;
  }
}
