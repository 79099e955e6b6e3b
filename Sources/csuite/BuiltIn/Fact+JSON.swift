import Commands
import Documents
import Roles

extension Fact {
  /// The parameters that stand in every list of facts.
  static func json(_ facts: [Fact], in knowledge: KnowledgeBase) -> JSONValue {
    .array(facts.map { knowledge.json(of: $0) })
  }
}
