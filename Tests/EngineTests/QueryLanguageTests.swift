import Roles
import SourceText
import TestSupport
import Testing
import TextSearch

private let small = SmallKnowledge(
  [
    "The product team sets target markets.", "Target costs and markets differ.", "Pricing follows value.",
    "Prices are reviewed each quarter.", "The brand team owns the message.", "Hiring is shared.",
  ], in: .en)

private let filters: [(query: String, fits: @Sendable (Fact) -> Bool)] = [
  ("role:cpo", { $0.role?.text == "cpo" }),
  ("role:\"giám đốc sản phẩm\"", { $0.role?.text == "cpo" }),
  ("role:cpo,cto kind:metric", { ["cpo", "cto"].contains($0.role?.text) && $0.kind == .metric }),
  ("role:cpo role:cto", { ["cpo", "cto"].contains($0.role?.text) }),
  ("-role:cpo kind:duty", { $0.role?.text != "cpo" && $0.kind == .duty }),
  ("kind:\"nhiệm vụ\" -kind:metric", { $0.kind == .duty }),
  ("competency:pricing", { $0.competencies.contains { $0.text == "pricing" } }),
  (
    "-competency:pricing role:cpo",
    { $0.role?.text == "cpo" && !$0.competencies.contains { $0.text == "pricing" } }
  ),
  ("source:vn-pace", { $0.sources.contains { $0.text == "VN-PACE" } }),
  ("grade:a", { Shipped.knowledge.grade(of: $0) == .official }),
  ("-grade:a -grade:b -grade:c -grade:d", { Shipped.knowledge.grade(of: $0) == nil }),
  ("vaitrò:cto loại:metric", { $0.role?.text == "cto" && $0.kind == .metric }),
]

@Suite struct `The query language` {
  @Test(arguments: [
    ("\"target markets\"", ["F-1"]), ("+markets +costs", ["F-2"]), ("markets -costs", ["F-1"]),
    ("market NOT costs", ["F-1"]), ("pric*", ["F-3", "F-4"]), ("+pric* -quarter", ["F-3"]),
    ("hiring OR message", ["F-6", "F-5"]), ("\"brand team\" OR \"is shared\"", ["F-5", "F-6"]),
    ("-\"target markets\" target", ["F-2"]), ("“target markets”", ["F-1"]), ("markets -target", []),
    ("\"markets target\"", []),
  ])
  func `finds what its operators ask for`(query: String, ids: [String]) {
    #expect(Set(small.find(query)) == Set(ids))
  }

  @Test(arguments: filters.indices)
  func `filters as it says`(number: Int) {
    let (query, fits) = filters[number]
    let result = Shipped.index.search(FactQuery(query, in: Shipped.knowledge), limit: .max)
    let expected = Shipped.knowledge.facts.filter(fits).map(\.id)
    #expect(result.hits.map(\.fact.id) == expected)
    #expect(result.total == expected.count)
    #expect(result.roles.values.reduce(0, +) <= result.total)
    #expect(result.kinds.values.reduce(0, +) == result.total)
  }

  @Test func `filters and ranks at once`() {
    let query = FactQuery("giá role:cpo kind:duty", in: Shipped.knowledge)
    let result = Shipped.index.search(query, limit: .max)
    #expect(result.total > 2)
    #expect(result.hits.allSatisfy { $0.fact.role?.text == "cpo" && $0.fact.kind == .duty && $0.score > 0 })
  }

  @Test func `looks in one language where it is told to`() {
    let query = FactQuery("marketing lang:vi", in: Shipped.knowledge)
    #expect(Shipped.index.search(query).hits.allSatisfy { $0.language == .vi })
  }

  @Test func `names filters that stand for nothing`() {
    let result = Shipped.index.search(FactQuery("giá role:xyz", in: Shipped.knowledge))
    #expect(result.total == 0)
    #expect(result.query.unknownFilters == ["role:xyz"])
  }

  @Test(arguments: ["asdf qwerty", "zzz", "pizza mozzarella", "…", "xyz-qqq", "?!", "-", "\"\""])
  func `finds nothing where nothing is known of the words`(query: String) {
    let result = Shipped.index.search(FactQuery(query, in: Shipped.knowledge))
    #expect(result.total == 0)
  }

  @Test func `takes any text for a query`() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "\"", "“", "”", "'", "-", "+", "*", ":", "|", "OR", "NOT", "AND", "role:", "kind:x", "-role:cpo", "(",
      ")", " ",
      "\t", "\u{0}", "\u{200B}", "\u{301}", "🙂", "giá", "Đ", "price", "a", "lang:", "定価", "\\", "%",
      "role:\"",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...12, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let result = Shipped.index.search(FactQuery(text, in: Shipped.knowledge), limit: 5)
      #expect(result.hits.count == min(5, result.total), "\(text)")
      #expect(
        zip(result.hits, result.hits.dropFirst()).allSatisfy {
          $0.score >= $1.score || !$0.hasOtherMarks && $1.hasOtherMarks
        }, "\(text)")
    }
  }

  @Test func `takes very long text`() {
    let text = String(repeating: "giá sản phẩm \"", count: 20_000)
    #expect(FactQuery(text, in: Shipped.knowledge).isEmpty == false)
    #expect(Shipped.index.search(FactQuery(words: text)).total > 0)
    let sentence = String(repeating: "giá sản phẩm ", count: 1_000)
    #expect(Shipped.index.search(FactQuery([sentence], in: Shipped.knowledge)).total > 0)
  }
}

@Suite struct `English words` {
  private let small = SmallKnowledge(
    ["The CISO owns cybersecurity.", "A cross functional team.", "Nobody answers twice."], in: .en)

  @Test(arguments: [
    ("cyber security", "F-1"), ("crossfunctional", "F-2"), ("cybersec", "F-1"),
  ])
  func `are found written as one, apart and half typed`(query: String, id: String) {
    #expect(small.find(query).first == id)
  }

  @Test func `with an apostrophe are one word`() {
    let vietnamese = SmallKnowledge(["Đơn hàng do phòng bán hàng nhận."], in: .vi)
    #expect(vietnamese.find("don't") == [])
  }
}
