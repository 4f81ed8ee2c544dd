import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './print-sheets.css';

/** Sheets that only the printer sees: beside the page, and alone when it is printed. */
export function PrintSheets({ children }: { readonly children: ReactNode }) {
  return createPortal(<div data-print-sheets="">{children}</div>, document.body);
}
