/*!
 * Portevoix embeds. Turns
 *   <blockquote class="portevoix-embed" data-embed="…"><a href="address of the page">…</a></blockquote>
 *   <portevoix-embed src="address of the page, or of its embed" view="card|full" theme="auto|light|dark">…</portevoix-embed>
 * into frames that are as tall as what they show. What stands inside stays until a frame has something to show, and for good
 * where it has not: no script, an old browser, an address that is not embedded. Frames pasted without this script are
 * resized too. It sets no cookie, stores nothing, and asks nobody but the server that it comes from.
 * Under a Content-Security-Policy it needs that server in script-src and in frame-src.
 */
(() => {
  const script = document.currentScript;
  if (!script || !window.customElements) return;
  /** Where this script comes from; it may be below a path. */
  const home = new URL('.', script.src);
  const NAME = 'portevoix-embed';

  // A page may show embeds of several associations: the first script on it serves them all.
  const defined = customElements.get(NAME);
  if (defined) return defined.serve(home);
  const servers = [home];

  class PortevoixEmbed extends HTMLElement {
    static get observedAttributes() {
      return ['src', 'view', 'theme'];
    }

    static serve(server) {
      if (servers.some(({ href }) => href === server.href)) return;
      servers.push(server);
      look(document);
    }

    connectedCallback() {
      if (!this.frame) this.build();
      this.load();
    }

    attributeChangedCallback() {
      if (this.frame) this.load();
    }

    build() {
      const root = this.attachShadow({ mode: 'open' });
      this.words = root.appendChild(document.createElement('slot'));
      this.frame = root.appendChild(document.createElement('iframe'));
      this.frame.loading = 'lazy';
      this.frame.addEventListener('load', () => greet(this.frame));
      // Set one by one: a style element would need leave by the page's policy.
      Object.assign(this.style, { display: 'block', position: 'relative' });
      Object.assign(this.frame.style, { border: '0', width: '100%', maxWidth: '50rem' });
    }

    load() {
      const address = frameAddress(
        this.getAttribute('src'),
        this.getAttribute('view'),
        this.getAttribute('theme'),
      );
      if (!address || address === this.frame.src) return;
      this.show(0);
      this.frame.src = address;
    }

    /** Shows the frame at its height in pixels; at 0 the words, and behind them the frame, where it loads once they come into view. */
    show(height) {
      const link = this.querySelector('a');
      this.frame.title = this.title || (link ? link.textContent.trim() : document.title);
      this.words.style.display = height ? 'none' : '';
      Object.assign(this.frame.style, {
        display: 'block',
        position: height ? 'static' : 'absolute',
        inset: '0',
        visibility: height ? 'visible' : 'hidden',
        height: height ? `${height}px` : '100%',
      });
    }
  }

  /** Address of the frame for that of a page or of an embed; null for what is no web address. */
  function frameAddress(address, view, theme) {
    let url = webAddress(address);
    if (!url) return null;
    if (!isOurs(url)) {
      // The page of an entry: its server knows which embed belongs to it.
      const server = servers.find(({ host }) => host === url.host) || servers[0];
      const embed = new URL('embed', server);
      embed.searchParams.set('url', url.href);
      url = embed;
    }
    if (view) url.searchParams.set('view', view);
    if (theme) url.searchParams.set('theme', theme);
    return url.href;
  }

  function webAddress(address) {
    try {
      const url = new URL(address || '', document.baseURI);
      return address && /^https?:$/.test(url.protocol) ? url : null;
    } catch (_notAnAddress) {
      return null;
    }
  }

  function isOurs({ href }) {
    return servers.some(
      (server) => href.startsWith(`${server.href}embed/`) || href.startsWith(`${server.href}embed?`),
    );
  }

  /** Asks a frame for its height, which it may have said before anybody listened. */
  function greet(frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ message: 'ready' }, '*');
  }

  function framesOfOurs(within) {
    return [...within.querySelectorAll('iframe')].filter((frame) => frame.src && isOurs({ href: frame.src }));
  }

  addEventListener('message', ({ origin, source, data }) => {
    const { message, value } = data || {};
    if (message !== 'height' || !servers.some((server) => server.origin === origin)) return;
    const height = Math.min(Math.ceil(Number(value)) || 0, 20000);
    if (height < 1) return;
    for (const embed of document.querySelectorAll(NAME))
      if (embed.frame && embed.frame.contentWindow === source) embed.show(height);
    for (const frame of framesOfOurs(document))
      if (frame.contentWindow === source) frame.style.height = `${height}px`;
  });

  /** Puts a blockquote into an element of ours, which shows it until there is something better. */
  function upgrade(blockquote) {
    const link = blockquote.querySelector('a[href]');
    const address = webAddress(blockquote.dataset.embed || (link ? link.href : ''));
    const { parentNode, nextSibling } = blockquote;
    // An embed of an association whose script is not there (yet) is none of ours.
    if (!address || (blockquote.dataset.embed && !isOurs(address)) || blockquote.closest(NAME)) return;
    const embed = document.createElement(NAME);
    embed.setAttribute('src', address.href);
    for (const name of ['view', 'theme'])
      if (blockquote.dataset[name]) embed.setAttribute(name, blockquote.dataset[name]);
    embed.style.margin = '1rem 0';
    embed.appendChild(blockquote);
    parentNode.insertBefore(embed, nextSibling);
  }

  /** Finds what there is to do in a part of the page: a document or an element. */
  function look(within) {
    const around = within.nodeType === 1 && within.parentNode ? within.parentNode : within;
    for (const blockquote of around.querySelectorAll(`blockquote.${NAME}`)) upgrade(blockquote);
    for (const frame of framesOfOurs(around)) greet(frame);
  }

  customElements.define(NAME, PortevoixEmbed);
  look(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node.nodeType === 1) look(node);
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
