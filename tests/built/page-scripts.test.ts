import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { file, pageScripts } from './output';

/** Bytes of one script as built, and the aim for it gzipped. */
const budget = 20_000;

describe.each(pageScripts())('%s, which runs in the site’s page', (name) => {
  const code = file(name);

  it(`has at most ${budget} bytes`, () => {
    console.info(`${name}: ${code.length} bytes, ${gzipSync(code).length} gzipped`);
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(budget);
  });

  it.each([
    'chrome-extension:',
    'getURL(',
    'fetch(',
    'XMLHttpRequest',
    'sendBeacon',
    'WebSocket',
    'EventSource',
    'import(',
  ])('has no way out to the network or to our own files: %s', (way) => {
    expect(code.includes(way)).toBe(false);
  });

  it.each(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write', 'setHTMLUnsafe', 'DOMParser'])(
    'makes no markup out of text: %s',
    (way) => {
      expect(code.includes(way)).toBe(false);
    },
  );

  it.each(['postMessage', 'dispatchEvent', 'CustomEvent', '"MAIN"', '`MAIN`', 'prefika'])(
    'tells the page nothing: %s',
    (way) => {
      expect(code.toLowerCase().includes(way.toLowerCase())).toBe(false);
    },
  );

  it.each([
    'ZodType',
    '_zod',
    'Dexie',
    'react.element',
    'react.transitional',
    'IDBFactory',
    'indexedDB',
    'webextension-polyfill',
    'innerText',
  ])('bundles no library, and never reads innerText: %s', (mark) => {
    expect(code.includes(mark)).toBe(false);
  });

  it('holds no character for which a browser refuses the extension', () => {
    expect(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/.test(code)).toBe(false);
  });
});
