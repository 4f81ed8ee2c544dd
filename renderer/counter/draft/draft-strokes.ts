import type { Guidance } from '../../../shared/domain/guidance.ts';
import type { DeskView } from '../../../shared/domain/desk-view.ts';
import type { StaffAccount } from '../../../shared/domain/house-view.ts';
import type { Stop } from '../../../shared/domain/visit.ts';
import type { Acts } from '../acts.ts';
import type { MyPart } from '../my-part.ts';
import type { shortcutGroups } from '../shortcut-groups.ts';
import type { DraftPanelKind } from '../state.ts';
import { happen, useCounter } from '../store.ts';
import { nextForm } from './next-form.ts';
import { openForm, type OpenForms } from './open-form.ts';

/** What the keystrokes of a draft work on. */
export interface DraftKeyboard {
  readonly acts: Acts;
  readonly part: MyPart;
  readonly view: DeskView;
  readonly guidance: Guidance | null;
  readonly me: Pick<StaffAccount, 'exportsUntil'>;
}

type Stroke = (desk: DraftKeyboard) => void;

/** With the form that lies open, if one does. */
const onForm =
  (act: (open: OpenForms & { readonly stop: Stop }, desk: DraftKeyboard) => void): Stroke =>
  (desk) => {
    const { draft } = useCounter.getState();
    const stop = desk.part.here;
    if (!desk.guidance || !stop || draft?.kind !== 'open' || draft.visit !== stop.visitId) return;
    const open = openForm(desk.guidance.book, draft, stop);
    if (open) act({ ...open, stop }, desk);
  };

const opens = (kind: DraftPanelKind): Stroke => onForm(() => happen({ type: 'panel opened', panel: { kind } }));

/** The keystrokes of the draft of the visitor who is here. */
export const draftStrokes: Readonly<Record<(typeof shortcutGroups)['draft'][number], Stroke>> = {
  draft: (desk) => {
    const { here } = desk.part;
    if (!here || (desk.view.drafts[here.visitId] ?? []).length === 0) return;
    if (useCounter.getState().draft?.kind === 'open') opens('draft-correct')(desk);
    else desk.acts.openDraft(here);
  },
  'next-form': onForm(({ forms, current }) =>
    happen({ type: 'draft', move: { kind: 'form chosen', form: nextForm(forms, current) } }),
  ),
  identity: opens('draft-identity'),
  'print-form': onForm(({ stop, current }, { acts }) => acts.printForm(stop, current.form.id)),
  'accept-form': onForm(({ stop, current }, { acts }) => {
    if (current.application.state !== 'accepted') acts.acceptForm(stop, current.form.id);
  }),
  'back-form': opens('draft-back'),
  'export-form': (desk) => {
    if (desk.me.exportsUntil !== null) opens('draft-export')(desk);
    else onForm(({ stop }) => happen({ type: 'refused', error: noPermission, ticket: stop.ticket }))(desk);
  },
  'erase-draft': opens('draft-erase'),
};

/** Said at once: without the right there is no key for it either. */
const noPermission = { code: 'NO_PERMISSION', data: undefined } as const;
