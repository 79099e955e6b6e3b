import Commands
import Testing

@Suite struct `A moment` {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, 0), ("2026-11-25T09:30:00+07:00", 1_795_573_800_000, 25_200),
    ("2024-02-29T23:59:59.250-03:30", 1_709_263_799_250, -12_600), ("1969-12-31T23:59:59Z", -1000, 0),
  ])
  func `is read from its RFC 3339 form and written back`(text: String, milliseconds: Int, offset: Int) throws
  {
    let moment = try #require(Moment(rfc3339: text))
    #expect(moment == Moment(milliseconds: milliseconds, offset: offset))
    #expect(Moment(rfc3339: moment.rfc3339) == moment)
  }

  @Test(arguments: [
    "", "2026-11-25", "2026-11-25T09:30:00", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
    "2026-1-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:00.Z",
    "2026-01-01T00:00:00+7:00", "2026-01-01T00:00:00Zx", "٢026-01-01T00:00:00Z",
  ])
  func `is nothing else`(text: String) {
    #expect(Moment(rfc3339: text) == nil)
  }

  @Test func `belongs to the day on which the learner sat up late`() throws {
    let late = try #require(Moment(rfc3339: "2026-11-26T02:30:00+07:00"))
    let evening = try #require(Moment(rfc3339: "2026-11-25T22:00:00+07:00"))
    #expect(late.localDay(beginningAt: 4 * 3600) == evening.localDay(beginningAt: 4 * 3600))
    #expect(late.localDay() == evening.localDay() + 1)
  }

  @Test func `has a date for every day of two thousand years`() {
    var previous = CalendarDate(day: -400_000)
    for day in -399_999...400_000 {
      let date = CalendarDate(day: day)
      let (year, month, dayOfMonth) = date.parts
      #expect(CalendarDate(year: year, month: month, day: dayOfMonth) == date)
      #expect(previous < date)
      previous = date
    }
    #expect(CalendarDate("2000-02-29")?.day == 11_016)
  }
}
