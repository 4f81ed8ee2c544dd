import { assertNever } from '../../../shared/lib/assert-never.ts';
import { ChooseFile } from './choose-file.tsx';
import { FileRefused } from './file-refused.tsx';
import { useImport } from './import-store.ts';
import { OnItsWay } from './on-its-way.tsx';
import { ReportPanel } from './report-panel.tsx';

/** What there is to see of the file: nothing yet, how far it is, or what came of it. */
export function StagePanel() {
  const stage = useImport((state) => state.stage);
  switch (stage.kind) {
    case 'choosing':
      return <ChooseFile />;
    case 'sending':
    case 'reading':
    case 'applying':
      return <OnItsWay {...stage} />;
    case 'refused':
      return <FileRefused {...stage} />;
    case 'read':
    case 'applied':
      return <ReportPanel stage={stage} />;
    default:
      return assertNever(stage);
  }
}
