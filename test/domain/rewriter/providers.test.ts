import { describe, expect, it } from 'vitest';
import { localServers, modelOrigins, providers, readLocalUrl } from '#domain/rewriter/providers.ts';

describe('the address of a server on this computer', () => {
  it.each([
    ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
    ['http://localhost:1234/v1/', 'http://localhost:1234/v1'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://LOCALHOST:8080/v1', 'http://localhost:8080/v1'],
    // Other spellings of the loopback address become the usual one, which is what is then asked.
    ['http://2130706433:8080', 'http://127.0.0.1:8080'],
    ['http://0x7f.1:8080', 'http://127.0.0.1:8080'],
  ])('%s is taken', (given, url) => expect(readLocalUrl(given)).toBe(url));

  const hosts = [
    'example.com',
    'localhost.example.com',
    '127.0.0.1.nip.io',
    'localtest.me',
    '10.0.0.1',
    '192.168.1.1',
    '172.16.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '0',
    '127.0.0.2',
    '127.1.1.1',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[fd00::1]',
    '[fe80::1]',
    'metadata.google.internal',
    '2852039166',
    '0xa9fea9fe',
    '0251.0376.0251.0376',
    'ｌocalhost.example',
    'xn--localhost-.example',
    'localhost.',
    'localhost。example.com',
    'rbndr.us',
    'router',
    'intranet',
  ];
  it.each(hosts.flatMap((host) => [`http://${host}:11434/v1`, `https://${host}/v1`]))('%s is refused', (url) => {
    expect(readLocalUrl(url)).toBeNull();
  });

  it.each([
    'https://localhost:11434',
    'http://user:pass@localhost:11434',
    'http://localhost@evil.example',
    'http://localhost:11434/?u=http://evil.example',
    'http://localhost:11434/#x',
    'ftp://localhost',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    '//localhost',
    'localhost:11434',
    'http://',
    '',
    ' ',
    'http://localhost:99999',
  ])('%j is refused', (url) => expect(readLocalUrl(url)).toBeNull());
});

it('every usual address is one that is taken', () => {
  for (const { baseUrl } of localServers) expect(readLocalUrl(baseUrl)).toBe(baseUrl);
});

it('the page may reach the providers and this computer, and nothing else', () => {
  expect(modelOrigins).toEqual([
    ...providers.map(({ baseUrl }) => new URL(baseUrl).origin),
    'http://localhost:*',
    'http://127.0.0.1:*',
  ]);
  expect(modelOrigins.join(' ')).not.toMatch(/https:(?:\s|$)|\*(?:\s|$)(?<!:\*(?:\s|$))|[;,]/u);
});
