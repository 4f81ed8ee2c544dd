import { planPaper } from '../../renderer/kiosk/plan/plan-paper.ts';
import type { Texts, Words } from '../../renderer/kiosk/use-texts.ts';
import { kioskTexts } from '../../renderer/kiosk/texts.ts';
import { dates } from '../../renderer/i18n/dates.ts';
import { localWords } from '../../renderer/i18n/local-words.ts';
import { startTexts } from '../../renderer/i18n/start-texts.ts';
import type { PlanPaper } from '../../shared/bridge.ts';
import type { Guide } from '../../shared/domain/guide.ts';
import { languages, type Language } from '../../shared/domain/language.ts';
import type { Admission } from '../../shared/domain/line.ts';
import { nothingKnown } from '../../shared/domain/waiting/hall-waits.ts';
import { guideResult } from '../../shared/flow/guide-result.ts';
import type { Answers } from '../../shared/flow/place-in-guide.ts';
import { startOfGuide } from '../../shared/flow/plan-start.ts';
import { visitorPlan, type VisitorPlan } from '../../shared/flow/visitor-plan.ts';
import { sampleContent } from './sample-guidance.ts';

const AT = Date.parse('2026-11-24T01:15:00Z');
const { town, guidance } = sampleContent();

/** The paper of the plan that a guide's answers lead to, in every language, in a hall whose lines all are open or all are not. */
export function guidePapers(guide: Guide, answers: Answers, admission: Admission): PlanPaper[] {
  const start = startOfGuide(guide, guideResult(guide, answers), { town, guidance });
  const lines = town.lines.map(({ letter }) => ({ letter, waiting: 3, admission, wait: nothingKnown }));
  const plan = visitorPlan(start, [], { town, guidance, lines, orderedBy: lines });
  return languages.map((language) => paperIn(language, plan));
}

function paperIn(language: Language, plan: VisitorPlan): PlanPaper {
  const t = startTexts(kioskTexts, language).t as unknown as Words;
  const say: Texts['say'] = (text) => localWords(text, language);
  return planPaper(plan, [], { t, say, language, town, dates: dates(language, town.office.timeZone), at: AT });
}
