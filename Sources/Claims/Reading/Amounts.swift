/// The numbers of a sentence, in one form: `1,200` and `1.200` are the same, and so are "two" and ‘hai’.
///
/// ‘ba’ and ‘năm’ are left out, which mean father and year as well.
func amounts(in text: String) -> Set<String> {
  var found: Set<String> = []
  var digits = ""
  for character in text + " " {
    if character.isASCII, character.isNumber || !digits.isEmpty && ".,".contains(character) {
      digits.append(character)
      continue
    }
    if let amount = amount(digits) { found.insert(amount) }
    digits = ""
  }
  for word in toneWords(of: text) { if let amount = namedAmounts[word] { found.insert(amount) } }
  return found
}

/// A number without the marks between its thousands; a comma before decimals is a point.
private func amount(_ digits: String) -> String? {
  let parts = digits.split { ".,".contains($0) }
  guard let first = parts.first else { return nil }
  let isThousands = parts.count > 1 && parts.dropFirst().allSatisfy { $0.count == 3 } && first != "0"
  return isThousands ? parts.joined() : parts.prefix(2).joined(separator: ".")
}

private let namedAmounts = [
  "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
  "ten": "10",
  "eleven": "11", "twelve": "12", "twenty": "20", "thirty": "30", "half": "1/2", "twice": "x2",
  "double": "x2",
  "hai": "2", "bốn": "4", "sáu": "6", "bảy": "7", "tám": "8", "chín": "9", "mười": "10", "nửa": "1/2",
  "đôi": "x2",
]
