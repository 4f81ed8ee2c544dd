import { useEffect, useEffectEvent, type ReactNode } from 'react';
import type { Bridge, PagePrintOutcome } from '../../shared/bridge.ts';
import { loadFonts } from './load-fonts.ts';
import { PrintSheets } from './print-sheets.tsx';

/** Props of a sheet that is printed. */
export interface PrintOnceProps {
  /** The machine that prints. */
  readonly bridge: Pick<Bridge, 'printPage'>;
  /** Said meanwhile. */
  readonly words: string;
  readonly children: ReactNode;
  readonly onDone: (came: PagePrintOutcome['kind']) => void;
}

/** Puts a sheet on paper as soon as its letters are there; it is in the page only meanwhile. */
export function PrintOnce({ bridge, words, children, onDone }: PrintOnceProps) {
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
      <p role="status">{words}</p>
      <PrintSheets>{children}</PrintSheets>
    </>
  );
}
