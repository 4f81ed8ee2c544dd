import type { Notice } from '../../../shared/domain/notice.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { emptyEmergency } from './edited-emergency.ts';
import { editedOf, emptyNotice } from './edited-notice.ts';
import {
  untouchedNotices,
  type EmergencyEvent,
  type HubEvent,
  type NoticesEvent,
  type NoticesPage,
  type NoticesState,
  type PersonEvent,
} from './notices-state.ts';

/** The section after an event. Pure. */
export function reduceNotices(state: NoticesState, event: NoticesEvent): NoticesState {
  if (isOfHub(event)) return afterHub(state, event);
  return isOfEmergency(event) ? { ...state, ...afterEmergency(state, event) } : afterPerson(state, event);
}

const ofHub: readonly NoticesEvent['type'][] = ['listed', 'means known', 'began', 'done', 'refused'];
const ofEmergency: readonly NoticesEvent['type'][] = ['emergency begun', 'emergency edited', 'emergency step'];

const isOfHub = (event: NoticesEvent): event is HubEvent => ofHub.includes(event.type);
const isOfEmergency = (event: NoticesEvent): event is EmergencyEvent => ofEmergency.includes(event.type);

function afterHub(state: NoticesState, event: HubEvent): NoticesState {
  switch (event.type) {
    case 'listed':
      return { ...state, list: event.list };
    case 'means known':
      return { ...state, means: event.means };
    case 'began':
      return { ...state, busy: true, note: null };
    case 'done':
      return {
        ...state,
        busy: false,
        panel: untouchedNotices.panel,
        // An emergency leaves what somebody is writing where it is.
        page: event.deed === 'written' ? { kind: 'list' } : state.page,
        note: { kind: 'did', deed: event.deed },
      };
    case 'refused':
      return { ...state, ...afterRefusal(state), busy: false, note: { kind: 'refused', error: event.error } };
    default:
      return assertNever(event);
  }
}

function afterPerson(state: NoticesState, event: PersonEvent): NoticesState {
  const { page } = state;
  switch (event.type) {
    case 'entered':
      return event.owner === state.owner ? state : { ...untouchedNotices, owner: event.owner };
    case 'writing begun':
      return { ...state, note: null, page: writing(event.notice) };
    case 'notice edited':
      if (page.kind !== 'writing') return state;
      return { ...state, page: { ...page, edited: { ...page.edited, ...event.change } } };
    case 'end asked':
      return { ...state, note: null, panel: { kind: 'end', notice: event.notice } };
    case 'tried':
      return { ...state, ...tried(state) };
    case 'put away':
      return { ...state, note: null, ...putAway(state) };
    default:
      return assertNever(event);
  }
}

function afterEmergency({ panel }: NoticesState, event: EmergencyEvent): Partial<NoticesState> {
  if (event.type === 'emergency begun') {
    return { note: null, panel: { kind: 'emergency', edited: emptyEmergency, step: 'fill', tried: false } };
  }
  if (panel.kind !== 'emergency') return {};
  if (event.type === 'emergency step') return { note: null, panel: { ...panel, step: event.step } };
  return { panel: { ...panel, edited: { ...panel.edited, ...event.change } } };
}

function writing(notice: Notice | null): NoticesPage {
  return { kind: 'writing', id: notice?.id ?? null, edited: notice ? editedOf(notice) : emptyNotice, tried: false };
}

function tried({ page, panel }: NoticesState): Partial<NoticesState> {
  if (panel.kind === 'emergency') return { panel: { ...panel, tried: true } };
  return page.kind === 'writing' ? { page: { ...page, tried: true } } : {};
}

/** A form stays so that it can be corrected; a question that was refused is over. */
function afterRefusal({ panel }: NoticesState): Pick<NoticesState, 'panel'> {
  return { panel: panel.kind === 'emergency' ? { ...panel, step: 'fill' } : untouchedNotices.panel };
}

/** What lies on top goes first. */
function putAway({ page, panel, note }: NoticesState): Partial<NoticesState> {
  if (panel.kind !== 'none') return { panel: untouchedNotices.panel };
  if (note !== null) return {};
  return page.kind === 'writing' ? { page: { kind: 'list' } } : {};
}
