import { Message } from '../../ui/message.tsx';
import { useDesk } from '../desk.ts';
import styles from '../notices.module.css';
import { printerWords } from '../printer-words.ts';
import { useTexts } from '../use-texts.ts';

/** Printers of kiosks that want a hand. */
export function PrinterWarnings() {
  const t = useTexts();
  const { view } = useDesk();
  return view.printers.map(({ device, deviceName, state }) => (
    <Message key={device} pictogram="print" title={printerWords(state, t)} className={styles['small']}>
      {deviceName}
      {state !== 'paper-low' && <span className={styles['line']}>{t('printer.rest')}</span>}
    </Message>
  ));
}
