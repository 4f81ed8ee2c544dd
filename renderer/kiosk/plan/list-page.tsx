import type { ReactNode } from 'react';
import { useFit } from '../../ui/use-fit.ts';
import { Drafted } from '../drafted.tsx';
import type { PlanPage } from '../screen.ts';
import { Stage } from '../stage.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './list-page.module.css';
import { PageFoot } from './page-foot.tsx';
import { usePageSize } from './use-page-size.ts';

/** Pages of the plan that are lists. */
type ListPageKind = Extract<PlanPage, { readonly from: number }>['kind'];

/** Props of a list. */
export interface ListPageProps<Entry> {
  readonly kind: ListPageKind;
  readonly from: number;
  readonly title: ReactNode;
  readonly lead: string;
  readonly picture: PictogramName;
  readonly entries: readonly Entry[];
  readonly entry: (entry: Entry) => ReactNode;
  /** Under the list. */
  readonly below?: ReactNode;
}

/** A list in pages, two keys in a row, and the way back always in sight. */
export function ListPage<Entry>({ kind, from, title, lead, picture, entries, entry, below }: ListPageProps<Entry>) {
  const { t } = useTexts();
  const size = usePageSize(below !== undefined);
  const box = useFit<HTMLDivElement>(3);
  const shown = entries.slice(from, from + size);
  const place = { from: from + 1, to: from + shown.length, of: entries.length };
  return (
    <Stage
      title={title}
      lead={
        <>
          {lead}
          {shown.length < entries.length && <b className={styles['place']}>{t('plan:page.place', place)}</b>}
        </>
      }
      look={<Drafted />}
      picture={picture}
    >
      <div ref={box} className={styles['list']}>
        {shown.map(entry)}
      </div>
      {below}
      <PageFoot
        earlier={from > 0 ? { kind, from: Math.max(0, from - size) } : null}
        later={from + size < entries.length ? { kind, from: from + size } : null}
      />
    </Stage>
  );
}
