namespace ProfileAudit.Rendering.Html;

/// <summary>How a page looks: system fonts, one accent colour, light and dark, paper and phone. It names no address.</summary>
internal sealed class StyleSheet
{
    private StyleSheet(string text) => Text = text;

    public static StyleSheet Page { get; } = new(string.Join(
        '\n',
        $":root{{color-scheme:light dark;{Palette.Light.Properties}}}",
        $"@media (prefers-color-scheme:dark){{:root{{{Palette.Dark.Properties}}}}}",
        Rules.ReplaceLineEndings("\n"),
        // Paper is light, whatever the screen was.
        $"@media print{{:root{{color-scheme:light;{Palette.Light.Properties}}}}}",
        ""));

    public string Text { get; }

    private const string Rules = """
        *,*::before,*::after{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
        h1,h2,.level,.gauge-number{font-family:ui-serif,"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Times New Roman",serif;font-weight:600}
        h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}
        p,ul,ol,dl,dd{margin:0}
        ul,ol{padding:0;list-style:none}
        a{color:var(--accent);text-underline-offset:.2em}
        :focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:.25rem}
        .page{max-width:66rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
        .skip{position:absolute;left:-100vw;padding:.75rem 1rem;background:var(--accent);color:var(--on-accent)}
        .skip:focus{left:1rem;top:1rem}
        .quiet{color:var(--quiet)}
        .small{font-size:.9375rem}

        .top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;padding-block:1.5rem;color:var(--quiet);font-size:.9375rem}
        .brand{color:var(--ink);font-weight:650;letter-spacing:.01em}

        .hero{display:grid;gap:1.5rem clamp(2rem,5vw,3.5rem);align-items:center;padding-block:1rem 3rem}
        @media (min-width:46rem){.hero{grid-template-columns:18rem 1fr}}
        .gauge{display:block;width:100%;max-width:18rem;margin-inline:auto;height:auto}
        .gauge path{fill:none;stroke-width:14}
        .track{stroke:var(--line);fill:var(--line)}
        .sure{stroke:var(--accent);fill:var(--accent)}
        .possible{stroke:var(--soft);fill:var(--soft)}
        .here{stroke:var(--ink);fill:var(--ink)}
        .gauge .here{stroke-width:24}
        .gauge-number{fill:var(--ink);font-size:50px;letter-spacing:-.02em}
        .gauge-number.span{font-size:36px}
        .gauge-unit{fill:var(--quiet);font-size:14px}
        h1{font-size:1.125rem;font-family:inherit;color:var(--quiet);font-weight:500}
        .level{font-size:clamp(2.75rem,8vw,4.25rem);line-height:1.05;letter-spacing:-.02em;margin:.25rem 0 .75rem;color:var(--accent)}
        .level::first-letter{text-transform:uppercase}
        .lead{font-size:1.25rem;line-height:1.45;max-width:34rem}
        .hero .small{margin-top:.75rem;max-width:36rem}
        .ladder{display:flex;flex-wrap:wrap;gap:.375rem;margin-top:1.5rem;font-size:.8125rem}
        .ladder li{padding:.2rem .625rem;border:1px solid var(--line);border-radius:2rem;color:var(--quiet)}
        .ladder [aria-current]{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}

        section{padding-block:2.5rem;scroll-margin-top:1rem}
        main>section+section{border-top:1px solid var(--line)}
        h2{font-size:clamp(1.625rem,4vw,2.125rem);letter-spacing:-.01em}
        h2+.quiet{margin-top:.5rem;max-width:42rem}
        h3{font-size:1.1875rem;font-weight:650}
        h4{font-size:.8125rem;font-weight:650;letter-spacing:.06em;text-transform:uppercase;color:var(--quiet)}

        main>section.plan{padding:clamp(1.5rem,4vw,2.5rem);border:0;border-radius:1.5rem;background:var(--tint)}
        .plan+section{border-top:0}
        .plan-head{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.25rem 1.5rem}
        .gain{color:var(--accent);font-weight:650;font-variant-numeric:tabular-nums}
        .steps{display:grid;gap:1rem;margin-top:1.5rem;counter-reset:step}
        @media (min-width:52rem){.steps{grid-template-columns:repeat(3,1fr)}}
        .step{display:flex;flex-direction:column;gap:.625rem;padding:1.5rem;border:1px solid transparent;border-radius:1rem;background:var(--card);counter-increment:step}
        .step::before{content:counter(step);display:grid;place-items:center;width:2rem;height:2rem;border-radius:50%;background:var(--accent);color:var(--on-accent);font-weight:650}
        .step .trade{margin-top:auto;padding-top:.5rem}
        .sufficient{margin-top:1.25rem;font-weight:600}
        .trade{font-size:.9375rem;color:var(--quiet);font-variant-numeric:tabular-nums}

        .bars{margin-top:1.5rem}
        .bars li{display:grid;grid-template-columns:1fr auto;align-items:baseline;gap:.375rem 1rem;padding-block:1rem;border-bottom:1px solid var(--line)}
        .bars li:last-child{border-bottom:0;padding-bottom:0}
        .bars .value{font-size:1.375rem;font-weight:600;font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}
        .bars .bar{grid-column:1/-1;display:block;width:100%;height:.625rem;border-radius:.3125rem}
        .bars .account{grid-column:1/-1}
        @media (min-width:46rem){.bars li{grid-template-columns:19rem 1fr 4.5rem;align-items:center;column-gap:2rem;row-gap:0}.bars li>div{grid-row:1/3}.bars .bar{grid-column:2;grid-row:1/3}.bars .value{grid-column:3;grid-row:1/3}.bars .account{grid-column:2;grid-row:2;align-self:end}}

        .way{margin-top:1.25rem;display:grid;gap:.5rem}
        .way li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;padding:.75rem 1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card)}

        .category{margin-top:2.5rem}
        .category h4{margin:1.25rem 0 .5rem}
        details{border:1px solid var(--line);border-radius:.75rem;background:var(--card)}
        details+details{margin-top:.5rem}
        summary{display:grid;grid-template-columns:1.25rem 1fr;gap:.125rem .75rem;padding:.875rem 1rem;cursor:pointer;list-style:none}
        summary::-webkit-details-marker{display:none}
        summary::before{content:"";width:.5rem;height:.5rem;margin:.55rem 0 0 .25rem;border:solid var(--accent);border-width:0 2px 2px 0;transform:rotate(-45deg)}
        details[open]>summary::before{transform:rotate(45deg)}
        summary>*{grid-column:2}
        summary .name{font-weight:650}
        @media (min-width:46rem){summary{grid-template-columns:1.25rem 1fr auto}summary .name{grid-column:2}summary .trade{grid-column:3;grid-row:1}summary .said{grid-column:2/-1}}
        .more{display:grid;gap:.75rem;padding:0 1rem 1.125rem 3rem;max-width:50rem}
        .do{padding-left:.875rem;border-left:3px solid var(--accent)}
        .evidence{display:grid;gap:.25rem;font-size:.9375rem;color:var(--quiet)}
        .evidence div{display:flex;flex-wrap:wrap;gap:0 .5rem}
        .evidence dt::after{content:":"}
        .evidence dd{color:var(--ink)}
        .evidence .place{color:var(--quiet)}
        .more a{display:inline-block;padding-block:.125rem}
        .good li{display:grid;grid-template-columns:1.25rem 1fr;gap:.75rem;padding:.375rem 1rem}
        .good li::before{content:"\2713";content:"\2713" / "";color:var(--accent);font-weight:700}

        .cards{display:grid;gap:1rem;margin-top:1.5rem}
        @media (min-width:46rem){.cards{grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr))}}
        .card{display:grid;align-content:start;gap:.625rem;padding:1.25rem 1.5rem;border:1px solid var(--line);border-radius:1rem;background:var(--card)}
        blockquote{padding-left:.875rem;border-left:3px solid var(--accent);overflow-wrap:anywhere}
        .unseen .card{border-style:dashed}
        .unseen h3{font-size:1.0625rem;line-height:1.4;text-wrap:pretty}
        .plain{display:grid;gap:.5rem;margin-top:.75rem}
        .group{margin-top:1.5rem}

        footer{border-top:1px solid var(--line);padding-block:1.75rem 3rem;color:var(--quiet);font-size:.9375rem}

        @media (forced-colors:active){.step,.ladder li{border-color:CanvasText}.ladder [aria-current]{border-width:3px}.sure{stroke:Highlight;fill:Highlight}.possible{stroke:GrayText;fill:GrayText}.here,.gauge-number,.gauge-unit{stroke:CanvasText;fill:CanvasText}.gauge-number,.gauge-unit{stroke:none}}
        @page{margin:16mm}
        @media print{
        html{font-size:8pt}
        body{background:none;line-height:1.45}
        .page{max-width:none;padding:0}
        .skip,summary::before{display:none}
        section{padding-block:1.25rem}
        main>section.plan{padding:1.5rem;break-inside:avoid}
        .hero{padding-block:0 1.25rem;grid-template-columns:13rem 1fr}
        .steps{grid-template-columns:repeat(3,1fr)}
        .cards{grid-template-columns:1fr 1fr}
        .bars li{grid-template-columns:19rem 1fr 4.5rem;padding-block:.5rem}
        .category{margin-top:1rem;columns:2;column-gap:1rem}
        .category h3,.category h4{column-span:all}
        .good{break-before:avoid}
        .good li{padding-block:.125rem}
        summary{grid-template-columns:1fr;padding-block:.625rem .5rem}
        summary .name,summary .said,summary .trade{grid-column:1;grid-row:auto}
        .more{padding:0 1rem .75rem;gap:.5rem}
        .more p:has(a){display:none}
        details::details-content{display:block;content-visibility:visible;block-size:auto}
        .step,.card,details,.bars li,.way li{break-inside:avoid}
        h2,h3,h4,h2+.quiet{break-after:avoid}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        }
        """;
}
