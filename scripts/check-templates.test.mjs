import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn } from './check-templates.mjs';

const refused = {
  'inline script': '<p>a</p>\n<script>alert(1)</script>',
  'style attribute': '<p class="a" style="color:red">',
  'inline style': '<style>p{}</style>',
  'event handler': '<button type="submit" onclick="go()">',
  'third-party image': '<img alt="" src="https://example.org/a.png">',
  'protocol-relative script': '<script src="//example.org/a.js"></script>',
  'unescaped output': '{{ name|safe }}',
  'new window': '<a href="/x" target="_blank">',
  'form without method': '<form action="/x">',
};
for (const [name, html] of Object.entries(refused)) {
  test(`refused in a template: ${name}`, () => assert.equal(problemsIn(html).length, 1));
}

test('what the product writes passes', () => {
  assert.deepEqual(
    problemsIn('<form method="post" action="/x" novalidate>{# <script>in a comment</script> #}<script src="/a.js" type="module"></script><a href="https://example.org">'),
    [],
  );
});

test('the line is told', () => assert.equal(problemsIn('<p>\n\n<style>').at(0).line, 3));
