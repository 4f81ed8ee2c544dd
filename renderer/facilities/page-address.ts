/** What the address of the page may say: which house and which day, nothing of who looks. */
export interface AddressState {
  /** Id; null = all of them. */
  readonly facility: string | null;
  /** ISO date; null = today. */
  readonly day: string | null;
}

/** Reads the part of an address after `?`. What cannot be is left out. */
export function addressState(search: string): AddressState {
  const said = new URLSearchParams(search);
  const [facility, day] = [said.get('facility'), said.get('day')];
  return {
    facility: facility !== null && /^[a-z][a-z0-9-]{0,63}$/.test(facility) ? facility : null,
    day: day !== null && isDate(day) ? day : null,
  };
}

/** The part of an address after its path that says so. */
export function addressOf({ facility, day }: AddressState): string {
  const said = new URLSearchParams();
  if (facility !== null) said.set('facility', facility);
  if (day !== null) said.set('day', day);
  const search = said.toString();
  return search === '' ? '' : `?${search}`;
}

/** The hub lies beside the page, wherever the town put both. */
export function hubAddress(href: string): string {
  const hub = new URL('../rpc', href);
  hub.protocol = hub.protocol === 'https:' ? 'wss:' : 'ws:';
  hub.search = '';
  return hub.href;
}

function isDate(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
