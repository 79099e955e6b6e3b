/// What the reasons are worth beside the words' points, which are those of a search.
enum Weight {
  static let firstKind = 6.0
  static let otherKind = -3.0
  static let stepOfCareer = 2.5
  static let kindBesideWords = 0.3
  static let firstArea = 6.0
  static let furtherArea = 3.0
  static let evidence = 3.0
  static let owner = 3.0
  static let mainRole = 3.0
  static let furtherRole = 1.5
  static let bothRoles = 6.0
  static let line = 4.0
  static let value = 6.0
  static let anyValue = 3.0
  static let named = 20.0
  static let ofEvent = 8.0
  static let disputed = 12.0
  static let sought = 0.4
  static let soughtAlone = 1.2
  static let misconception = 4.0
  static let alike = 0.6
  /// Several words of one meaning in a fact say no more than one.
  static let mostAlike = 8.0
  static let importance = 0.2
  static let note = -1.0
  static let weakSources = -1.0
}
