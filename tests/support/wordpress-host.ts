/**
 * What a WordPress page does with an embed of a provider that it does not know, by what its documentation and its readers say:
 * the frame is sandboxed and hidden until it says its height, which is kept within 200 and 1000 pixels; a link is followed only
 * from the frame that has the focus and only to the frame's own host. What it does is told in `window.told`.
 */
export function wordPressPage(oEmbedHtml: string): string {
  const secret = 'Ab3dEf6hI9';
  const html = oEmbedHtml
    .replace(/<blockquote[^>]*>/, `<blockquote class="wp-embedded-content" data-secret="${secret}">`)
    .replace(/ (loading|style)="[^"]*"/g, '')
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace(
      '<iframe',
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden"',
    );
  return `<main><h1>Un blog</h1>${html}<p id="after">Suite</p></main><script>
    window.told = [];
    const frame = document.querySelector('iframe');
    window.addEventListener('message', ({ data, source }) => {
      if (!data || source !== frame.contentWindow || data.secret !== frame.dataset.secret) return;
      told.push(data);
      if (data.message === 'height') {
        frame.style.cssText = '';
        frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
        document.querySelector('blockquote').style.display = 'none';
      }
      if (data.message === 'link' && document.activeElement === frame) {
        const isOwn = new URL(data.value).host === new URL(frame.src).host;
        if (isOwn) window.top.location.href = data.value; else told.push({ message: 'refused' });
      }
    });
    frame.addEventListener('load', () =>
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*'));
  </script>`;
}
