import FuzzSupport
import ResponsibilityCharts
import SourceText

// A file of separated values and a Markdown file: charts, other tables or problems, and the faults of each chart.
fuzz { start, count in
  for name in ["any.csv", "any.md"] {
    for chart in ChartFile(SourceFile(path: name, bytes: bytes(start, count))).charts { _ = chart.faults() }
  }
  return 0
}
