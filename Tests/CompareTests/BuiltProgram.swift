import Foundation

/// The built program, run as a user runs it, for what only the whole of it does with the plugin.
enum BuiltProgram {
  struct Run {
    let output: String
    let errors: String
    let exitCode: Int32
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: ".build/debug").path

  /// Runs a line of the shell with the program on the path, in an empty home of its own.
  static func shell(_ line: String) throws -> Run {
    let home = FileManager.default.temporaryDirectory.appending(path: "csuite-compare-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    let errors = home.appending(path: "errors")
    try Data().write(to: errors)
    let (process, stdout) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = home
    process.environment = ["PATH": "\(folder):/usr/bin:/bin", "HOME": home.path, "LANG": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = stdout
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      output: String(decoding: output, as: UTF8.self),
      errors: try String(contentsOf: errors, encoding: .utf8), exitCode: process.terminationStatus)
  }
}
