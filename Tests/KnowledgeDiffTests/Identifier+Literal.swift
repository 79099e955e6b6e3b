public import Roles

extension Identifier: ExpressibleByUnicodeScalarLiteral {}
extension Identifier: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Identifier: ExpressibleByStringLiteral {
  /// The id, as tests write it.
  public init(stringLiteral text: String) { self.init(text) }
}
