import type { Bridge, Face, Panel } from '../../shared/bridge.ts';
import { chimeVolumes } from '../../shared/domain/chime-volume.ts';
import { pageCard } from './page-card.ts';
import { simulatedPrinter } from './simulated-printer.ts';

/** A bridge, and for plain pages the way to give them a simulated printer. */
export interface PageBridge extends Bridge {
  /** The hub says it is a demonstration: let tickets come out of thin air. */
  demonstrate(): void;
}

/** What a plain browser lends a page: a token in its storage, the hub it was loaded from, no printer. */
export function pageBridge(face: Face, page: Window): PageBridge {
  const printer = simulatedPrinter(page);
  const card = pageCard();
  const key = `machimado.${face}.token`;
  const loudness = `machimado.${face}.volume`;
  return {
    device: async () => ({
      face,
      hub: hubAddress(page.location),
      token: page.localStorage.getItem(key),
      panel: panelOf(page),
      volume: chimeVolumes.find((one) => one === page.localStorage.getItem(loudness)) ?? 'normal',
      card: card.isThere() ? 'simulated' : 'none',
    }),
    async saveToken(token) {
      if (token === null) page.localStorage.removeItem(key);
      else page.localStorage.setItem(key, token);
    },
    saveVolume: async (volume) => page.localStorage.setItem(loudness, volume),
    leaveKiosk: null,
    print: (paper) => printer.print(paper),
    printerState: async () => printer.state(),
    onPrinterState: (listener) => printer.onState(listener),
    card,
    async printPage() {
      page.print();
      return { kind: 'dialog' };
    },
    demonstrate: () => printer.plugIn(),
  };
}

const hubAddress = ({ protocol, host }: Location): string => `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/rpc`;

function panelOf(page: Window): Panel {
  const asked = new URLSearchParams(page.location.search).get('panel');
  if (asked === 'portrait-32' || asked === 'landscape-21') return asked;
  return page.innerWidth > page.innerHeight ? 'landscape-21' : 'portrait-32';
}
