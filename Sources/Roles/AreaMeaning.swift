public import SourceText

/// What an area of work is, in words.
public struct AreaMeaning: Hashable, Sendable {
  /// What belongs to the area and what does not; nil when nobody has said so.
  public package(set) var definition: LocalizedText?
  /// The area that it is most easily mistaken for.
  public package(set) var confusedWith: Competency.ID?
  /// What a person does at levels 1 to 5; empty when nobody has said so.
  public package(set) var levels: [LocalizedText]

  package init(
    definition: LocalizedText? = nil, confusedWith: Competency.ID? = nil, levels: [LocalizedText] = []
  ) {
    self.definition = definition
    self.confusedWith = confusedWith
    self.levels = levels
  }
}
