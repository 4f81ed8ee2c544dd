import { Message } from '../ui/message.tsx';
import { DRAFT_KEPT_HOURS } from '../../shared/domain/draft.ts';
import { useKiosk } from './store.ts';
import styles from './ticket-forms.module.css';
import { useTexts } from './use-texts.ts';

/** What became of the forms: where they are, and when they are erased. While the card still lies there, that goes first. */
export function TicketForms({ drafted }: { readonly drafted: number }) {
  const { t } = useTexts();
  const lies = useKiosk(({ reader }) => reader === 'present');
  if (lies) {
    return (
      <Message pictogram="card" title={t('forms.card')} urgent>
        {t('forms.cardRest')}
      </Message>
    );
  }
  if (drafted === 0) return null;
  return (
    <section className={styles['forms']} role="status">
      <b>{t('forms.arrived', { count: drafted })}</b> <span>{t('forms.gone', { hours: DRAFT_KEPT_HOURS })}</span>
    </section>
  );
}
