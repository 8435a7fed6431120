const FOCAL_POINTS = Array.from(
  { length: 11 },
  (_none, tenth) => `.fx${tenth}{--fx:${tenth * 10}%}.fy${tenth}{--fy:${tenth * 10}%}`,
).join('');

/** Style of a card: a picture above or, where there is room, beside the words. Long texts are shortened to a few lines. */
export const CARD_STYLE = `
body{font:1rem/1.5 var(--plain)}
p{margin:0}
h1{font-size:1.375rem}
i{font-style:normal}
.story{position:relative;display:grid}
h1 a::after{content:"";position:absolute;inset:0}
.text{padding:1rem 1.15rem 1.1rem;min-width:0}
.text :is(.facts a,.button){position:relative;z-index:1}
.picture{overflow:hidden;background:var(--raised)}
.picture img{width:100%;aspect-ratio:16/9;object-fit:cover}
.crop{object-fit:cover;object-position:var(--fx,50%) var(--fy,50%)}
${FOCAL_POINTS}
.kicker{color:var(--accent);font-size:.8125rem;font-weight:600;line-height:1.4;margin-bottom:.4rem}
.stage{display:inline-block;padding:.05em .55em;margin-inline-end:.35em;border-radius:2px;color:var(--onAccent);background:var(--accent)}
.stage.is-bad{color:var(--paper);background:var(--ink)}
.lead{margin-top:.5rem;font-size:.9375rem;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;line-clamp:4;overflow:hidden}
.facts{margin-top:.65rem;font-size:.8125rem;color:var(--soft)}
.facts strong{color:var(--ink);font-weight:600}
.facts .progress{font-size:.875rem;color:var(--ink)}
.facts .facts{margin-top:.35rem}
.action{margin-top:.8rem;font-size:.875rem}
.button{display:inline-block;padding:.5rem 1rem;border-radius:.25rem;background:var(--accent);color:var(--onAccent);font-weight:600;line-height:1.3;text-decoration:none}
.button:hover{text-decoration:underline}
progress{appearance:none;display:block;width:100%;height:.5rem;margin:.35rem 0 0;border:0;border-radius:1rem;overflow:hidden;background:var(--line);color:var(--accent)}
progress::-webkit-progress-bar{background:var(--line)}
progress::-webkit-progress-value{background:var(--accent);border-radius:1rem}
progress::-moz-progress-bar{background:var(--accent)}
.sheet{padding:1rem 1.15rem 0}
.sheet img{width:auto;max-width:7rem;max-height:10rem;border:1px solid var(--line);background:#fff}
@media(min-width:30rem){
.with-picture .story{grid-template-columns:minmax(10.5rem,38%) minmax(0,1fr)}
.with-picture .picture{position:relative;min-height:13rem}
.with-picture .picture img{position:absolute;inset:0;height:100%;aspect-ratio:auto}
.with-sheet .story{grid-template-columns:auto minmax(0,1fr)}
.sheet{padding-block:1.15rem;padding-inline:1.15rem 0}
.text{padding-block:1.1rem 1.2rem}
}
@media(min-width:40rem){
h1{font-size:1.5625rem}
.text{padding-inline:1.35rem}
}
`;
