import type { ChainInfo } from '../../src/drand/index.js';
import type { AnnouncementInput, SourceInput } from '../../src/lottery/announcement.js';
import { announced } from './draws.js';

export const drand = (chain: string | ChainInfo, round?: number): SourceInput => ({
  kind: 'drand',
  chain,
  ...(round === undefined ? {} : { round }),
});

export const roundAt = (drawAt: AnnouncementInput['drawAt'], source: SourceInput) =>
  announced({ closesAt: '2020-07-22T00:00:00Z', drawAt, sources: [source] }).sources[0];
