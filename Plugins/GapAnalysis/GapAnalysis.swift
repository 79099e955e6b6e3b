public import Commands

/// Says what a person lacks for a role, what a move between roles changes, and what a team leaves open.
public enum GapAnalysis: Plugin {
  /// The commands `gap person`, `gap move`, `gap team` and `gap new`.
  public static let commands = [personCommand, moveCommand, teamCommand, newCommand]

  /// The profile of a person and the file of a team.
  public static let fileKinds = [FileKind("profile", .profile), FileKind("team", .team)]
}
