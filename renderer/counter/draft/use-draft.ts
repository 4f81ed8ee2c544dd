import { useMemo } from 'react';
import type { Stop } from '../../../shared/domain/visit.ts';
import { fillSheet, type Sheet } from '../../../shared/forms/fill-sheet.ts';
import { useDesk } from '../desk.ts';
import { officeDay } from '../office-day.ts';
import { useCounter } from '../store.ts';
import type { OpenDraft } from './draft-at-desk.ts';
import { draftRows, type DraftRow } from './draft-rows.ts';
import { openForm, type OpenForms } from './open-form.ts';

/** The draft of the visitor who is here, with the form that is looked at. */
export interface ShownDraft extends OpenForms {
  readonly stop: Stop;
  readonly draft: OpenDraft;
  readonly sheet: Sheet;
  readonly rows: readonly DraftRow[];
  /** ISO date. */
  readonly today: string;
}

/** The open draft made readable; null = none lies open, or the town's forms have not come yet. */
export function useDraft(): ShownDraft | null {
  const { part, guidance, town, now } = useDesk();
  const draft = useCounter((state) => state.draft);
  const stop = part.here;
  const today = officeDay(now, town.office);
  return useMemo(() => {
    if (!guidance || !stop || draft?.kind !== 'open' || draft.visit !== stop.visitId) return null;
    const { book } = guidance;
    const open = openForm(book, draft, stop);
    if (!open) return null;
    const { procedures, facts: said } = draft.view;
    const ids = open.forms.map(({ form }) => form.id);
    const sheet = fillSheet({ book, forms: ids, procedures, card: null, said, today });
    return { ...open, stop, draft, sheet, today, rows: draftRows(open.current.form, sheet, draft.view) };
  }, [guidance, draft, stop, today]);
}
