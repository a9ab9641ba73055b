/** The overview: the same slides as a grid, grouped by direction. Off-screen thumbnails are never laid out. */
export const overviewStyle = `
.deck-search{display:none}
[data-mode=overview]{overflow:auto;background:#1b1e24}
[data-mode=overview] body{overflow:visible;touch-action:auto;height:auto}
[data-mode=overview] .deck-search{display:flex;align-items:center;gap:12px;position:sticky;top:0;z-index:3;padding:14px max(24px,4vw);background:#1b1e24}
.deck-search input{font:inherit;color:inherit;flex:0 1 420px;min-width:0;height:42px;padding:0 16px;border:1px solid #fff3;border-radius:10px;background:#ffffff14}
.deck-search input::placeholder{color:#ffffffa6}
.deck-search input::-webkit-search-cancel-button{display:none}
.deck-search output{color:#c3c7cf;white-space:nowrap;flex:1}
.deck-search button{display:grid;place-items:center;width:42px;height:42px;border-radius:10px}
[data-mode=overview] .deck-stage{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(240px,42vw),1fr));gap:10px;padding:0 calc(max(24px,4vw) - 5px) 48px}
:is([data-mode=overview],[data-mode=read]) .deck-group{display:flex;gap:12px;align-items:baseline;grid-column:1/-1;margin:18px 5px -2px;font:600 17px/1.4 var(--deck-font);color:#fff;border:0}
:is([data-mode=overview],[data-mode=read]) hr.deck-group{height:1px;margin:14px 5px 6px;background:#fff3}
[data-mode=overview] .deck-slide{position:relative;inset:auto;padding:5px;min-width:0;content-visibility:auto;contain-intrinsic-size:auto 240px auto 175px;pointer-events:auto}
[data-mode=overview] .deck-slide>.marpit{height:auto;border-radius:6px;overflow:hidden;pointer-events:none;background:#fff}
[data-mode=overview] .deck-slide>.marpit>svg{height:auto}
[data-mode=overview] .deck-filtered{display:none!important}
.deck-open{display:none}
[data-mode=overview] .deck-open{display:block;width:100%;margin:0;padding:6px 2px 0;border:0;background:none;color:#d7dae0;font:400 13px/1.35 var(--deck-font);text-align:start;cursor:pointer;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
/* The button reaches over the thumbnail, so that one target serves pointer and keyboard. */
.deck-open::before{content:"";position:absolute;inset:0}
.deck-open b{display:inline-block;min-width:1.6em;font-weight:600;color:#fff;font-variant-numeric:tabular-nums}
.deck-open:focus{outline:none}
[data-mode=overview] .deck-current>.marpit{box-shadow:0 0 0 3px #fff}
[data-mode=overview] .deck-slide:has(:focus-visible)>.marpit{box-shadow:0 0 0 4px #7cc4ff}
@media (max-width:480px){[data-mode=overview] .deck-stage{gap:4px;padding-inline:9px}[data-mode=overview] .deck-search{padding-inline:14px}}
@media (hover:hover){
.deck-search button:hover{background:#fff2}
[data-mode=overview] .deck-slide:hover>.marpit{box-shadow:0 0 0 3px #fff6}
}
`;
