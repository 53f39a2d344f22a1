/// The style sheet of pages. It holds no data.
enum ReportPageStyle {
    static let sheet = """
        html { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.45; }
        body { margin: 0 auto; max-width: 76em; padding: 1.5rem 1.25rem 4rem; color: #1b1b1b; background: #fff; }
        h1, h2, h3, h4 { color: #17466b; line-height: 1.25; break-after: avoid; }
        h1 { font-size: 1.6rem; margin: 0 0 .4em; }
        h2 { font-size: 1.3rem; margin: 1.8em 0 .6em; border-bottom: 1px solid #b9c7d3; padding-bottom: .2em; }
        h3 { font-size: 1.08rem; margin: 1.4em 0 .5em; }
        h4 { font-size: 1rem; margin: 1.1em 0 .4em; }
        p { margin: 0 0 .7em; max-width: 48em; }
        .subtitle { color: #4a4a4a; margin: 0 0 .2em; }
        ul { margin: 0 0 .9em; padding-left: 1.4em; }
        li { margin-bottom: .25em; }
        a { color: #17466b; }
        a:focus-visible, .scroll:focus-visible { outline: 3px solid #b25000; outline-offset: 2px; }
        figure { margin: 1.2em 0; }
        figcaption { font-weight: bold; color: #17466b; margin-bottom: .4em; }
        .scroll { overflow-x: auto; }
        .picture .scroll { border: 1px solid #b9c7d3; background: #fff; }
        .key svg { max-width: 100%; height: auto; }
        table { border-collapse: collapse; font-size: .9rem; line-height: 1.35; margin: 0 0 1em; }
        caption { text-align: left; font-weight: bold; color: #17466b; padding: .5em 0; }
        th, td { text-align: left; vertical-align: top; padding: 4px 8px; border-bottom: 1px solid #b9c7d3; }
        thead th { background: #e4ecf2; color: #17466b; border-top: 2px solid #17466b; border-bottom: 2px solid #17466b; }
        tbody th { font-weight: normal; min-width: 14em; }
        .matrix td { text-align: center; min-width: 3.5em; }
        .matrix thead th { text-align: center; }
        .matrix thead th:first-child { text-align: left; }
        .matrix tbody tr:nth-child(even) th, .matrix tbody tr:nth-child(even) td { background: #f6f9fb; }
        dl { margin: 0 0 1em; }
        .entry { margin: 0 0 1em; padding-left: .9em; border-left: 3px solid #b9c7d3; break-inside: avoid; }
        dt { font-weight: bold; }
        dd { margin: .1em 0 0; }
        .label { color: #4a4a4a; }
        @media print {
          html { font-size: 9.5pt; }
          body { max-width: none; padding: 0; }
          .scroll { overflow: visible; border: 0 !important; }
          .picture { page: picture; margin: 0 0 .6cm; break-inside: avoid; }
          body, header, main { page: text; }
          .picture.tall { page: tall; }
          .picture.tall svg { max-width: 18.2cm; max-height: 24.5cm; }
          .picture .scroll { text-align: center; }
          .picture svg { max-width: 27.3cm; max-height: 16.2cm; width: auto; height: auto; }
          table { font-size: 8.5pt; }
          .matrix { font-size: 7.5pt; }
          .matrix td { min-width: 0; padding: 3px 4px; }
          tr { break-inside: avoid; }
          thead { display: table-header-group; }
          a { text-decoration: none; }
        }
        @page text { size: A4; }
        @page { size: A4; margin: 1.8cm 1.6cm; @bottom-right { content: counter(page) " / " counter(pages);
          font: 8pt "Liberation Sans", Arial, sans-serif; color: #4a4a4a; } }
        @page tall { size: A4; margin: 1.3cm; }
        @page picture { size: A4 landscape; margin: 1.2cm; }

        """
}
