import type { Line } from '../../../shared/domain/line.ts';
import type { ShownNotice } from '../../../shared/domain/panels-view.ts';
import type { Panel } from '../../../shared/domain/programme/panel.ts';
import type { ListPage } from '../page-of.ts';
import type { EventsPage } from '../rooms/events-pages.ts';
import type { RoomsPage } from '../rooms/rooms-pages.ts';
import type { WeekPage } from '../rooms/week-pages.ts';
import type { SectionPage } from '../section-pages.ts';
import type { NoticePage } from '../../display/notice-pages.ts';

/** What a display shows beside the calls; an emergency has the whole screen. */
export type SidePage =
  | { readonly kind: 'waiting'; readonly lines: ListPage<Line> }
  | { readonly kind: 'sections'; readonly page: SectionPage }
  | { readonly kind: 'rooms'; readonly page: RoomsPage }
  | { readonly kind: 'week'; readonly page: WeekPage }
  | { readonly kind: 'events'; readonly page: EventsPage }
  | { readonly kind: 'notice'; readonly page: NoticePage }
  | { readonly kind: 'emergency'; readonly notice: ShownNotice };

/** A panel with what is on it. */
export interface SidePanel extends Panel {
  /** The same name = the same picture with newer content; another name fades in. */
  readonly name: string;
  readonly page: SidePage;
}
