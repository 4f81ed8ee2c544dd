import { useRef, type ReactNode } from 'react';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useOffice } from '../office.ts';
import { takeFile } from './import-acts.ts';

/** Props of the key that lets one choose a file. */
export interface FileKeyProps {
  readonly children: ReactNode;
  readonly primary?: boolean;
}

/** Opens the machine's own window for files; the file is looked at as soon as it is chosen. */
export function FileKey({ children, primary = false }: FileKeyProps) {
  const { connection } = useOffice();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        data-file-input=""
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          if (file) void takeFile(connection, file).finally(() => (currentTarget.value = ''));
        }}
      />
      <DeskKey variant={primary ? 'primary' : 'quiet'} pictogram="papers" onPress={() => input.current?.click()}>
        {children}
      </DeskKey>
    </>
  );
}
