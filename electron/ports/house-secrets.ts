/** Secrets of the house, kept as hashes. */
export interface HouseSecrets {
  /** Hash of the PIN that opens the staff mode of the kiosks; null = none was set. */
  kioskPin(): Promise<string | null>;
  setKioskPin(hash: string): Promise<void>;
}
