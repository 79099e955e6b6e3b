import SourceText
import Testing

@testable import Quiz

@Suite struct `An estimate` {
  @Test func `has Wilson's bounds`() {
    let estimate = Estimate(successes: 9, count: 10)
    #expect(abs(estimate.bounds.lowerBound - 0.5958) < 1e-4)
    #expect(abs(estimate.bounds.upperBound - 0.9821) < 1e-4)
    #expect(estimate.text == "90 % (60–98 %)")
  }

  @Test func `is honest about nothing and about all`() {
    #expect(Estimate(successes: 0, count: 0).share == nil)
    #expect(Estimate(successes: 0, count: 0).bounds == 0...1)
    #expect(Estimate(successes: 3, count: 3).bounds.lowerBound < 0.5)
    #expect(Estimate(successes: 3, count: 3).bounds.upperBound == 1)
  }
}

@Suite struct `A calendar of answers` {
  @Test func `has a row for each day of the week and ends today`() {
    // 25 November 2026 is a Wednesday.
    let lines = HeatMap([20_782: 5, 20_781: 1], today: 20_782).text(in: .en).split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines[2].hasPrefix("  Wed") && lines[2].hasSuffix("█"))
    #expect(lines[1].hasSuffix("░"))
    #expect(lines[3].hasSuffix(" ") && !lines[3].contains("█"))
  }
}

@Suite struct `A wait` {
  @Test(arguments: [
    ("30s", 30_000), ("10m", 600_000), ("1h", 3_600_000), ("1d", 86_400_000), ("5", 300_000),
    ("1.5m", 90_000),
  ])
  func `is read as Anki writes it`(text: String, milliseconds: Int) {
    #expect(StepText.milliseconds(text) == milliseconds)
  }

  @Test(arguments: ["", "m", "-1m", "0", "1w", "nan", "1e99d"])
  func `is refused when it is none`(text: String) {
    #expect(StepText.milliseconds(text) == nil)
  }

  @Test func `is written in its largest unit`() {
    #expect(StepText.text([60_000, 600_000, 86_400_000, 90_000]) == "1m,10m,1d,90s")
    #expect(StepText.text([]) == "none")
  }
}
