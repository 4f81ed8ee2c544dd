import { always } from '../../shared/domain/notice-rules.ts';
import type { EmergencyKind, Notice, NoticeDraft } from '../../shared/domain/notice.ts';
import type { Booking } from '../../shared/domain/rooms/booking.ts';
import { sampleContent } from '../support/sample-guidance.ts';
import type { TestHub } from '../support/hub.ts';
import { clerk } from '../support/staff.ts';

/** A use of a room, by default of the whole afternoon of the Tuesday all tests live on. */
export interface RoomUse {
  readonly room: string;
  readonly slots?: readonly string[];
  readonly date?: string;
  readonly title?: string;
  /** Whether it may be named in public. */
  readonly published?: boolean;
}

/** What staff of the office do that a display shows. */
export interface DisplayDesk {
  book(use: RoomUse): Promise<Booking>;
  cancel(booking: Booking): Promise<void>;
  close(rooms: readonly string[], date: string): Promise<void>;
  notice(over?: Partial<NoticeDraft>): Promise<Notice>;
  emergency(kind: EmergencyKind, over: { readonly minutes: number; readonly drill?: boolean }): Promise<Notice>;
  end(notice: Notice): Promise<void>;
}

/** Signs somebody in at the office. */
export async function displayDesk(hub: TestHub): Promise<DisplayDesk> {
  const { call } = await clerk(hub, `office-${crypto.randomUUID().slice(0, 8)}`);
  const { emergencies } = sampleContent();
  const write = (draft: NoticeDraft) => {
    const when = { ...draft.when, weekdays: [...draft.when.weekdays] };
    return call.notices.write({ id: null, notice: { ...draft, when } });
  };
  return {
    book: ({ room, slots = ['afternoon'], date = '2026-11-24', title = '', published = false }) => {
      const about = { title, published, purpose: null, people: null, contact: null, until: null };
      return call.rooms.book({ ...about, room, date, slots: [...slots] });
    },
    cancel: async ({ id }) => void (await call.rooms.cancel({ id, reason: 'town' })),
    async close(rooms, date) {
      const days = { fromDate: date, toDate: date, slots: null };
      await call.rooms.close({ rooms: [...rooms], ...days, kind: 'maintenance', title: '' });
    },
    notice: (over = {}) => write({ ...roadWorks, ...over }),
    emergency(kind, { minutes, drill = false }) {
      const words = emergencies.find((one) => one.kind === kind) ?? powerCut;
      const emergency = { kind, drill, until: hub.clock.now() + minutes * 60_000 };
      return write({ ...words, level: 'emergency', when: always, emergency });
    },
    end: async ({ id }) => void (await call.notices.end({ id })),
  };
}

const roadWorks: NoticeDraft = {
  level: 'notice',
  title: { ja: '道路工事の お知らせ', 'ja-x-easy': 'どうろ こうじ', en: 'Road works' },
  text: {
    ja: '役場前の道は 12月3日まで 工事をしています。駐車場へは 北の入口から お入りください。',
    'ja-x-easy': 'みちを なおして います。くるまは きたの いりぐちから はいって ください。',
    en: 'Road works in front of the hall until 3 December. Please use the north entrance.',
  },
  when: always,
  emergency: null,
};

const powerCut = {
  title: { ja: '停電です', 'ja-x-easy': '[電気|でんき]が ないです', en: 'Power cut' },
  text: {
    ja: 'その場でお待ちください',
    'ja-x-easy': '[動|うご]かないで [待|ま]ってください',
    en: 'Please stay where you are.',
  },
};
