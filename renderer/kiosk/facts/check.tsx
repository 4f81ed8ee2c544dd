import type { Panel } from '../../../shared/bridge.ts';
import { stopsOfTicket } from '../../../shared/flow/visitor-plan.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { ProxyWords } from './proxy-words.tsx';
import { wantsProxy } from './wants-proxy.ts';
import { FormsList } from '../card/forms-list.tsx';
import { useHall } from '../hall.ts';
import { usePlan } from '../plan/use-plan.ts';
import type { FactsScreen } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import { useTake } from '../use-take.ts';
import { useTexts } from '../use-texts.ts';
import keys from './answer-keys.module.css';
import { CheckRowKey } from './check-row-key.tsx';
import { checkPages, checkRows } from './check-rows.ts';
import styles from './check.module.css';
import { DraftPromise } from './draft-promise.tsx';
import { draftOf } from './draft-of.ts';
import type { FormsContent } from './facts-sheet.ts';
import { usePlaces } from './use-places.ts';
import { valueWords } from './value-words.ts';

/** Values longer than this have a row to themselves. */
const WIDE_VALUE = 14;

/** Props of the check. */
export interface CheckProps {
  readonly screen: FactsScreen;
  readonly page: number;
  readonly content: FormsContent;
}

/** Everything once more, each to be changed; then one key for ticket and forms. */
export function Check({ screen, page, content }: CheckProps) {
  const texts = useTexts();
  const { t, say, ruby } = texts;
  const { panel } = useHall();
  const places = usePlaces();
  const box = useFit<HTMLDivElement>(3);
  const { attempt } = screen;
  // what it is about is nobody's business: no form is named
  const { quiet } = usePlan(screen.plan);
  const listed = !quiet && hasRoom(panel, screen);
  const pages = checkPages(
    checkRows(screen, content),
    places,
    ({ fact, value }) => valueWords(fact, value.value, texts).length > WIDE_VALUE,
  );
  const at = Math.min(page, pages.length - 1);
  const last = at >= pages.length - 1;
  return (
    <Stage
      key={page}
      title={ruby.t('facts:check.title')}
      lead={
        <>
          {t('facts:check.lead')}
          {pages.length > 1 && (
            <b className={styles['place']}>{t('facts:check.place', { at: at + 1, of: pages.length })}</b>
          )}
        </>
      }
      look={
        <>
          {listed && <FormsList forms={screen.forms} />}
          <DraftPromise />
          {wantsProxy(screen, content) && <ProxyWords />}
        </>
      }
    >
      {attempt.kind === 'failed' ? (
        <TroubleMessage trouble={attempt.trouble} />
      ) : (
        <div ref={box} className={styles['rows']} data-check={at + 1} data-last={last ? '' : undefined}>
          {pages[at]?.map((item) =>
            item.kind === 'heading' ? (
              <h2 key={item.form?.id ?? 'visitor'} className={styles['heading']}>
                {item.form ? (quiet ? t('facts:check.form') : say(item.form.title)) : t('facts:check.visitor')}
              </h2>
            ) : (
              <CheckRowKey key={item.row.fact.id} row={item.row} wide={item.wide} />
            ),
          )}
        </div>
      )}
      <div className={keys['foot']}>
        {at > 0 && attempt.kind !== 'asking' && (
          <Key
            variant="quiet"
            center
            className={keys['turn']}
            onPress={() => happen({ type: 'check turned', page: at - 1 })}
          >
            {t('facts:turn.earlier')}
          </Key>
        )}
        {last || attempt.kind === 'failed' ? (
          <TakeKey screen={screen} content={content} />
        ) : (
          <Key
            variant="primary"
            className={keys['decide']}
            onPress={() => happen({ type: 'check turned', page: at + 1 })}
          >
            {t('facts:check.later')}
          </Key>
        )}
      </div>
    </Stage>
  );
}

/** On the wide panel the titles of several forms would push aside what happens with them. */
function hasRoom(panel: Panel, { forms }: FactsScreen): boolean {
  return panel === 'portrait-32' || forms.length === 1;
}

/** Takes the ticket; the forms go with it. A line that just closed leaves its forms behind. */
function TakeKey({ screen, content }: Pick<CheckProps, 'screen' | 'content'>) {
  const { t } = useTexts();
  const take = useTake();
  const { attempt } = screen;
  const plan = usePlan({ ...screen.plan, attempt });
  const trouble = attempt.kind === 'failed' ? attempt.trouble.kind : null;
  const requestId = attempt.kind === 'failed' ? attempt.requestId : null;
  const draft = trouble === 'value' ? null : draftOf(screen, content, plan);
  if (plan.stops.length === 0) {
    return (
      <Key variant="primary" className={keys['decide']} onPress={() => happen({ type: 'facts left' })}>
        {t('plan:page.back')}
      </Key>
    );
  }
  return (
    <Key
      variant="primary"
      className={styles['take']}
      busy={attempt.kind === 'asking' ? t('common:busy') : null}
      onPress={() => void take({ stops: stopsOfTicket(plan), requestId, draft, hold: screen.plan.room })}
    >
      <Pictogram name="ticket" className={keys['sign']} />
      <span>{t(trouble === null ? 'facts:check.take' : `facts:check.again.${trouble}`)}</span>
    </Key>
  );
}
