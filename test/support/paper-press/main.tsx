import '../../../renderer/ui/look.ts';
import { createRoot } from 'react-dom/client';
import { FormPaper, type FormPaperProps } from '../../../renderer/form-paper/form-paper.tsx';
import { PrintSheets } from '../../../renderer/form-paper/print-sheets.tsx';

declare global {
  interface Window {
    /** Puts sheets on the page; resolves when every letter is there. */
    lay: (sheets: readonly FormPaperProps[]) => Promise<void>;
  }
}

const root = createRoot(document.getElementById('root') ?? document.body);

window.lay = async (sheets) => {
  root.render(
    <PrintSheets>
      {sheets.map((sheet) => (
        <FormPaper key={sheet.form.id} {...sheet} />
      ))}
    </PrintSheets>,
  );
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  // a sheet that is not shown asks for no fonts of its own
  await Promise.all(
    [...document.querySelectorAll('svg')].flatMap((svg) =>
      ['400', '700'].map((weight) =>
        document.fonts.load(`${weight} 16px ${getComputedStyle(svg).fontFamily}`, svg.textContent),
      ),
    ),
  );
};
