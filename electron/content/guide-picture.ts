import type { Guidance } from '../../shared/domain/guidance.ts';
import type { Condition, Guide, GuideOutcome } from '../../shared/domain/guide.ts';
import { mentions } from '../../shared/flow/condition.ts';
import { guideProgress } from '../../shared/flow/guide-progress.ts';
import { optionsOf } from '../../shared/flow/place-in-guide.ts';
import { planStops } from '../../shared/flow/plan.ts';
import { answerWords, conditionWords, whenWords } from './condition-words.ts';
import { pictureStyle } from './picture-style.ts';

/** A guide as one page that staff can read and print: questions with what each answer leads to, results, order of counters. */
export function guidePicture(guide: Guide, guidance: Guidance): string {
  const longest = guideProgress(guide, {}).toCome;
  const body = [
    `<h1>${safe(guide.title.ja)}</h1>`,
    `<p>${safe(guide.examples.ja)} ／ 質問は多くて${longest}問</p>`,
    ...guide.questions.map((_, at) => questionCard(guide, at, guidance)),
    resultTable(guide, guidance),
    adviceTable(guide),
    stopList(guide, guidance),
  ];
  const head = `<meta charset="utf-8"><title>${safe(guide.title.ja)}</title><style>${pictureStyle}</style>`;
  return `<!doctype html><html lang="ja"><head>${head}</head><body>${body.join('\n')}</body></html>\n`;
}

function questionCard(guide: Guide, at: number, guidance: Guidance): string {
  const question = guide.questions[at];
  if (!question) return '';
  const asked = question.showWhen === null ? 'みんなに' : conditionWords(question.showWhen, guide);
  const answers = optionsOf(question).map((option) => {
    const leads = leadsTo(guide, [question.id, option], guidance).join('、');
    return `<tr><th>${safe(answerWords(guide, question.id, option))}</th><td>${safe(leads || '―')}</td></tr>`;
  });
  return `<section class="${question.showWhen === null ? 'always' : 'sometimes'}">
<p class="when">聞くとき： ${safe(asked)}</p>
<h2><b>${at + 1}</b> ${safe(question.text.ja)}</h2>
<table><tr><td>答え</td><td>この答えが関わるもの</td></tr>${answers.join('')}</table></section><p class="arrow">↓</p>`;
}

/** What hangs on this answer: questions by number, procedures by name, advice by number. */
function leadsTo(guide: Guide, [question, option]: readonly [string, string], { procedures }: Guidance): string[] {
  const names = (condition: Condition | null) =>
    mentions(condition).some(([id, asked]) => id === question && asked === option);
  const name = (id: string) => procedures.find((one) => one.id === id)?.name.ja ?? id;
  return [
    ...guide.questions.flatMap((one, at) => (names(one.showWhen) ? [`質問${at + 1}`] : [])),
    ...guide.outcomes.flatMap((one) => (names(one.when) ? [name(one.procedure)] : [])),
    ...guide.advice.flatMap((one, at) => (names(one.when) ? [`お知らせ${at + 1}`] : [])),
  ];
}

function resultTable(guide: Guide, guidance: Guidance): string {
  const rows = guide.outcomes.map((outcome) => {
    const found = guidance.procedures.find((one) => one.id === outcome.procedure);
    const name = `${found?.name.ja ?? outcome.procedure}（${found?.line ?? ''}）`;
    const bring = bringWords(outcome.bring ?? found?.bring ?? [], guide, guidance);
    return `<tr><th>${safe(name)}</th><td>${safe(conditionWords(outcome.when, guide))}<p>${safe(bring)}</p></td></tr>`;
  });
  return `<h2>結果（手続きと、番号札の文字）</h2><table>${rows.join('')}</table>`;
}

function bringWords(bring: NonNullable<GuideOutcome['bring']>, guide: Guide, { items }: Guidance): string {
  const named = (must: boolean): string =>
    bring
      .filter((one) => one.must === must)
      .map(({ item, when }) => {
        const name = items.find((one) => one.id === item)?.name.ja ?? item;
        return when ? `${name}（${whenWords(when, guide)}）` : name;
      })
      .join('、');
  return `持ち物： ${[named(true), named(false) && `いる方だけ ${named(false)}`].filter(Boolean).join(' ／ ') || 'なし'}`;
}

function adviceTable(guide: Guide): string {
  if (guide.advice.length === 0) return '';
  const rows = guide.advice.map(
    ({ text, when }, at) => `<tr><th>${at + 1} ${safe(text.ja)}</th><td>${safe(conditionWords(when, guide))}</td></tr>`,
  );
  return `<h2>お知らせ</h2><table>${rows.join('')}</table>`;
}

/** The order if somebody needed everything; nobody waits here. */
function stopList(guide: Guide, { procedures }: Guidance): string {
  const chosen = procedures.filter((one) => guide.outcomes.some((outcome) => outcome.procedure === one.id));
  const stops = planStops(chosen, { minutesOf: (one) => one.minutes, waitOf: () => 0, walkOf: () => 0 });
  const items = stops.map(
    (stop) => `<li><b>${stop.line}</b> ${safe(stop.procedures.map((one) => one.name.ja).join(' → '))}</li>`,
  );
  return `<h2>すべて必要なときの 回る順</h2><ol>${items.join('')}</ol>`;
}

function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
