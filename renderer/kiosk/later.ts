import type { ComponentType } from 'react';
import type { SharedTexts } from '../i18n/start-texts.ts';
import type { ScreenOf } from './on-screen.ts';

/** Screens that nobody needs for a number. */
export type LaterKind = 'card' | 'card-left' | 'facts' | 'rooms';

/** The part of the kiosk whose code comes after its first picture: filling in forms, rooms. */
export interface Later {
  readonly screens: { readonly [Kind in LaterKind]: ComponentType<ScreenOf<Kind>> };
  /** Made-up cards for practice, beside the page. */
  readonly tray: ComponentType;
  readonly texts: readonly SharedTexts[];
}
