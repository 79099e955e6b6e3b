/// The style of a page: readable on a screen, in the dark, and on paper; no fonts or pictures to load.
let styleSheet = """
  :root { color-scheme: light dark; --ink: #1c1c1e; --paper: #fff; --quiet: #5f6368; --line: #d0d4d9;
    --code: #0b6b3a; --notice: #7a5200; --error: #b3261e; --match: #fff2a8; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e8e8ea; --paper: #17181a; --quiet: #a2a7ad; --line: #44484d;
      --code: #7fd8a4; --notice: #f0c060; --error: #ff8a80; --match: #5a4b00; }
  }
  body { margin: 0; color: var(--ink); background: var(--paper);
    font: 1rem/1.55 system-ui, "Noto Sans", sans-serif; }
  main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
  h1, h2, h3 { line-height: 1.25; margin: 1.6em 0 .5em; }
  h1 { font-size: 1.6rem; margin-top: 0; } h2 { font-size: 1.25rem; } h3 { font-size: 1.05rem; }
  dt { font-weight: 600; margin-top: .6em; } dd { margin: 0 0 0 1.2rem; }
  ul.entries, ul.suggestions { list-style: none; padding: 0; }
  ul.suggestions li { display: inline-block; margin-right: 1rem; }
  ul.suggestions li::before { content: "→ "; color: var(--quiet); }
  ol { padding-inline-start: 2.2rem; } li { margin: .25em 0; }
  a { color: inherit; text-decoration: underline; text-decoration-color: var(--quiet);
    text-underline-offset: .15em; }
  a:focus-visible { outline: 2px solid var(--code); outline-offset: 2px; }
  nav ul { list-style: none; padding: 0; } nav li { display: inline-block; margin-right: 1rem; }
  @media (max-width: 40rem) {
    nav ul { display: flex; overflow-x: auto; white-space: nowrap; padding-block: .3rem; }
  }
  :target { background: var(--match); }
  .table { overflow-x: auto; position: relative; margin-block: .8rem; }
  .table:focus-visible, pre:focus-visible { outline: 2px solid var(--code); outline-offset: 2px; }
  .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table { border-collapse: collapse; width: 100%; }
  caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  th, td { text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0;
    border-bottom: 1px solid var(--line); }
  tbody th { font-weight: normal; }
  th.number, td.number { text-align: end; font-variant-numeric: tabular-nums; }
  table.heat { width: auto; } table.heat th, table.heat td { padding: .2rem .6rem .2rem 0; }
  table.heat td[class] { padding: .2rem .5rem; border: 1px solid var(--paper); text-align: center; }
  table.heat th[scope=rowgroup] { font-weight: 600; padding-top: 1rem; }
  table.overview { width: auto; } table.overview td { white-space: nowrap; font-size: .85em; }
  svg.strip { display: block; max-width: 100%; }
  .w0 { background: none; fill: rgb(128 128 128 / .12); }
  .w1 { background: rgb(20 130 80 / .10); fill: rgb(20 130 80 / .18); }
  .w2 { background: rgb(20 130 80 / .18); fill: rgb(20 130 80 / .32); }
  .w3 { background: rgb(20 130 80 / .28); fill: rgb(20 130 80 / .50); }
  .w4 { background: rgb(20 130 80 / .38); fill: rgb(20 130 80 / .72); }
  .w5 { background: rgb(20 130 80 / .50); fill: rgb(20 130 80 / 1); }
  table.bars td { vertical-align: middle; }
  svg.bar { width: 14rem; max-width: 40vw; height: .8rem; display: block; }
  .bar .rest { fill: rgb(128 128 128 / .15); } .bar .possible { fill: rgb(20 130 80 / .35); }
  .bar .certain { fill: rgb(20 130 80); }
  input[name=language] { margin: 0 .3rem 1rem 0; } label { margin-right: 1rem; }
  #language-en:checked ~ .reading[lang=vi], #language-vi:checked ~ .reading[lang=en] { display: none; }
  .quiet, .trailing { color: var(--quiet); } .trailing { font-size: .85em; }
  .trailing a { white-space: nowrap; }
  .notice { color: var(--notice); } .error { color: var(--error); }
  mark { color: inherit; background: var(--match); }
  code, pre { font-family: ui-monospace, "Noto Sans Mono", monospace; font-size: .92em; }
  code { color: var(--code); }
  pre { overflow-x: auto; padding: .8rem; border: 1px solid var(--line); }
  @media print {
    :root { --ink: #000; --paper: #fff; --quiet: #444; --line: #999; --code: #000; --match: #ddd; }
    main { max-width: none; padding: 0; } h1, h2, h3 { break-after: avoid; } tr, dd { break-inside: avoid; }
    pre { white-space: pre-wrap; }
    ul.suggestions, nav, input, label, .spoken, caption { display: none; }
    .table { overflow: visible; }
    a { text-decoration: none; } li { break-inside: avoid; }
    .sheet { page: sheet; font-size: 9pt; line-height: 1.3; } .sheet h1 { font-size: 14pt; margin: 0 0 2pt; }
    .sheet h2 { font-size: 10pt; margin: 6pt 0 2pt; } .sheet p, .sheet ul { margin: 2pt 0; }
    .report { page: report; font-size: 7.3pt; line-height: 1.2; }
    .report h1 { font-size: 13pt; margin: 0 0 2pt; } .report h2 { font-size: 9.5pt; margin: 6pt 0 2pt; }
    .report h3 { font-size: 7.6pt; margin: 2.5pt 0 0; } .report p, .report ul { margin: 1pt 0; }
    .report li { margin: .5pt 0; }
    .report section { columns: 2; column-gap: 6mm; }
    .report section h2, .report section .table { column-span: all; }
    .report ul { padding-inline-start: 9pt; }
    .report ol { padding-inline-start: 16pt; font-size: 6.5pt; } .report ul.entries { padding: 0; }
    .report .table { margin: 2pt 0; } .report th, .report td { padding: .5pt 5pt .5pt 0; }
    .report table.heat th, .report table.heat td { padding: .3pt 4pt .3pt 0; }
    .report table.heat td[class] { padding: .3pt 3pt; }
    .report table.heat th[scope=rowgroup] { padding-top: 3pt; } .report svg.strip { height: 6pt; }
    .sheet table { font-size: 8pt; } .sheet th, .sheet td { padding: 1pt 6pt 1pt 0; }
    .sheet .table { margin: 3pt 0; }
    .sheet li { margin: 1pt 0; } .sheet dt { margin-top: 2pt; } .sheet dl { margin: 2pt 0; }
  }
  @page sheet { size: A4; margin: 14mm 16mm; }
  @page report { size: A4; margin: 10mm 12mm; }
  """
