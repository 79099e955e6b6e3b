public import Commands

/// Reads what others have: responsibility charts, ladders, O*NET and ESCO; and says what is wrong or has changed.
public enum Charts: Plugin {
  /// The commands `import`, `lint` and `drift`.
  public static let commands = [importCommand, lintCommand, driftCommand]
}
