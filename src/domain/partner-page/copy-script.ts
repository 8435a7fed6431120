/** The script of the page for partners: a button beside each code that copies it. Without it, the code is selected and copied by hand. */
export const COPY_SCRIPT = `(function () {
  if (!navigator.clipboard) return;
  var words = document.querySelector('[data-copy]');
  Array.prototype.forEach.call(document.querySelectorAll('.code textarea'), function (code) {
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.getAttribute('data-copy');
    button.setAttribute('aria-describedby', code.id + '-label');
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(code.value).then(function () {
        words.textContent = '';
        words.textContent = words.getAttribute('data-copied');
        button.textContent = words.getAttribute('data-copied');
        setTimeout(function () { button.textContent = words.getAttribute('data-copy'); }, 2000);
      }, function () { code.focus(); code.select(); });
    });
    code.parentNode.appendChild(button);
  });
})();
`;
