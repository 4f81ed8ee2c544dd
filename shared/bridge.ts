import type { CardReaderState, LookOutcome, ReadOutcome, ReadRequest } from './card/card-reader.ts';
import type { SimulatorAct } from './card/simulated-cards.ts';
import type { ChimeVolume } from './domain/chime-volume.ts';
import type { DeviceKind } from './domain/house-view.ts';
import type { Language } from './domain/language.ts';
import type { PrinterState } from './domain/printer-state.ts';

/** The panel a kiosk is built with; it decides layout, root size and millimetres per pixel. */
export type Panel = 'portrait-32' | 'landscape-21';

/** Which face a window shows. */
export type Face = DeviceKind | 'manager' | 'office';

/** Where cards are read. `simulated` belongs to demonstration and development and says so on the screen. */
export const cardSources = ['none', 'simulated', 'pcsc'] as const;

/** Where cards are read on a machine. */
export type CardSource = (typeof cardSources)[number];

/** What a page is told about the machine it runs on. */
export interface DeviceInfo {
  readonly face: Face;
  /** WebSocket address of the hub, e.g. `ws://127.0.0.1:8787/rpc`. */
  readonly hub: string;
  /** Device token from an earlier pairing; null = not paired yet. */
  readonly token: string | null;
  readonly panel: Panel;
  /** How loud a kiosk is, as staff set it here. */
  readonly volume: ChimeVolume;
  /** In a plain page `none` until the hub says that it is a demonstration: ask again when `card.onState` tells. */
  readonly card: CardSource;
}

/** A ticket ready for paper: every word is already in the visitor's language, the printer only lays it out. */
export interface TicketPaper {
  readonly kind: 'ticket';
  readonly language: Language;
  readonly office: string;
  readonly heading: string;
  readonly ticket: string;
  /** Where to first: counter and section; what for, unless that is quiet. */
  readonly place: readonly string[];
  readonly ahead: string;
  /** How long it will take, as it was said; empty = nothing was. */
  readonly wait: string;
  /** The rest of the way in its order, one counter a line; null = there is none. */
  readonly then: { readonly heading: string; readonly stops: readonly string[] } | null;
  readonly issued: string;
  /** What to do now, one sentence each. */
  readonly notes: readonly string[];
  /** Content of the QR code. */
  readonly qr: string;
}

/** One line of a plan on paper, and what is said below it. */
export interface PlanPaperRow {
  readonly text: string;
  readonly detail: readonly string[];
}

/** A plan ready for paper: the visitor's own list, no ticket. Every word is already in the visitor's language. */
export interface PlanPaper {
  readonly kind: 'plan';
  readonly language: Language;
  readonly office: string;
  readonly heading: string;
  /** What it comes to, one sentence each. */
  readonly sums: readonly string[];
  readonly parts: readonly {
    readonly heading: string;
    /** The rows stand out: counters to walk to. */
    readonly large: boolean;
    readonly rows: readonly PlanPaperRow[];
  }[];
  readonly notes: readonly string[];
  readonly issued: string;
}

/** What a ticket printer can be given. */
export type Printable = TicketPaper | PlanPaper;

/** Whether paper came out. A failure names the printer's state, never the ticket's: that one is valid. */
export type PrintOutcome =
  | { readonly kind: 'printed' }
  | { readonly kind: 'no-printer' }
  | { readonly kind: 'failed'; readonly state: PrinterState };

/** The machine's card reader as a page has it; see `CardReader`. Nothing of a card stays on the machine's side. */
export interface CardBridge {
  state(): Promise<CardReaderState>;
  onState(listener: (state: CardReaderState) => void): () => void;
  look(): Promise<LookOutcome>;
  read(request: ReadRequest): Promise<ReadOutcome>;
  cancel(): Promise<void>;
  /** Puts a made-up card on a simulated reader or takes it away; refused where cards are real. */
  simulate(act: SimulatorAct): Promise<void>;
}

/** How a page was put on paper. `dialog` = the person chose in the system's own window, or closed it. */
export type PagePrintOutcome = { readonly kind: 'printed' | 'dialog' } | { readonly kind: 'failed' };

/** The few things only a machine can do. Electron's preload provides them; in a plain browser the page simulates them. */
export interface Bridge {
  device(): Promise<DeviceInfo>;
  /** Keeps the device token beyond this run; null forgets it. */
  saveToken(token: string | null): Promise<void>;
  saveVolume(volume: ChimeVolume): Promise<void>;
  /** Ends the window that fills the screen, for whoever looks after the machine; null = there is none to end. */
  readonly leaveKiosk: (() => Promise<void>) | null;
  /** On the ticket printer. */
  print(paper: Printable): Promise<PrintOutcome>;
  printerState(): Promise<PrinterState>;
  /** Called when the printer's state changes; returns the way to stop listening. */
  onPrinterState(listener: (state: PrinterState) => void): () => void;
  readonly card: CardBridge;
  /** The page as its print style shows it, on A4. */
  printPage(): Promise<PagePrintOutcome>;
}
