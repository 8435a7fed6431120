/**
 * What both views share. The rule above and the line around are drawn at the window's edge: however tall the frame is, they fit.
 */
export const FRAME_STYLE = `
*,::before,::after{box-sizing:border-box}
html{background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
html::before{content:"";position:fixed;inset:0;border:1px solid var(--line);border-top:3px solid var(--accent);pointer-events:none;z-index:1}
body{margin:0;color:var(--ink);background:var(--paper);overflow-wrap:break-word;--display:Newsreader,"Iowan Old Style",Palatino,"Palatino Linotype",Georgia,serif;--plain:system-ui,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif}
#embed{display:flow-root;padding:3px 1px 1px}
h1{font-family:var(--display);font-weight:600;line-height:1.15;margin:0;text-wrap:balance}
[dir=rtl] h1{font-family:"Noto Naskh Arabic","Geeza Pro","Traditional Arabic",serif;line-height:1.4}
h1 a{color:inherit;text-decoration:none}
h1 a:hover{text-decoration:underline;text-decoration-thickness:.06em}
a{color:var(--accent);text-underline-offset:.16em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
img{display:block;max-width:100%;height:auto}
.from{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem 1rem;padding:.7rem 1.15rem;border-top:1px solid var(--line);font:.8125rem/1.4 var(--plain);color:var(--soft)}
.from p{margin:0}
.from i{font-style:normal}
.publisher{display:flex;align-items:center;gap:.6rem;font-weight:600;color:var(--ink);text-decoration:none}
.publisher:hover{text-decoration:underline}
.publisher img{width:1.75rem;height:1.75rem;object-fit:contain;background:#fff;border-radius:2px}
.rights{flex:1 1 0;min-width:9rem}
.rights a{color:inherit;white-space:nowrap}
.from .more{font:inherit;font-weight:600;margin:0;margin-inline-start:auto}
.more i{display:inline-block;margin-inline-start:.3em}
[dir=rtl] .more i{transform:scaleX(-1)}
@media(min-width:40rem){.from{padding-inline:1.35rem}}
`;
