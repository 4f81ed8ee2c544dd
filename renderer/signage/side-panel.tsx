import { useMemo } from 'react';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { useHall } from './hall.ts';
import { SectionsBoard } from './sections-board.tsx';
import styles from './side-panel.module.css';
import { sideTurns, type SidePage } from './side-turns.ts';
import { useSignage } from './store.ts';
import { turnAt } from './turn-at.ts';
import { WaitingLines } from './waiting-lines.tsx';

/** The right side of the display: who waits where, and by turns what the house has. Calls stand on the left all the while. */
export function SidePanel() {
  const { town } = useHall();
  const turns = useMemo(() => sideTurns(town), [town]);
  const page = useSignage(({ second }) => turnAt(turns, second));
  const stale = useSignage((state) => state.freshness === 'stale');
  if (!page) return null;
  return (
    <section className={styles['panel']} data-side={page.kind} data-stale={stale || undefined}>
      <Page key={nameOf(page)} page={page} />
    </section>
  );
}

function Page({ page }: { readonly page: SidePage }) {
  switch (page.kind) {
    case 'waiting':
      return <WaitingLines lines={page.lines} />;
    case 'sections':
      return <SectionsBoard page={page.page} />;
    default:
      return assertNever(page);
  }
}

/** Another name = another picture, which fades in. */
function nameOf(page: SidePage): string {
  return page.kind === 'waiting' ? `waiting ${page.lines.page}` : `sections ${page.page.page}`;
}
