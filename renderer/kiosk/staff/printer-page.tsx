import { Key } from '../../ui/key.tsx';
import { Message } from '../../ui/message.tsx';
import { useHall } from '../hall.ts';
import { printTicket } from '../print-ticket.ts';
import type { Paper } from '../paper.ts';
import { Stage } from '../stage.tsx';
import { happen, useKiosk } from '../store.ts';
import { testPaper } from '../test-paper.ts';
import { useTexts } from '../use-texts.ts';
import { PaperWords } from './paper-words.tsx';
import styles from './staff-keys.module.css';

/** How the printer is, what to do about it, and a test. */
export function PrinterPage({ test }: { readonly test: Paper | null }) {
  const { town, bridge, dates, lobby } = useHall();
  const { t, language } = useTexts();
  const printer = useKiosk((state) => state.printer);
  const print = (): void => {
    happen({ type: 'page turned', page: { kind: 'printer', test: { kind: 'printing' } } });
    void printTicket(bridge, testPaper(lobby.asOf, { town, language, t, dates }));
  };
  return (
    <Stage
      title={t('staff.printer')}
      look={
        <Message pictogram="print" title={t(`staff.printers.${printer}`)}>
          {t(`staff.printerRest.${printer}`)}
        </Message>
      }
    >
      {test && <PaperWords paper={test} printing={t('staff.testing')} printed={t('staff.tested')} />}
      {printer !== 'none' && (
        <div className={styles['foot']}>
          <Key
            variant="primary"
            className={styles['main']}
            busy={test?.kind === 'printing' ? t('common:busy') : null}
            onPress={print}
          >
            {t('staff.test')}
          </Key>
        </div>
      )}
    </Stage>
  );
}
