/** Who may import whom. The table stands in shared/, electron/ and renderer/README.md in words. */
const SHARED_LIBRARIES = '^node_modules/(zod|@orpc/contract|temporal-polyfill)/';

const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^test/', '(main\\.tsx?|preload\\.ts)$', '\\.module\\.css$'] },
      to: {},
    },
    { name: 'nothing-imports-test', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    only('shared', '^shared/', ['^shared/', SHARED_LIBRARIES], 'runs anywhere'),
    only('commands', '^electron/commands/', ['^shared/', '^electron/(commands|ports)/'], 'use cases know no machine'),
    only('ports', '^electron/ports/', ['^shared/', '^electron/ports/'], 'ports are types'),
    {
      name: 'content',
      severity: 'error',
      comment: 'the check of content is a program beside the product: it needs nothing of the running hub',
      from: { path: '^electron/content/' },
      to: { path: '^(electron/(?!content/)|renderer/|node_modules/)' },
    },
    {
      name: 'machine-side',
      severity: 'error',
      comment: 'devices and store know shared, ports and their libraries; the hub also knows commands',
      from: { path: '^electron/(devices|store)/' },
      to: { path: '^(electron/(hub|commands|shell|main)|renderer/|node_modules/electron/)' },
    },
    {
      name: 'hub-without-electron',
      severity: 'error',
      from: { path: '^electron/(hub|commands|ports|store|devices|settings)/' },
      to: { path: '^(electron/(shell|main)|node_modules/electron/|renderer/)' },
    },
    {
      name: 'shell-without-hub',
      severity: 'error',
      comment: 'the shell talks to the hub process, it does not import it',
      from: { path: '^electron/shell/' },
      to: { path: '^(electron/(hub|commands|store|devices)|renderer/)' },
    },
    {
      name: 'renderer-without-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron/|node_modules/electron/)' },
    },
    {
      name: 'contract-as-types',
      severity: 'error',
      comment: 'zod, holidays and calendars stay in the hub',
      from: { path: '^renderer/' },
      to: { path: '^shared/(contract|content)/', dependencyTypesNot: ['type-only'], pathNot: 'contract/version' },
    },
    {
      name: 'faces-apart',
      severity: 'error',
      from: { path: '^renderer/(kiosk|counter|signage|manager|office|ticket|facilities)/' },
      to: { path: '^renderer/(kiosk|counter|signage|manager|office|ticket|facilities)/', pathNot: '^renderer/$1/' },
    },
    only(
      'ui',
      '^renderer/ui/',
      ['^renderer/ui/', '^node_modules/(react|@digital-go-jp|@fontsource|@types)'],
      'no domain words',
    ),
    only('client', '^renderer/client/', ['^shared/', '^renderer/client/', '^node_modules/(@orpc|react|@types)'], ''),
    only(
      'display',
      '^renderer/display/',
      ['^shared/', '^renderer/(display|ui|i18n)/', '^node_modules/(react|react-i18next|@types)'],
      'what a display shows of a notice, for the display and for those who write it',
    ),
    only(
      'desk',
      '^renderer/desk/',
      ['^shared/', '^assets/locales/', '^renderer/(desk|client|ui|i18n)/', '^node_modules/(react|i18next|@types)'],
      'what the faces for staff share',
    ),
    only(
      'guide',
      '^renderer/guide/',
      [
        '^shared/',
        '^assets/locales/',
        '^renderer/(guide|client|ui|i18n)/',
        '^node_modules/(react|i18next|qrcode|@types)',
      ],
      'what the faces that guide share: kiosk and counter',
    ),
    only(
      'form-paper',
      '^renderer/form-paper/',
      ['^shared/', '^renderer/(form-paper|guide|ui)/', '^node_modules/(react|react-dom|@types)'],
      'forms on A4, Japanese whatever the reader speaks',
    ),
    only(
      'phone',
      '^renderer/phone/',
      ['^shared/', '^renderer/(phone|ui|i18n)/', '^node_modules/(react|@digital-go-jp|@fontsource|@types)'],
      'what the pages for phones share',
    ),
    only(
      'i18n',
      '^renderer/i18n/',
      ['^(shared|assets/locales|renderer/i18n)/', '^node_modules/(i18next|react|@types)'],
      '',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'test/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
