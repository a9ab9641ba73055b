/** What lies over the slide: progress, toolbar, toast, help. Dark glass, readable on any paper. */
export const controlsStyle = `
.deck-ui,.deck-ui *{box-sizing:border-box}
.deck-ui{font:400 15px/1.4 var(--deck-font);color:#fff;-webkit-user-select:none;user-select:none}
.deck-ui button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}
.deck-ui svg{display:block;width:20px;height:20px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.deck-ui :focus-visible{outline:3px solid #7cc4ff;outline-offset:2px}
.deck-hidden-text{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

.deck-progress{position:fixed;z-index:2;inset:auto 0 0;height:3px;pointer-events:none}
.deck-progress>i{display:block;height:100%;background:#888;opacity:.55;transform-origin:0 0;transition:transform .15s}
[dir=rtl] .deck-progress>i{transform-origin:100% 0}
.deck-bar{position:fixed;z-index:3;left:50%;bottom:max(14px,env(safe-area-inset-bottom));translate:-50% 0;display:flex;align-items:center;gap:2px;padding:4px;border-radius:12px;background:#16181dd9;box-shadow:0 2px 12px #0004;opacity:0;pointer-events:none;transition:opacity .15s;max-width:calc(100vw - 16px)}
.deck-active .deck-bar,.deck-bar:focus-within{opacity:1;pointer-events:auto}
.deck-bar button{display:grid;place-items:center;width:40px;height:40px;border-radius:9px}
.deck-bar button:hover{background:#fff2}
.deck-bar button[aria-disabled=true]{opacity:.35;cursor:default}
.deck-count{min-width:5.5em;padding:0 6px;text-align:center;font-variant-numeric:tabular-nums;white-space:nowrap}
.deck-toast{position:fixed;z-index:4;left:50%;top:28px;translate:-50% 0;padding:10px 18px;border-radius:12px;background:#16181df2;font-size:20px;font-variant-numeric:tabular-nums;max-width:calc(100vw - 32px)}
.deck-toast:empty{display:none}

/* A narrow upright window leaves room beside the slide: the controls can stay. */
@media (max-aspect-ratio:1/1){.deck-playing .deck-bar{opacity:1;pointer-events:auto}}
@media (max-width:480px){.deck-bar button{width:44px;height:44px}.deck-count{min-width:4.5em}.deck-bar .deck-wide{display:none}}
@media (prefers-reduced-motion:reduce){.deck-progress>i,.deck-bar{transition:none}}
[data-mode=black] .deck-bar,[data-mode=white] .deck-bar,[data-mode=overview] .deck-bar,[data-mode=black] .deck-progress,[data-mode=white] .deck-progress,[data-mode=overview] .deck-progress{display:none}

.deck-help{width:min(520px,calc(100vw - 32px));max-height:calc(100dvh - 32px);overflow:auto;padding:24px 28px;border:0;border-radius:16px;background:#16181d;box-shadow:0 8px 40px #0008}
.deck-help::backdrop{background:#0008}
.deck-help header{display:flex;justify-content:space-between;align-items:center;margin-bottom:12px}
.deck-help h2{margin:0;font-size:20px;font-weight:600}
.deck-help header button{width:36px;height:36px;display:grid;place-items:center;border-radius:9px}
.deck-help header button:hover{background:#fff2}
.deck-help dl{display:grid;grid-template-columns:auto 1fr;gap:9px 20px;margin:0;align-items:baseline}
.deck-help dt{display:flex;flex-wrap:wrap;gap:5px}
.deck-help dd{margin:0;color:#d7dae0}
.deck-help kbd{font:inherit;font-size:13px;padding:2px 8px;border-radius:6px;background:#2c3038;box-shadow:inset 0 -1px #0006}
`;
