import SourceText
import SpacedRepetition
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `What is typed` {
  private let bank = BankKnowledge.bank

  private func verdict(_ typed: String, of id: String) throws -> Verdict {
    let question = try #require(bank.question(exactly: id), "\(id) is not asked")
    let key = try #require(question.keys.first)
    return bank.grader(for: question).verdict(
      typed, key: key.text, synonyms: key.synonyms + question.synonyms)
  }

  @Test(arguments: [
    // The rungs, from the top.
    ("Giám đốc phát triển kinh doanh", "vietnamese:letters/cbo:vi", Verdict.same),
    ("  GIÁM ĐỐC   phát triển kinh-doanh. ", "vietnamese:letters/cbo:vi", .same),
    ("“giám đốc phát triển kinh doanh”", "vietnamese:letters/cbo:vi", .same),
    ("Quản lý khũng hoảng", "definition:area/crisis-management:vi", .withoutMarks),
    ("Quản lí khủng hoảng", "definition:area/crisis-management:vi", .tonePlacement),
    ("Quản lý khủng hoảng", "definition:area/crisis-management:vi", .same),
    ("CPO", "accountable:roadmap-prioritisation:en", .same),
    ("the CPO", "accountable:roadmap-prioritisation:en", .same),
    ("chief product officer", "accountable:roadmap-prioritisation:en", .synonym),
    ("Giám đốc sản phẩm", "accountable:roadmap-prioritisation:en", .synonym),
    ("giam doc phat trien kinh doanh", "vietnamese:letters/cbo:vi", .withoutMarks),
    ("Giám đốc phat trien kinh doanh", "vietnamese:letters/cbo:vi", .withoutMarks),
    ("Chief Prodct Officer", "accountable:roadmap-prioritisation:en", .typo),
    ("Chief Porduct Oficer", "accountable:roadmap-prioritisation:en", .typo),
    ("cheif prodct oficer", "accountable:roadmap-prioritisation:en", .wrong),
    // A letter less is another role, not a slip.
    ("CPOO", "accountable:roadmap-prioritisation:en", .wrong),
    ("CTO", "accountable:roadmap-prioritisation:en", .wrong),
    ("Chief People Officer", "accountable:roadmap-prioritisation:en", .wrong),
    ("Giám đốc sản xuất", "vietnamese:letters/cbo:vi", .wrong),
    ("Giám đốc điều hành", "vietnamese:letters/coo:vi", .synonym),
    ("", "accountable:roadmap-prioritisation:en", .wrong),
    ("???", "accountable:roadmap-prioritisation:en", .wrong),
  ])
  func `is found on the right rung`(typed: String, id: String, expected: Verdict) throws {
    #expect(try verdict(typed, of: id) == expected)
  }

  @Test func `has its tone mark in the old or the new place`() {
    let grader = Grader(vocabulary: ["hòa", "thúy", "quý"])
    #expect(grader.verdict("hoà", key: "hòa", synonyms: []) == .tonePlacement)
    #expect(grader.verdict("thuý", key: "thúy", synonyms: []) == .tonePlacement)
    #expect(grader.verdict("quý", key: "quý", synonyms: []) == .same)
  }

  @Test func `is not told by letters that two names share without their marks`() {
    let grader = Grader(vocabulary: ["bán", "bàn", "kế toán"])
    #expect(grader.verdict("ban", key: "bán", synonyms: []) == .wrong)
    #expect(grader.verdict("ke toan", key: "kế toán", synonyms: []) == .withoutMarks)
    #expect(grader.verdict("đ", key: "d", synonyms: []) == .withoutMarks)
  }

  @Test func `may have a slip in its letters and never in its numbers`() {
    let grader = Grader(vocabulary: ["Decree 155 of 2020", "Decree 165 of 2020"])
    #expect(grader.verdict("decre 155 of 2020", key: "Decree 155 of 2020", synonyms: []) == .typo)
    #expect(grader.verdict("decree 156 of 2020", key: "Decree 155 of 2020", synonyms: []) == .wrong)
    #expect(grader.verdict("decree 155 of 202", key: "Decree 155 of 2020", synonyms: []) == .wrong)
  }

  @Test func `is wrong when another name is as near`() {
    let grader = Grader(vocabulary: ["product vision", "product mission"])
    #expect(grader.verdict("product visions", key: "product vision", synonyms: []) == .typo)
    let near = Grader(vocabulary: ["planning", "planting"])
    #expect(near.verdict("plannin", key: "planning", synonyms: []) == .typo)
    #expect(near.verdict("plantning", key: "planning", synonyms: []) == .wrong)
  }

  @Test func `may be a list in any order, and part of it counts`() throws {
    let question = try #require(bank.question("list:S28/series:vi"))
    let grader = bank.grader(for: question)
    let all =
      "giam doc ux, Trưởng phòng Phân tích Sản phẩm; giám đốc Quản lý sản phẩm và Giám đốc marketing sản phẩm"
    #expect(grader.grade(list: all, keys: question.keys).verdict == .wholeList)
    let half = grader.grade(list: "Giám đốc UX, giám đốc marketing sản phẩm", keys: question.keys)
    #expect(half.verdict == .partOfList && half.rating == .hard && half.missing.count == 2)
    let one = grader.grade(list: "Giám đốc UX, thợ mộc", keys: question.keys)
    #expect(one.rating == .again && one.extra == ["thợ mộc"])
    #expect(grader.grade(list: "không biết", keys: question.keys).verdict == .wrong)
  }

  @Test func `may be a list of names with commas in them`() throws {
    let question = try #require(bank.question("list:cmo/market-revenue:vi"))
    let typed = question.keys.map(\.text).joined(separator: ", ")
    #expect(bank.grader(for: question).grade(list: typed, keys: question.keys).verdict == .wholeList)
  }

  @Test func `is rated by its verdict, and a wrong answer is never hard`() {
    #expect(Verdict.wrong.rating == .again)
    #expect(Verdict.allCases.filter { $0.rating == .hard } == [.partOfList, .withoutMarks, .typo])
    #expect(!Verdict.allCases.contains { $0.rating == .easy })
  }
}
