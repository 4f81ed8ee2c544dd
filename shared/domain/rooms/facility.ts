import type { LocalText } from '../language.ts';

/** A named part of a day for which a room is given. */
export interface Slot {
  readonly id: string;
  /** 「午前」, 「1コマ」, 「9時」. */
  readonly label: LocalText;
  /** Minutes after midnight of the day. */
  readonly from: number;
  /** Above 1440 = the day after: 22:00–05:00 is 1320–1740. */
  readonly to: number;
}

/** How a day is cut: three parts, five parts past midnight, by the hour, the whole day. Slots may overlap (午前, 1日). */
export interface SlotScheme {
  readonly id: string;
  readonly name: LocalText;
  /** As they are shown: by their start, one that covers others (1日) after them. */
  readonly slots: readonly Slot[];
}

/** What people use rooms for; the kiosk asks for it. */
export interface RoomPurpose {
  /** Also the id of the option in the form. */
  readonly id: string;
  readonly name: LocalText;
}

/** Yen for one slot, as information; null = every slot. */
export interface RoomFee {
  readonly slot: string | null;
  readonly yen: number;
}

/** A room that can be booked. */
export interface Room {
  readonly id: string;
  readonly facility: string;
  readonly name: LocalText;
  /** For the display: at most six full-width signs in Japanese. */
  readonly short: LocalText;
  readonly scheme: string;
  /** People it holds at most; null = out of doors. */
  readonly capacity: number | null;
  readonly purposes: readonly string[];
  /** Rooms it is made of, by id (研修室1+2, a half court): booking one takes the other. Empty = it is one piece. */
  readonly parts: readonly string[];
  readonly fees: readonly RoomFee[];
  readonly feeNote: LocalText | null;
  /** Equipment, steps, floor: what one wants to know before. */
  readonly note: LocalText | null;
}

/** When a room can be applied for. */
export interface BookingPeriod {
  /** Days of a month are opened so many months before it … */
  readonly monthsBefore: number;
  /** … on this day of that month. */
  readonly onDay: number;
  /** Up to this day of the same month all wishes are collected and drawn (抽選), at the counter; null = first come. */
  readonly lotteryUntilDay: number | null;
  /** The last day to apply is so many days before the use; 0 = the same day. */
  readonly closesDaysBefore: number;
}

/** A house or ground of the town with rooms in it. */
export interface Facility {
  readonly id: string;
  readonly name: LocalText;
  readonly short: LocalText;
  readonly example: true;
  /** The procedure whose counter gives the permit: it says which section owns the facility. */
  readonly procedure: string;
  readonly address: string;
  readonly phone: string | null;
  /** ISO weekdays it is closed on, Monday = 1. */
  readonly closedWeekdays: readonly number[];
  /** Closed where a public holiday falls. */
  readonly closedOnHolidays: boolean;
  /** "MM-DD" of every year or "YYYY-MM-DD". */
  readonly closedDates: readonly string[];
  readonly period: BookingPeriod;
  /** How the key is had. */
  readonly keyNote: LocalText | null;
  readonly rooms: readonly Room[];
}

/** Facts of the form that a booking is made of, by id. */
export interface ApplicationFacts {
  readonly name: string;
  /** Stands for the name where no card gave it. */
  readonly kana: string;
  readonly phone: string;
  readonly group: string;
  readonly event: string;
  /** The event may be named in public: the fact and its option that says so. */
  readonly publish: { readonly fact: string; readonly option: string };
}

/** All facilities of a town and what is common to them. */
export interface FacilityBook {
  readonly facilities: readonly Facility[];
  readonly schemes: readonly SlotScheme[];
  readonly purposes: readonly RoomPurpose[];
  /** A kiosk's hold ends after so many minutes if nobody confirms it. */
  readonly holdMinutes: number;
  /** The contact of a booking is kept so many days after the use. */
  readonly contactDays: number;
  /** Form and facts; null = rooms are held without a form. */
  readonly application: { readonly form: string; readonly facts: ApplicationFacts } | null;
}

/** A town without rooms. */
export const noFacilities: FacilityBook = {
  facilities: [],
  schemes: [],
  purposes: [],
  holdMinutes: 120,
  contactDays: 30,
  application: null,
};
