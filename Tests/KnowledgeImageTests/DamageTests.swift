import KnowledgeImage
import Roles
import StoredValues
import Testing

@Suite struct `An image that is damaged` {
  @Test func `is refused, whichever of 2,000 bytes has another bit`() {
    for number in 0..<2_000 {
      var bytes = SampleImage.bytes
      // The header whole, the rest in even steps.
      let place = number < 184 ? number : number * (bytes.count / 2_000)
      bytes[place] ^= 1 << UInt8(number % 8)
      #expect(throws: ImageFault.self, "\(place)") { try SampleImage.opened(bytes) }
    }
  }

  @Test func `is refused when it ends too early or too late`() {
    for number in 0..<500 {
      let length = number < 200 ? number : number * (SampleImage.bytes.count / 500)
      #expect(throws: ImageFault.self, "\(length)") {
        try SampleImage.opened(Array(SampleImage.bytes.prefix(length)))
      }
    }
    #expect(throws: ImageFault.isTruncated) { try SampleImage.opened(SampleImage.bytes + [0]) }
  }

  @Test func `never traps, even where the bytes are taken as they are`() throws {
    // Inside the program nothing is held against its sum; there, too, wrong bytes must be harmless.
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var bytes = SampleImage.bytes
      for _ in 0..<40 { bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255) }
      for place in 48..<184 where Int.random(in: 0..<400) == 0 { bytes[place] = .random(in: 0...255) }
      guard let image = try? KnowledgeImage(ImageBytes(bytes), madeOf: nil, isTrusted: true) else { continue }
      for fact in image.knowledge.facts.prefix(200) { _ = image.knowledge.fact(fact.id) }
    }
    #expect(try SampleImage.opened().isReadable)
  }
}

@Suite struct `An image of somebody else` {
  private func changed(_ place: Int, _ change: (inout UInt8) -> Void) -> [UInt8] {
    var bytes = SampleImage.bytes
    change(&bytes[place])
    return bytes
  }

  @Test func `is told by its mark, its version and what it was made of`() {
    let mark = Array(SampleImage.bytes.prefix(8).reversed()) + SampleImage.bytes.dropFirst(8)
    #expect(throws: ImageFault.isForeign) { try SampleImage.opened(mark) }
    #expect(throws: ImageFault.isForeign) { try SampleImage.opened([]) }
    #expect(throws: ImageFault.isOfAnotherVersion) { try SampleImage.opened(changed(8) { $0 += 1 }) }
    #expect(throws: ImageFault.isOfOtherContents) {
      try KnowledgeImage(ImageBytes(SampleImage.bytes), madeOf: Digest())
    }
  }
}

@Suite struct `What tells contents apart` {
  @Test func `is changed by every byte, and by where one text ends`() {
    func digest(_ texts: [String]) -> Digest {
      var digest = Digest()
      for text in texts { digest.add(text) }
      return digest
    }
    let text = "Giá do CPO quyết định, CRO cho ý kiến."
    var seen: Set<Digest> = [digest([text])]
    for place in text.utf8.indices {
      var bytes = Array(text.utf8)
      bytes[text.utf8.distance(from: text.utf8.startIndex, to: place)] ^= 1
      #expect(seen.insert(bytes.withUnsafeBytes { Digest(of: $0) }).inserted)
    }
    #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
    #expect(digest(["a", ""]) != digest(["a"]) && digest(["a\0"]) != digest(["a"]))
  }
}
