/** Dialogs over the slide: the sheet of keys, and the contents. */
export const sheetStyle = `
.deck-sheet{width:min(560px,calc(100vw - 32px));max-height:calc(100dvh - 32px);padding:0;border:0;border-radius:16px;background:#16181d;box-shadow:0 8px 40px #0008;overflow:auto;overscroll-behavior:contain}
.deck-sheet::backdrop{background:#0008}
.deck-sheet header{display:flex;justify-content:space-between;align-items:center;gap:12px}
.deck-sheet h2{margin:0;font-size:20px;font-weight:600}
.deck-sheet header button{flex:none;width:40px;height:40px;display:grid;place-items:center;border-radius:9px}
.deck-help{padding:24px 28px}
.deck-help header{margin-bottom:12px}
.deck-help dl{display:grid;grid-template-columns:auto 1fr;gap:9px 20px;margin:0;align-items:baseline}
.deck-help dt{display:flex;flex-wrap:wrap;gap:5px}
.deck-help dd{margin:0;color:#d7dae0}
.deck-help kbd{font:inherit;font-size:13px;padding:2px 8px;border-radius:6px;background:#2c3038;box-shadow:inset 0 -1px #0006}

.deck-contents[open]{display:grid;grid-template:auto minmax(0,1fr)/minmax(0,1fr);overflow:hidden;margin-top:max(16px,8dvh);max-height:min(760px,84dvh)}
.deck-contents header{padding-block:10px;padding-inline:22px 10px;border-bottom:1px solid #fff2}
.deck-contents input{font:inherit;font-size:18px;color:inherit;flex:1;min-width:0;height:40px;padding:0;border:0;background:none}
.deck-contents input:focus{outline:none}
.deck-contents input::placeholder{color:#ffffffa6}
.deck-contents ul{list-style:none;margin:0;padding:8px;overflow:auto;outline:none}
.deck-contents li{display:flex;align-items:center;gap:12px;padding:9px 14px;border-radius:9px;cursor:pointer;scroll-margin:8px}
.deck-contents li[data-depth="2"]{padding-block:6px;padding-inline-start:52px;font-size:14px;color:#c3c7cf}
.deck-contents li[aria-selected=true]{background:#ffffff24;color:#fff}
.deck-contents [aria-current]>.deck-title{font-weight:700;color:#fff}
.deck-contents [aria-current]>.deck-page{color:#7cc4ff}
.deck-title{flex:1;min-width:0}
.deck-page{color:#aab0bb;font-size:14px;font-variant-numeric:tabular-nums}
.deck-number{flex:none;display:inline-grid;place-items:center;min-width:26px;height:26px;padding:0 6px;border-radius:13px;background:#fff2;font-size:14px;font-variant-numeric:tabular-nums}
@media (max-width:600px){.deck-contents{width:100vw;max-width:none;margin:auto 0 0!important;border-radius:16px 16px 0 0;padding-bottom:env(safe-area-inset-bottom)}.deck-contents li{padding-block:12px}.deck-contents li[data-depth="2"]{padding-block:10px}}
@media (hover:hover){
.deck-sheet header button:hover{background:#fff2}
.deck-contents li:hover{background:#ffffff12}
}
`;
