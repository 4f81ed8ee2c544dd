import { assertNever } from '../../../shared/lib/assert-never.ts';
import {
  untouchedImport,
  type ImportEvent,
  type ImportStage,
  type ImportState,
  type RowFilter,
} from './import-state.ts';

/** The section after an event. Pure. */
export function reduceImport(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'entered':
      return event.owner === state.owner ? state : { ...untouchedImport, owner: event.owner };
    case 'changed':
      return { ...state, ...event.change };
    case 'stage':
      return { ...state, stage: event.stage, note: null, panel: untouchedImport.panel, filter: filterFor(event.stage) };
    case 'share':
      return { ...state, stage: withShare(state.stage, event) };
    case 'busy':
      return { ...state, busy: true, note: null };
    case 'undone':
      return {
        ...state,
        busy: false,
        panel: untouchedImport.panel,
        // What lies open as imported is imported no longer.
        stage: state.stage.kind === 'applied' ? untouchedImport.stage : state.stage,
        note: { kind: 'undone', kept: event.kept },
      };
    case 'refused':
      return {
        ...state,
        busy: false,
        panel: untouchedImport.panel,
        stage: event.back,
        note: { kind: 'refused', error: event.error },
      };
    case 'put away':
      return { ...state, note: null, panel: untouchedImport.panel };
    default:
      return assertNever(event);
  }
}

/** Who opens a report sees first what needs a hand. */
function filterFor(stage: ImportStage): RowFilter {
  if (stage.kind !== 'read' && stage.kind !== 'applied') return 'all';
  const { counts } = stage.report;
  if (counts.refused > 0) return 'refused';
  return counts.repaired > 0 ? 'repaired' : 'all';
}

function withShare(
  stage: ImportStage,
  { file, share }: { readonly file: string; readonly share: number },
): ImportStage {
  return 'share' in stage && stage.file === file ? { ...stage, share } : stage;
}
