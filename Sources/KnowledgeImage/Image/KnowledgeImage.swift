package import Roles
package import StoredValues

/// A knowledge base in the form in which it is used: bytes of which only those are read that are asked for.
package struct KnowledgeImage: Sendable {
  /// The knowledge; its facts, areas and sources are made when they are looked at.
  package let knowledge: KnowledgeBase
  private let shelves: Shelves

  /// Opens the bytes of an image.
  ///
  /// - Parameters:
  ///   - bytes: The image.
  ///   - digest: What it must have been made of; nil when that is known.
  ///   - isTrusted: Whether the bytes cannot have changed, as those inside the program cannot.
  /// - Throws: Why the bytes cannot be used.
  package init(_ bytes: ImageBytes, madeOf digest: Digest?, isTrusted: Bool = false) throws(ImageFault) {
    let header = try bytes.header(isTrusted: isTrusted)
    if let digest, header.digest != digest { throw .isOfOtherContents }
    shelves = Shelves(bytes, header)
    let (parts, isDone) = bytes.withBytes { whole in
      var reader = FieldReader(whole, header[.rest], of: bytes)
      return (SmallParts.passed(nil, &reader), reader.isDone)
    }
    guard isDone, shelves.areWhole else { throw .isDamaged }
    knowledge = KnowledgeBase(
      manifest: parts.manifest, roles: parts.roles, facts: shelves.facts.things, groups: parts.groups,
      competencies: shelves.areas.things, sources: shelves.sources.things,
      disagreements: parts.disagreements, acronyms: parts.acronyms, abbreviations: parts.abbreviations,
      vocabulary: parts.vocabulary, company: { [company = parts.company] in company.first ?? CompanyGuide() },
      provenance: parts.provenance,
      tables: PreparedTables(bytes, PreparedTable.allCases.map { header[Section($0)] }))
  }

  /// Whether everything in the image can be made of its bytes; reads all of it.
  package var isReadable: Bool {
    shelves.facts.isReadable && shelves.areas.isReadable && shelves.sources.isReadable
  }

  /// The bytes of an image of a knowledge base; the same for the same knowledge.
  ///
  /// - Parameter tables: What the engine made ready of the knowledge, if anything.
  /// - Returns: Nil when the knowledge is too large for an image.
  package static func bytes(
    of knowledge: KnowledgeBase, madeOf digest: Digest, tables: [PreparedTable: [UInt8]] = [:]
  ) -> [UInt8]? {
    var writer = FieldWriter()
    _ = SmallParts.passed(SmallParts(knowledge), &writer)
    guard !writer.hasFailed, let facts = shelfSections(knowledge.facts),
      let areas = shelfSections(knowledge.competencies), let sources = shelfSections(knowledge.sources)
    else { return nil }
    let prepared = PreparedTable.allCases.map { tables[$0] ?? [] }
    return Header.image([writer.bytes] + facts + areas + sources + prepared, digest: digest)
  }
}

/// The things of an image that are made one by one.
private struct Shelves: Sendable {
  let facts: Shelf<Fact>
  let areas: Shelf<Competency>
  let sources: Shelf<Source>

  init(_ bytes: ImageBytes, _ header: Header) {
    facts = Shelf(bytes, header, starts: .factStarts, order: .factOrder, fields: .facts)
    areas = Shelf(bytes, header, starts: .areaStarts, order: .areaOrder, fields: .areas)
    sources = Shelf(bytes, header, starts: .sourceStarts, order: .sourceOrder, fields: .sources)
  }

  var areWhole: Bool { facts.isWhole && areas.isWhole && sources.isWhole }
}

extension ImageBytes {
  /// The header, after everything was held against its sum unless it is trusted.
  fileprivate func header(isTrusted: Bool) throws(ImageFault) -> Header {
    let found: Result<Header, ImageFault> = withBytes { bytes in
      do throws(ImageFault) {
        let header = try Header(bytes)
        let isWhole = isTrusted || bytes.number(at: Header.sumPlace) == Header.sum(of: bytes)
        return isWhole ? .success(header) : .failure(.isDamaged)
      } catch {
        return .failure(error)
      }
    }
    return try found.get()
  }
}

extension KnowledgeImage {
  /// What the image inside the program was made of.
  package static func digest(of bytes: ImageBytes) throws(ImageFault) -> Digest {
    try bytes.header(isTrusted: true).digest
  }
}
