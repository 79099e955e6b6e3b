import Foundation
import PackagePlugin

/// Has the image of the shipped knowledge base made whenever a file of it, or of what makes it, has changed.
@main
struct EmbedImage: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let package = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL
    let makers = [
      "KnowledgeImage", "Naming", "QuestionReading", "RoleLoading", "Roles", "SourceText", "StoredValues",
      "TextSearch", "YAMLTree",
    ].map { "Sources/\($0)" }
    let inputs = (["KnowledgeBase"] + makers).flatMap { files(in: package.appending(path: $0)) }
    return [
      .buildCommand(
        displayName: "Making the image of the knowledge base",
        executable: try context.tool(named: "ImageMaker").url,
        arguments: [package.path, output.path], inputFiles: inputs,
        outputFiles: [output.appending(path: "KnowledgeImage.c")])
    ]
  }

  private func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { ["yaml", "swift"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
  }
}
