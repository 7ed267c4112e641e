// How the site of the documentation is made: `npm run docs`.
import { join } from 'node:path';
import { Converter, ReflectionKind } from 'typedoc';

const root = join(import.meta.dirname, '../..');

export default {
  name: 'utlysning',
  entryPoints: [
    'index.ts',
    'call/hkdir-2024.ts',
    'register/index.ts',
    'drand/index.ts',
    'testing/index.ts',
  ].map((file) => join(root, 'src', file)),
  tsconfig: join(root, 'tsconfig.json'),
  readme: join(root, 'README.md'),
  projectDocuments: [
    'CHANGELOG.md',
    'test/docs/FACTS.md',
    'test/docs/ISSUES.md',
    'examples/verify-a-draw/{organiser,citizen,places,security}.md',
  ].map((file) => join(root, file)),
  out: join(root, 'out/docs'),
  includeVersion: true,
  sort: ['source-order'],
  disableSources: true,
  logLevel: 'Warn',
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  validation: {
    notDocumented: true,
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    unusedMergeModuleWith: true,
  },
  requiredToBeDocumented: [
    'Module',
    'Class',
    'Interface',
    'TypeAlias',
    'Function',
    'Variable',
    'Property',
    'Method',
  ],
  plugin: [withoutSchemas],
  // What the types of the parsers are made of: the type that each of them gives is exported.
  intentionallyNotExported: [
    'ApplicantKind',
    'ChangeOf',
    'Decisions',
    'Distance',
    'Excess',
    'HasReason',
    'IssueParams',
    'KINDS',
    'LimitOf',
    'LogPeople',
    'NumbersProblem',
    'PublishedForm',
    'SectionChange',
    'ValueIssue',
    'Ways',
    'Without',
    'own',
    'published',
    'timestamp',
  ],
};

/** A property of a shape has no value: what stands there in the sources is its schema. */
function withoutSchemas({ converter }) {
  converter.on(Converter.EVENT_CREATE_DECLARATION, (_, declaration) => {
    if (declaration.kindOf(ReflectionKind.Property)) delete declaration.defaultValue;
  });
}
