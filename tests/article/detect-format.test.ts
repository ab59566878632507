import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/article/detect-format.ts';

describe('detectFormat(text, name) → how it is read', () => {
  it.each([
    ['It rained.', '', 'text'],
    ['It rained.', 'a.txt', 'text'],
    ['It rained.', 'a.MD', 'markdown'],
    ['It rained.', 'page.html', 'html'],
    ['It rained.', 'page.xhtml', 'html'],
    ['It rained.', 'news.rss', 'feed'],
    ['<!DOCTYPE html><p>x', '', 'html'],
    ['\uFEFF \n<!doctype html SYSTEM "about:legacy-compat">\n<html>', 'a.txt', 'html'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html>', 'a.xml', 'html'],
    ['<!-- saved from url --><html>', '', 'html'],
    ['<p>It rained.</p>', '', 'html'],
    ['<div class="x">', '', 'html'],
    ['<p>It rained.</p>', 'a.txt', 'text'],
    ['<3 you', '', 'text'],
    ['< 5 miles', '', 'text'],
    ['<?xml version="1.0"?>\n<!-- x -->\n<rss version="2.0">', '', 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'a.txt', 'feed'],
    ['<rdf:RDF xmlns="x">', 'a.xml', 'feed'],
    ['<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss>', 'a.xml', 'feed'],
    ['{"format": "sourceline"}', '', 'dataset'],
    [' {', 'a.json', 'dataset'],
    ['{"version": "https://jsonfeed.org/version/1.1"}', 'a.json', 'feed'],
    ['{"title": "x", "version":"https:\\/\\/jsonfeed.org\\/version\\/1"}', '', 'feed'],
    ['{curly} text', 'a.txt', 'text'],
    ['', '', 'text'],
  ])('%j named %j → %s', (text, name, format) => {
    expect(detectFormat(text, name)).toBe(format);
  });
});
