// What a page links to, read from its HTML; the checkers have seen that it is well-formed.

import { posix } from 'node:path';

const attribute = /\s(?:href|src)="([^"]*)"/g;
const identifier = /\sid="([^"]*)"/g;

const decode = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

export const ids = (html) => [...html.matchAll(identifier)].map((match) => decode(match[1]));

export const links = (html) => [...html.matchAll(attribute)].map((match) => decode(match[1]));

export const isOutside = (link) => /^[a-z][a-z0-9+.-]*:/i.test(link);

/// The file of the site that a link on `page` leads to, and the anchor in it.
export function target(page, link) {
  const [path, fragment = ''] = link.split('#');
  const file = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path.split('?')[0]));
  return { file, anchor: decodeURIComponent(fragment) };
}
