namespace ProfileAudit.Rendering.Html;

/// <summary>
/// The rules of the style sheet, one a line. "&amp;" is the element around a report, which every selector is tied to; "!" begins one that
/// is not. Directions are logical, so that a report reads from right to left as well.
/// </summary>
internal static class StyleRules
{
    /// <summary>The colours of light and dark.</summary>
    public static string Colours { get; } = $$"""
        &{color-scheme:light dark;{{Palette.Light.Properties}}}
        @media (prefers-color-scheme:dark){
        &{{{Palette.Dark.Properties}}}
        }
        """;

    /// <summary>A report on a screen.</summary>
    public const string Report = """
        &{background:var(--paper);color:var(--ink);font:1.0625rem/1.6 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere;text-align:start}
        *,*::before,*::after{box-sizing:border-box}
        .h1,.h2,.h3,p,ul,ol,dl,dd,blockquote{margin:0}
        .h2,.level,.gauge-number{font-family:ui-serif,"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Times New Roman",serif;font-weight:600}
        .h1,.h2,.h3{line-height:1.25;text-wrap:balance;color:var(--ink)}
        .h1{font-size:1.125rem;font-family:inherit;color:var(--quiet);font-weight:500}
        .h2{font-size:clamp(1.625rem,4vw,2.125rem);letter-spacing:-.01em}
        .h3{font-size:1.1875rem;font-weight:650;font-family:inherit}
        ul,ol{padding:0;list-style:none}
        a{color:var(--accent);text-underline-offset:.2em}
        svg{direction:ltr}
        :focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:.25rem}
        .quiet{color:var(--quiet)}
        .small{font-size:.9375rem}
        .hint{margin-block-start:.5rem;max-inline-size:46rem;color:var(--quiet)}
        .name{font-weight:650}
        .unseen-text{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

        .hero{display:grid;gap:1.5rem clamp(2rem,5vw,3.5rem);align-items:center;padding-block:1rem 3rem}
        .gauge{display:block;inline-size:100%;max-inline-size:18rem;margin-inline:auto;block-size:auto}
        .gauge path{fill:none;stroke-width:14}
        .track{stroke:var(--line);fill:var(--line)}
        .sure{stroke:var(--accent);fill:var(--accent)}
        .possible{stroke:var(--soft);fill:var(--soft)}
        .here{stroke:var(--ink);fill:var(--ink)}
        .untold{stroke:var(--quiet);fill:none;stroke-dasharray:3 2}
        .gauge .here{stroke-width:24}
        .gauge-number{fill:var(--ink);font-size:50px;letter-spacing:-.02em}
        .gauge-number.span{font-size:36px}
        .gauge-unit{fill:var(--quiet);font-size:14px}
        .level{font-size:clamp(2.75rem,8vw,4.25rem);line-height:1.05;letter-spacing:-.02em;margin-block:.25rem .75rem;color:var(--accent)}
        .level::first-letter{text-transform:uppercase}
        .lead{font-size:1.25rem;line-height:1.45;max-inline-size:34rem}
        .hero .small{margin-block-start:.75rem;max-inline-size:36rem}
        .ladder{display:flex;flex-wrap:wrap;gap:.375rem;margin-block-start:1.5rem;font-size:.8125rem}
        .ladder li{padding:.2rem .625rem;border:1px solid var(--line);border-radius:2rem;color:var(--quiet)}
        .ladder [aria-current]{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}

        .section{padding-block:2.75rem;scroll-margin-block-start:1rem}
        .section + .section{border-block-start:1px solid var(--line)}
        .plan{padding:clamp(1.5rem,4vw,2.5rem);border-radius:1.5rem;background:var(--tint)}
        .plan + .section{border-block-start:0}
        .plan-head{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.25rem 1.5rem}
        .gain{color:var(--accent);font-weight:650;font-variant-numeric:tabular-nums}
        .steps{display:grid;gap:1rem;margin-block-start:1.5rem;counter-reset:step}
        .step{display:flex;flex-direction:column;gap:.625rem;padding:1.5rem;border:1px solid transparent;border-radius:1rem;background:var(--card);counter-increment:step}
        .step::before{content:counter(step);display:grid;place-items:center;inline-size:2rem;block-size:2rem;border-radius:50%;background:var(--accent);color:var(--on-accent);font-weight:650}
        .step .trade{margin-block-start:auto;padding-block-start:.5rem}
        .sufficient{margin-block-start:1.25rem;font-weight:600}
        .trade{font-size:.9375rem;color:var(--quiet);font-variant-numeric:tabular-nums}
        .way{margin-block-start:1.25rem;display:grid;gap:.5rem}
        .way li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;padding:.75rem 1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card)}

        .signs{display:grid;gap:1rem;margin-block-start:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,13.5rem),1fr))}
        .state{display:flex;align-items:center;gap:.5rem;font-size:.875rem;font-weight:650;color:var(--accent)}
        .sign-there .state{color:var(--warm)}
        .hidden .state{color:var(--quiet)}
        .icon{flex:none;inline-size:1.375rem;block-size:1.375rem}
        .icon path{fill:none;stroke:var(--accent);stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
        .icon.tend path{stroke:var(--warm)}
        .icon.unknown path{stroke:var(--quiet)}

        .charts{display:grid;gap:1rem;margin-block-start:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
        .chart .do{padding-inline-start:.875rem}
        .drawing{display:block;inline-size:100%;block-size:auto;margin-block:.5rem .25rem;overflow:visible}
        .drawing .sure,.drawing .possible{stroke:none}
        .axis{fill:none;stroke:var(--line)}
        .axis.unknown{stroke:var(--quiet);stroke-dasharray:2 4}
        .label{fill:var(--quiet);font-size:12px}
        .label.strong{fill:var(--ink);font-weight:650}
        .legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:.9375rem}
        .legend li{display:flex;align-items:baseline;gap:.5rem}
        .key{flex:none;align-self:center;inline-size:.875rem;block-size:.875rem}
        .figures{margin-block-start:.25rem;font-size:.9375rem}
        .figures summary{inline-size:fit-content;min-block-size:1.75rem;padding-inline-end:.5rem;color:var(--accent);cursor:pointer}
        .scroll{overflow-x:auto;margin-block-start:.75rem}
        table{inline-size:100%;border-collapse:collapse;font-size:.9375rem;font-variant-numeric:tabular-nums;overflow-wrap:normal}
        th,td{padding:.3rem .5rem;border-block-end:1px solid var(--line);text-align:end;vertical-align:bottom;font-weight:400}
        th:first-child{padding-inline-start:0;text-align:start}
        thead th{color:var(--quiet);font-weight:600}

        .category{margin-block-start:2.5rem}
        .account{display:grid;grid-template-columns:1fr auto;align-items:baseline;gap:.125rem 1.5rem;margin-block-end:1rem}
        .account .h3{overflow-wrap:break-word}
        .account .value{font-weight:600;font-variant-numeric:tabular-nums;text-align:end}
        .account .small{grid-column:1/-1}
        .plain .account{grid-template-columns:1fr fit-content(50%)}
        .bar + .small{margin-block-start:.5rem}
        .bar{grid-column:1/-1;display:block;inline-size:100%;block-size:.625rem;margin-block-start:.5rem;border-radius:.3125rem}
        .bar:dir(rtl){transform:scaleX(-1)}
        .fold{border:1px solid var(--line);border-radius:.75rem;background:var(--card)}
        .fold + .fold{margin-block-start:.5rem}
        .fold summary{display:grid;grid-template-columns:1.25rem 1fr;gap:.125rem .75rem;padding:.875rem 1rem;cursor:pointer;list-style:none}
        .fold summary::-webkit-details-marker{display:none}
        .fold summary::before{content:"";inline-size:.5rem;block-size:.5rem;margin-block-start:.55rem;margin-inline-start:.25rem;border:solid var(--accent);border-width:0 2px 2px 0;transform:rotate(-45deg)}
        .fold summary:dir(rtl)::before{transform:rotate(135deg)}
        .fold[open] summary::before{transform:rotate(45deg)}
        .fold summary > *{grid-column:2}
        .more{display:grid;gap:.75rem;padding-block-end:1.125rem;padding-inline:3rem 1rem;max-inline-size:54rem}
        .facts{display:grid;gap:.75rem}
        .facts dt{font-size:.8125rem;font-weight:650;color:var(--quiet)}
        .do{padding-inline-start:.875rem;border-inline-start:3px solid var(--accent)}
        .page-link a{display:inline-block;padding-block:.125rem}
        .kept{display:grid;gap:2rem 3rem;margin-block-start:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr))}
        .good{margin-block-start:.5rem}
        .good li{display:grid;grid-template-columns:1.25rem 1fr;gap:.5rem;padding-block:.25rem}
        .good li::before{content:"\2713";content:"\2713" / "";color:var(--accent);font-weight:700}

        .cards{display:grid;gap:1rem;margin-block-start:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr))}
        .card{display:grid;grid-template-columns:minmax(0,1fr);align-content:start;gap:.625rem;padding:1.25rem 1.5rem;border:1px solid var(--line);border-radius:1rem;background:var(--card);min-inline-size:0}
        blockquote{padding-inline-start:.875rem;border-inline-start:3px solid var(--accent);overflow-wrap:anywhere}
        .unseen .card,.card.hidden{border-style:dashed}
        .unseen .card .h3{font-size:1.0625rem;line-height:1.4;text-wrap:pretty}
        .next{margin-block-start:1.5rem;padding:1.25rem 1.5rem;border-radius:1rem;background:var(--tint)}
        .plain{display:grid;gap:.5rem;margin-block-start:.75rem}
        .points{display:grid;gap:.5rem;margin-block-start:1rem;max-inline-size:46rem}
        .points li{display:list-item;list-style:disc;margin-inline-start:1.25rem}
        .group{margin-block-start:1.5rem}

        @media (max-width:26rem){
        .label{font-size:14px}
        }
        @media (min-width:46rem){
        .hero{grid-template-columns:18rem 1fr}
        .fold summary{grid-template-columns:1.25rem 1fr auto}
        .fold summary .trade{grid-column:3;grid-row:1}
        .fold summary .said{grid-column:2/-1}
        .facts > div{display:grid;grid-template-columns:8.5rem 1fr;gap:0 1rem}
        .facts dt{padding-block-start:.2rem}
        .facts dd{grid-column:2}
        }
        @media (min-width:52rem){
        .steps{grid-template-columns:repeat(3,1fr)}
        .charts{grid-template-columns:1fr 1fr}
        }
        @media (forced-colors:active){
        .step,.ladder li,.plan,.next{border:1px solid CanvasText}
        .ladder [aria-current]{border-width:3px;background:Canvas;color:CanvasText}
        .sure{stroke:Highlight;fill:Highlight}
        .possible{stroke:GrayText;fill:GrayText}
        .here,.untold,.axis,.icon path{stroke:CanvasText}
        .here,.gauge-number,.gauge-unit,.label{fill:CanvasText}
        }
        """;

    /// <summary>A report on paper, which is light whatever the screen was: nothing is cut, and everything is unfolded.</summary>
    public static string Paper { get; } = $$"""
        @media print{
        &{color-scheme:light;background:none;line-height:1.45;{{Palette.Light.Properties}}}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .section{padding-block:1.25rem}
        .plan{padding:1.5rem}
        .hero{padding-block:0 1.25rem;grid-template-columns:13rem 1fr}
        .steps{grid-template-columns:repeat(3,1fr)}
        .signs{grid-template-columns:repeat(4,1fr)}
        .charts,.cards,.kept{grid-template-columns:repeat(2,minmax(0,1fr))}
        .kept{gap:1rem 2rem}
        .category{margin-block-start:1.25rem}
        .hint{max-inline-size:none;break-inside:avoid}
        .fold summary{grid-template-columns:1fr auto;padding-block:.625rem .5rem}
        .fold summary .name{grid-column:1}
        .fold summary .trade{grid-column:2;grid-row:1}
        .fold summary .said{grid-column:1/-1}
        .fold summary::before,.figures,.page-link{display:none}
        .more{padding-inline:1rem;padding-block-end:.75rem;gap:.5rem;max-inline-size:none}
        .facts{gap:.375rem}
        .facts > div{display:block}
        .facts dt,.facts dd{display:inline}
        .facts dt::after{content:": "}
        .do{padding:0;border:0}
        details::details-content{display:block;content-visibility:visible;block-size:auto}
        th,td{padding-block:.1rem}
        .scroll{overflow:visible}
        .plan,.signs,.step,.card,.fold,.account,.way li,.good li,.points li,tr{break-inside:avoid}
        .h1,.h2,.h3,.hint,.account{break-after:avoid}
        .plain .account{break-after:auto}
        }
        """;

    /// <summary>What only a page of the report's own has.</summary>
    public const string Page = """
        !html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        !body{margin:0}
        .page{max-inline-size:66rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
        .skip{position:absolute;inset-inline-start:-100vw;padding:.75rem 1rem;background:var(--accent);color:var(--on-accent)}
        .skip:focus{inset-inline-start:1rem;inset-block-start:1rem}
        .top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;padding-block:1.5rem;color:var(--quiet);font-size:.9375rem}
        .brand{color:var(--ink);font-weight:650;letter-spacing:.01em}
        .page > .section{border-block-start:1px solid var(--line)}
        @page{margin:16mm 14mm}
        @media print{
        !html{font-size:8pt}
        .page{max-inline-size:none;padding:0}
        .skip{display:none}
        }
        """;
}
