import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Settings of Electron that must keep their safe defaults, and ways out of the kiosk: never written anywhere. */
const forbiddenInElectron = [
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'contextIsolation',
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'webviewTag',
].map((name) => ({
  selector: `Property[key.name='${name}']`,
  message: `${name}: the default is the safe value; do not write it.`,
}));

export default tseslint.config(
  { ignores: ['dist/**', 'release/**', 'shots/**', 'test-results/**', 'node_modules/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      complexity: ['error', 12],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', ...forbiddenInElectron],
    },
  },
  { files: ['**/*.ts'], ignores: ['test/**'], rules: { 'max-lines-per-function': ['error', 70] } },
  { files: ['renderer/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  { files: ['renderer/**/*.tsx'], rules: { 'max-lines-per-function': ['error', 120] } },
  {
    files: ['electron/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'electron', importNames: ['shell'], message: 'No page of ours opens anything outside.' }] },
      ],
    },
  },
  { files: ['test/**'], rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
);
