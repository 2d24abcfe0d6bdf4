/** px throughout: rem would follow the page's own root. `!important` on the host alone, where the page's rules would win. */
export const style = `
:host{all:initial!important;position:fixed!important;left:0!important;top:0!important;width:0!important;height:0!important;z-index:2147483000!important}
@media print{:host{display:none!important}}
.box{
--paper:light-dark(#fbf8f3,#1a1714);--card:light-dark(#fff,#231f1b);--line:light-dark(#e4dccf,#3a332c);
--ink:light-dark(#211c16,#f2ece3);--ink-2:light-dark(#5c5246,#b9ad9d);--accent:light-dark(#8a4b1f,#e0a372);
--new:light-dark(#1d6b4a,#7fd1a8);--soft:light-dark(#efe9df,#2d2822);
position:fixed;left:0;top:0;color:var(--ink);font:12.5px/18px system-ui,sans-serif}
.box[hidden],.more[hidden]{display:none}
button{all:unset;box-sizing:border-box;cursor:pointer;font:inherit;color:inherit;white-space:nowrap}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
button[aria-disabled=true]{cursor:default;color:var(--ink-2)}
.chip{display:flex;align-items:center;gap:6px;height:26px;padding:0 10px;background:var(--card);border:1px solid var(--line);border-radius:13px;box-shadow:0 1px 3px #0002;font-weight:600}
.chip:hover{background:var(--paper)}
.when{font-weight:400;color:var(--ink-2)}
.dot{width:8px;height:8px;border-radius:50%;background:var(--new)}
.more{position:absolute;left:0;top:32px;box-sizing:border-box;width:max-content;max-width:min(300px,calc(100vw - 24px));padding:10px 12px;background:var(--card);border:1px solid var(--line);border-radius:10px;box-shadow:0 4px 16px #0003}
.more ul{margin:0 0 8px;padding:0;list-style:none}
.more li{margin:0 0 4px;overflow-wrap:anywhere;unicode-bidi:isolate}
.quiet{color:var(--ink-2)}
.row{display:flex;gap:8px}
.row button{min-height:26px;padding:4px 10px;background:var(--soft);border-radius:8px;font-weight:600;line-height:18px}
.row button:hover{color:var(--accent)}
@media (forced-colors:active){.dot{background:Highlight}}
`;
