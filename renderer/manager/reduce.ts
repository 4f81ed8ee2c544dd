import { assertNever } from '../../shared/lib/assert-never.ts';
import type { ManagerEvent } from './event.ts';
import { untouched, type ManagerState } from './state.ts';

/** The manager's page after an event. Pure. */
export function reduce(state: ManagerState, event: ManagerEvent): ManagerState {
  switch (event.type) {
    case 'section chosen':
      return { ...state, section: event.section, panel: untouched.panel, note: null };
    case 'panel opened':
      return { ...state, panel: event.panel, note: null };
    case 'put away':
      return { ...state, panel: untouched.panel, note: null };
    case 'began':
      return { ...state, busy: true, note: null };
    case 'done':
      return { ...state, busy: false, panel: event.next ?? untouched.panel, note: event.note ?? null };
    case 'refused':
      return { ...state, busy: false, panel: afterRefusal(state), note: { kind: 'refused', error: event.error } };
    case 'session ended':
      return untouched;
    default:
      return assertNever(event);
  }
}

/** A form stays so that it can be corrected; a question that was refused is over. */
function afterRefusal({ panel }: ManagerState): ManagerState['panel'] {
  const forms: readonly ManagerState['panel']['kind'][] = ['new staff', 'export right', 'new device', 'kiosk pin'];
  return forms.includes(panel.kind) ? panel : untouched.panel;
}
