import { create } from 'zustand';
import { untouchedImport, type ImportEvent, type ImportState } from './import-state.ts';
import { reduceImport } from './reduce-import.ts';

/** What this section remembers while the rest of the page is looked at. */
export const useImport = create<ImportState>(() => untouchedImport);

/** Says what happened in the section. */
export function importHappens(event: ImportEvent): void {
  useImport.setState((state) => reduceImport(state, event), true);
}
