import KnowledgeImage
import Naming
import QuestionReading
import Roles
import SourceText
import StoredValues
import Testing
import TextSearch

@Suite struct `The tables of the engine` {
  // The questions of a quiz are of another module, whose tests hold them against the bank.
  @Test(arguments: PreparedTable.allCases.filter { $0 != .questions })
  func `are all in an image, as they were made`(table: PreparedTable) throws {
    let kept = try #require(try SampleImage.opened().knowledge.tables)
    let made = try #require(SampleImage.tables[table])
    #expect(made.count > 1_000)
    let again: [UInt8]? =
      switch table {
      case .texts: kept.value(table, as: SearchTables.self).map(PreparedTables.bytes)
      case .situations: kept.value(table, as: SituationTables.self).map(PreparedTables.bytes)
      case .areaNames: kept.value(table, as: AreaNames.self).map(PreparedTables.bytes)
      case .spelling: kept.value(table, as: SpellingTables.self).map(PreparedTables.bytes)
      case .places: kept.value(table, as: FactPlaces.self).map(PreparedTables.bytes)
      case .titles: kept.value(table, as: TitleNames.self).map(PreparedTables.bytes)
      case .questions: nil
      case .grammar: kept.value(table, as: GrammarTables.self).map(PreparedTables.bytes)
      }
    #expect(again == made)
  }

  @Test func `are the same whether the knowledge was read or kept`() throws {
    #expect(preparedTables(of: try SampleImage.opened().knowledge) == SampleImage.tables)
  }

  @Test func `are not taken from another table, or from bytes that end too early`() throws {
    let kept = try #require(try SampleImage.opened().knowledge.tables)
    #expect(kept.value(.spelling, as: SearchTables.self) == nil)
    let made = try #require(SampleImage.tables[.texts])
    for length in [0, 1, made.count / 2, made.count - 1] {
      let cut = PreparedTables(ImageBytes(Array(made.prefix(length))), [0..<length])
      #expect(cut.value(.texts, as: SearchTables.self) == nil, "\(length)")
    }
  }

  @Test(arguments: [
    "product vision", "giá bán", "\"roadmap\" OR pricing", "bao mat", "prodct vison", "lương",
  ])
  func `change nothing of what is found`(words: String) throws {
    let (kept, read) = (try SampleImage.opened().knowledge, SampleImage.knowledge)
    #expect(kept.tables != nil && read.tables == nil)
    let found = [kept, read].map {
      SearchIndex($0).search(FactQuery(words, in: $0), limit: 50).hits.map(\.fact.id)
    }
    #expect(found[0] == found[1] && !found[0].isEmpty)
  }

  @Test(arguments: ["CPO-x", "S4", "CP0-12", "nosuchword", "cfo 9", "x-1", "Z", "pricng", "mazk-3"])
  func `leave out ids of facts only where none is near`(typed: String) throws {
    let (kept, read) = (try SampleImage.opened().knowledge, SampleImage.knowledge)
    let near = [kept, read].map { nearestNames(to: typed, among: $0.knownNames(near: typed), limit: 9) }
    #expect(near[0] == near[1])
    #expect(!kept.knownNames(near: "nosuchword").contains("CPO-52"))
  }
}
