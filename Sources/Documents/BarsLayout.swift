/// Bars as lines: label, bar and amount beside each other, or the bar below the other two.
func lines(of bars: Bars, width: Int) -> [Line] {
  let label = ScreenColumn(width: min(bars.bars.map(\.label.naturalWidth).max() ?? 0, width / 2))
  let value = ScreenColumn(width: bars.bars.map(\.value.naturalWidth).max() ?? 0, gap: 0)
  let room = width - label.width - label.gap - value.width - 2
  guard room >= 10 else { return bars.bars.flatMap { stackedLines(of: $0, width: width) } }
  let bar = ScreenColumn(width: min(room, 40))
  return bars.bars.flatMap { item in
    sideBySide([
      (item.label.wrapped(to: label.width), label),
      ([Line(RichText(item.drawn(columns: bar.width)))], bar), (item.value.wrapped(to: value.width), value),
    ])
  }
}

private func stackedLines(of bar: Bars.Bar, width: Int) -> [Line] {
  (bar.label + "  " + bar.value).wrapped(to: width, hanging: 2)
    + [Line(RichText(bar.drawn(columns: min(width, 40))))]
}
