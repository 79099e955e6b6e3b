package import Roles
package import StoredValues

/// What a search looks at besides the knowledge, in the form in which an image keeps it.
package struct SearchTables: Sendable {
  let table: FactTable
  let texts: [TextIndex]

  /// The tables of a knowledge base, made anew.
  package init(madeOf knowledge: KnowledgeBase) {
    table = FactTable(knowledge)
    texts = knowledge.manifest.languages.map { textIndex(of: knowledge, in: $0) }
  }

  private init(table: FactTable, texts: [TextIndex]) {
    (self.table, self.texts) = (table, texts)
  }
}

extension SearchTables: Storable {
  package static func passed(_ tables: SearchTables?, _ pass: inout some FieldPass) -> SearchTables {
    SearchTables(
      table: pass(tables) { $0.table }, texts: pass(tables) { $0.texts })
  }
}

extension FactTable: Storable {
  package static func passed(_ table: FactTable?, _ pass: inout some FieldPass) -> FactTable {
    FactTable(cellStarts: pass.block(table) { $0.cellStarts }, roleCount: pass(table) { $0.roleCount })
  }
}
