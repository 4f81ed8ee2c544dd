import { builtinModules } from 'node:module';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const FACES = ['kiosk', 'counter', 'signage', 'manager', 'office'];

/** Pages for the phones of everybody: a bundle of its own each. */
const PHONE_PAGES = ['ticket', 'facilities'];

/** Fonts come as woff2 only, and text waits for them: they lie on the same disk. */
const leanFonts: Plugin = {
  name: 'lean-fonts',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('@fontsource') || !id.endsWith('.css')) return null;
    return code
      .replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, '')
      .replaceAll('font-display: swap', 'font-display: block');
  },
};

/** A phone may be on a slow net: what it loads lies packed beside the file, and the hub sends that. */
const packed: Plugin = {
  name: 'packed',
  enforce: 'post',
  applyToEnvironment: ({ name }) => PHONE_PAGES.includes(name),
  generateBundle(_options, bundle) {
    for (const [fileName, file] of Object.entries(bundle)) {
      if (!/\.(js|css)$/.test(fileName)) continue;
      const source = gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 });
      this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source });
    }
  },
};

/** Faces on machines of the house: the oldest Chromium is the one of Electron 25. */
const houseFaces = {
  outDir: '../dist/renderer',
  emptyOutDir: true,
  target: 'chrome114',
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  rolldownOptions: { input: pages(...FACES) },
};

/** A page alone: a bundle of its own, for phones of 2020 (iOS 13.4, Android's Chrome 80) and newer. */
const phonePage = (name: string) => ({
  consumer: 'client' as const,
  build: {
    ...houseFaces,
    emptyOutDir: false,
    target: ['chrome80', 'safari13.1', 'firefox78'],
    rolldownOptions: { input: pages(name) },
  },
});

/** The page of each face. */
function pages(...faces: readonly string[]): Record<string, string> {
  return Object.fromEntries(faces.map((face) => [face, `renderer/${face}/index.html`]));
}

/** What is native code stays outside the bundles. */
const NATIVE = ['electron', 'libsql', 'pcsc-mini'];

/** Electron 25 (development and tests) has Node 18. */
const machineBuild = (name: string, input: string) => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const, external: NATIVE, conditions: ['node', 'import', 'default'] },
  build: {
    ssr: true,
    outDir: '../dist/electron',
    emptyOutDir: false,
    target: 'node18',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { [name]: input },
      external: [...NATIVE, ...builtinModules, /^node:/],
      // `import()` becomes `require`: an old Electron finds no module inside an asar archive otherwise.
      output: {
        format: 'cjs' as const,
        dynamicImportInCjs: false,
        entryFileNames: '[name].cjs',
        codeSplitting: false,
      },
    },
  },
});

/** One page per face for the browser side; main, preload, hub and the card's process as one CommonJS file each for the machine side. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [leanFonts, react(), packed],
  builder: {
    async buildApp(builder) {
      for (const name of ['client', ...PHONE_PAGES, 'main', 'preload', 'hub', 'card']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  environments: {
    client: { build: houseFaces },
    ...Object.fromEntries(PHONE_PAGES.map((name) => [name, phonePage(name)])),
    main: machineBuild('main', 'electron/main.ts'),
    preload: machineBuild('preload', 'electron/preload.ts'),
    hub: machineBuild('hub', 'electron/hub/serve.ts'),
    card: machineBuild('card', 'electron/devices/card/serve-card.ts'),
  },
  test: {
    root: '.',
    include: ['test/{shared,electron,renderer,structure}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    // most of them wait for a disk or a socket
    maxWorkers: '100%',
  },
} as Parameters<typeof defineConfig>[0]);
