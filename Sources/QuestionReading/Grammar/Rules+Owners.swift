/// Who decides, who is accountable, who does the work.
let rulesAboutOwners: [Rule] = [
  Rule(
    "who ranks higher", .rank, sought: "higher rank senior peer peers cao thứ bậc ngang cấp",
    en: """
      (who|which) … (higher|senior|outranks|ranks) … TITLE|TITLE … TITLE … (higher|senior|outrank*|ranks)
      outrank*|higher than|senior to|TITLE [is|stand|stands|rank|ranks|sit|sits] (above|over|below|under) [a|an|the] TITLE|(more) (important|powerful) than
      """,
    vi: """
      (ai|bên nào|ông nào|chức nào|vai trò nào) [là] [người] [có chức] (cao|to|lớn) hơn
      (cao|to|lớn) hơn|ngang cấp|ngang hàng|<nhà,nguồn> cùng cấp|quyền lực hơn|quan trọng hơn
      """),
  Rule(
    "who owns an area", .ownership,
    en: """
      (who|whom) [else] [is|are|s|should|will|does|do|has|gets|can|must|may] [be] [really|usually|normally|typically|ultimately|actually|finally] [the] [one|person] [that|who] \
      (own*|responsib*|accountab*|charge|decid*|desid*|approv*|set|sets|handl*|lead|leads|manag*|run|runs|determin*|control*|take|takes|hire|hires|negotiat*|sign|signs|\
      choos*|pick|picks|oversee*|driv*|build|builds|defin*|make|makes|deal|deals|look|looks|coordinat*|develop*|creat*|plan|plans|maintain*|ensur*|protect*|raise|raises|\
      recruit*|fire|fires|launch*|write|writes|review*|fix|fixes|organi*|prioriti*|allocat*|pay|pays|cut|cuts|change|changes|speak|speaks|represent*|conduct*|buy|buys|\
      monitor*|steer*|design*|train|trains|keep|keeps|cover|covers|in charge|final say|head|heads|owner|respond|responds|analy*|measur*|price|prices|sell|sells|care)
      whose (job|responsibility|task|duty|decision|call|remit)
      (which|what) (role|executive|chief|officer|person|department|exec|leader|director|c level) … (own*|responsib*|accountab*|decid*|handl*|lead*|manag*|run*|set*|charge|take*|oversee*|approv*|do|does|control*|hire*|deal*|look*|should|drive*)
      (belong|belongs) to|owner of|under (whom|who)|who … AREA|final say (on|over|about)|(falls|sits) (under|with) (whom|who|which|what|TITLE)
      AREA … (responsibility|job) of (whom|who|which)
      (TITLE or TITLE) … (own*|responsib*|accountab*|decid*|handl*|lead*|manag*|run*|set|sets)
      """,
    vi: """
      (ai|người nào) … (quyết|quyết định|phụ trách|lo|nắm|quản|quản lý|duyệt|phê|phê duyệt|sở hữu|đứng|điều hành|đảm|đảm nhận|đảm nhiệm|làm|tuyển|ký|chốt|đặt|giữ|xây|xây dựng|lãnh đạo|\
      giám sát|thực hiện|chịu|xử lý|chọn|bảo vệ|lập|đàm phán|dẫn dắt|điều phối|phân bổ|gọi|huy động|thiết kế|nghiên cứu|chăm sóc|trả|viết|đưa|kiểm soát|soạn|bán|mua|đào tạo|\
      định|theo dõi|đề xuất|hoạch định|cắt|thay|đổi|cải tiến|tổ chức|triển khai|trông coi|trông nom|đại diện|dự báo|phát ngôn|tạo|vận hành|ưu tiên|xếp|xác định|nói)
      của ai|do ai|về ai|thuộc ai|thì ai|cho ai quyết|ai có quyền
      (vai trò|vị trí|chức danh|giám đốc|sếp|bộ phận|phòng ban|phòng|người|c level) nào [sẽ|là|có|thì] [người|quyền] (quyết|phụ trách|lo|nắm|quản|duyệt|phê|sở hữu|đứng|điều hành|đảm|làm|chịu|xử lý|giữ|đặt|dẫn|lãnh|AREA)
      (do|thuộc|của|về|là việc của) (vai trò|vị trí|chức danh|giám đốc|sếp|bộ phận|phòng ban|phòng|người) nào
      (trách nhiệm|nhiệm vụ|việc|quyền) [của] ai|ai … AREA|AREA … (ai|thuộc)
      thuộc [về] [trách nhiệm] … (hay|hoặc)|TITLE hay [là] TITLE … AREA|TITLE hay [là] TITLE (quyết|quyết định|phụ trách|lo|nắm|quản lý|chịu)
      """),
]
