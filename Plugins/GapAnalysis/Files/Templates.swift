import SourceText

/// A profile to fill in; it can be read as it is.
let profileTemplate = LocalizedText(
  en: """
    # A profile for ‘gap person’. Nothing is required: what you leave out counts as “cannot tell”, not as zero.
    # ‘csuite list competencies’ shows all areas of work; names in English or Vietnamese do, too.
    name: Your name
    date: 2026-06          # as of when; ‘gap person FILE --since EARLIER’ says what moved

    # Levels: 1 awareness, 2 basic, 3 working, 4 advanced, 5 expert; a range such as 3-4; or unknown.
    competencies:
      product-strategy: 3-4
      user-research:
        level: 4
        evidence: Ran 40 interviews that changed the roadmap
        date: 2026-06        # evidence older than a year is shown as stale
      pricing: unknown

    # bachelor, master or doctorate
    degrees:
      - level: master
        field: business administration
        year: 2015

    # How many years (a number, a range, or unknown), and at what.
    experience:
      - years: 8
        where: product management
        level: director      # chief, director, head, manager or specialist

    languages: [Vietnamese, English]
    """,
  vi: """
    # Hồ sơ cho ‘gap person’. Không mục nào bắt buộc: bỏ trống nghĩa là “chưa rõ”, không phải số không.
    # ‘csuite list competencies’ liệt kê mọi mảng công việc; dùng tên tiếng Việt hay tiếng Anh đều được.
    name: Họ và tên
    date: 2026-06          # hồ sơ lập lúc nào; ‘gap person TỆP --since TỆP-CŨ’ cho biết điều gì thay đổi

    # Mức: 1 biết đến, 2 cơ bản, 3 làm được, 4 thành thạo, 5 chuyên gia; khoảng như 3-4; hoặc unknown.
    competencies:
      chiến lược sản phẩm: 3-4
      nghiên cứu người dùng:
        level: 4
        evidence: Phỏng vấn 40 khách hàng, nhờ đó đổi lộ trình
        date: 2026-06        # bằng chứng cũ hơn một năm sẽ bị ghi là đã cũ
      định giá: unknown

    # bachelor (cử nhân), master (thạc sĩ) hoặc doctorate (tiến sĩ)
    degrees:
      - level: master
        field: quản trị kinh doanh
        year: 2015

    # Bao nhiêu năm (một số, một khoảng, hoặc unknown), làm gì.
    experience:
      - years: 8
        where: quản lý sản phẩm
        level: director      # chief, director, head, manager hoặc specialist

    languages: [tiếng Việt, tiếng Anh]
    """)

/// A team to fill in; it can be read as it is.
let teamTemplate = LocalizedText(
  en: """
    # A team for ‘gap team’: who holds which roles. ‘csuite list roles’ shows them; any of their names does.
    name: Our team

    # What decides what must be owned; leave out what you do not know, it is then guessed or asked for.
    headcount: 40          # or stage: founding, start-up, sme, large, listed
    industry: software     # manufacturing, retail, finance, services
    country: VN            # whose law asks for posts: VN, EU, US, GB
    # not-needed: [localisation]        # areas that you do not have; must-own: the other way round

    people:
      - name: An
        roles: [ceo, cpo]
        posts: legal-representative     # posts by law
        reports-to: board
        takes-on: [brand-positioning]   # accountable for this beside the roles
        gives-away: [pricing]           # no part in this in spite of the roles
      - name: Bình
        roles: cto
        reports-to: An
        stands-in: [cybersecurity]      # looks after this for the time being
      - name: Chi
        roles: [cfo]
        reports-to: An
        takes-on: [pricing]
      - name: Dũng
        level: head                     # chief, director, head, manager, specialist
        takes-on: [sales-management]
        reports-to: An
      - name: Our accountants
        roles: [chief accountant]
        outside: true
        time: 20                        # percent of full time
      - name: Lan
        board: independent              # or member
    """,
  vi: """
    # Đội cho ‘gap team’: ai giữ vai trò nào. ‘csuite list roles’ liệt kê vai trò; dùng tên nào của vai trò cũng được.
    name: Đội của chúng tôi

    # Những điều quyết định mảng nào phải có chủ; chưa biết thì bỏ, chương trình sẽ phỏng đoán hoặc hỏi lại.
    headcount: 40          # số người; hoặc stage: founding, start-up, sme, large, listed
    industry: phần mềm     # sản xuất, bán lẻ, tài chính, dịch vụ
    country: VN            # luật nước nào: VN, EU, US, GB
    # not-needed: [bản địa hóa và mở thị trường nước ngoài]   # mảng công ty không có; must-own thì ngược lại

    people:
      - name: An
        roles: [ceo, cpo]
        posts: legal-representative          # chức danh luật định
        reports-to: board                    # hội đồng quản trị
        takes-on: [thương hiệu và định vị]   # nhận thêm, chịu trách nhiệm chính
        gives-away: [định giá]               # giao đi, không còn phần dù vai trò có
      - name: Bình
        roles: cto
        reports-to: An
        stands-in: [an ninh mạng]            # tạm lo
      - name: Chi
        roles: [cfo]
        reports-to: An
        takes-on: [định giá]
      - name: Dũng
        level: head                          # chief, director, head, manager, specialist
        takes-on: [quản lý bán hàng]
        reports-to: An
      - name: Dịch vụ kế toán
        roles: [kế toán trưởng]
        outside: true                        # người ngoài công ty
        time: 20                             # phần trăm thời gian
      - name: Lan
        board: independent                   # thành viên độc lập; hoặc member
    """)
