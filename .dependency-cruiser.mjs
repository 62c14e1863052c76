/** Reachability and cycles; who may import whom directly is in .oxlintrc.json, with its reasons. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea; what is loaded only when needed is another.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'domain-reaches-nothing',
      comment: 'Rules stay pure whatever path an import takes.',
      severity: 'error',
      from: { path: '^src/domain' },
      to: {
        reachable: true,
        path: '^src/(platform|stores|features|ui|layouts|server|words)|^node:|node_modules/(react|dexie|nanostores)',
      },
    },
    {
      name: 'server-never-sees-the-record',
      comment: 'What a person saved stays in their browser.',
      severity: 'error',
      from: { path: '^src/server' },
      to: { reachable: true, path: '^src/(stores|features)' },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody uses is a question nobody asked.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^src/(content|pages|env|words)',
          '^src/(features|layouts)',
          'config',
          '^src/server/start',
          '^src/build/own-zod',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      mainFields: ['module', 'main'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
