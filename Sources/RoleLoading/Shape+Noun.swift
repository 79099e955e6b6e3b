import SourceText

extension Shape {
  /// What the mapping is called in a message.
  var noun: LocalizedText { LocalizedText(en: name, vi: vietnameseNames[name] ?? name) }
}

/// The names of the shapes, English and Vietnamese.
private let vietnameseNames = [
  "knowledge base": "kho tri thức", "scale": "thang đo", "step of a scale": "bậc của thang đo",
  "list of sources": "danh sách nguồn", "source": "nguồn", "list of disagreements": "danh sách bất đồng",
  "disagreement": "bất đồng", "side of a disagreement": "phía của bất đồng",
  "list of acronyms": "danh sách chữ viết tắt chức danh", "acronym": "chữ viết tắt chức danh",
  "meaning of an acronym": "nghĩa của chữ viết tắt", "list of abbreviations": "danh sách chữ viết tắt",
  "abbreviation": "chữ viết tắt", "role": "vai trò", "name": "tên gọi", "note": "ghi chú", "fact": "dữ kiện",
  "evidence": "bằng chứng", "requirement": "yêu cầu", "years of experience": "số năm kinh nghiệm",
  "degree": "bằng cấp", "group of competencies": "nhóm năng lực", "competency": "năng lực",
  "relation": "quan hệ", "event": "tình huống", "law": "văn bản luật", "list of words": "danh sách từ ngữ",
  "spelling of chat": "cách viết tắt khi chat", "shared name": "tên gọi chung", "term": "thuật ngữ",
  "guide to companies": "chỉ dẫn về công ty", "stage of a company": "giai đoạn của công ty",
  "industry": "ngành",
  "help from outside": "bên hỗ trợ từ ngoài", "post by law": "chức danh luật định",
  "need of an area": "nhu cầu của một mảng",
  "extending knowledge base": "kho tri thức mở rộng", "changes": "các thay đổi", "additions": "các bổ sung",
  "prohibitions": "những gì bị cấm", "change of a role": "thay đổi vai trò",
  "change of a competency": "thay đổi năng lực", "change of a relation": "thay đổi quan hệ",
  "change of a fact": "thay đổi dữ kiện", "change of a source": "thay đổi nguồn",
  "change of a disagreement": "thay đổi bất đồng", "added fact": "dữ kiện bổ sung",
  "added competency": "năng lực bổ sung", "words of a competency": "cách gọi năng lực",
  "text in each language": "đoạn chữ ở mỗi ngôn ngữ",
]
