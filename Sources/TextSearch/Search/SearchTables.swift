package import Roles
package import StoredValues

/// What a search looks at besides the knowledge, in the form in which an image keeps it.
package struct SearchTables: Sendable {
  let table: FactTable
  let texts: [TextIndex]
  let idBeginnings: [IdBeginning]

  /// The tables of a knowledge base, made anew.
  package init(madeOf knowledge: KnowledgeBase) {
    table = FactTable(knowledge)
    texts = knowledge.manifest.languages.map { textIndex(of: knowledge, in: $0) }
    idBeginnings = TextSearch.idBeginnings(of: knowledge.facts)
  }

  private init(table: FactTable, texts: [TextIndex], idBeginnings: [IdBeginning]) {
    (self.table, self.texts, self.idBeginnings) = (table, texts, idBeginnings)
  }
}

extension SearchTables: Storable {
  package static func passed(_ tables: SearchTables?, _ pass: inout some FieldPass) -> SearchTables {
    SearchTables(
      table: pass(tables) { $0.table }, texts: pass(tables) { $0.texts },
      idBeginnings: pass(tables) { $0.idBeginnings })
  }
}

extension FactTable: Storable {
  package static func passed(_ table: FactTable?, _ pass: inout some FieldPass) -> FactTable {
    FactTable(cellStarts: pass.block(table) { $0.cellStarts }, roleCount: pass(table) { $0.roleCount })
  }
}
