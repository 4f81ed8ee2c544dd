import { lineOf } from '../../../shared/domain/town.ts';
import type { PlanMatter } from '../../../shared/flow/plan-start.ts';
import type { Procedure } from '../../../shared/domain/procedure.ts';
import { feeWords } from '../../guide/fee-words.ts';
import { minutesWords } from '../../guide/minutes-words.ts';
import { wayPictograms } from '../../guide/way-words.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Drafted } from '../drafted.tsx';
import { useHall } from '../hall.ts';
import { LinePlace } from '../line-place.tsx';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { PageFoot } from './page-foot.tsx';
import type { PlanPageProps } from './plan-page-props.ts';
import styles from './procedure-page.module.css';
import { ReadList, type ReadFact } from './read-list.tsx';
import { turnPage } from './turn-page.ts';
import { usePlanTexts } from './use-plan-texts.ts';
import { useTightLook } from './use-tight-look.ts';

/** One procedure: all that is to be known before one queues for it. It can be left out today, and taken back in. */
export function ProcedurePage({ plan, screen, id }: PlanPageProps & { readonly id: string }) {
  const matter = plan.matters.find(({ errand }) => errand.id === id);
  if (!matter?.procedure) return null;
  return <Known matter={matter} procedure={matter.procedure} left={screen.left.includes(id)} />;
}

interface KnownProps {
  readonly matter: PlanMatter;
  readonly procedure: Procedure;
  readonly left: boolean;
}

function Known({ matter, procedure, left }: KnownProps) {
  const { t, ruby, say } = useTexts();
  const id = matter.errand.id;
  const tight = useTightLook();
  const [place, cost, coming] = [usePlace(matter), useCost(procedure), useComing(procedure)];
  return (
    <Stage
      title={ruby.say(procedure.name)}
      lead={left ? t('plan:procedures.left') : say(matter.note ?? procedure.help)}
      look={
        <>
          <ReadList facts={tight ? place : [...place, ...cost]} />
          <Drafted />
        </>
      }
    >
      <ReadList facts={tight ? [...cost, ...coming] : coming} />
      <Ways procedure={procedure} />
      <PageFoot>
        <Key
          variant="quiet"
          center
          className={styles['leave']}
          onPress={() => happen({ type: 'procedure switched', procedure: id })}
        >
          {t(left ? 'plan:procedure.take' : 'plan:procedure.leave')}
        </Key>
      </PageFoot>
    </Stage>
  );
}

function usePlace({ errand }: PlanMatter): readonly ReadFact[] {
  const { town } = useHall();
  const { t } = useTexts();
  const minutes = minutesWords(errand.minutes, usePlanTexts());
  return [
    { label: t('plan:procedure.where'), value: <LinePlace counter={lineOf(town, errand.line).counters[0]} /> },
    { label: t('plan:procedure.minutes'), value: minutes },
  ];
}

/** What it costs, by when; what does not apply is not there. */
function useCost(procedure: Procedure): readonly ReadFact[] {
  const { t, say } = useTexts();
  const { feeNote, deadline } = procedure;
  const fee = feeWords(procedure, usePlanTexts());
  const note = feeNote ? say(feeNote) : '';
  return [
    { label: t('plan:procedure.fee'), value: fee === '' ? note : fee, note: fee === '' ? '' : note },
    ...(deadline ? [{ label: t('plan:procedure.deadline'), value: say(deadline) }] : []),
  ];
}

/** Who may come, and how one pays. */
function useComing({ pay, who, whoNote }: Procedure): readonly ReadFact[] {
  const { t, say } = useTexts();
  const comes = who.map((one) => t(`plan:who.${one}`)).join(t('plan:and'));
  const pays = pay.map((one) => t(`plan:pay.${one}`)).join(t('plan:and'));
  return [
    { label: t('plan:procedure.who'), value: comes, note: whoNote ? say(whoNote) : '' },
    ...(pays === '' ? [] : [{ label: t('plan:procedure.pay'), value: pays }]),
  ];
}

function Ways({ procedure: { id, channels } }: { readonly procedure: Procedure }) {
  const { t } = useTexts();
  if (channels.length === 0) return null;
  return (
    <section className={styles['ways']}>
      <h2>{t('plan:procedure.ways')}</h2>
      <div className={styles['keys']}>
        {channels.map(({ kind }, channel) => (
          <Key
            key={kind}
            className={styles['way']}
            onPress={() => turnPage({ kind: 'channel', procedure: id, channel })}
          >
            <Pictogram name={wayPictograms[kind]} className={styles['sign']} />
            <b>{t(`plan:place.${kind}`)}</b>
          </Key>
        ))}
      </div>
    </section>
  );
}
