/** Reading: the slides below each other, each with its notes. What is off the screen is not laid out. */
export const readingStyle = `
[data-mode=read]{height:auto;overflow:auto;background:#1b1e24;scroll-padding-top:8px}
[data-mode=read] body{height:auto;overflow:visible;touch-action:auto;overscroll-behavior:auto}
[data-mode=read] .deck-stage{max-width:760px;margin:0 auto;padding-bottom:calc(90px + env(safe-area-inset-bottom))}
[data-mode=read] .deck-slide{position:relative;inset:auto;content-visibility:auto;contain-intrinsic-size:auto 600px auto 560px;padding-bottom:28px}
[data-mode=read] .deck-slide>.marpit{height:auto;overflow:hidden}
[data-mode=read] .deck-slide>.marpit>svg{height:auto}
[data-mode=read] .deck-notes{display:block;padding:10px 18px 0;font:400 17px/1.75 var(--deck-font);color:#d7dae0;overflow-wrap:anywhere}
[data-mode=read] .deck-notes p{margin:.5em 0;white-space:pre-line}
[data-mode=read] .deck-group{margin:20px 18px 14px}
[data-mode=read] .deck-bar{opacity:1;pointer-events:auto;background:#2c3038f2}
[data-mode=read] .deck-step{display:none}
@media (min-width:800px){[data-mode=read] .deck-stage{padding-top:32px}[data-mode=read] .deck-slide>.marpit{border-radius:8px}[data-mode=read] .deck-notes{padding-inline:4px}[data-mode=read] .deck-group{margin-inline:4px}}

/* Until the script has read the deck, a phone sees what reading will begin with. */
@media (max-width:600px) and (orientation:portrait) and (pointer:coarse){
.deck-playing:not([data-mode]){background:#1b1e24}
.deck-playing:not([data-mode]) .deck-slide{bottom:auto}
.deck-playing:not([data-mode]) .deck-slide>.marpit,.deck-playing:not([data-mode]) .deck-slide>.marpit>svg{height:auto}
}
`;
