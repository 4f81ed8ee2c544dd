import { BrowserWindow, screen, type Session, type WebContents } from 'electron';
import type { Face } from '../../shared/bridge.ts';
import { lockKeys } from './kiosk-lock.ts';
import type { ShellLog } from './log.ts';
import { guardNavigation } from './navigation.ts';
import { facePage } from './own-page.ts';
import { restartDelay } from './restart-delay.ts';
import { windowLook } from './window-look.ts';

/** What a window is made of. */
export interface FaceWindowParts {
  readonly face: Face;
  /** A plain window instead of a screen filled for good. */
  readonly plain: boolean;
  readonly session: Session;
  /** The built preload script. */
  readonly preload: string;
  /** Developer tools, only where the program is developed. */
  readonly devTools: boolean;
  readonly lend: (contents: WebContents) => void;
  /** Opens the office's window, where a face leads to it. */
  readonly openOffice: () => void;
  /** Closed by its user. */
  readonly onClosed: () => void;
  readonly log: ShellLog;
}

/** A window that stood this long (ms) starts its count of failures anew. */
const STEADY_MS = 60_000;

/** The window of one face. When its page crashes, hangs or cannot be loaded, it is built again. */
export class FaceWindow {
  #window: BrowserWindow | null = null;
  #failures = 0;
  #ended = false;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #parts: FaceWindowParts;

  constructor(parts: FaceWindowParts) {
    this.#parts = parts;
    this.#build();
  }

  /** Brings the window to the front. */
  show(): void {
    this.#window?.show();
  }

  /** Loads the page anew. */
  reload(): void {
    void this.#window?.loadURL(facePage(this.#parts.face)).catch(() => undefined);
  }

  /** Lets it close; it is not built again. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  /** Closes it for good, also one that fills the screen; with the last window the program ends. */
  leave(): void {
    this.end();
    this.#window?.close();
  }

  #build(): void {
    const before = this.#window;
    const window = this.#create();
    this.#window = window;
    this.#since = Date.now();
    before?.destroy();
    this.reload();
  }

  #create(): BrowserWindow {
    const { face, plain, session, preload, devTools, lend, openOffice, log } = this.#parts;
    const window = new BrowserWindow({
      ...windowLook(face, plain, screen.getPrimaryDisplay().bounds),
      backgroundColor: '#fdfaf0',
      autoHideMenuBar: true,
      webPreferences: {
        session,
        preload,
        devTools,
        spellcheck: false,
        disableDialogs: true,
        navigateOnDragDrop: false,
        backgroundThrottling: false,
        disableBlinkFeatures: 'Auxclick',
        autoplayPolicy: 'no-user-gesture-required',
      },
    });
    guardNavigation(window.webContents, { face, log, openOffice });
    lockKeys(window.webContents, face);
    lend(window.webContents);
    this.#watch(window);
    return window;
  }

  #watch(window: BrowserWindow): void {
    const { face, plain } = this.#parts;
    const contents = window.webContents;
    contents.on('render-process-gone', (_event, { reason }) => this.#rebuild(window, `page ended: ${reason}`));
    contents.on('did-fail-load', (_event, code) => {
      if (code !== LOAD_ABORTED) this.#rebuild(window, `page not loaded: ${code}`);
    });
    if (face === 'signage' && !plain) contents.on('did-finish-load', () => void contents.insertCSS(NO_CURSOR));
    window.on('closed', () => {
      if (window === this.#window) this.#parts.onClosed();
    });
    window.on('unresponsive', () => contents.forcefullyCrashRenderer());
    window.on('close', (event) => {
      if (!this.#ended && !plain && face === 'kiosk') event.preventDefault();
    });
  }

  /** Waits longer after each failure, so that a page that cannot live does not keep the machine busy. */
  #rebuild(window: BrowserWindow, reason: string): void {
    if (this.#ended || window !== this.#window) return;
    if (Date.now() - this.#since > STEADY_MS) this.#failures = 0;
    const delay = restartDelay(this.#failures);
    this.#failures += 1;
    this.#parts.log(`${this.#parts.face}: ${reason}; the window is built again in ${delay} ms`);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#build(), delay);
  }
}

/** A display that nobody touches shows no pointer. */
const NO_CURSOR = '* { cursor: none !important; }';

/** `ERR_ABORTED`: a load that another load replaced. */
const LOAD_ABORTED = -3;
