import type { Bridge, Face, Panel } from '../../shared/bridge.ts';
import { chimeVolumes } from '../../shared/domain/chime-volume.ts';
import { pairedAs } from '../../shared/domain/paired-as.ts';
import { pageCard } from './page-card.ts';
import { simulatedPrinter } from './simulated-printer.ts';

/** A bridge, and for plain pages the way to give them a simulated printer and card reader. */
export interface PageBridge extends Bridge {
  /** The hub says it is a demonstration: let tickets come out of thin air, and made-up cards be read. */
  demonstrate(): void;
}

/**
 * What a plain browser lends a page: a token in its storage, the hub it was loaded from, no printer, no card reader. On this
 * machine itself `?card=simulated` gives the kiosk's page made-up cards without a demonstration, for whoever develops it.
 */
export function pageBridge(face: Face, page: Window): PageBridge {
  const printer = simulatedPrinter(page);
  const card = pageCard();
  const key = `machimado.${pairedAs(face) ?? face}.token`;
  const plugInCard = async (): Promise<void> => {
    if (face !== 'kiosk' || card.isThere()) return;
    const { simulatedCard } = await import('./simulated-card.ts');
    if (!card.isThere()) card.plugIn(simulatedCard());
  };
  if (asksForCards(page.location)) void plugInCard();
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
    demonstrate() {
      printer.plugIn();
      void plugInCard();
    },
  };
}

const hubAddress = ({ protocol, host }: Location): string => `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/rpc`;

const OWN_MACHINE = ['127.0.0.1', 'localhost', '[::1]'];

const asksForCards = ({ hostname, search }: Location): boolean =>
  OWN_MACHINE.includes(hostname) && new URLSearchParams(search).get('card') === 'simulated';

function panelOf(page: Window): Panel {
  const asked = new URLSearchParams(page.location.search).get('panel');
  if (asked === 'portrait-32' || asked === 'landscape-21') return asked;
  return page.innerWidth > page.innerHeight ? 'landscape-21' : 'portrait-32';
}
