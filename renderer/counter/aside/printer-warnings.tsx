import type { PrinterState } from '../../../shared/domain/printer-state.ts';
import { Message } from '../../ui/message.tsx';
import { useDesk } from '../desk.ts';
import styles from '../notices.module.css';
import { useTexts, type Words } from '../use-texts.ts';

/** Printers of kiosks that want a hand. */
export function PrinterWarnings() {
  const t = useTexts();
  const { view } = useDesk();
  return view.printers.map(({ device, deviceName, state }) => (
    <Message key={device} pictogram="print" title={stateWords(state, t)} className={styles['small']}>
      {deviceName}
      {state !== 'paper-low' && <span className={styles['line']}>{t('printer.rest')}</span>}
    </Message>
  ));
}

function stateWords(state: PrinterState, t: Words): string {
  return state === 'ready' || state === 'none' ? '' : t(`printer.${state}`);
}
