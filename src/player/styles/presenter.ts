/** The presenter's window: this slide and the next, the notes large, the time. */
export const presenterStyle = `
[data-mode=presenter]{background:#14161a}
[data-mode=presenter] body{display:grid;grid-template:auto minmax(0,3fr) minmax(0,2fr)/minmax(0,3fr) minmax(0,2fr);gap:16px;padding:16px;box-sizing:border-box;height:100dvh}
[data-mode=presenter] .deck-stage{display:contents}
[data-mode=presenter] .deck-slide{position:static;grid-area:2/1;min-height:0;container-type:size}
[data-mode=presenter] .deck-slide[hidden]{display:none}
[data-mode=presenter] .deck-slide.deck-next{grid-area:2/2;margin-top:32px;pointer-events:none}
[data-mode=presenter] .deck-next>.marpit>svg{height:auto}
.deck-desk .deck-label{grid-area:2/2;align-self:start;font-size:14px;color:#aab0bb}
[data-mode=presenter] .deck-slide>.marpit>svg{max-height:100%}
[data-mode=presenter] .deck-toast{top:84px;box-shadow:0 0 0 1px #fff3}
[data-mode=presenter] .deck-bar,[data-mode=presenter] .deck-progress{display:none}
.deck-desk{display:none}
[data-mode=presenter] .deck-desk{display:contents}
.deck-desk header{grid-area:1/1/2/3;display:flex;flex-wrap:wrap;align-items:baseline;gap:8px 32px;font-variant-numeric:tabular-nums;font-size:22px}
.deck-desk header>span{display:flex;align-items:baseline;gap:8px}
.deck-desk .deck-place{font-weight:600}
.deck-pace{padding:3px 12px;margin-inline-start:6px;white-space:nowrap;border-radius:9px;background:#2c3038;font-size:16px}
.deck-pace[data-pace=ahead]{color:#9fd2ff}
.deck-pace[data-pace=onTime]{color:#b5dcb9}
.deck-pace[data-pace=behind]{color:#ffd479}
.deck-desk header>:last-child{margin-inline-start:auto}
.deck-desk small{font-size:14px;color:#aab0bb}
.deck-desk button{unicode-bidi:plaintext;min-height:38px;padding:0 14px;border-radius:9px;background:#2c3038;font-size:15px}
.deck-desk .deck-alarm{grid-area:2/1;place-self:end center;z-index:1;margin-bottom:14px;padding:8px 18px;border-radius:10px;background:#16181df2;color:#ffd479;font-size:17px}
.deck-desk .deck-alarm:empty{display:none}
.deck-alarm button{margin-inline-start:14px}
.deck-desk .deck-end{grid-area:2/2;display:grid;place-items:center;border:1px dashed #fff3;border-radius:10px;color:#aab0bb}
.deck-desk .deck-speech{grid-area:3/1/4/3;overflow:auto;padding:4px 20px 12px;border-radius:12px;background:#1e2127;font-size:var(--deck-notes-size,26px);line-height:1.55;-webkit-user-select:text;user-select:text}
.deck-speech p{white-space:pre-line;margin:.5em 0;max-width:44em}
.deck-speech .deck-none{color:#8d94a0}
@media (max-aspect-ratio:1/1){[data-mode=presenter] body{grid-template-rows:auto minmax(0,2fr) minmax(0,3fr)}}
@media (hover:hover){
.deck-desk button:hover{background:#3a3f49}
}
`;
