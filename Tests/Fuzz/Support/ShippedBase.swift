package import Roles
import RoleLoading
import SourceText
package import TextSearch

/// What is made once before the first trial.
package enum Shipped {
  /// The knowledge base of this checkout, from the files that the environment names as the program's would be.
  package static let knowledge = loadTrustedKnowledge(files, root: "KnowledgeBase").knowledge ?? .empty
  /// Its index.
  package static let index = SearchIndex(knowledge)

  private static var files: [KnowledgeFile] {
    names(in: "KnowledgeBase").map { name in
      KnowledgeFile(name: name, source: SourceFile(path: name, bytes: contents(of: "KnowledgeBase/\(name)")))
    }
  }
}
