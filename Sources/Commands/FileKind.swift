public import RoleLoading

/// A kind of YAML file that a person writes for a command, such as a profile.
public struct FileKind: Sendable {
  /// The name under which `schema` prints the kind's JSON Schema.
  public let name: String
  /// What may stand in such a file.
  public let shape: Shape

  /// A kind of file and what may stand in it.
  public init(_ name: String, _ shape: Shape) {
    self.name = name
    self.shape = shape
  }
}
