import { describe, expect, test } from 'vitest';
import { bioMeaning } from './bio-meaning';

/**
 * Bios before and after, in the manner of real ones: bars, bullets, slashes, lines, emoji, former employers in a row.
 * Written to see whether the rules hold where nobody looked; houses and people are invented, known renamings apart.
 */
type Pair = readonly [before: string, after: string, told: string];

const begun: readonly Pair[] = [
  // A former employer gives way to a new one.
  [
    'Former Data Engineer @kajplads. 🐙 @codeboats. Python.',
    'Data Engineer @havnedata // Prev @kajplads // 🐙 @codeboats',
    'new-job @havnedata',
  ],
  ['DevRel // prev @kajplads @nordhamn', 'DevRel @havnedata // prev @kajplads @nordhamn', 'new-job @havnedata'],
  [
    'ex @kajplads || ex @nordhamn || alumni @havneskolan',
    'SDE-2 @havnedata || ex @kajplads || ex @nordhamn || alumni @havneskolan',
    'new-job @havnedata',
  ],
  [
    'Staff Engineer | Angel // Prev: Eng at Kajplads, @nordhamn',
    'Staff Engineer @havnedata | Angel // Prev: Eng at Kajplads, @nordhamn',
    'new-job @havnedata',
  ],
  [
    'VP of Comms @kajplads // former comms @nordhamn Oslo // apéro',
    'Comms @havnedata // previously @kajplads @nordhamn 1.0 // apéro',
    'new-job @havnedata',
  ],
  [
    'good at parties | former head of fun @kajplads 🖤',
    'nordic events @havnedata | good at parties | former head of fun @kajplads',
    'new-job @havnedata',
  ],
  [
    'Laughs at own jokes 🦕 Ex @kajplads',
    'Laughs at own jokes 🦕 @havnedata Ex @kajplads @nordhamn',
    'new-job @havnedata',
  ],
  [
    '💼 #devrel -- @kajplads\n🪺 former @nordhamn\n🏔️ fjell',
    'dev and human success :: @havnedata + @havnpass\n🪺 former :: @nordhamn\n🏔️ fjell',
    'new-job @havnedata',
  ],
  // A role and a name, joined in all the ways that people join them.
  [
    'Angel Investor • views = mine',
    'Director of Engineering, Havnedata • Angel Investor • views = mine',
    'new-job Havnedata',
  ],
  ['Boats, bread', 'CTO, Havne Data. Boats, bread', 'new-job Havne Data'],
  ['boats', 'founder/CEO Havnedata', 'new-job Havnedata'],
  ['boats & bread', 'Co-founder of @havnedata, boats & bread', 'new-job @havnedata'],
  ['boats & bread', 'Cofounder + CEO at Havnedata (YC W26). boats & bread', 'new-job Havnedata'],
  ['making things', 'Head of Growth at @havnedata. making things', 'new-job @havnedata'],
  ['making things', 'making maps @havnedata', 'new-job @havnedata'],
  ['Writing about ports', 'I lead research at @havnedata. Writing about ports', 'new-job @havnedata'],
  ['Writing about ports', 'Writing about ports. Now at @havnedata', 'new-job @havnedata'],
  ['Ports and bread', 'Joined @havnedata to map ports. Bread.', 'new-job @havnedata'],
  ['Ports reporter', 'Ports reporter for @havnebladet. Tips: DM', 'new-job @havnebladet'],
  ['Covering ports', 'Covering ports for @havnebladet. Tips: DM', 'new-job @havnebladet'],
  ['Defence editor @kajbladet', 'Shipping correspondent, @havnebladet', 'new-job @havnebladet'],
  [
    'Editorial Director, @KajLive, @Kaj | Former Havn One',
    'Executive Editor @Havnebladet | Former @KajLive, Havn One',
    'new-job @Havnebladet',
  ],
  ['Lektor @havneskolan', 'Professor i hamnrätt @nordskolan', 'new-job @nordskolan'],
  ['Hamnar. Bröd.', 'VD på Nordhamn Logistik. Bröd.', 'new-job Nordhamn Logistik'],
  ['Hamnar. Bröd.', 'Chef för tillväxt hos @nordhamn. Bröd.', 'new-job @nordhamn'],
  ['Häfen und Brot', 'Gründerin & Geschäftsführerin bei Hafendaten GmbH', 'new-job Hafendaten GmbH'],
  ['Ports et pain', 'Directrice produit chez @havnedata | pain', 'new-job @havnedata'],
  ['Puertos y pan', 'Ingeniera en @havnedata. Pan.', 'new-job @havnedata'],
  ['Portos e pão', 'Fundadora da @havnedata. Pão.', 'new-job @havnedata'],
  ['Havner og brød', 'Daglig leder i Havnedata AS', 'new-job Havnedata'],
  ['船とパン', '株式会社ハブネ 代表｜船とパン', 'new-job ハブネ'],
  ['船とパン', 'エンジニア @havnedata ← 元 @kajplads', 'new-job @havnedata'],
  // The main job stays, another one joins.
  [
    'Professor of Ports @havneskolan | Views my own',
    'Professor of Ports @havneskolan | Visiting Fellow @nordskolan | Views my own',
    'role-added @nordskolan',
  ],
  ['CEO @kajplads. Sails.', 'CEO @kajplads, board member @havnedata. Sails.', 'role-added @havnedata'],
  ['Reporter @kajbladet', 'Reporter @kajbladet, fellow @havnefonden', 'role-added @havnefonden'],
  ['CTO @kajplads', 'CTO @kajplads & @havnedata', 'role-added @havnedata'],
  [
    'Founder @kajplads, advisor @nordhamn',
    'Founder @kajplads, advisor @nordhamn & @havnedata',
    'role-added @havnedata',
  ],
];

const ended: readonly Pair[] = [
  [
    'Senior Developer Advocate @kajplads. 💻 Snacks.',
    'Former Senior Developer Advocate @kajplads. 💻 Snacks.',
    'left-unclear @kajplads',
  ],
  [
    'Senior Developer Advocate @kajplads // prev @nordhamn // songs',
    'DevRel // prev @nordhamn @kajplads // songs',
    'left-unclear @kajplads',
  ],
  [
    'GM of Consumer & Head of Product @kajplads. Dad.',
    'ex GM of Consumer & Head of Product @kajplads. Dad.',
    'left-unclear @kajplads',
  ],
  [
    'Director of Engineering, Kajplads • Angel • prev: nordhamn',
    'Director of Engineering • Angel • prev: nordhamn',
    'left-unclear Kajplads',
  ],
  ['space pirate • building magical things @kajplads', 'space pirate', 'left-unclear @kajplads'],
  ['eng @kajplads | prev @nordhamn', 'prev @kajplads, @nordhamn', 'left-unclear @kajplads'],
  ['Ads @kajplads', 'Ads @kajplads alum', 'left-unclear @kajplads'],
  ['Projektledare @kajplads', 'Tidigare projektledare @kajplads', 'left-unclear @kajplads'],
  ['CEO of @kajplads', 'Boats. Ex-CEO of @kajplads', 'left-unclear @kajplads'],
  ['エンジニア @kajplads', '元エンジニア @kajplads', 'left-unclear @kajplads'],
  ['@kajplads', 'ex-@kajplads', 'left-unclear @kajplads'],
];

const renamed: readonly Pair[] = [
  ['Ads @Twitter', 'Ads @X', 'employer-renamed @X'],
  ['Ads @X. Boats', 'Ads @ 𝕏. Boats', 'employer-renamed @𝕏'],
  ['Ads @Twitter. Boats', 'Ads @𝕏. Boats', 'employer-renamed @𝕏'],
  ['Ads @Twitter', 'Ads @X (formerly Twitter)', 'employer-renamed @X'],
  ['SWE @TwitterEng', 'SWE @XEng', 'employer-renamed @XEng'],
  ['@TwitterDev', '@XDevelopers', 'employer-renamed @XDevelopers'],
  ['Port correspondent at Twitter, dad', 'Port correspondent at X, dad', 'employer-renamed X'],
  ['RL @xai. cs @havneskolan', 'RL @SpaceXAI. @havneskolan', 'employer-renamed @SpaceXAI'],
  ['Boats analyst, MSNBC', 'Boats analyst, MS NOW', 'employer-renamed MS NOW'],
  ['Product at Facebook', 'Product at Meta', 'employer-renamed Meta'],
];

const rose: readonly Pair[] = [
  [
    'Head of Comms & Marketing @kajplads // former comms @nordhamn',
    'VP of Comms & Marketing @kajplads // former comms @nordhamn',
    'promotion @kajplads',
  ],
  ['Deputy editor @kajbladet', 'Editor @kajbladet', 'promotion @kajbladet'],
  [
    'Fellow for Europe @havnefonden | Historian',
    'Senior Fellow for Europe @havnefonden | Historian',
    'promotion @havnefonden',
  ],
  ['Engineer at Kajplads', 'Engineering manager at Kajplads', 'promotion Kajplads'],
  ['Associate Professor @havneskolan', 'Professor @havneskolan', 'promotion @havneskolan'],
  ['COO @kajplads', 'CEO @kajplads', 'bio'],
  ['Utvecklare @kajplads', 'Utvecklingschef @kajplads', 'promotion @kajplads'],
];

/** Other roles in the same house, studies that begin: told as the bio that they stand in. */
const headlines: readonly Pair[] = [
  ['@kajbladet reporter covering ports', '@kajbladet correspondent covering ports', 'bio'],
  ['Minister of Ports of Nordland 🇸🇪', 'Acting Minister of Ports of Nordland 🇸🇪', 'bio'],
  [
    'Journalist watching ports for @kajbladet',
    'Currently studying Port Law @havneskolan, back watching ports for @kajbladet in summer ‘26',
    'bio',
  ],
  ['SWE @kajplads', 'Developer Platform @kajplads', 'bio'],
];

/** Nothing of work happened, or nothing that the words let one say. */
const quiet: readonly Pair[] = [
  // Written otherwise.
  ['founder/CEO Havnedata', 'CEO @Havnedata', 'low'],
  [
    'eng @kajplads, the port app | building https://t.co/aaa | prev @nordhamn',
    'eng @kajplads, the port app | prev @nordhamn',
    'low',
  ],
  [
    'Director of Engineering @ Kajplads • prev: nordhamn, havn • @NHH',
    'Director of Engineering @ Kajplads • prev: Nordhamn, HAVN',
    'low',
  ],
  ['Dir. of Engineering @kajplads', 'Director of Engineering @kajplads 🚢', 'low'],
  ['Sr. Engineer @kajplads', 'Senior Engineer @kajplads', 'low'],
  ['Eng @kajplads. boats', 'Engineer @kajplads! boats', 'low'],
  ['co-founder @kajplads', 'Cofounder of Kajplads', 'low'],
  ['Fellow, Royal Harbour Institute', 'Fellow @RoyHarbourInst', 'low'],
  ['Reporter at Kaj Og Havn Times', 'Reporter @kohtimes', 'low'],
  ['Visiting fellow @portstudies Queens College Oslo', 'Visiting fellow @portstudies QCO', 'low'],
  [
    'ex GM of Consumer @kajplads. Co-founder and CEO of @Havnedataco',
    'ex gm @ Kajplads. co-founder / ceo @ Havnedata',
    'low',
  ],
  ['VP Brand @kajplads. Buy the ticket. He/him.', 'VP Brand @kajplads. Buy the ticket.', 'low'],
  [
    '#DevRel @kajplads @kaj_eth --- former @nordhamndev --- ana.eth',
    '💼 #devrel @kajplads\n💼 #tpm @kaj_eth\n🪺 former @nordhamndev',
    'low',
  ],
  [
    'Founder/CEO of Kaj Machines PBC and Creator Pal. Building a 10 trillion dollar engine',
    'Founder/CEO of Kaj Machines PBC and Creator Pal ($300,000 ARR). Building a 10 trillion dollar engine',
    'low',
  ],
  [
    'Building @havnedata - Time to sail, baby. LFG! ⚡️',
    'Building @havnedata - We want to be the world’s biggest port platform ⚡️',
    'low',
  ],
  [
    'Here to learn. Advocate of slow boats. CEO at Outside Supply.',
    'Here to help lead the 21st century. Advocate of slow boats. CEO at Outside Supply.',
    'low',
  ],
  ['I build boats', 'I design and lead growth of boats', 'low'],
  ['Reporter @kajbladet. 2024 elections.', 'Reporter @kajbladet. Elections. Signal: ana.12', 'low'],
  ['Профессор портов', 'Professor of ports', 'low'],
  // Names of others, of schools, shows, clubs and books.
  [
    'Welcome to the ports! Our Minister – @anaportminister',
    'Welcome to the ports! Our Minister – @boportminister',
    'low',
  ],
  ['Designer. Boats', 'Designer. Boats. CEO of my own life', 'low'],
  ['Designer. Boats', 'Designer. Boats. Chief Dad Officer at Home', 'low'],
  ['Designer. Boats', 'Designer. Boats. Mom, wife, founder of nothing', 'low'],
  ['Designer. Boats', 'Designer. Boats. Represented by @agentbo', 'low'],
  ['Designer. Boats', 'Designer. Boats. Header by @drawsbo', 'low'],
  ['Designer. Boats', 'Designer. Boats. Priv: @anapriv', 'low'],
  ['Designer. Boats', 'Designer. Boats. Cal ’09 @CalAlumni', 'low'],
  ['Designer. Boats', 'Designer. Boats. Harvard ’09', 'low'],
  ['Designer. Boats', 'Designer. Boats. Season ticket holder @malmoff', 'low'],
  ['Designer. Boats', 'Designer. Boats. Author of THE PORT, @kajforlag', 'low'],
  ['Editor, writer', 'Editor, Writer, Dad, Husband', 'low'],
  ['Correspondent for ports, now in Oslo', 'Correspondent for ports, Malmö', 'low'],
  ['Founder @kajplads', 'Founder @kajplads. Former CTO, Havnedata', 'low'],
  ['Founder @kajplads', 'Founder @kajplads. Previously Havnedata, Nordhamn (acq. by @bighavn)', 'low'],
  ['Founder @kajplads', 'Founder @kajplads (acquired by @bighavn)', 'low'],
  ['Founder @kajplads', 'Founder @kajplads, backed by @portventures', 'low'],
  ['Formgivare', 'Formgivare, tidigare chef på Havnedata', 'low'],
  ['デザイナー', 'デザイナー 元@havnedata', 'low'],
  ['Fan account of Kaj', 'Fan account of Kaj. Not affiliated with @kajplads', 'low'],
  ['Engineer @kajplads. My tweets, not @kajplads', 'Engineer @kajplads. Opinions do not reflect @kajplads', 'low'],
  ['Boats 🚢', 'Boats 🚢 I work for @myself', 'low'],
  ['Lorem ipsum', 'President Berg is a good president', 'low'],
  ['Boats, 12k MRR', 'Boats, 24k MRR', 'none'],
  ['⚔️', '🛡️', 'none'],
];

const ana = { handle: 'analindqvist', name: 'Ana Lindqvist' };

describe.each([
  ['a job that begins', begun],
  ['a house that goes is a question, never left', ended],
  ['a house under a new name', renamed],
  ['a higher role', rose],
  ['another role, and no claim', headlines],
  ['no news', quiet],
])('%s', (_group, pairs) => {
  test.each(pairs)('%s → %s', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });
});

test('nothing is told of a bio that is held against itself', () => {
  for (const [before, after] of [begun, ended, renamed, rose, headlines, quiet].flat()) {
    expect([told(before, before), told(after, after)]).toEqual(['none', 'none']);
  }
});

function told(before: string, after: string): string {
  const { kind, low, before: was, after: now } = bioMeaning(before, after, ana);
  if (kind === 'bio') return low ? 'low' : 'bio';
  return [kind, kind === 'left-unclear' ? was?.company : now?.company].filter((part) => part).join(' ');
}
