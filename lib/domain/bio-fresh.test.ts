import { expect, test } from 'vitest';
import { bioMeaning } from './bio-meaning';

/** Edits as people make them, of invented people and houses; each stands for a rule, not for itself. */
const rows = `
new-job          | PhD student @mitlabs working on robot hands. Climbing. | Postdoc @haldenhri working on robot hands. PhD @mitlabs. Climbing.
new-job          | Dad, husband, coffee snob. | Dad, husband, engineer @tidewell.
new-job          | Photographer. Nomad. | Photo editor @thecoastpost. Nomad.
new-job          | sales guy | Account executive @clearbit_io. sales guy
new-job          | Photo person | PM at Instagram. Photo person
new-job          | Support human | Support engineer at Zapple. human
new-job          | AI PM. Newsletter writer | AI PM at @corallabs by day. Newsletter writer by night
new-job          | illustrator; she/her; 📧 me@draw.example | illustrator; art director @lumenanim; she/her
new-job          | Working on something new | Building @quietkeys with @samplepal
new-job          | I make games | I make games at @wobblystudio
new-job          | 🔨 @fernworks ⏎ 🎓 @stateu '19 | 🔨 @mosslabs ⏎ ⏪ @fernworks ⏎ 🎓 @stateu '19
new-job          | Eng @acmecorp → ??? | Eng @acmecorp → PM @zenithworks
new-job          | Policy lawyer | Policy lawyer, now counsel at Finch & Marrow
new-job          | Epidemiologist. Cyclist. | Epidemiologist @CountyHealthNW. Cyclist.
new-job          | 程序员，爱摄影 | 云杉科技 产品经理，爱摄影
new-job          | 개발자. 고양이 둘. | @byulsoft 개발자. 고양이 둘.
new-job          | Onderzoeker bij Polderlab | Universitair docent @UniDuin. Eerder bij Polderlab
new-job          | Dev backend. Gamer. | Engenheiro de software na Pampa Tech. Gamer.
new-job          | Журналист | Журналист @svetnews
new-job          | Washington Post reporter. Dad | New York Times reporter. Dad
new-job          | BBC Eastern Europe correspondent | Europe editor, Sky News. BBC alum
new-job          | Chief economist of Foo Bank | Chief economist of Tide Bank
new-job          | I cover tech for Axialis | I cover tech for Tidewire
new-job          | iOS dev | iOS at Figmalike
new-job          | Ads @Twitter | ex-X. Ads @Pinterestish
role-added       | Professor @NorthfieldU | Professor @NorthfieldU · Visiting Scholar @InstitutParis
role-added       | Vd Kajplats. Mamma. | Vd Kajplats. Styrelseledamot i Havsfonden. Mamma.
promotion        | SWE Intern @appleish | SWE @appleish
promotion        | Assistant editor @thefern | Managing editor @thefern
employer-renamed | PM @ Facelog. Books. | PM @ Metalog (fka Facelog). Books.
employer-renamed | Head of AI @googly | Head of AI @alphabetty (formerly known as @googly)
left-unclear     | Consejera de @radioandina | Exconsejera de @radioandina
left-unclear     | NYT reporter. Dad | Former NYT reporter. Dad
left-unclear     | Prime Minister of Norland | Former Prime Minister of Norland
left-unclear     | CEO da Maré | Ex-CEO da Maré. Em ano sabático
left-unclear     | Engineer @foobar_inc. Dogs | Engineer. Laid off from @foobar_inc. Dogs
left-unclear     | Press secretary @MayorFoo | Press secretary (@MayorFoo '22–'26). Gardener.
left-unclear     | Reporter, The Granite Post · she/her | Reporter. Formerly The Granite Post · she/her
left-unclear     | Sprecherin @fraktionx. Radfahrerin | Ehem. Sprecherin @fraktionx. Radfahrerin
bio              | Engineer @gridly | Engineer @gridly. Speaking at @loopconf in October
bio              | writer | writer. newsletter at @readwell. podcast at @listenwell
bio              | Founder | Founder. Speaker @TEDlike. Host @barpod
bio              | coach | coach. Proud @hillcrest grad. Go @crimson!
bio              | Analyst | Analyst. Alma mater @StateU. Go Bears
bio              | Philosopher | Philosopher. Currently reading @someauthor
bio              | Actor | Actor. Rep: @bigagency. Next: HAMLET at @globeplayhouse
bio              | Analyst. Boats. | Analyst. Boats. Investor @fooapp @barapp
bio              | Analyst. Boats. | Analyst. Boats. BSc @ucfoo, undergrad @ucbar
bio              | Analyst. Boats. | Analyst. Boats. Winner @prizex, 30 under 30 @forbesish
bio              | Analyst. Boats. | Analyst. Boats. @foox contributor
bio              | Analyst. Boats. | Analyst. Boats. Program chair @confx, h/t @barx
bio              | Analyst. Boats. | Analyst. Boats. Brand ambassador @brandx
bio              | Sailor | Sailor. Bad at Chess. Party at Mikes
bio              | Dad. Runner. | Dad. Runner. 2:59 at @harbourmarathon
bio              | Vet. Patriot. | Vet. Patriot. Voting @bobforsenate
bio              | Historian | Historian. New York Times bestselling author
bio              | Reporter @theledger | Reporter @theledger. Past bylines @wireguard @longreadz
bio              | Founder of @pinecrate | Founder of @pinecrate (backed by @ycombo)
bio              | Artist | Artist. Shop → @artshop
`;

const table = rows
  .trim()
  .split('\n')
  .map((row) => row.split(' | ').map((cell) => cell.trim().replaceAll(' ⏎ ', '\n')) as [string, string, string]);

test.each(table)('%s: %s → %s', (kind, before, after) => {
  expect(bioMeaning(before, after).kind).toBe(kind);
});
