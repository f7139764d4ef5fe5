// Puts every fragment of this folder into the frame of a page and writes it to out/gallery, with the built assets
// beside it. The gallery shows screens in realistic content before, or without, the program; it is never shipped.
//
// A fragment's first line is a comment of words: `title=…; menu=employer|worker|none; who=yes|no; wide; lang=fr`.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, '../out/gallery');
const manifest = JSON.parse(readFileSync(join(here, '../dist/manifest.json'), 'utf8'));
const asset = (name) => `assets/${manifest[name]}`;

const EMPLOYER = ['Introduire une nouvelle demande', 'Paramètres', 'Se déconnecter'];
const WORKER = [
  'Introduire une nouvelle demande', 'Annulation', 'Pièces jointes', 'Modification', 'Consultation', 'Paramètres',
  'Se déconnecter',
];
const MENUS = { employer: EMPLOYER, worker: WORKER, none: [] };

const PAUSE =
  '<circle class="pause-ring" cx="20" cy="20" r="18.25"/><rect class="pause-bar" x="13" y="11" width="5" height="18" rx="2.5"/><rect class="pause-bar" x="22" y="11" width="5" height="18" rx="2.5"/>';
const pause = (name) => `<svg class="${name}" viewBox="0 0 40 40" aria-hidden="true" focusable="false">${PAUSE}</svg>`;

function words(fragment) {
  const [, line] = fragment.match(/^<!--(.*?)-->/) ?? [null, ''];
  return Object.fromEntries(line.split(';').map((pair) => pair.trim().split('=')).map(([k, v]) => [k, v ?? 'yes']));
}

function languages(lang) {
  const names = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };
  const button = ([code, name]) =>
    `<button class="languages__button" type="submit" name="language" value="${code}" lang="${code}" title="${name}"${code === lang ? ' aria-current="true"' : ''}>${code.toUpperCase()}<span class="hidden"> – ${name}</span></button>`;
  return `<form class="languages" method="post" action="/language" aria-label="Langue">${Object.entries(names).map(button).join('')}</form>`;
}

function header({ who = 'yes', site, lang = 'fr' }) {
  const person = `<div class="who"><p class="who__line"><span class="who__label">Connectée en tant que</span> <span>Anne Martin</span></p>
    <p class="who__line"><span class="who__label">Vous agissez pour</span> <strong>Menuiserie du Coteau SRL</strong> <span class="who__number">0999.999.922</span> <a class="who__switch" href="capacity.html">Changer<span class="hidden"> d'employeur ou de qualité</span></a></p></div>`;
  const bar = ['Accueil', 'Services en ligne', 'Thèmes', 'Support', 'Contact']
    .map((name, i) => `<li><a class="site-menu__link" href="#"${i === 1 ? ' aria-current="page"' : ''}>${name}</a></li>`)
    .join('');
  return `<header class="header"><div class="header__inner">
    <a class="brand" href="public.html">${pause('brand__mark')}<span class="brand__words"><span class="brand__name">Entracte</span> <span class="brand__service"><strong>ONEM</strong> Interruption de Carrière et Crédit-temps</span></span></a>
    ${who === 'yes' ? person : ''}${languages(lang)}</div>
    ${site ? `<nav class="site-menu" aria-label="Le site"><ul class="site-menu__list">${bar}</ul></nav>` : ''}</header>`;
}

function menu({ menu: kind = 'employer', current = '' }) {
  const items = MENUS[kind];
  if (items.length === 0) return '';
  const item = (name) =>
    name === 'Se déconnecter'
      ? `<li><form method="post" action="/sign-out"><button class="menu__link" type="submit">${name}</button></form></li>`
      : `<li><a class="menu__link" href="#"${name === current ? ' aria-current="page"' : ''}>${name}</a></li>`;
  return `<nav class="menu" aria-label="Menu"><details class="menu__fold"><summary class="menu__button">Menu</summary><ul class="menu__list">${items.map(item).join('')}</ul></details></nav>`;
}

const FOOTER = `<footer class="footer"><div class="footer__inner"><p class="footer__words">${pause('footer__mark')} <strong>Entracte</strong> <span>L'intervalle entre deux actes d'une carrière.</span></p>
<ul class="footer__links"><li><a href="#">Manuel</a></li><li><a href="#">Questions et contact</a></li><li><a href="#">Déclaration d'accessibilité</a></li><li><a href="#">Vie privée</a></li><li class="footer__keys"><button class="link-button" type="button" data-open="shortcuts">Raccourcis clavier</button></li></ul></div></footer>
<dialog class="dialog" id="shortcuts" aria-labelledby="shortcuts-title"><h2 class="dialog__title" id="shortcuts-title">Raccourcis clavier</h2>
<dl class="keys"><div><dt><kbd>/</kbd></dt><dd>Aller à la recherche</dd></div><div><dt><kbd>?</kbd></dt><dd>Montrer cette liste</dd></div><div><dt><kbd>Échap</kbd></dt><dd>Fermer</dd></div></dl>
<p><label class="switch"><input type="checkbox" data-shortcuts-switch checked> <span>Utiliser les raccourcis à une seule touche</span></label></p>
<form method="dialog"><button class="button button--second" type="submit">Fermer</button></form></dialog>`;

const CALENDAR = 'data-calendar-title="Choisir une date" data-calendar-previous-month="Mois précédent" data-calendar-next-month="Mois suivant" data-calendar-previous-year="Année précédente" data-calendar-next-year="Année suivante" data-calendar-today="Aujourd\'hui" data-calendar-close="Fermer" data-calendar-keys="Flèches : jour et semaine. Page haut et bas : mois. Entrée : choisir. Échap : fermer."';

function page(fragment) {
  const options = words(fragment);
  const crumb = options.crumb ?? options.title;
  const alert = options.alert
    ? '<section class="line line--alert" aria-label="Alerte"><p class="line__inner"><strong>Alerte</strong> 30/01/2024 : le service en ligne sera indisponible de 18 h à 20 h. Vos brouillons restent en sécurité.</p></section>'
    : '';
  const breadcrumb = options.crumb === 'none'
    ? ''
    : `<nav class="breadcrumb" aria-label="Fil d'Ariane"><ol class="breadcrumb__list"><li class="breadcrumb__item"><a href="#">Accueil</a></li><li class="breadcrumb__item"><span class="breadcrumb__mark" aria-hidden="true">&lt;&lt;</span> <strong aria-current="page">${crumb}</strong></li></ol></nav>`;
  const content = fragment
    .replace(/^<!--.*?-->\s*/, '')
    .replace(/\{\{pause (\S+)\}\}/g, (_, name) => pause(name));
  return `<!DOCTYPE html>
<html lang="${options.lang ?? 'fr'}"><head><meta charset="utf-8"><title>${options.title} – Entracte</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="${asset('mark.svg')}" type="image/svg+xml"><link rel="stylesheet" href="${asset('main.css')}"><script type="module" src="${asset('app.js')}"></script></head>
<body class="page" ${CALENDAR}><a class="skip" href="#main">Aller au contenu principal</a>
<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="2.5" height="6"/></pattern></defs></svg>
${header(options)}
<section class="line line--demo" aria-label="Démonstration"><p class="line__inner"><strong>Démonstration</strong> Toutes les personnes et entreprises sont inventées. Rien n'est envoyé à l'ONEM.</p></section>
${alert}
<div class="frame${MENUS[options.menu ?? 'employer'].length === 0 ? ' frame--alone' : ''}">${menu(options)}<main id="main" class="main" tabindex="-1">${breadcrumb}
${content}
</main></div>${FOOTER}</body></html>
`;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(join(here, '../dist'), join(out, 'assets'), { recursive: true });
for (const name of readdirSync(here).filter((name) => name.endsWith('.html'))) {
  writeFileSync(join(out, name), page(readFileSync(join(here, name), 'utf8')));
}
