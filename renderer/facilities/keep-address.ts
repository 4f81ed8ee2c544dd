import { addressOf, addressState, type AddressState } from './page-address.ts';
import type { RoomsEvent, RoomsState } from './state.ts';

/** Where the page's states can be watched. */
interface Watched {
  subscribe(listener: (state: RoomsState, before: RoomsState) => void): () => void;
}

/** The address says what is looked at, so that it can be sent to somebody; going back goes back to all houses. */
export function keepAddress(store: Watched, page: Window, happen: (event: RoomsEvent) => void): void {
  const read = (): AddressState => addressState(page.location.search);
  happen({ type: 'address changed', address: read() });
  page.addEventListener('popstate', () => happen({ type: 'address changed', address: read() }));
  store.subscribe((state, before) => {
    const [now, was] = [read(), addressOf(state)];
    if (addressOf(now) === was) return;
    const address = page.location.pathname + was;
    if (state.facility === before.facility) page.history.replaceState(null, '', address);
    else page.history.pushState(null, '', address);
  });
}
