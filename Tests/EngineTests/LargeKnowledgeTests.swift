import Roles
import SourceText
import Testing
import TextSearch

@Suite struct `A search among many facts` {
  /// More facts than are scored together, with rare words at both ends.
  private static let large = SmallKnowledge(
    (0..<70_000).map { number in
      switch number {
      case 3, 65_535, 65_536, 69_999: "Sets the zebra budget number \(number)."
      default: number % 2 == 0 ? "Approves the zeta plan." : "Reviews a report."
      }
    }, in: .en)

  @Test func `finds what stands anywhere, each fact once`() {
    let result = Self.large.index.search(FactQuery("zebra", in: Self.large.knowledge))
    #expect(result.total == 4)
    #expect(result.hits.map(\.fact.id.text) == ["F-4", "F-65536", "F-65537", "F-70000"])
    #expect(result.roles == [Role.ID("boss"): 4] && result.kinds == [.duty: 4])
  }

  @Test(arguments: [("\"zebra budget\"", 4), ("+zebra -65536", 3), ("zet*", 34_999), ("zebra OR zeta", 4)])
  func `meets every demand in all of them`(query: String, total: Int) {
    #expect(Self.large.index.search(FactQuery(query, in: Self.large.knowledge)).total == total)
  }

  @Test(arguments: [
    "pricing", "giá bán", "prod*", "product OR strategy OR risk", "\"product strategy\"", "role:cpo",
    "+chiến +lược", "churn -role:cpo", "stratefy",
  ])
  func `shows first what a whole list begins with, and counts what is in it`(query: String) {
    let wanted = FactQuery(query, in: Shipped.knowledge)
    let whole = Shipped.index.search(wanted, limit: .max)
    for limit in [1, 3, 10] {
      let first = Shipped.index.search(wanted, limit: limit)
      #expect(first.hits.map(\.fact.id) == whole.hits.prefix(limit).map(\.fact.id), "\(query)")
      #expect(first.total == whole.hits.count)
    }
    let roles = Dictionary(whole.hits.compactMap(\.fact.role).map { ($0, 1) }, uniquingKeysWith: +)
    let kinds = Dictionary(whole.hits.map { ($0.fact.kind, 1) }, uniquingKeysWith: +)
    #expect(whole.roles == roles && whole.kinds == kinds)
  }
}
