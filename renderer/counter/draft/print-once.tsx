import { useEffect, useEffectEvent, type ReactNode } from 'react';
import type { PagePrintOutcome } from '../../../shared/bridge.ts';
import { PrintSheets } from '../../form-paper/print-sheets.tsx';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import { loadFonts } from './load-fonts.ts';

/** Puts a sheet on paper as soon as its letters are there; it is in the page only meanwhile. */
export function PrintOnce({
  children,
  onDone,
}: {
  readonly children: ReactNode;
  readonly onDone: (came: PagePrintOutcome['kind']) => void;
}) {
  const t = useTexts();
  const { bridge } = useDesk();
  const done = useEffectEvent(onDone);
  useEffect(() => {
    let here = true;
    const print = async (): Promise<void> => {
      await loadFonts(document.querySelector('[data-print-sheets]')?.textContent ?? '');
      if (!here) return;
      const { kind } = await bridge.printPage();
      if (here) done(kind);
    };
    void print();
    return () => {
      here = false;
    };
  }, [bridge]);
  return (
    <>
      <p role="status">{t('draft.paperOut.printing')}</p>
      <PrintSheets>{children}</PrintSheets>
    </>
  );
}
