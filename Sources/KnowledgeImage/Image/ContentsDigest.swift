package import RoleLoading
import SourceText

/// What tells the files of a knowledge base apart: names, paths and bytes.
///
/// The paths belong to it, since findings and what was changed name them.
package func contentsDigest(of files: [KnowledgeFile]) -> Digest {
  var digest = Digest()
  for file in files {
    digest.add(file.name)
    digest.add(file.source.path)
    file.source.bytes.withUnsafeBytes { digest.add($0) }
  }
  return digest
}
