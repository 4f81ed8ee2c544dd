import { Found } from '../staff/found.tsx';
import { LeaveKiosk } from '../staff/leave-kiosk.tsx';
import { Lines } from '../staff/lines.tsx';
import { Menu } from '../staff/menu.tsx';
import { OneTicket } from '../staff/one-ticket.tsx';
import { PrinterPage } from '../staff/printer-page.tsx';
import { SoundPage } from '../staff/sound-page.tsx';
import { TypedTicket } from '../staff/typed-ticket.tsx';
import type { StaffPage } from '../staff-page.ts';

/** What staff do at the kiosk after the PIN. */
export function Staff({ page }: { readonly page: StaffPage }) {
  switch (page.kind) {
    case 'menu':
      return <Menu key="menu" />;
    case 'lines':
      return <Lines key="lines" />;
    case 'number':
      return <TypedTicket key="number" typed={page.typed} />;
    case 'tickets':
      return <Found key="tickets" search={page.search} found={page.found} />;
    case 'ticket':
      return <OneTicket key="ticket" ticket={page.ticket} act={page.act} />;
    case 'printer':
      return <PrinterPage key="printer" test={page.test} />;
    case 'sound':
      return <SoundPage key="sound" />;
    case 'leave':
      return <LeaveKiosk key="leave" />;
  }
}
