/** What use cases need of the machine besides the store. */
export interface Machine {
  /** Epoch ms. */
  now(): number;
  /** Grows with time. */
  newId(): string;
  /** Unguessable, URL-safe, at least 128 bits: ticket codes, device and session tokens. */
  newSecret(): string;
  /** A one-time code a person can read and type: eight signs, no 0, 1, I, O. */
  newCode(): string;
  /** What is kept of a secret. */
  hash(secret: string): string;
  hashPassword(password: string): Promise<string>;
  checkPassword(password: string, hash: string): Promise<boolean>;
}
