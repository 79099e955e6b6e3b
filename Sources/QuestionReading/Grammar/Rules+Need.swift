/// Whether a company needs a role, whom first, and whether the law makes it have one.
let rulesAboutNeed: [Rule] = [
  Rule(
    "whether the law demands it", .need,
    sought: "law legally must compulsory bind luật bắt buộc quy định phải", aspect: .law,
    en: """
      (legally|law|laws|mandatory|compulsory|obliged|obligatory|statutory) … ROLE|ROLE … (mandatory|compulsory|obligatory|by law|legally|statutory)
      (required|forced|bound|obliged|made|compelled) to (have|appoint|hire|name|set up|keep|run) [a|an|the|our] [own] (ROLE|AREA)
      """,
    vi: """
      (luật|pháp luật) … (bắt|bắt buộc|quy định) … ROLE|(luật|pháp luật|bắt buộc|quy định) … (có|bổ nhiệm|tuyển|thuê|cử) [một] ROLE|ROLE [có] bắt buộc [phải có] (không|$)
      (buộc|bắt buộc|bị buộc|bị bắt|ép) [phải] (có|bổ nhiệm|tuyển|thuê|cử|mời|đặt ra) [một|ra] ROLE
      (buộc|bắt buộc|bắt|ép) [phải] (lập|có|thành lập|tổ chức|dựng|mở) [ra] [bộ phận|phòng|ban] (ROLE|AREA)
      """),
  Rule(
    "when to have one", .need,
    sought:
      "young early startups company has without before arrives not every small startup grow once trẻ chưa có xuất hiện không phải nhỏ khi",
    en: """
      <since,until,till> when [should|does|do|would|must|can|is it] … (hire|hires|need|needs|appoint|add|get|have|want|bring|time|right|introduce|recruit) … ROLE
      when … time … (bring|hire|add|get|appoint|recruit) … ROLE
      (is|are|have) (it|we|you|they|i|there) [already|now|finally] [reached|come|got] [at|to] [the] [right] (time|stage|point|size|moment) … ROLE
      (are|is) (we|you|they|it) (ready|big enough|large enough|old enough|too small|too big|too young) … ROLE|time (for|to hire|to get|to have|to appoint|to bring in|to add|to recruit) [a|an|our|the] [first] ROLE
      (too|right) (early|small|soon|time|stage|moment) … ROLE|ROLE too (early|soon)|at what (stage|size|point|moment) … ROLE|at what (stage|size|point|moment) … (company|firm|business|startup|organisation|organization) … (need|needs|want|wants|hire|have|appoint|require|requires|add|get) … ROLE|how (big|large) … ROLE
      """,
    vi: """
      (đã|tới) (đến lúc|lúc|thời điểm) [phải|cần|nên] [có|thuê|tuyển|bổ nhiệm|mời] [một] ROLE
      ROLE [thì] (khi nào|lúc nào|bao giờ) [mới|thì] (cần|nên|phải) [có|thuê|tuyển]
      (khi nào|lúc nào|bao giờ|thời điểm nào|giai đoạn nào|đến lúc|quy mô nào|cỡ nào|bao nhiêu người) … (cần|nên|thuê|tuyển|có|phải|bổ nhiệm) [có|thuê|tuyển] [một|thêm] ROLE
      """),
  Rule(
    "one person in two posts", .combination,
    sought: "same person one combine combining separate both posts also acts kiêm cùng một người tách",
    en: """
      ROLE (also|both|double as|doubles as|at the same time|serve as|act as) … ROLE|ROLE … (also|double as|same time) … ROLE
      (combine*|combining|both|same person|merge*|merging|join*|fold*|roll*|unite*) … ROLE … ROLE|(split|separate) … ROLE … ROLE|ROLE … ROLE … (one|single) (job|role|person|position|post)|(be|being|hold) both [a|an|the] ROLE
      ROLE [also] (be|act as|serve as|double as|work as|play) [a|an|the] ROLE (too|also|as well|at the same time|at once|on the side)
      """,
    vi: """
      ROLE [liệu] [có] [thể|nên|được|phải|cần] (kiêm|kiêm nhiệm|đồng thời|cùng lúc|vừa) … ROLE|(kiêm|kiêm nhiệm|vừa làm|gộp|nhập|hợp nhất) … ROLE … ROLE|ROLE … ROLE … (thành|làm) một|một người … ROLE … ROLE|tách … ROLE … ROLE|ROLE … ROLE … (tách|thành hai)
      """),
  Rule(
    "whether one is needed", .need,
    sought:
      "not every company small often do without where no until founder stage separate emerging standard không phải công ty nào nhỏ thường không có chưa có sáng lập giai đoạn",
    en: """
      <why,when> (do|does|should|would|must|can) (i|we|you|one|it|they|my|our|your|a|an|the|every|any|small|startups|companies|firms) … (need|needs|have|hire|want|get|bring|appoint|recruit|employ) [in] [both|also|really|even] [a|an|the] ROLE
      (which|what) [kind|kinds|sort|sorts|type|types|size] [of] (companies|company|firms|firm|businesses|business|organisations|organizations|startups) … (need|needs|have|must|should|require|requires|want) … ROLE
      (get by|manage|do|survive|live) [just] [fine] without [a|an|the] ROLE|(pay|pays) off to (hire|have|get) [a|an] ROLE|(good|bad|smart|silly) idea to (hire|have|get|appoint) [a|an|our|the] ROLE
      (before|until) (we|you|they|there|one|i) (have|has|get|got|hire|hires|is) [a|an|the] ROLE
      (replace|replaces|substitute|substitutes|cover|covers|stand|stands|fill|fills) [for|in] [for] [a|an|the] ROLE|(do|does) the job of [a|an|the] ROLE
      (is|are) [a|an|the] ROLE [really|even|still|actually|truly] (necessary|needed|worth|overkill|essential|indispensable|a luxury|optional)
      make sense to (hire|have|appoint|get|add|bring in) [a|an|the] ROLE
      (worth|point) [of] (hiring|having|it) … ROLE|(do|live|survive|manage|go|get by|cope|get along) without [a|an] ROLE|ROLE (enough|instead|first|yet)|(hire|need|get) … ROLE or [a|an|the] ROLE
      (without|instead of) (hiring|having) [a|an] ROLE|ROLE (is|would be) enough
      what (would|could|can|does|will|do) [a|an|the] ROLE (add|bring|change)|ROLE [be] [of] (any|much|some) (use|good|help) (to|for) (us|me|them|a|an)|what (use|good) (is|would) [be] [a|an|the] ROLE
      """,
    vi: """
      (cần|nên|phải|cần phải) [có|thuê|tuyển|bổ nhiệm|thêm] [thêm] [một|cả] ROLE … (không|chưa|chứ|nữa|hay)
      (doanh nghiệp|công ty|tổ chức|cty|hãng|startup) [loại|kiểu|cỡ|quy mô|như thế] (nào|nào thì) [mới|thì] (cần|phải|nên|bắt buộc) [phải] [có|thuê|tuyển] [một] ROLE
      (thay thế|làm thay|thế chân|gánh thay) [được] [cho] [việc của] ROLE|thay [được] ROLE [được] không
      có (cần|nên|phải) [phải] [có|thuê|tuyển|bổ nhiệm] [thêm] [một|cả] ROLE|ROLE (có cần thiết|có thừa|cần thiết không|trước hay)
      (thuê|tuyển|cần|bổ nhiệm|mời) [thêm] [một] ROLE [để] làm (gì|chi)
      (thiếu|không có|khỏi có|khỏi cần|bỏ qua) ROLE (có|thì|được|có được|có sao|có ổn) [sao|ổn] (không|chứ)|(đáng|đáng để|có đáng) (thuê|tuyển|có) [một] ROLE
      (đã|có) … ROLE … (cần|nên) [có|thuê|tuyển] [thêm] ROLE|(thuê|tuyển|cần) ROLE hay [thuê|tuyển|cần] ROLE|có ROLE (để làm gì|làm gì)
      """),
]
