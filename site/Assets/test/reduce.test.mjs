import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reduce, words } from '../reduce.mjs';

const squeeze = (css) => css.replace(/\s+/g, ' ').trim();
const reduced = (css, source) => squeeze(reduce(css, new Set(words(source))));

test('a class that is written is kept, one that is not is dropped', () => {
  assert.equal(reduced('.card{color:red}.unseen{color:blue}', '<p class="card">'), '.card{color:red;}');
});

test('of a list of selectors the possible ones are kept', () => {
  assert.equal(reduced('.card,.unseen,.card .unseen{color:red}', 'card'), '.card{color:red;}');
});

test('a rule inside media and layers goes, and so do they when nothing is left', () => {
  const css = '@layer a{@media print{.unseen{color:red}}}@media print{.card{color:red}}';
  assert.equal(reduced(css, 'card'), '@media print{.card{color:red;}}');
});

test('a data attribute counts with its value', () => {
  const css = '[data-color=danger]{color:red}[data-color=info]{color:blue}';
  assert.equal(reduced(css, '<p data-color="danger">info'), '[data-color=danger]{color:red;}');
});

test('of a computed data attribute every value that is written somewhere is kept', () => {
  const css = '[data-color=danger]{color:red}[data-color=info]{color:blue}[data-color=success]{color:green}';
  const source = '<p data-color="@Color"> => "danger", "info"';
  assert.equal(reduced(css, source), '[data-color=danger]{color:red;} [data-color=info]{color:blue;}');
});

test('what stands under :not() does not count, of :is() one alternative is enough', () => {
  assert.equal(reduced('.card:not(.unseen){color:red}', 'card'), '.card:not(.unseen){color:red;}');
  assert.equal(reduced('.card:is(.unseen,.card){color:red}', 'card'), '.card:is(.unseen,.card){color:red;}');
  assert.equal(reduced('.card:is(.unseen,.unheard){color:red}', 'card'), '');
});

test('html, body, :root and pseudo-elements are on every page', () => {
  const css = 'html,body,:root,*,::before{color:red}';
  assert.equal(reduced(css, ''), 'html,body,:root,*,::before{color:red;}');
});

test('custom properties are kept when a kept declaration reaches them, also through others', () => {
  const css = ':root{--a:var(--b);--b:1px;--c:var(--d);--d:var(--c)}.card{width:var( --a, 2px)}';
  assert.equal(reduced(css, 'card'), ':root{--a:var(--b); --b:1px;} .card{width:var( --a, 2px);}');
});

test('keyframes are kept when an animation names them', () => {
  const css = '@keyframes fade{0%{opacity:0}}@keyframes turn{to{rotate:1turn}}.card{animation:fade 1s}';
  assert.equal(reduced(css, 'card'), '@keyframes fade{0%{opacity:0;}} .card{animation:fade 1s;}');
});

test('strings, addresses and comments do not end a rule', () => {
  const css = '.card::after{content:"}";background:url(data:image/svg+xml;utf8,{})}/* } */.card{color:red}';
  assert.equal(reduced(css, 'card'), '.card::after{content:"}"; background:url(data:image/svg+xml;utf8,{});} .card{color:red;}');
});
