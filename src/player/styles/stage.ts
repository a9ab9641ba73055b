/**
 * The slides themselves: below each other without JavaScript, one at a time with it, a page each in print.
 * `deck-playing` is set by the script before anything is painted, `data-mode` once it knows all slides; in
 * between the first slide stands on the stage by CSS alone.
 */
export const toStageStyle = ({ width, height }: { width: number; height: number }): string => `
body{margin:0}
.deck-group,.deck-notes{display:none}
.deck-slide{display:block;box-sizing:border-box;width:100%;max-width:${width}px;aspect-ratio:${width}/${height};margin:0 auto 24px;box-shadow:0 0 0 1px #0003}
.deck-slide>.marpit{width:100%;height:100%}
.deck-slide>.marpit>svg{display:block;width:100%;height:100%}

.deck-playing{overflow:hidden;height:100%;background:var(--deck-paper,#fff)}
.deck-playing body{height:100%;overflow:hidden;overscroll-behavior:none;touch-action:pan-y pinch-zoom}
.deck-playing .deck-slide{position:fixed;inset:0;width:auto;max-width:none;aspect-ratio:auto;margin:0;box-shadow:none}
.deck-playing:not([data-mode]) .deck-slide:not(:first-of-type){display:none}
.deck-playing .deck-slide[hidden]{pointer-events:none;content-visibility:hidden}
@supports not (content-visibility:hidden){.deck-playing .deck-slide[hidden]{display:none}}
.deck-idle[data-mode=show] :not(dialog,dialog *),.deck-idle[data-mode=black],.deck-idle[data-mode=white]{cursor:none}
[data-mode=black],[data-mode=white]{background:#000}
[data-mode=white]{background:#fff}
[data-mode=black] .deck-slide,[data-mode=white] .deck-slide{visibility:hidden}

/* The slide that was left stands still under the one that comes up. */
@media screen and (prefers-reduced-motion:no-preference){
.deck-fading[data-mode=show] .deck-left{content-visibility:visible;display:block!important}
.deck-fading[data-mode=show] .deck-current{animation:deck-in .16s ease-out}
}
@keyframes deck-in{from{opacity:0}}

/* A ratio of two lengths as a number is the tangent of their angle. */
.deck-scaled .deck-slide>.marpit{position:relative;container-type:size;overflow:hidden}
.deck-scaled .deck-slide>.marpit>svg[data-marpit-svg]{position:absolute;left:50%;top:50%;width:${width}px;height:${height}px;max-height:none;transform:translate(-50%,-50%) scale(min(tan(atan2(100cqw,${width}px)),tan(atan2(100cqh,${height}px))))}
.deck-scaled:is([data-mode=overview],[data-mode=read]) .deck-slide>.marpit{aspect-ratio:${width}/${height}}
.deck-scaled[data-mode=presenter] .deck-next>.marpit{height:auto;max-height:100%;aspect-ratio:${width}/${height}}

@page{size:${width}px ${height}px;margin:0}
@media print{
html.deck-playing,.deck-playing body{height:auto;overflow:visible;background:none}
.deck-stage{display:block!important;visibility:visible!important;max-width:none!important;padding:0!important;margin:0!important}
.deck-stage>.deck-slide{display:block!important;position:static!important;visibility:visible!important;content-visibility:visible!important;width:${width}px!important;max-width:none!important;height:${height}px!important;aspect-ratio:auto!important;padding:0!important;margin:0!important;box-shadow:none!important;outline:none!important;overflow:hidden;break-after:page;break-inside:avoid}
.deck-stage>.deck-slide:last-of-type{break-after:auto}
.deck-stage>.deck-slide>.marpit>svg[data-marpit-svg]{position:static!important;transform:none!important;width:${width}px!important;height:${height}px!important}
.deck-group,.deck-notes,.deck-ui,.deck-open,.deck-light,.deck-hidden-text{display:none!important}
}
`;
