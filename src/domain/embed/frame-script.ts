/**
 * The script of a framed page. It tells the page around it how tall its content is, whenever that changes, in the words of
 * WordPress's own embeds: `{ message: 'height', value, secret }`, `secret` being what the address says after `#?secret=`.
 * Asked `{ message: 'ready' }`, it says so again. With a secret it stands in WordPress's sandbox, where links go nowhere:
 * there it asks for them to be followed, `{ message: 'link', value, secret }`, which WordPress does for this host alone,
 * so that a link to elsewhere leads to the entry's page, where it is found again. In any other sandbox links open a window,
 * which it may allow. No cookie, no storage; without the
 * script the frame is as tall as its page has made it.
 */
export const FRAME_SCRIPT = `(function () {
  var content = document.getElementById('embed');
  if (window.parent === window || !content || !window.addEventListener) return;
  var secret = (/[#&?]secret=([a-zA-Z0-9]+)/.exec(location.hash) || [])[1] || '';
  var last = -1;
  function say(message, value) {
    window.parent.postMessage({ message: message, value: value, secret: secret }, '*');
  }
  function tell() {
    var box = content.getBoundingClientRect();
    var height = Math.ceil(box.bottom + window.pageYOffset);
    if (height > 0 && height !== last) say('height', (last = height));
  }
  window.addEventListener('message', function (event) {
    if (event.source !== window.parent || !event.data || event.data.message !== 'ready') return;
    last = -1;
    tell();
  });
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link || event.defaultPrevented) return;
    if (link.getAttribute('href').charAt(0) === '#') return void (link.target = '_self');
    if (!secret && window.origin === 'null') link.target = '_blank';
    if (!secret) return;
    event.preventDefault();
    say('link', link.host === location.host ? link.href : content.getAttribute('data-page'));
  });
  if (window.ResizeObserver) new ResizeObserver(tell).observe(content);
  window.addEventListener('resize', tell);
  window.addEventListener('load', tell);
  tell();
})();
`;
