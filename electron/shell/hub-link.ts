import type { DeviceKind } from '../../shared/domain/house-view.ts';
import type { CertificatePin } from './certificate-pin.ts';

/** The hub as the shell knows it: in a process of this program, or elsewhere. */
export interface HubLink {
  /** WebSocket address for the pages. */
  address(): Promise<string>;
  /** Makes a device of this machine known without a code; null where only a manager's code can. */
  readonly pair: ((device: DeviceKind, name: string) => Promise<string>) | null;
  /** Which certificate it must show; null where it is reached without TLS. */
  readonly pin: CertificatePin | null;
  /** Ends it, if it is ours. */
  stop(): Promise<void>;
}
