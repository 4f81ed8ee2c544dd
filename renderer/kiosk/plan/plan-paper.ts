import type { PlanPaper, PlanPaperRow } from '../../../shared/bridge.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Town } from '../../../shared/domain/town.ts';
import type { PlanItem } from '../../../shared/flow/plan-items.ts';
import type { PlanMatter } from '../../../shared/flow/plan-start.ts';
import type { PlanWay } from '../../../shared/flow/plan-ways.ts';
import type { ClosedPart, PlanStop, VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { costWords, planFeeWords } from '../../guide/fee-words.ts';
import { minutesWords } from '../../guide/minutes-words.ts';
import { severalWords } from '../../guide/several-words.ts';
import type { Dates } from '../../i18n/dates.ts';
import { closedWords } from '../closed-words.ts';
import type { Texts } from '../use-texts.ts';
import { overviewTitle } from './overview-title.ts';
import { planTexts } from './use-plan-texts.ts';

/** What the plan's paper is made of. */
export interface PlanPaperSources extends Pick<Texts, 't' | 'say' | 'language'> {
  readonly town: Town;
  readonly dates: Dates;
  /** When it is printed (epoch ms). */
  readonly at: number;
}

/** Signs of a line: what a thing is for stands on one, however many matters need it. */
const LONGEST_USE: Readonly<Record<Language, number>> = { ja: 16, 'ja-x-easy': 16, en: 28 };

/** With so few ways all of them are worth the paper; else those of what was left out for them. */
const FEW_WAYS = 4;

/** The plan as it is printed. Of a quiet one, as after a death, counters and things to bring, but not what it is about. */
export function planPaper(plan: VisitorPlan, has: readonly string[], sources: PlanPaperSources): PlanPaper {
  const { t, say, town, dates, language, at } = sources;
  return {
    kind: 'plan',
    language,
    office: say(town.office.name),
    heading: overviewTitle(plan, t),
    sums: sumsOf(plan, sources),
    parts: partsOf(plan, { ...sources, quiet: plan.quiet, has }).filter(({ rows }) => rows.length > 0),
    notes: [t('plan:items.identity'), t('plan:items.without'), t('plan:paper.not')],
    issued: `${dates.full(at)} ${dates.time(at)}`,
  };
}

/** What each row is made of. */
interface RowSources extends PlanPaperSources {
  readonly quiet: boolean;
  readonly has: readonly string[];
}

function partsOf(plan: VisitorPlan, sources: RowSources): PlanPaper['parts'] {
  const { t, say, quiet } = sources;
  const part = (heading: string, rows: readonly PlanPaperRow[], large = false) => ({ heading, large, rows });
  return [
    part(
      t('plan:paper.order'),
      plan.stops.map((stop, nth) => stopRow(stop, nth, sources)),
      true,
    ),
    part(
      t('plan:paper.closed'),
      plan.closed.map((one) => closedRow(one, sources)),
    ),
    part(
      t('plan:paper.items'),
      plan.items.map((item) => itemRow(item, sources)),
    ),
    part(t('plan:paper.ways'), quiet ? [] : waysOf(plan).map((way) => wayRow(way, sources))),
    part(t('plan:paper.advice'), quiet ? [] : plan.advice.map(({ text }) => ({ text: say(text), detail: [] }))),
  ];
}

function sumsOf({ stops, minutes, fee }: VisitorPlan, { t }: PlanPaperSources): string[] {
  const texts = planTexts(t);
  const cost = fee && planFeeWords(fee, texts);
  return [
    ...(stops.length > 0 ? [t('plan:paper.minutes', { minutes: minutesWords(minutes, texts) })] : []),
    ...(cost ? [t('plan:paper.fee', { fee: [cost.value, cost.note].filter(Boolean).join(' ') })] : []),
  ];
}

function stopRow(stop: PlanStop, nth: number, sources: RowSources): PlanPaperRow {
  const minutes = minutesWords(stop.minutes, planTexts(sources.t));
  return {
    text: `${nth + 1}. ${counterWords(stop.counter, sources)}`,
    detail: [...whatFor(stop, sources), minutes],
  };
}

function closedRow(part: ClosedPart, sources: RowSources): PlanPaperRow {
  const why = closedWords(part.admission, sources.t, sources.dates);
  const detail = [...whatFor(part, sources), why?.why ?? '', why?.opens ?? ''];
  return { text: counterWords(part.counter, sources), detail: detail.filter(Boolean) };
}

/** The section and what is done there; of quiet matters only how one is received. */
function whatFor(part: PlanStop | ClosedPart, { t, say, town, quiet }: RowSources): string[] {
  if (part.quiet) return [t('plan:quiet')];
  const counter = town.counters.find((one) => one.number === part.counter);
  const section = counter ? [say(counter.section)] : [];
  return quiet ? section : [...section, ...part.matters.flatMap((matter) => matterLines(matter, t, say))];
}

function matterLines({ errand, procedure }: PlanMatter, t: Texts['t'], say: Texts['say']): string[] {
  const deadline = procedure?.deadline ? [t('plan:paper.deadline', { when: say(procedure.deadline) })] : [];
  return [`・${say(errand.title)}`, ...deadline.map((line) => `　${line}`)];
}

function itemRow(one: PlanItem, sources: RowSources): PlanPaperRow {
  const { say, has, quiet } = sources;
  const there = has.includes(one.item.id);
  const use = quiet ? [] : [useWords(one, sources)];
  return {
    text: `${there ? '■' : '□'} ${say(one.item.name)}`,
    detail: there ? use.filter(Boolean) : [...use.filter(Boolean), say(one.item.help)],
  };
}

function useWords({ must, for: matters }: PlanItem, { t, say, town, language }: PlanPaperSources): string {
  const loud = matters.filter(
    ({ errand }) => !errand.quiet && !town.lines.some((line) => line.letter === errand.line && line.silent),
  );
  if (loud.length === 0) return '';
  const names = loud.map(({ errand }) => say(errand.title));
  const what = severalWords(names, LONGEST_USE[language], planTexts(t));
  return t(must ? 'plan:paper.use' : 'plan:items.maybe', { what });
}

function waysOf({ ways, left, stops }: VisitorPlan): readonly PlanWay[] {
  return ways.length <= FEW_WAYS || stops.length === 0 ? ways : ways.filter(({ matter }) => left.includes(matter));
}

function wayRow({ matter, channel, yen }: PlanWay, { t, say }: PlanPaperSources): PlanPaperRow {
  const cost = t('plan:paper.cost', { cost: costWords(yen, planTexts(t)) });
  return {
    text: t(`plan:way.${channel.kind}`, { what: say(matter.errand.title) }),
    detail: [say(channel.how), ...(channel.address === null ? [] : [channel.address]), cost],
  };
}

function counterWords(number: number, { t, town }: PlanPaperSources): string {
  const counter = town.counters.find((one) => one.number === number);
  return t('plan:paper.counter', { number, floor: counter?.floor ?? 1 });
}
