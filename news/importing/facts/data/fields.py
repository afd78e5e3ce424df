"""Fields that ministries, departments and offices are named after; each under its usual capitals."""

# "Sở …": departments of a province, of today and of the last thirty years.
DEPARTMENT_FIELDS = (
    "Nội vụ", "Tài chính", "Xây dựng", "Y tế", "Tư pháp", "Công Thương", "Công nghiệp", "Thương mại", "Ngoại vụ",
    "Giáo dục và Đào tạo", "Giáo dục", "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường",
    "Tài nguyên và Môi trường", "Giao thông vận tải", "Giao thông công chính", "Kế hoạch và Đầu tư",
    "Khoa học và Công nghệ", "Thông tin và Truyền thông", "Lao động - Thương binh và Xã hội",
    "Văn hóa, Thể thao và Du lịch", "Văn hóa và Thể thao", "Văn hóa và Thông tin", "Văn hóa", "Du lịch",
    "Thể dục Thể thao", "Dân tộc và Tôn giáo", "Dân tộc", "Quy hoạch - Kiến trúc", "Cảnh sát phòng cháy, chữa cháy",
    "An toàn thực phẩm", "Ngoại thương",
)  # fmt: skip

# "Bộ …": ministries and bodies of that rank.
MINISTRY_FIELDS = (
    "Công an", "Quốc phòng", "Ngoại giao", "Nội vụ", "Tài chính", "Xây dựng", "Y tế", "Tư pháp", "Công Thương",
    "Giáo dục và Đào tạo", "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường",
    "Tài nguyên và Môi trường", "Giao thông vận tải", "Kế hoạch và Đầu tư", "Khoa học và Công nghệ",
    "Thông tin và Truyền thông", "Lao động - Thương binh và Xã hội", "Văn hóa, Thể thao và Du lịch",
    "Văn hóa và Thông tin", "Dân tộc và Tôn giáo", "Thủy sản", "Công nghiệp", "Thương mại", "Tổng Tham mưu",
    "Tư lệnh Bộ đội Biên phòng", "Tư lệnh Thủ đô Hà Nội", "Tư lệnh Cảnh sát biển",
)  # fmt: skip

# "Phòng …": offices of a district, a commune, or inside a department or an enterprise.
OFFICE_FIELDS = (
    "Nội vụ", "Tài chính - Kế hoạch", "Tài chính", "Kế hoạch - Tài chính", "Kế hoạch - Tổng hợp", "Tư pháp", "Y tế",
    "Giáo dục và Đào tạo", "Giáo dục", "Văn hóa và Thông tin", "Văn hóa - Xã hội", "Văn hóa, Thể thao và Du lịch",
    "Văn hóa, Khoa học và Thông tin", "Văn hóa", "Kinh tế", "Kinh tế và Hạ tầng", "Kinh tế, Hạ tầng và Đô thị",
    "Quản lý đô thị", "Lao động - Thương binh và Xã hội",
    "Tài nguyên và Môi trường", "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường", "Dân tộc",
    "Dân tộc và Tôn giáo", "Thi đua - Khen thưởng", "Tổ chức - Hành chính", "Hành chính - Tổ chức",
    "Tổ chức cán bộ", "Tổ chức", "Tổng hợp", "Hành chính", "Hành chính - Quản trị", "Tham mưu", "Tham mưu - Tổng hợp",
    "Chính trị", "Hậu cần", "Công tác chính trị", "Công tác đảng và công tác chính trị", "Kế toán", "Kỹ thuật",
    "Nghiệp vụ", "Pháp chế", "Thanh tra", "Kinh doanh", "Cảnh sát giao thông", "Cảnh sát hình sự",
    "Cảnh sát điều tra tội phạm về ma túy", "Cảnh sát kinh tế", "Cảnh sát môi trường", "Cảnh sát cơ động",
    "Cảnh sát quản lý hành chính về trật tự xã hội", "Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "Xây dựng phong trào bảo vệ an ninh Tổ quốc", "An ninh kinh tế", "An ninh chính trị nội bộ", "An ninh đối ngoại",
    "Thương mại và Công nghiệp Việt Nam", "Quản lý đào tạo", "Đào tạo", "Công chứng", "Điều dưỡng",
    "Giao dịch", "Khoa giáo - Văn xã", "Nội chính", "Hành chính - Tổng hợp",
)  # fmt: skip

# "Ban …": boards whose name needs no more than the level.
BOARD_FIELDS = (
    "Dân tộc", "Dân tộc và Tôn giáo", "Dân tộc - Tôn giáo", "Tôn giáo", "Thi đua - Khen thưởng",
    "Thi đua Khen thưởng Trung ương", "Tuyên giáo", "Tuyên giáo và Dân vận", "Dân vận", "Nội chính", "Tổ chức",
    "Kinh tế", "Kinh tế - Ngân sách", "Văn hóa - Xã hội", "Pháp chế", "Đô thị", "Cơ yếu Chính phủ",
    "Bảo vệ, chăm sóc sức khỏe cán bộ", "An toàn giao thông", "Tiếp công dân", "Xây dựng Đảng", "Công tác đại biểu",
    "Xúc tiến và Hỗ trợ đầu tư", "Chỉ huy Quân sự", "Thường vụ", "Chấp hành", "Thường trực",
    "Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn", "Giải phóng mặt bằng", "Bồi thường, giải phóng mặt bằng",
)  # fmt: skip

# Lower-case (or capitalised) phrases that carry an office's name on after its first word.
TAIL_PHRASES = (
    "quản lý", "dự án", "đầu tư", "xây dựng", "công trình", "khu công nghiệp", "khu kinh tế", "khu chế xuất",
    "khu công nghệ cao", "cụm công nghiệp", "công nghiệp", "kinh tế", "kỹ thuật", "nông nghiệp", "nông thôn",
    "phát triển", "giao thông", "giao thông vận tải", "vận tải", "dân dụng", "môi trường", "tài nguyên", "đất", "rừng",
    "phòng hộ", "đặc dụng", "bảo vệ", "bảo tồn", "thiên nhiên", "vườn quốc gia", "chế xuất", "công nghệ cao",
    "công nghệ", "thủy lợi", "thủy sản", "lâm sản", "lâm nghiệp", "chăn nuôi", "thú y", "trồng trọt", "thực vật",
    "bảo vệ thực vật", "chất lượng", "tiêu chuẩn", "đo lường", "du lịch", "văn hóa", "thể thao", "thể dục thể thao",
    "nghệ thuật", "văn học", "truyền hình", "phát thanh", "thông tin", "truyền thông", "tuyên truyền", "báo chí",
    "lưu trữ", "văn thư", "thư viện", "bảo tàng", "dịch vụ", "dịch vụ công", "việc làm", "hướng nghiệp", "dạy nghề",
    "giáo dục", "giáo dục thường xuyên", "giáo dục nghề nghiệp", "nghề nghiệp", "đào tạo", "bồi dưỡng", "chính trị",
    "khoa học", "xã hội", "nhân văn", "kiểm soát bệnh tật", "kiểm soát", "bệnh tật", "y tế", "y tế dự phòng",
    "y tế công cộng", "đa khoa", "sản nhi", "phụ sản", "nhi", "phổi", "lao và bệnh phổi", "tâm thần", "mắt",
    "da liễu", "điều dưỡng", "phục hồi chức năng", "y học cổ truyền", "y dược cổ truyền", "y dược học cổ truyền",
    "y học", "cổ truyền", "huyết học", "truyền máu", "nội tiết", "răng hàm mặt", "ung bướu", "tim mạch", "trẻ em",
    "phụ nữ", "người cao tuổi", "người khuyết tật", "người mù", "khuyết tật", "khuyến học", "thanh niên", "tư pháp",
    "trợ giúp pháp lý", "pháp lý", "công chứng", "đấu giá tài sản", "đấu giá", "tài sản", "bán đấu giá",
    "hành chính công", "hành chính", "công", "phục vụ", "kiểm nghiệm", "dược phẩm", "mỹ phẩm", "thực phẩm", "dược",
    "lao động", "thương binh", "tòa án", "dân sự", "thi hành án", "quốc tế", "hội nhập", "xúc tiến", "thương mại",
    "hỗ trợ", "doanh nghiệp", "doanh nghiệp nhỏ và vừa", "nhỏ và vừa", "doanh nhân", "doanh nhân trẻ", "nông dân",
    "cựu chiến binh", "cựu thanh niên xung phong", "cựu giáo chức", "khuyến nông", "khuyến công", "giống",
    "giống cây trồng", "cây trồng", "vật nuôi", "nước sạch", "vệ sinh", "thoát nước", "cấp nước", "xử lý nước thải",
    "đô thị", "chiếu sáng", "cây xanh", "nhà ở", "cầu", "đường bộ", "đường sắt", "đường thủy nội địa", "hàng không",
    "hàng hải", "biển", "hải đảo", "kho bạc", "nhà nước", "bảo hiểm", "bảo hiểm xã hội", "thuế", "hải quan",
    "thống kê", "ngân sách", "chính sách", "chính sách xã hội", "tín dụng", "tiết kiệm", "kiểm lâm", "kiểm định",
    "an toàn", "an toàn thực phẩm", "vệ sinh an toàn thực phẩm", "dân tộc", "dân tộc thiểu số", "tôn giáo", "nội trú",
    "bán trú", "chuyên", "sư phạm", "kỹ năng", "kỹ năng sống", "nghiên cứu", "ứng dụng", "tiến bộ", "tư vấn",
    "thiết kế", "quy hoạch", "kiến trúc", "khảo sát", "thẩm tra", "cứu hộ", "cứu nạn", "phòng cháy", "chữa cháy",
    "phòng cháy, chữa cháy", "tìm kiếm cứu nạn", "phòng, chống thiên tai", "phòng chống thiên tai", "thiên tai",
    "phòng, chống tham nhũng", "cảnh sát", "cơ động", "hình sự", "kinh tế quốc tế", "quỹ đất", "phát triển quỹ đất",
    "giải phóng mặt bằng", "đền bù", "bồi thường", "đăng ký", "đăng ký đất đai", "đất đai", "chuyển đổi số",
    "viễn thông", "bưu chính", "điện tử", "chiến lược", "cán bộ", "kế hoạch", "tài chính", "kế toán", "tổng hợp",
    "pháp chế", "thanh tra", "đối ngoại", "thi đua", "khen thưởng", "thi đua - khen thưởng", "thi đua, khen thưởng",
    "thi đua khen thưởng", "người tiêu dùng", "quyền lợi người tiêu dùng", "sáng tạo", "luật gia", "luật sư",
    "nhà báo", "nhà văn", "sinh vật cảnh", "làm vườn", "sinh viên", "học sinh", "bảo trợ", "bảo trợ xã hội",
    "bảo trợ trẻ em", "nạn nhân chất độc da cam", "nạn nhân", "hữu nghị", "hợp tác", "đoàn kết", "đông y", "châm cứu",
    "di sản", "di sản văn hóa", "di tích", "danh thắng", "bảo tồn di tích", "biểu diễn", "điện ảnh", "mỹ thuật",
    "nhiếp ảnh", "triển lãm", "sân khấu", "năng lượng", "điện lực", "dầu khí", "địa chất", "khoáng sản", "hóa chất",
    "khí tượng", "thủy văn", "khí tượng thủy văn", "quan trắc", "viễn thám", "đo đạc", "bản đồ", "hạ tầng",
    "hạ tầng kỹ thuật", "duy tu", "vận hành", "khai thác", "kiểm dịch", "động vật", "công vụ", "công chức",
    "viên chức", "tiền lương", "biên chế", "tổ chức - biên chế", "bình đẳng giới", "gia đình", "người có công",
    "giảm nghèo", "thị trường", "giá", "ngân hàng", "chứng khoán", "chất độc da cam", "da cam", "cấp cứu", "giám định",
    "pháp y", "sức khỏe", "chăm sóc sức khỏe", "dân số", "kế hoạch hóa gia đình", "sức khỏe sinh sản", "dinh dưỡng",
    "mầm non", "tiểu học", "trung học", "phổ thông", "cơ sở", "thực hành", "năng khiếu", "bổ túc", "dự bị",
    "ngoại ngữ", "tin học", "nuôi trồng", "đánh bắt", "hậu cần", "nghề cá", "cảng", "cảng cá", "cửa khẩu",
    "liên hợp quốc", "bến xe", "công viên", "vui chơi", "giải trí", "thiếu nhi", "thanh thiếu nhi", "thiếu niên",
    "trật tự xây dựng", "trật tự đô thị", "quản lý đô thị", "vệ sinh môi trường", "môi trường đô thị", "công ích",
    "chuyên ngành", "liên ngành", "sự nghiệp", "tổng công trình",
)  # fmt: skip
