import Glibc
import KnowledgeImage
import QuestionBank
import QuestionReading
import RoleLoading
import SourceText

/// Makes the image of the shipped knowledge base, at build time: `ImageMaker PACKAGE OUTPUT`.
///
/// It reads the folder `KnowledgeBase` of the package and writes `knowledge.image` into the output folder, with a
/// file of C that puts it into the program. The same files always give the same bytes.
@main
struct ImageMaker {
  static func main() {
    guard CommandLine.arguments.count == 3 else { fail("usage: ImageMaker PACKAGE OUTPUT") }
    let (package, output) = (CommandLine.arguments[1], CommandLine.arguments[2])
    let files = knowledgeFiles(package + "/KnowledgeBase")
    let loaded = loadKnowledge(files, root: "KnowledgeBase")
    guard let knowledge = loaded.knowledge else {
      fail(
        loaded.findings.filter { $0.severity == .error }.map { $0.report(in: .en) }.joined(separator: "\n"))
    }
    var digest = digest(ofMakerIn: package)
    digest.add(contentsDigest(of: files))
    guard
      let image = KnowledgeImage.bytes(
        of: knowledge, madeOf: digest,
        tables: preparedTables(of: knowledge).merging(preparedQuestions(of: knowledge)) { $1 })
    else {
      fail("the knowledge base is too large for an image")
    }
    write(image, to: output + "/knowledge.image")
    write(Array(source.utf8), to: output + "/KnowledgeImage.c")
  }

  /// How the image gets into the program.
  private static let source = """
    /* Made by ImageMaker: the image of the shipped knowledge base. */
    #include "KnowledgeData.h"
    #pragma clang diagnostic ignored "-Wc23-extensions"
    static const unsigned char image[] = {
    #embed "knowledge.image"
    };
    csuite_knowledge_file csuite_knowledge_image(void)
    {
        csuite_knowledge_file file = {"knowledge.image", image, sizeof image};
        return file;
    }

    """
}

/// The modules whose change may change what is read from the same files, or how it is laid down.
private let makers = [
  "KnowledgeImage", "Naming", "QuestionBank", "QuestionReading", "RoleLoading", "Roles", "SourceText",
  "SpacedRepetition", "StoredValues", "TextSearch", "YAMLTree",
]

private func digest(ofMakerIn package: String) -> Digest {
  var digest = Digest()
  for module in makers {
    for path in swiftFiles(in: "\(package)/Sources/\(module)") {
      digest.add(String(path.dropFirst(package.count)))
      read(path).withUnsafeBytes { digest.add($0) }
    }
  }
  return digest
}

private func knowledgeFiles(_ folder: String) -> [KnowledgeFile] {
  ["", "competencies/", "roles/"].flatMap { part in
    names(in: folder + "/" + part).filter { $0.hasSuffix(".yaml") }.map { name in
      let source = SourceFile(path: "KnowledgeBase/\(part)\(name)", bytes: read("\(folder)/\(part)\(name)"))
      return KnowledgeFile(name: part + name, source: source)
    }
  }
}

private func swiftFiles(in folder: String) -> [String] {
  names(in: folder).flatMap { name -> [String] in
    if name.hasSuffix(".swift") { return ["\(folder)/\(name)"] }
    return name.contains(".") ? [] : swiftFiles(in: "\(folder)/\(name)")
  }
}

private func names(in path: String) -> [String] {
  guard let folder = opendir(path) else { fail("\(path) cannot be read") }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

private func read(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fail("\(path) cannot be read") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&piece, 1, piece.count, file)
    if count == 0 { break }
    bytes += piece[..<count]
  }
  guard ferror(file) == 0 else { fail("\(path) cannot be read") }
  return bytes
}

private func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "wb") else { fail("\(path) cannot be written") }
  let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
  guard fclose(file) == 0, isWritten else { fail("\(path) cannot be written") }
}

private func fail(_ reason: String) -> Never {
  let text = Array("ImageMaker: \(reason)\n".utf8)
  _ = Glibc.write(STDERR_FILENO, text, text.count)
  exit(1)
}
