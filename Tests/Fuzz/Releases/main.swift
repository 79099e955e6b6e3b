import FuzzSupport
import RoleFrameworks

// A file of an O*NET or ESCO release, cut into pieces where the first byte says; it reads the same in one piece.
fuzz { start, count in
  let all = bytes(start, count)
  let size = max(1, Int(all.first ?? 1))
  for (kind, name) in [
    (Catalogue.Kind.onet, "Skills.txt"), (.onet, "Occupation Data.txt"), (.esco, "skills_en.csv"),
  ] {
    guard let part = ReleaseFile(name: name) else { fatalError("\(name) is no file of a release") }
    var (whole, cut) = (ReleaseReader(kind), ReleaseReader(kind))
    whole.begin(name, part)
    cut.begin(name, part)
    whole.feed(all[...])
    for start in stride(from: 0, to: all.count, by: size) {
      cut.feed(all[start..<min(start + size, all.count)])
    }
    whole.end()
    cut.end()
    guard whole.catalogue.counts.map(\.records) == cut.catalogue.counts.map(\.records) else {
      fatalError("pieces read otherwise than the whole")
    }
  }
  return 0
}
