/** Style of a whole entry in a frame, beyond that of the site's pages: as wide as the frame, and no larger than the text around it. */
export const FULL_STYLE = `
html{font-size:100%}
body>#embed{padding-inline:1px}
.full>header{margin:0;max-width:none;padding:1.25rem 1.15rem 0}
.full>header h1{font-size:clamp(1.625rem,1.2rem + 2.4vw,2.375rem)}
.full>.content{padding:1.25rem 1.15rem .5rem}
.full>.content>*{max-width:none}
.full>.content>.figure.portrait{max-width:16rem}
.full .figure.cover{margin-inline:-1.15rem}
.full .figure.cover figcaption{padding-inline:1.15rem}
.full>footer.from{margin:0;padding:.7rem 1.15rem;border-top:1px solid var(--line)}
.full>footer.from>*{max-width:none}
.full>footer.from>:not(.more){margin:0}
@media(min-width:40rem){
.full>header,.full>.content{padding-inline:1.75rem}
.full .figure.cover{margin-inline:-1.75rem}
.full .figure.cover figcaption,.full>footer.from{padding-inline:1.75rem}
}
`;
