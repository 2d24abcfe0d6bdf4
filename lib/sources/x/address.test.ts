import { describe, expect, it } from 'vitest';
import { xAddress } from './address';

const profiles = [
  'https://x.com/AnaLindqvist',
  'https://x.com/analindqvist/',
  'https://www.x.com/analindqvist?lang=sv',
  'https://mobile.x.com/analindqvist#top',
  'https://twitter.com/analindqvist',
  'http://twitter.com/analindqvist/with_replies',
  'https://x.com/analindqvist/media',
  'https://x.com/analindqvist/likes/',
  'https://x.com/analindqvist/affiliates',
  ...['affiliates', 'with_replies', 'superfollows', 'highlights', 'articles', 'media', 'likes'].flatMap((tab) => [
    `https://x.com/AnaLindqvist/${tab}`,
    `https://twitter.com/analindqvist/${tab}/?s=20`,
  ]),
];

const others = [
  ...['home', 'explore', 'notifications', 'messages', 'i', 'search', 'settings', 'compose', 'jobs', 'login'].flatMap(
    (route) => [`https://x.com/${route}`, `https://x.com/${route.toUpperCase()}/`, `https://x.com/${route}/media`],
  ),
  'https://x.com/',
  'https://x.com/home',
  'https://x.com/Explore',
  'https://x.com/i/premium',
  'https://x.com/i/user/4815162342108',
  'https://x.com/search?q=ana',
  'https://x.com/settings/profile',
  'https://x.com/compose/post',
  'https://x.com/messages/1-2',
  'https://x.com/notifications/mentions',
  'https://x.com/analindqvist/status/1990000000000000002',
  'https://x.com/analindqvist/article/1990000000000000002',
  'https://x.com/analindqvist/followers',
  'https://x.com/analindqvist/lists/1',
  'https://x.com/ana-lindqvist',
  'https://x.com/a_name_that_is_far_too_long',
  'https://evil.example/x.com/analindqvist',
  'https://x.com.evil.example/analindqvist',
  'https://help.x.com/analindqvist',
  'https://www.linkedin.com/in/analindqvist/',
  'about:blank',
  'not an address',
];

describe('addresses of X', () => {
  it.each(profiles)('%s is a profile', (url) => {
    expect(xAddress(url)).toEqual({
      source: 'x',
      handle: 'analindqvist',
      page: 'profile',
      url: 'https://x.com/analindqvist',
    });
  });

  it.each(others)('%s is none', (url) => {
    expect(xAddress(url)).toBeNull();
  });
});
