/** How often things changed, since ever: pictures made of them are good until then. */
export interface Revisions {
  current(): Promise<{ readonly bookings: number; readonly notices: number }>;
}
