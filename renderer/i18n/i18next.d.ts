import 'i18next';
import type card from '../../assets/locales/ja/card.json';
import type common from '../../assets/locales/ja/common.json';
import type counter from '../../assets/locales/ja/counter.json';
import type desk from '../../assets/locales/ja/desk.json';
import type facts from '../../assets/locales/ja/facts.json';
import type imports from '../../assets/locales/ja/imports.json';
import type guide from '../../assets/locales/ja/guide.json';
import type kiosk from '../../assets/locales/ja/kiosk.json';
import type manager from '../../assets/locales/ja/manager.json';
import type notices from '../../assets/locales/ja/notices.json';
import type office from '../../assets/locales/ja/office.json';
import type plan from '../../assets/locales/ja/plan.json';
import type rooms from '../../assets/locales/ja/rooms.json';
import type search from '../../assets/locales/ja/search.json';
import type signage from '../../assets/locales/ja/signage.json';

declare module 'i18next' {
  /** Japanese is the type of all keys. */
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      card: typeof card;
      common: typeof common;
      facts: typeof facts;
      kiosk: typeof kiosk;
      guide: typeof guide;
      plan: typeof plan;
      rooms: typeof rooms;
      search: typeof search;
      counter: typeof counter;
      desk: typeof desk;
      signage: typeof signage;
      manager: typeof manager;
      office: typeof office;
      notices: typeof notices;
      imports: typeof imports;
    };
  }
}
