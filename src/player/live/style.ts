/** The panel's width, and the width of a window from which on the slide makes room for it. */
const width = '348px';
const wide = '900px';

const room = `
@media screen and (min-width:${wide}){
.deck-live-open[data-mode=show]{background:#14161a}
.deck-live-open[data-mode=show] .deck-slide{inset:24px calc(${width} + 24px) calc(24px + var(--deck-live-foot,0px)) 24px}
.deck-live-open :is(.deck-bar,.deck-toast,.deck-connection){left:calc((100vw - ${width})/2);max-width:calc(100vw - ${width} - 16px)}
.deck-live-open .deck-progress{right:${width}}
.deck-live-open .deck-errors{right:${width}}
.deck-live-open:is([data-mode=overview],[data-mode=read]) body{padding-right:${width}}
}
.deck-live-empty{background:#14161a}
.deck-bar{margin-bottom:var(--deck-live-foot,0px)}
@media screen{[data-mode=overview] body,[data-mode=read] body{padding-bottom:var(--deck-live-foot,0px)}}
@media screen and (max-width:${wide}){.deck-live-open .deck-panel{box-shadow:-8px 0 40px #0008}}
`;

const panel = `
.deck-panel{direction:ltr;position:fixed;z-index:5;inset:0 0 0 auto;width:min(${width},100vw);display:flex;flex-direction:column;overflow:auto;background:#1b1e24;border-left:1px solid #ffffff14;color-scheme:dark;font-size:14px}
.deck-panel[hidden],[data-mode=black] .deck-panel,[data-mode=white] .deck-panel{display:none}
.deck-panel h2,.deck-errors h2{margin:0;font:600 15px/1.4 var(--deck-font)}
.deck-panel p,.deck-errors p{margin:0}
.deck-panel ol,.deck-errors ol{margin:0;padding:0;list-style:none}
.deck-panel header{display:flex;align-items:center;gap:8px;padding:12px 12px 4px 20px}
.deck-panel .deck-file{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.deck-panel header button{display:grid;place-items:center;flex:none;width:36px;height:36px;border-radius:9px;color:#c3c7cf}
.deck-panel header button:hover{background:#fff2;color:#fff}
.deck-source{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:40px;margin:0 12px 10px;padding:2px 8px;border-radius:9px}
.deck-lines{min-width:0;overflow-wrap:anywhere;color:#c3c7cf;font-variant-numeric:tabular-nums;-webkit-user-select:text;user-select:text}
.deck-lines.deck-none{color:#9aa1ad}
.deck-source button,.deck-panel footer a{flex:none;padding:6px 12px;border-radius:8px;background:#2c3038;color:#fff;font-size:13px;text-decoration:none;white-space:nowrap}
.deck-source button:hover,.deck-panel footer a:hover{background:#3a3f49}
.deck-fields{display:grid;gap:2px;padding:10px 20px;border-block:1px solid #ffffff14}
.deck-field,.deck-switch{display:flex;align-items:center;justify-content:space-between;gap:16px;width:100%;min-height:40px;color:#c3c7cf;text-align:start}
.deck-field[hidden]{display:none}
.deck-field select{font:inherit;color:#fff;width:180px;height:34px;padding:0 8px;border:1px solid #ffffff26;border-radius:8px;background:#24272e}
.deck-field select:hover{background:#2c3038}
.deck-ui .deck-switch{color:#c3c7cf}
.deck-switch i{flex:none;width:36px;height:20px;padding:2px;border-radius:10px;background:#4a505c;transition:background .15s}
.deck-switch i::after{content:"";display:block;width:16px;height:16px;border-radius:8px;background:#fff;transition:translate .15s}
.deck-switch[aria-checked=true] i{background:#2f7fd0}
.deck-switch[aria-checked=true] i::after{translate:16px 0}
.deck-panel footer{display:flex;gap:8px;padding:12px 20px;border-top:1px solid #ffffff14}
`;

const findings = `
.deck-findings{flex:1 0 180px;min-height:0;overflow:auto;padding:16px 0 12px}
.deck-findings h2{display:flex;align-items:baseline;gap:8px;padding:0 20px 8px}
.deck-findings h2 .deck-tally,.deck-badge{min-width:20px;height:20px;padding:0 6px;border-radius:10px;background:#fff2;font:600 12px/20px var(--deck-font);text-align:center;font-variant-numeric:tabular-nums}
.deck-findings h2 .deck-tally:empty,.deck-badge:empty,.deck-state:empty,.deck-clean:empty{display:none}
.deck-state{flex:1;font-weight:400;font-size:13px;color:#aab0bb;text-align:end}
.deck-clean{padding:0 20px;color:#aab0bb}
.deck-findings li{position:relative;display:flex;align-items:flex-start;border-left:3px solid #0000}
.deck-findings li.deck-here{border-left-color:#7cc4ff;background:#ffffff0a}
.deck-finding{display:flex;gap:10px;flex:1;min-width:0;text-align:start;-webkit-user-select:text;user-select:text}
.deck-ui .deck-finding{padding:9px 8px 9px 17px}
.deck-ui button.deck-finding:hover,.deck-findings li>button:hover{background:#ffffff14}
.deck-panel .deck-findings :focus-visible{outline-offset:-3px}
.deck-findings li>.deck-finding+button{flex:none;display:grid;place-items:center;width:36px;height:36px;margin:4px 10px 0 0;border-radius:9px;color:#aab0bb}
.deck-findings li>.deck-finding+button svg{width:16px;height:16px}
.deck-severity{flex:none}
.deck-ui .deck-severity svg{width:18px;height:18px;margin-top:1px}
.deck-error{color:#ff8f85}
.deck-warning{color:#f2c46d}
.deck-text{display:grid;gap:3px;min-width:0;overflow-wrap:anywhere}
.deck-fix{color:#c3c7cf}
.deck-ui :is(.deck-fix,.deck-about){font-size:13px}
.deck-about{display:flex;flex-wrap:wrap;gap:2px 10px;color:#aab0bb;font-variant-numeric:tabular-nums}
.deck-code,.deck-ui button.deck-code{font:400 12.5px/1.5 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace,var(--deck-font)}
.deck-opener{position:relative}
.deck-badge{position:absolute;top:1px;right:0;min-width:17px;height:17px;padding:0 4px;border-radius:9px;background:#f2c46d;color:#16181d;font-size:11px;line-height:17px}
`;

const sheets = `
.deck-errors{position:fixed;z-index:3;inset:auto 0 0;display:flex;flex-direction:column;max-height:min(45dvh,420px);border-top:2px solid #ff8f85;background:#1b1e24;box-shadow:0 -8px 32px #0004;font-size:15px}
.deck-errors[hidden],[data-mode=black] .deck-errors,[data-mode=white] .deck-errors{display:none}
.deck-errors h2{padding:14px 24px 6px;color:#fff}
.deck-errors ol{overflow:auto;padding:0 24px 16px}
.deck-errors ol:focus-visible{outline-offset:-3px}
.deck-errors li{display:flex;gap:12px;padding:8px 0}
.deck-errors li>div{display:grid;gap:3px;min-width:0;max-width:76ch;overflow-wrap:anywhere;-webkit-user-select:text;user-select:text}
.deck-errors li+li{border-top:1px solid #ffffff14}
.deck-errors button.deck-code{color:#9fd2ff;text-decoration:underline;text-underline-offset:3px}
.deck-errors button.deck-code:hover{color:#fff}
.deck-toast{z-index:6}
.deck-connection{position:fixed;z-index:6;left:50%;top:14px;translate:-50% 0;padding:6px 14px 6px 30px;border-radius:16px;background:#16181d;font-size:14px;color:#d7dae0}
.deck-connection:empty{display:none}
.deck-connection::before{content:"";position:absolute;left:13px;top:50%;width:8px;height:8px;margin-top:-4px;border-radius:4px;background:#f2c46d}
.deck-connection[data-state=back]::before{background:#7fd6a0}
[data-mode=black] .deck-connection,[data-mode=white] .deck-connection{display:none}
@media print{:is(.deck-panel,.deck-errors,.deck-connection){display:none!important}}
`;

const mark = `
@media (prefers-reduced-motion:no-preference){
@keyframes deck-edited{from{outline-color:#3f9cf0}60%{outline-color:#3f9cf0}to{outline-color:#3f9cf000}}
.deck-edited>.marpit>svg>foreignObject:last-of-type>section{outline:5px solid #3f9cf000;outline-offset:-5px;animation:deck-edited 1.5s ease-out}
}
@media (prefers-reduced-motion:reduce){.deck-switch i,.deck-switch i::after{transition:none}}
`;

/** The preview's own CSS; every class starts with `deck-`, as the player's do. */
export const liveStyle = [room, panel, findings, sheets, mark].join('');
