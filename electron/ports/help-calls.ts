/** Calls for a member of staff. */
export interface HelpCalls {
  /** Id of the call that rings for a device. */
  ringing(device: string): Promise<string | null>;
  add(call: { readonly id: string; readonly device: string; readonly at: number }): Promise<void>;
  /** False = unknown or answered already. */
  answer(id: string, at: number, counter: number | null): Promise<boolean>;
}
