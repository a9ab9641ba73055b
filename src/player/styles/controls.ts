/** What lies over the slide: progress, toolbar, toast, spotlight. Dark glass, readable on any paper. */
export const controlsStyle = `
.deck-ui,.deck-ui *{box-sizing:border-box}
.deck-ui{font:400 15px/1.4 var(--deck-font);color:#fff;-webkit-user-select:none;user-select:none}
.deck-ui [hidden]{display:none!important}
.deck-ui button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}
.deck-ui svg{display:block;width:20px;height:20px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.deck-ui :focus-visible{outline:3px solid #7cc4ff;outline-offset:2px}
.deck-hidden-text{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

.deck-progress{position:fixed;z-index:2;inset:auto 0 0;height:3px;pointer-events:none}
.deck-progress>i{display:block;height:100%;background:#888;opacity:.55;transform-origin:0 0;transition:transform .15s}
[dir=rtl] .deck-progress>i{transform-origin:100% 0}
[dir=rtl] .deck-step svg{scale:-1 1}
.deck-bar{position:fixed;z-index:3;left:50%;bottom:max(14px,env(safe-area-inset-bottom));translate:-50% 0;display:flex;align-items:center;gap:2px;padding:4px;border-radius:12px;background:#16181dd9;box-shadow:0 2px 12px #0004;opacity:0;pointer-events:none;transition:opacity .15s;max-width:calc(100vw - 16px)}
.deck-active .deck-bar,.deck-bar:focus-within{opacity:1;pointer-events:auto}
.deck-bar button{display:grid;place-items:center;width:40px;height:40px;border-radius:9px}
.deck-bar button[aria-disabled=true]{opacity:.35;cursor:default}
.deck-count{min-width:5.5em;padding:0 6px;text-align:center;font-variant-numeric:tabular-nums;white-space:nowrap}
.deck-toast{position:fixed;z-index:4;left:50%;top:28px;translate:-50% 0;padding:10px 18px;border-radius:12px;background:#16181df2;font-size:20px;font-variant-numeric:tabular-nums;max-width:calc(100vw - 32px)}
.deck-toast:empty{display:none}

/* A narrow upright window leaves room beside the slide: the controls can stay. */
@media (max-aspect-ratio:1/1){[data-mode=show] .deck-bar{opacity:1;pointer-events:auto}}
@media (max-width:600px){.deck-bar button{width:44px;height:44px}.deck-count{min-width:4.5em}.deck-bar .deck-wide{display:none}}
@media (prefers-reduced-motion:reduce){.deck-progress>i,.deck-bar{transition:none}}
.deck-light{display:none}
.deck-lit[data-mode=show] .deck-light{display:block;position:fixed;z-index:1;inset:0;pointer-events:none;background:radial-gradient(circle at var(--deck-x) var(--deck-y),#0000 15vmin,#000000b8 17vmin)}
.deck-lit[data-mode=show],.deck-lit[data-mode=show] :not(dialog,dialog *,.deck-bar,.deck-bar *){cursor:none}
.deck-lit body{touch-action:none}
[data-mode=black] .deck-bar,[data-mode=white] .deck-bar,[data-mode=overview] .deck-bar,[data-mode=black] .deck-progress,[data-mode=white] .deck-progress,[data-mode=overview] .deck-progress{display:none}
/* After a touch a hover would stay. */
@media (hover:hover){
.deck-bar button:hover{background:#fff2}
}
`;
