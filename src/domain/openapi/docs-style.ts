/** Style sheet of the page that browses the API. Every pair of colours keeps a contrast of 4.5:1 (WCAG 1.4.3). */
export const DOCS_STYLE = `
:root{--paper:#fcfbf8;--raised:#f2efe8;--ink:#1d1b18;--soft:#5a554c;--line:#d9d4c8;--accent:#8a2f12;--get:#1b5e3a;--write:#8a4b00;--delete:#9b1c1c}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--raised:#22201d;--ink:#ece8e0;--soft:#b3ac9f;--line:#3a3733;--accent:#f0a58a;--get:#8fd3ac;--write:#f0bd78;--delete:#f4a09a}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif;display:grid;grid-template-columns:15rem minmax(0,1fr);grid-template-areas:"header header" "nav main";column-gap:3rem}
header{grid-area:header;padding:1.25rem 2rem;border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline}
header p{margin:0;color:var(--soft)}
h1{font-size:1.375rem;line-height:1.25;margin:0}
.version{font-weight:400;color:var(--soft)}
nav{grid-area:nav;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:1.5rem 0 2rem 2rem;font-size:.9375rem}
nav ul{list-style:none;margin:0 0 1.25rem;padding:0}
nav a{display:block;padding:.2rem 0;color:var(--ink);text-decoration:none}
nav a:hover{text-decoration:underline}
main{grid-area:main;max-width:52rem;padding:1rem 2rem 6rem 0}
main:focus{outline:none}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem;top:0;background:var(--paper);padding:.75rem 1rem;z-index:1}
.skip:focus{left:0}
h2{font-size:1.5rem;line-height:1.25;margin:3.5rem 0 .75rem;padding-top:1.25rem;border-top:1px solid var(--line)}
.guide h2{margin-top:2.25rem;padding-top:0;border-top:0;font-size:1.25rem}
h3{font-size:1.125rem;margin:2.25rem 0 .5rem}
.operation h3{font-size:1rem;margin:0}
p{margin:.75rem 0}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em;overflow-wrap:anywhere}
p code,li code,dd code{background:var(--raised);padding:.1em .3em;border-radius:3px}
pre{background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:.75rem 1rem;margin:.75rem 0;overflow:auto;font-size:.9375rem;line-height:1.5;white-space:pre-wrap}
details pre{max-height:28rem;overflow-y:auto}
summary{cursor:pointer;color:var(--accent);padding:.25rem 0;width:fit-content}
.label,nav .label{font-size:.8125rem;font-weight:600;color:var(--soft);margin:0 0 .25rem}
.operation .label{margin-right:.5rem}
.operation{padding:1.25rem 0;border-bottom:1px solid var(--line)}
.operation p{margin:.4rem 0}
.address code{background:none;padding:0;font-size:1rem}
.method{font:700 .8125rem ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--write)}
.method.get{color:var(--get)}.method.delete{color:var(--delete)}
.takes a{margin-right:.25rem;white-space:nowrap}
.takes a,.answers{font-size:.9375rem}
.answers>span:not(.label)::after{content:";"}
.mark{font-size:.8125rem;font-weight:400;color:var(--soft);border:1px solid var(--line);border-radius:999px;padding:0 .5em;white-space:nowrap}
.properties{margin:.75rem 0}
.properties>div{padding:.6rem 0;border-top:1px solid var(--line)}
.properties dt{overflow-wrap:anywhere}
.properties dt>code{font-weight:700}
.properties dt code{background:none;padding:0}
.properties .properties{margin-left:1rem}
.properties dd{margin:.1rem 0 0}
.type{color:var(--soft);font-size:.9375rem}
.type a{color:var(--soft)}
:target{background:color-mix(in srgb,var(--accent) 10%,transparent);box-shadow:-.75rem 0 0 color-mix(in srgb,var(--accent) 10%,transparent)}
h2:target,main:target{background:none;box-shadow:none}
@media (max-width:56rem){
body{display:block}
header,main,nav{padding-left:1.125rem;padding-right:1.125rem}
nav{position:static;max-height:none;padding-bottom:0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.125rem}
nav a{padding:.25rem 0;text-decoration:underline}
}
@media print{nav,.skip{display:none}body{display:block}}
`;
