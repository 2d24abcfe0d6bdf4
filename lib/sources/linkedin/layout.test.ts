import { describe, expect, test } from 'vitest';
import { linkedinPage } from './fixtures/page';
import { anaInSpring, sara } from './fixtures/people';
import { documentOf, readHtml, readPage } from './fixtures/read-page';
import { profileAddress, type LinkedinPageSpec } from './fixtures/spec';
import { findLayout } from './layout';
import { publicPage } from './public/fixtures/page';

const ana = profileAddress(anaInSpring);
const kindOf = (html: string, href = ana) => {
  const result = readHtml(html, href);
  return result.ok ? 'read' : [result.problem.kind, result.problem.part].filter(Boolean).join(' ');
};

describe('pages from which nothing is read', () => {
  test('a wall, also at the address of a profile', () => {
    expect(readPage({ page: 'wall', person: anaInSpring })).toEqual({ ok: false, problem: { kind: 'signed-out' } });
    expect(kindOf('<html><body><h1>Sign in</h1></body></html>', 'https://www.linkedin.com/login')).toBe('signed-out');
    expect(kindOf('<html><body><h1>Check</h1></body></html>', 'https://www.linkedin.com/checkpoint/challenge/x')).toBe(
      'signed-out',
    );
    expect(
      kindOf('<html><head><meta name="pageKey" content="d_homepage-guest-home"></head><body><h1>Hi</h1></body></html>'),
    ).toBe('signed-out');
  });
  test('a profile that does not exist, in any language', () => {
    expect(readPage({ page: 'not-found', person: anaInSpring })).toEqual({
      ok: false,
      problem: { kind: 'unavailable' },
    });
    const other = linkedinPage({ page: 'not-found', person: anaInSpring }).replace(
      'Profile Not Found',
      'Profilen hittades inte',
    );
    expect(kindOf(other)).toBe('unavailable');
  });
  test('walls and missing profiles without the key of the page, in any language, saved with no address too', () => {
    const page = (main: string) =>
      `<html lang="sv"><head><title>LinkedIn</title></head><body><main><h1>Logga in</h1>${main}</main></body></html>`;
    for (const wall of [
      '<form action="/uas/login-submit" method="post"></form>',
      '<form action="https://www.linkedin.com/checkpoint/lg/login-submit"><input name="session_key"></form>',
      '<form action="/signup/api/cors/createAccount"></form>',
      '<input name="session_key" autocomplete="username">',
      '<button data-tracking-control-name="auth_wall_desktop_profile-login-toggle">Logga in</button>',
      '<a data-tracking-control-name="seo-authwall-base_nav-header-logo">LinkedIn</a>',
    ])
      for (const href of [ana, '']) expect(kindOf(page(wall), href), wall).toBe('signed-out');
    const missing = page(
      '<a data-tracking-control-name="public_profile_not-found-log-in_nav-header-logo"></a><form action="/uas/login-submit"></form>',
    );
    for (const href of [ana, '']) expect(kindOf(missing, href)).toBe('unavailable');
    expect(kindOf(page(''), 'https://www.linkedin.com/in/unavailable/')).toBe('unavailable');
    const notice = '<html class="theme--mercado" lang="fr"><body><main><h1>Page introuvable</h1></main></body></html>';
    expect(kindOf(notice)).toBe('unavailable');
  });
  test('a form to sign in on any other page makes no wall of it, nor of a profile', () => {
    const form = '<form action="/uas/login-submit"><input name="session_key"></form>';
    const read = (spec: LinkedinPageSpec) => readPage(spec, (html) => html.replace('</body>', `${form}</body>`));
    expect(read({ page: 'profile', person: anaInSpring })).toEqual(readPage({ page: 'profile', person: anaInSpring }));
    expect(kindOf(publicPage({ person: anaInSpring }).replace('</body>', `${form}</body>`))).toBe('read');
    const company = `<html><body><main><h1>Volta</h1>${form}</main></body></html>`;
    expect(kindOf(company, 'https://www.linkedin.com/company/volta/')).toBe('not-a-profile');
  });
  test('a refused request', () => {
    expect(readPage({ page: 'refused', person: anaInSpring })).toEqual({ ok: false, problem: { kind: 'unavailable' } });
  });
  test('the feed, search and messages', () => {
    const feed = linkedinPage({ page: 'feed', person: anaInSpring });
    for (const path of [
      'feed/',
      'search/results/people/?keywords=ana',
      'messaging/thread/2-abc/',
      'mynetwork/',
      'company/volta/',
      'in/',
    ]) {
      expect(kindOf(feed, `https://www.linkedin.com/${path}`), path).toBe('not-a-profile');
    }
  });
  test('the own profile, and the own job list', () => {
    expect(readPage({ page: 'profile', person: anaInSpring, own: true })).toEqual({
      ok: false,
      problem: { kind: 'own-profile' },
    });
    const pencil = `<a href="${ana}details/experience/edit/forms/1200400203/">Edit</a><hr>`;
    const list = linkedinPage({ page: 'experience', person: anaInSpring }).replace('<hr role="presentation">', pencil);
    expect(kindOf(list, profileAddress(anaInSpring, 'experience'))).toBe('own-profile');
    const invitation = list.replace(
      '/in/ana-lindqvist/details/experience/edit/',
      '/in/the-viewer/details/experience/edit/',
    );
    expect(kindOf(invitation, profileAddress(anaInSpring, 'experience'))).toBe('read');
  });
  test('the page for telephones is not understood, and never taken for another layout', () => {
    const lite = (main: string, theme = '') =>
      `<html lang="en" class="${theme}"><head><meta name="pageKey" content="p_mwlite_profile_view"><title>Ana Lindqvist | LinkedIn</title></head><body><main><section class="basic-profile-section"><h1 class="text-color-text heading-large">Ana Lindqvist</h1><div class="text-body-medium break-words">Operations Manager</div><a href="/in/ana-lindqvist/overlay/contact-info/">Contact</a></section>${main}</main></body></html>`;
    const jobs =
      '<section class="experience-container"><h2>Experience</h2><ol><li class="profile-entity-lockup"><a href="/company/1/"><span class="list-item-heading">Engineer</span><span>Volta</span><span>Jan 2020 - Present</span></a></li></ol></section>';
    const data = '<script type="application/ld+json">{"@type":"Person","name":"Ana Lindqvist"}</script>';
    for (const html of [lite(jobs), lite(jobs, 'theme--mercado'), lite(data + jobs)])
      for (const href of [ana, 'https://www.linkedin.com/mwlite/in/ana-lindqvist'])
        expect(kindOf(html, href)).toBe('layout-unknown');
  });
  test('an empty or unknown document', () => {
    expect(kindOf('')).toBe('unavailable');
    expect(kindOf('<html><body><main><h1>Ana Lindqvist</h1><p>Something new</p></main></body></html>')).toBe(
      'layout-unknown',
    );
  });
});

describe('older layouts are known by their own marks, and read by their own parsers', () => {
  const card =
    '<section data-view-name="profile-card"><div id="experience" class="pv-profile-card__anchor"></div></section>';
  const person =
    '<script type="application/ld+json">{"@graph":[{"@type":"Person"}]}</script><meta name="pageKey" content="x">';
  const layoutOf = (html: string) => findLayout(documentOf(html), ana);

  test('ember', () => {
    expect(layoutOf('<html class="theme theme--mercado"><body><main><h1>Ana</h1></main></body></html>')).toBe('ember');
    expect(layoutOf(`<html><body><main>${card}</main></body></html>`)).toBe('ember');
    expect(kindOf(`<html><body><main>${card}</main></body></html>`)).toBe('layout-unknown topCard');
  });
  test('public', () => {
    const frame = (body: string) =>
      `<html><head><meta name="pageKey" content="public_profile_v3_desktop"></head><body>${body}</body></html>`;
    expect(layoutOf(frame('<section class="top-card-layout"><h1>Ana</h1></section>'))).toBe('public');
    expect(layoutOf(frame(`${person}<h1>Ana</h1>`))).toBe('public');
    expect(layoutOf(`<html><body>${person}<h1>Ana</h1></body></html>`)).toBe('public');
    expect(kindOf(`<html><body>${person}<h1>Ana</h1></body></html>`)).toBe('layout-unknown topCard');
    expect(layoutOf(frame('<main><h1>Nobody is called that</h1></main>'))).toBe('unavailable');
    const shared = `<html><head><meta name="pageKey" content="public_profile_v3_mobile"><link rel="canonical" href="https://br.linkedin.com/in/ana-lindqvist"><meta property="og:type" content="profile"><meta property="og:title" content="Ana L. - Volta | LinkedIn"></head><body><p>…</p></body></html>`;
    expect(kindOf(shared)).toBe('layout-unknown name');
  });
  test('structured data on a page of somebody signed in are not looked at', () => {
    expect(layoutOf(`<html><body>${person}<div id="global-nav"></div><main>${card}</main></body></html>`)).toBe(
      'ember',
    );
    const sdui = linkedinPage({ page: 'profile', person: anaInSpring }).replace('<body>', `<body>${person}`);
    expect(layoutOf(sdui)).toBe('sdui');
  });
});

describe('identity is read from within the page and must be the address’s', () => {
  const page = linkedinPage({ page: 'profile', person: anaInSpring });

  test('slugs in any case, on country hosts, with overlays, and the profile’s id', () => {
    for (const href of [
      'https://www.linkedin.com/in/ANA-Lindqvist',
      'https://se.linkedin.com/in/ana-lindqvist/?trk=x',
      `${ana}overlay/contact-info/`,
      `https://www.linkedin.com/in/${anaInSpring.id}/`,
    ]) {
      expect(kindOf(page, href), href).toBe('read');
    }
  });
  test('the former person’s page under the new address is nobody’s', () => {
    expect(kindOf(page, profileAddress(sara))).toBe('not-a-profile identity');
    expect(kindOf(page, `https://www.linkedin.com/in/${sara.id}/`)).toBe('not-a-profile identity');
  });
  test('two persons’ cards on one page are nobody’s', () => {
    const card = `<div componentkey="com.linkedin.sdui.profile.card.ref${sara.id}About"></div>`;
    expect(kindOf(page.replace('<div class="wait">', `${card}<div class="wait">`))).toBe('not-a-profile identity');
    expect(kindOf(page.replaceAll(`refana-lindqvistActivity`, 'refsara-ekActivity'))).toBe('not-a-profile identity');
  });
  test('a page without its top card is not understood yet', () => {
    expect(kindOf(page.replaceAll(`${anaInSpring.id}Topcard`, `${anaInSpring.id}Gone`))).toBe('layout-unknown topCard');
    expect(kindOf(page.replace(/<h2>Ana Lindqvist<\/h2>/, ''))).toBe('layout-unknown name');
  });
  test('an encoded slug', () => {
    const person = { ...anaInSpring, handle: 'åsa-ök' };
    const html = linkedinPage({ page: 'profile', person }).replaceAll('/in/åsa-ök/', '/in/%C3%A5sa-%C3%B6k/');
    expect(readHtml(html, 'https://www.linkedin.com/in/%C3%A5sa-%C3%B6k/')).toMatchObject({
      ok: true,
      reading: { identity: { handle: 'åsa-ök' }, url: 'https://www.linkedin.com/in/%C3%A5sa-%C3%B6k/' },
    });
  });
});
