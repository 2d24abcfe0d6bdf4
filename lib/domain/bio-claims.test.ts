import { describe, expect, test } from 'vitest';
import { bioMeaning } from './bio-meaning';

/** One plain bio, and the many ways in which people add to it where they work; and those that only look so. */
const plain = 'Boats and bread. Opinions my own';

describe('is taken for a job', () => {
  test.each([
    'Now at @havnedata. Boats and bread',
    'Now: @havnedata. Boats and bread. Prev: @kaj',
    'Joining @havnedata. Boats',
    'Incoming @havnedata. Boats',
    'Working on ports @havnedata',
    'I run @havnedata',
    'Board @havnedata. Boats',
    'LP @havnedata',
    'Prof at UCP. Boats',
    'Head of ports at Havnedata',
    'Columnist at The Port Times. Boats',
    'Founder of Havnedata and Portcast',
    'founder, @havnedata',
    'Founder: @havnedata. Boats',
    'Co-founder, CTO @ Havnedata',
    'I help ports sail better | Founder, Havnedata',
    'Partner, Sail Capital. Boats',
    'VP Eng at Havnedata, prev. Kaj',
    'Product lead, Havnedata (prev: Kaj, Nordhamn)',
    'Postdoc @UniNord. PhD from @UniKaj',
    'Director of the Ports Program at Nord Tank',
    'Nonresident Senior Fellow @NordTank | boats',
    'Chief economist at the Nord Bank',
    'Oslo bureau chief, The Port Times',
    'Reporter covering ports and bread. @havnebladet',
    'Reporting on ports @havnebladet | DM for Signal',
    '@havnedata. Formerly @kaj',
    'anchor, @havnetv 7pm',
    'Journalistin bei Havne Medien, Oslo',
    'Redakteur bei der Havnetribüne',
    'Journaliste à La Gazette du Port',
    'Chercheuse à l’Institut Havne',
    'Periodista en el Diario del Puerto',
    'Diseñadora @havnedata. Barcos',
    'Repórter no Jornal do Porto',
    'Analytiker på @havnedata',
    'Läkare på Havnesjukhuset',
    'Giornalista presso @havneblad',
  ])('%s', (bio) => {
    expect(bioMeaning(plain, bio).kind).toBe('new-job');
  });
});

describe('is not', () => {
  test.each([
    'Author of PORTS (2026). Boats',
    'Pre-order my book @pubhouse',
    'Podcast: @portcast',
    'Listen to @portcast',
    'Substack: ports.example',
    'Follow @havnedata for updates',
    'Proud alum of @havnedata',
    'Was: @havnedata',
    'Retired from @havnedata',
    'Opinions not those of @havnedata',
    'Views ≠ @havnedata',
    'Fan of @malmoff and @aik',
    'Living at Sea',
    'CEO of chaos',
    'Chief Snack Officer',
    'Professional overthinker @ home',
    'Engineer by day, baker by night',
    'Aspiring writer',
    'Future CEO of @havnedata',
    'Not the CEO of @havnedata',
    'Support @havnefonden',
    'Correspondent, Oslo',
    'Fellow for Europe',
    'Ambassador to Norway',
    'Periodista en Madrid',
    'Journaliste à Lyon',
    'Repórter em São Paulo',
    'Journalistin in Hamburg',
    'Directora de orquesta',
    'Profesor de mis hijos @casaexample',
    'Abogada y madre de @leoexample y @martaexample',
    'Ich mag Züge und @bahnexample',
    'Liest gern @buchexample',
    'Professeur de piano. Élève de @maitreexample',
  ])('%s', (bio) => {
    expect(bioMeaning(plain, bio).kind).toBe('bio');
  });
});

test.each([
  ['Engineer @kaj | views mine', 'Looking for my next role | views mine', 'left-unclear'],
  ['Engineer @kaj', 'On sabbatical. Last: @kaj', 'left-unclear'],
  ['Engineer @kaj', 'Kaj alum', 'left-unclear'],
  ['Engineer @kaj', 'Open to work. Prev. Kaj, Nordhamn', 'left-unclear'],
  ['Editorial Director, @KajLive | boats', 'Journalist, analyst | Former: Nord One; Kaj Live; HN', 'left-unclear'],
  ['CEO @X. Driven by progress', 'Driven by progress, and shoes', 'left-unclear'],
  ['Head of Ads @twitter', 'prev head of advertising @x', 'left-unclear'],
  ['VD Kaj AB. Åsikter är mina', 'F.d. VD Kaj AB. Åsikter är mina', 'left-unclear'],
  ['Ekonom på Nordbanken', 'Chefsekonom på Nordbanken', 'promotion'],
  ['Kajentusiast', 'Kommunikationschef @kajen', 'new-job'],
  ['Инженер @kaj', 'экс @kaj', 'left-unclear'],
  ['👩‍💻 designer » @kaj', '👩‍💻 designer » @nordhamn', 'new-job'],
  ['CEO @kaj', 'CEO @kaj. Econ @UniNord', 'bio'],
  ['CEO @kaj', 'CEO @kaj. As seen in @portmagazine', 'bio'],
  ['CEO @kaj', 'CEO @kaj, makers of @kajapp', 'bio'],
  ['CEO @kaj', 'CEO @kaj | Mentor @nordhamn', 'role-added'],
  ['MTS @kaj', 'member of technical staff @havnedata, prev @kaj', 'new-job'],
  ['@kajplads', '@havnedata', 'new-job'],
  ['@kajplads, boats', '@havnedata, bread', 'bio'],
  ['Directeur adjoint @kaj', 'Directeur @kaj', 'promotion'],
  ['Biträdande rektor på Kajskolan', 'Rektor på Kajskolan', 'promotion'],
  ['猫が好き', 'デザイナー @havnedata', 'new-job'],
  ['猫が好き', '本と珈琲と @kissaexample', 'bio'],
  ['編集者。本と珈琲', '編集者。本と珈琲と @kissaexample', 'bio'],
  ['Vice vd @kaj', 'Vd @kaj', 'promotion'],
  ['Jornalista do Diário do Cais', 'Jornalista', 'left-unclear'],
  ['CTO @kaj', 'Chief Technology Officer @kaj', 'bio'],
  ['PM @kaj', 'Product Manager @kaj', 'bio'],
])('%s → %s is %s', (before, after, expected) => {
  expect(bioMeaning(before, after).kind).toBe(expected);
});
