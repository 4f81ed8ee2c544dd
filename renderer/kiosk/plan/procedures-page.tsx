import { lineOf } from '../../../shared/domain/town.ts';
import type { PlanMatter } from '../../../shared/flow/plan-start.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import { LineBadge } from '../place-badge.tsx';
import { useTexts } from '../use-texts.ts';
import { ListPage } from './list-page.tsx';
import styles from './part.module.css';
import type { PlanPageProps } from './plan-page-props.ts';
import { shutIn } from './shut-in.ts';
import { turnPage } from './turn-page.ts';

/** All procedures in the order of the way, each to be looked at and left out. */
export function ProceduresPage({ plan, screen, from }: PlanPageProps & { readonly from: number }) {
  const { t, ruby } = useTexts();
  const known = plan.matters.filter(({ procedure, errand }) => procedure && !errand.quiet);
  return (
    <ListPage
      kind="procedures"
      from={from}
      title={ruby.t('plan:procedures.title', { count: known.length })}
      lead={t('plan:procedures.lead')}
      picture="papers"
      entries={known}
      entry={(matter) => (
        <ProcedureKey
          key={matter.errand.id}
          matter={matter}
          left={screen.left.includes(matter.errand.id)}
          shut={shutIn(plan, matter)}
        />
      )}
    />
  );
}

interface ProcedureKeyProps {
  readonly matter: PlanMatter;
  readonly left: boolean;
  readonly shut: boolean;
}

function ProcedureKey({ matter: { errand, procedure }, left, shut }: ProcedureKeyProps) {
  const { town } = useHall();
  const { t, say } = useTexts();
  const state = left ? t('plan:procedures.left') : shut ? t('plan:procedures.shut') : null;
  return (
    <Key
      variant={left ? 'quiet' : 'normal'}
      className={styles['item']}
      onPress={() => turnPage({ kind: 'procedure', procedure: errand.id })}
    >
      {left ? (
        <Pictogram name="no" className={styles['sign']} />
      ) : (
        <span className={styles['badge']}>
          <LineBadge line={lineOf(town, errand.line)} />
        </span>
      )}
      <span className={styles['words']}>
        <b className={styles['name']}>{say(errand.title)}</b>
        {state ? (
          <span className={styles['help']}>{state}</span>
        ) : (
          <span className={styles['help']} data-extra="">
            {procedure?.deadline && say(procedure.deadline)}
          </span>
        )}
      </span>
    </Key>
  );
}
