import { type Palette, palettes } from './colours';

const TENTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const HUNDREDS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Stylesheet of the site's own pages, in the association’s colour (`#rrggbb`, or null for the default). `fontUrl` is the face of the headlines, woff2. */
export function siteStyle(accentColour: string | null | undefined, fontUrl: string): string {
  const { light, dark } = palettes(accentColour);
  return `@font-face{font-family:Newsreader;font-weight:600;font-display:optional;src:url(${fontUrl}) format("woff2")}
:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
${siteRules()}
@media print{:root{color-scheme:light;${variables(palettes(accentColour).light)}}${PRINT}}
`;
}

/** The rules of the stylesheet, without the colours and the face that they name. */
export function siteRules(): string {
  return `${RULES}${crops()}${HUNDREDS.map((hundred) => `.outside.h${hundred}{height:${hundred * 100}px}`).join('')}`;
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/** Crops of pictures around their focal points, in steps of a tenth (see render-figure). */
function crops(): string {
  const ratios = ['1/1', '4/3', '3/2', '16/9'].map(
    (ratio) => `.r${ratio.replace('/', '-')}{aspect-ratio:${ratio}}`,
  );
  const points = TENTHS.map((tenth) => `.fx${tenth}{--fx:${tenth * 10}%}.fy${tenth}{--fy:${tenth * 10}%}`);
  return `.crop{object-fit:cover;object-position:var(--fx,50%) var(--fy,50%);width:100%}${ratios.join('')}${points.join('')}`;
}

const RULES = `
*,::before,::after{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font-family:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,serif;line-height:1.6;overflow-wrap:break-word;--display:Newsreader,"Iowan Old Style",Palatino,"Palatino Linotype",Georgia,serif;--plain:system-ui,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif;--measure:36rem;--wide:66rem}
[dir=rtl] body{line-height:1.85;font-family:"Noto Naskh Arabic","Geeza Pro","Traditional Arabic","Arabic Typesetting",serif}
body>*{padding-inline:max(1.125rem,calc(50vw - var(--wide)/2))}
a{color:var(--accent);text-underline-offset:.16em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
main:focus{outline:none}
img{display:block;max-width:100%;height:auto}
h1,h2,h3,h4,h5,h6,.brand,.card-title{font-family:var(--display);font-weight:600;line-height:1.15;text-wrap:balance}
[dir=rtl] :is(h1,h2,h3,h4,h5,h6,.brand,.card-title){line-height:1.4}
p{margin:0 0 1em;text-wrap:pretty}
figure{margin:0}
ul,ol{margin:0 0 1em;padding-inline-start:1.4em}
li{margin:.3em 0}
.skip{position:absolute;inset-inline-start:-999rem;background:var(--paper);padding:.75rem 1rem;z-index:2}
.skip:focus{inset-inline-start:.5rem}
.notice{background:var(--ink);color:var(--paper);padding-block:.4rem;font:.875rem/1.5 var(--plain)}
.notice p,.notice figure{margin:0}
.notice summary,.notice figcaption{color:inherit}
.notice ul{display:flex;flex-wrap:wrap;align-items:end;gap:1rem;list-style:none;padding:0;margin:.5rem 0}
.notice img{width:auto;max-width:100%;height:12rem}
.masthead{border-top:.35rem solid var(--accent);padding-block:.75rem 0}
.masthead-top{display:flex;gap:1.25rem;justify-content:flex-end;align-items:center;font:.8125rem/1.5 var(--plain)}
.masthead-top a{color:var(--soft);display:inline-block;padding:.3rem 0}
.masthead ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 1.25rem}
.masthead li{margin:0}
.brand{font-size:clamp(1.75rem,1.3rem + 2.2vw,2.75rem);margin:0;text-align:center}
.brand a{color:inherit;text-decoration:none}
.brand>a,h1.brand{display:flex;gap:.75rem;align-items:center;justify-content:center}
.brand img{width:3.25rem;max-height:3.25rem;object-fit:contain;border-radius:.25rem}
.tagline{margin:.35rem 0 0;text-align:center;font:.9375rem/1.5 var(--plain);color:var(--soft);text-wrap:balance}
.menu{margin-top:1rem;border-block:1px solid var(--ink);padding:.15rem 0;font:600 .9375rem/1.5 var(--plain)}
.masthead .menu ul{justify-content:center;gap:0 1.5rem}
.menu a{display:block;padding:.4rem 0;color:var(--ink);text-decoration:none}
.menu a:hover,.menu a[aria-current]{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:.18em}
.breadcrumb{padding-top:1rem;font:.875rem/1.5 var(--plain);color:var(--soft)}
.breadcrumb ol{list-style:none;margin:0;padding:0}
.breadcrumb li{display:inline;margin:0}
.breadcrumb li+li::before{content:"›";padding-inline:.4em}
[dir=rtl] .breadcrumb li+li::before{content:"‹"}
.breadcrumb a{color:inherit;display:inline-block;padding:.25rem 0}
main{padding-block:1.5rem 3rem}
article>header{max-width:48rem;margin:1rem auto 1.75rem}
article>header h1{font-size:clamp(2rem,1.45rem + 2.6vw,3.25rem);margin:.15em 0 .35em;line-height:1.08}
[dir=rtl] article>header h1{line-height:1.35}
.facts{font:.9375rem/1.5 var(--plain);color:var(--soft);margin:0 0 .5em}
.facts a{color:inherit}
article>header>.facts:first-child{color:var(--accent);font-weight:600}
.standfirst{font-size:1.1875rem;line-height:1.5;margin-bottom:1rem}
.standfirst p:last-child{margin-bottom:0}
.content>*,article>footer>*{max-width:var(--measure);margin-inline-start:max(0px,50% - 24rem)}
.content h2{font-size:1.6875rem;margin-block:2.1em .5em}
.content h3{font-size:1.3125rem;margin-block:1.7em .4em}
.content h4,.content h5,.content h6{font-size:1.125rem;margin-block:1.5em .3em}
.content>section{margin-block:2.25rem}
.content>section>:is(h2,h3):first-child{margin-top:0}
main>article{margin-bottom:3.5rem}
.figure{margin-block:2rem}
.content>:is(.figure.cover,.figure.wide,.gallery){max-width:var(--wide);margin-inline:0}
.figure.cover{margin-top:0}
.figure img{width:100%}
.figure.cover img{max-height:75vh;object-fit:cover}
.figure.portrait{max-width:16rem}
figcaption{font:.875rem/1.5 var(--plain);color:var(--soft);padding-top:.5rem}
figcaption small{font-size:.8125rem}
@media (min-width:60rem){.content>.figure.portrait{float:inline-end;margin:.4rem 0 1.25rem 2rem}}
.content::after{content:"";display:block;clear:both}
.quote{margin-block:2.25rem;padding-inline-start:1.25rem;border-inline-start:.25rem solid var(--accent)}
.quote blockquote{margin:0;font-family:var(--display);font-size:1.4375rem;line-height:1.35}
[dir=rtl] .quote blockquote{font-family:inherit;line-height:1.7}
.quote blockquote p:last-child{margin:0}
.content>blockquote{margin-block:1.5rem;padding-inline-start:1.25rem;border-inline-start:.25rem solid var(--line)}
.key-figure{margin-block:2.25rem;padding:1.25rem 1.5rem;background:var(--raised)}
.key-figure>p{margin:0;font-size:1.0625rem}
.key-figure strong{display:block;font:600 clamp(2.75rem,2rem + 4vw,4.25rem)/1 var(--display);color:var(--accent);margin-bottom:.15em}
.key-figure figcaption p{margin:0}
details{margin-block:.75rem}
summary{cursor:pointer;font:.9375rem/1.5 var(--plain);color:var(--accent);padding:.25rem 0;width:fit-content}
details>:not(summary){font-size:.9375rem}
.callout{margin-block:2rem;padding:1.1rem 1.4rem;border:1px solid var(--line);border-top:.25rem solid var(--accent);background:var(--raised)}
.callout-title{font:600 1rem/1.4 var(--plain);margin:0 0 .5em}
.callout>:last-child{margin-bottom:0}
.callout.warning{border-color:var(--ink)}
.call-to-action{margin-block:2.25rem;padding-block:1.4rem;border-block:1px solid var(--line);text-align:center}
.call-to-action p:last-child{margin:0}
.button,button{display:inline-block;font:600 1rem/1.35 var(--plain);padding:.7em 1.25em;border:0;border-radius:.25rem;background:var(--accent);color:var(--onAccent);text-decoration:none;cursor:pointer}
.button:hover,button:hover{text-decoration:underline}
.gallery{margin-block:2.5rem}
.gallery :is(h2,h3,h4){margin-inline-start:max(0px,50% - 24rem)}
.gallery ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:1.25rem}
.gallery li,.gallery figure{margin:0}
.gallery a{display:block}
.video,.frame{margin-block:2rem}
.outside{display:block;width:100%;border:0;background:#1f2426}
.outside.video{aspect-ratio:16/9}
.outside-link{font:.875rem/1.5 var(--plain);margin:.4rem 0 0}
.downloads{margin-block:2.25rem}
.documents{list-style:none;padding:0}
.documents li{padding:.9rem 0;border-top:1px solid var(--line);margin:0}
.documents li:last-child{border-bottom:1px solid var(--line)}
.documents p{margin:0}
.document-title{font-weight:600}
.download{font:.9375rem/1.5 var(--plain);display:inline-block;padding:.25rem 0}
.first-page img{width:15rem;border:1px solid var(--line)}
article>footer{margin-top:3.5rem;border-top:1px solid var(--ink);padding-top:.5rem}
article>footer h2{font:600 1rem/1.4 var(--plain);margin:1.75rem 0 .6rem}
.people{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(16rem,100%),1fr));gap:1rem 1.5rem}
.people li{display:flex;gap:.85rem;margin:0;align-items:flex-start}
.people p{margin:0;font:.9375rem/1.45 var(--plain)}
.people .person-name{font-weight:600}
.portrait:not(figure){flex:none;width:4.5rem;height:4.5rem;display:grid;place-items:center;overflow:hidden;border-radius:50%;background:var(--raised)}
.portrait:not(figure).logo,.portrait.square{border-radius:.25rem}
.portrait.logo img{width:100%;height:100%;object-fit:contain;padding:.3rem;background:#fff}
.initial{font:600 1.75rem/1 var(--display);color:var(--soft)}
.tags ul,.share ul,.subsections ul,.actions{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;font:.9375rem/1.5 var(--plain)}
.tags li,.share li,.actions li,.subsections li{margin:0}
.tags{margin-top:1.75rem}
.tags a,.share a,.subsections a{display:inline-block;padding:.25rem 0}
.tags a::before{content:"#";color:var(--soft);padding-inline-end:.1em}
.licence{font:.875rem/1.5 var(--plain);color:var(--soft);margin-top:1.5rem}
.titles{list-style:none;padding:0;font-family:var(--display);font-size:1.125rem;font-weight:600;line-height:1.35}
.titles a{display:inline-block;padding:.2rem 0}
.event-facts{border-block:1px solid var(--ink);padding-block:1rem;font-family:var(--plain);font-size:1rem}
.event-facts p{margin:0 0 .4em}
.event-facts p:last-child{margin:.6em 0 0}
.when{font-weight:600}
.when::first-letter{text-transform:uppercase}
.stage{color:var(--paper);background:var(--ink);font:600 .8125rem/1.5 var(--plain);padding:.15em .6em;border-radius:.2rem}
p.stage{width:fit-content;margin:0 0 .4rem}
.programme{list-style:none;padding:0}
.programme li{display:grid;grid-template-columns:4.5rem 1fr;gap:1rem;padding:.8rem 0;border-top:1px solid var(--line);margin:0}
.programme time{font:600 .9375rem/1.7 var(--plain)}
.programme p{margin:0 0 .25em}
.programme-title{font-weight:600}
.progress{margin:1rem 0 .5rem;font-family:var(--plain)}
.progress p{margin:0 0 .3rem;font-weight:600}
progress{appearance:none;width:100%;height:.75rem;border:0;border-radius:.4rem;overflow:hidden;background:var(--line);display:block}
progress::-webkit-progress-bar{background:var(--line)}
progress::-webkit-progress-value{background:var(--accent)}
progress::-moz-progress-bar{background:var(--accent)}
.actions{margin:1rem 0;gap:.75rem 1.25rem;align-items:center}
.demands li{padding-inline-start:.3em}
.contact{list-style:none;padding:0}
.subsections{max-width:48rem;margin:0 auto 1.5rem;font-family:var(--plain)}
@media (min-width:60rem){.home main{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem}.home main>*{grid-column:1/-1}.home .campaigns:has(+.agenda){grid-column:1}.home .campaigns+.agenda{grid-column:2}.home .campaigns:has(+.agenda) .grid{grid-template-columns:1fr}}
.sections .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:1.25rem 1.75rem}
.sections .cards>li{border:0;padding:0}
main>section,.list-page main>*,.missing-page main>*{margin-block:0 2.5rem}
main>section>h2,.list-page h1,.missing-page h1{font-size:1.75rem;margin:0 0 1rem;border-top:1px solid var(--ink);padding-top:.9rem}
main>section:first-child>h2{border-top:0;padding-top:0}
.list-page h1,.missing-page h1{font-size:clamp(2rem,1.45rem + 2.6vw,3rem);border:0}
.cards{list-style:none;padding:0;margin:0}
.cards>li{margin:0;padding:1.1rem 0;border-top:1px solid var(--line)}
.cards>li:first-child{border-top:0;padding-top:0}
.card-title{font-size:1.25rem;margin:0 0 .3em}
.card-title a{color:inherit;text-decoration:none}
.card-title a:hover{text-decoration:underline;text-decoration-color:var(--accent)}
.card-text{margin:0 0 .5em;display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical;overflow:hidden;font-size:1rem;line-height:1.5}
.card .facts{font-size:.875rem;margin:0 0 .35em}
.card-picture{margin-bottom:.75rem}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr));gap:2rem 1.75rem}
.grid>li{border:0;padding:0}
.lead-card{margin-bottom:2.25rem}
.lead-card .card-title{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.625rem);line-height:1.1}
.lead-card .card-text{-webkit-line-clamp:6;font-size:1.125rem}
@media (min-width:56rem){.lead-card{display:grid;grid-template-columns:7fr 5fr;gap:2rem;align-items:center}.lead-card .card-picture{margin:0}}
.campaign-card{padding:1.1rem 1.25rem;background:var(--raised);border-top:.25rem solid var(--accent);height:100%}
.person-card{display:flex;gap:.85rem;align-items:center}
.person-card p{margin:0;font:.9375rem/1.45 var(--plain);color:var(--soft)}
.person-card .card-title{font-size:1.125rem}
.event-card p{margin:0 0 .3em}
.event-card .when{font:600 .9375rem/1.5 var(--plain);color:var(--accent)}
.more{font:600 .9375rem/1.5 var(--plain);margin:1.25rem 0 0}
.pager{display:flex;gap:1.5rem;align-items:center;font:.9375rem/1.5 var(--plain);border-top:1px solid var(--line);padding-top:1rem}
form[role=search]{font-family:var(--plain);max-width:var(--measure)}
form[role=search] div{display:flex;gap:.5rem;margin-top:.4rem}
.facets ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:1.25rem 0;font:.9375rem/1.5 var(--plain)}
.facets a{display:inline-block;padding:.35em 0}
.facets a[aria-current]{color:var(--ink);font-weight:600;text-decoration-thickness:.15em}
.try{font:.9375rem/1.6 var(--plain)}
.hits{list-style:none;padding:0;margin:1.5rem 0;max-width:var(--measure)}
.hits>li{border-top:1px solid var(--line);padding-block:1.1rem;margin:0}
.hit .facts{font-size:.875rem;margin:0 0 .3em}
.hit .card-text{display:block;margin:.3em 0;-webkit-line-clamp:none}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:.12em;text-underline-offset:.15em}
input[type=search]{flex:1;min-width:0;font:1rem/1.35 var(--plain);padding:.65em .8em;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:.25rem}
.colophon{border-top:.35rem solid var(--accent);background:var(--raised);padding-block:2rem 3rem;display:flex;flex-wrap:wrap;gap:1.5rem 4rem;font:.9375rem/1.6 var(--plain)}
.colophon p,.colophon ul{margin:0;padding:0;list-style:none}
.colophon h2{font:600 .9375rem/1.6 var(--plain);margin:0}
.colophon-name{font:600 1.25rem/1.4 var(--display)}
.colophon a{color:var(--ink);display:inline-block;padding:.15rem 0}
pre{overflow-x:auto;padding:1rem;background:var(--raised);font-size:.875rem}
textarea{display:block;width:100%;font:.875rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;padding:.75rem;color:var(--ink);background:var(--raised);border:1px solid var(--line);border-radius:.25rem;resize:vertical}
.code{margin-block:1rem;display:grid;grid-template-columns:1fr auto;gap:.35rem 1rem;align-items:center}
.code label{font:600 .9375rem/1.5 var(--plain)}
.code textarea{grid-column:1/-1;grid-row:2}
.code button{font-size:.875rem;padding:.35em .9em}
.preview{display:block;width:100%;max-width:37.5rem;border:0;background:var(--raised)}
.hint{font:.875rem/1.5 var(--plain);color:var(--soft)}
.pictures{list-style:none;padding:0}
.pictures li{display:flex;flex-wrap:wrap;gap:1rem;padding-block:1rem;margin:0;border-top:1px solid var(--line)}
.pictures img{width:10rem;height:auto;align-self:flex-start}
.pictures div{flex:1 1 14rem}
.pictures p{margin:0 0 .35em;font:.9375rem/1.5 var(--plain)}
.copied{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

const PRINT =
  'body{font-size:11pt}.masthead-top,.menu,.share,.skip,.outside,.preview,.actions,.pager,.breadcrumb,form,.list,.facets,.subsections,.colophon div+div{display:none}.figure,.quote,.key-figure,.callout,.documents li{break-inside:avoid}h1,h2,h3{break-after:avoid}.content a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em;color:var(--soft)}.colophon{background:none}';
