/** The portal's own script: jQuery, and an extension of everybody's arrays as was usual then. */
export const portalScript = `
Array.prototype.contains = function (item) {
  for (var i = 0; i < this.length; i++) if (this[i] === item) return true;
  return false;
};
$(function () {
  $('.nav li').hover(
    function () { $(this).addClass('on'); },
    function () { $(this).removeClass('on'); }
  );
  $('#search').submit(function () {
    alert('演示网站没有站内搜索。');
    return false;
  });
  $('#elder').click(function () {
    var isElder = $('lianxin-site').attr('size') === 'elder';
    $('lianxin-site').attr('size', isElder ? 'standard' : 'elder');
    $(this).text(isElder ? '大字版' : '标准字号');
    return false;
  });
});
`.trim();
