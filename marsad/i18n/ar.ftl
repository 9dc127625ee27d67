# Every sentence that Marsad says, in Arabic. Keys and values are the same in ar.ftl, fr.ftl, en.ftl and es.ftl: a test compares them.

## The frame

marsad = مرصد
subtitle = عمليات الحدود والموانئ
language = اللغة
page-map = الخريطة
page-incidents = الحوادث
page-routes = المسارات
page-sites = المواقع
page-add-events = إضافة حوادث
page-reference = المرجع
page-failed = تعذر عرض هذه الصفحة. أعد تحميلها؛ وإذا تكرر الخلل فأبلغ المسؤول عن النظام بالرقم المرجعي { $reference }.

## The wall

page-briefing = الإحاطة
wall-title = في الحدود والموانئ
wall-title-days = { $count ->
    [zero] الفترة الأخيرة في الحدود والموانئ
    [one] آخر يوم في الحدود والموانئ
    [two] آخر يومين في الحدود والموانئ
    [few] آخر { $count } أيام في الحدود والموانئ
    [many] آخر { $count } يوما في الحدود والموانئ
   *[other] آخر { $count } يوم في الحدود والموانئ
  }
wall-against = { $now }، مقارنة مع { $then }
wall-more = { $count ->
    [zero] أكثر مما قبل بـ { $count } ({ $before })
    [one] أكثر مما قبل بـ { $count } ({ $before })
    [two] أكثر مما قبل بـ { $count } ({ $before })
    [few] أكثر مما قبل بـ { $count } ({ $before })
    [many] أكثر مما قبل بـ { $count } ({ $before })
   *[other] أكثر مما قبل بـ { $count } ({ $before })
  }
wall-fewer = { $count ->
    [zero] أقل مما قبل بـ { $count } ({ $before })
    [one] أقل مما قبل بـ { $count } ({ $before })
    [two] أقل مما قبل بـ { $count } ({ $before })
    [few] أقل مما قبل بـ { $count } ({ $before })
    [many] أقل مما قبل بـ { $count } ({ $before })
   *[other] أقل مما قبل بـ { $count } ({ $before })
  }
wall-as-many = العدد نفسه كما قبل
wall-none-before = ولا شيء في الفترة السابقة أيضا
wall-heavier = أكثر مما قبل بـ { $weight } ({ $before })
wall-lighter = أقل مما قبل بـ { $weight } ({ $before })
wall-as-heavy = الوزن نفسه كما قبل
wall-weight-unknown = أوزان الفترة السابقة غير مذكورة
wall-largest = حادث واحد منها يمثل { $share }
wall-nothing = لا يُعرف أي حادث في هذه الفترة. هذا ما نُشر وقُرئ، وليس دليلا على أن شيئا لم يقع.
wall-before = { $count ->
    [zero] لا حوادث في الفترة السابقة
    [one] حادث واحد في الفترة السابقة
    [two] حادثان في الفترة السابقة
    [few] { $count } حوادث في الفترة السابقة
    [many] { $count } حادثا في الفترة السابقة
   *[other] { $count } حادث في الفترة السابقة
  }
wall-last-known = آخر حادث معروف: { $when }
wall-wider = { $count ->
    [zero] لا حوادث تتجاوز تواريخها هذه الفترة
    [one] حادث واحد يتجاوز تاريخه هذه الفترة لا يدخل في أي رقم هنا
    [two] حادثان يتجاوز تاريخهما هذه الفترة لا يدخلان في أي رقم هنا
    [few] { $count } حوادث تتجاوز تواريخها هذه الفترة لا تدخل في أي رقم هنا
    [many] { $count } حادثا تتجاوز تواريخها هذه الفترة لا تدخل في أي رقم هنا
   *[other] { $count } حادث تتجاوز تواريخها هذه الفترة لا تدخل في أي رقم هنا
  }
wall-new = { $count ->
    [zero] جديد منذ { $since }: { $number } من { $count }
    [one] جديد منذ { $since }: { $number } من { $count }
    [two] جديد منذ { $since }: { $number } من { $count }
    [few] جديد منذ { $since }: { $number } من { $count }
    [many] جديد منذ { $since }: { $number } من { $count }
   *[other] جديد منذ { $since }: { $number } من { $count }
  }
wall-more-new = { $count ->
    [zero] ولا شيء غيرها
    [one] وحادث آخر لا يُعرض مفصلا هنا
    [two] وحادثان آخران لا يُعرضان مفصلين هنا
    [few] و{ $count } حوادث أخرى لا تُعرض مفصلة هنا
    [many] و{ $count } حادثا آخر لا تُعرض مفصلة هنا
   *[other] و{ $count } حادث آخر لا تُعرض مفصلة هنا
  }
wall-nothing-new = لا جديد منذ { $since }
wall-latest = آخر حادث معروف
wall-way = المسار
wall-partners = مع من
wall-sources = المصادر
wall-more-items = { $count ->
    [zero] ولا مواد أخرى
    [one] ومادة أخرى
    [two] ومادتان أخريان
    [few] و{ $count } مواد أخرى
    [many] و{ $count } مادة أخرى
   *[other] و{ $count } مادة أخرى
  }
wall-routes-title = من أين أتت وإلى أين كانت متجهة
wall-ways-stated = { $known } من { $all } من الحوادث ذُكر مسارها
wall-no-ways = لا حادث في هذه الفترة ذُكر منشؤه أو وجهته.
wall-played-until = حتى { $when }: { $count }
wall-site-title = موقع تحت المجهر
wall-last-here = آخر ما وقع هنا
wall-trend-title = الاتجاه
wall-weight-of = الوزن: { $group }
wall-not-over = المخطط: لم تنته الفترة بعد
wall-who-hidden = (لا يُعرض على الزوار)
wall-safe = بحضور زوار: الحوادث المؤكدة فقط
wall-ignored = غير مفهوم في العنوان: { $parts }
wall-newest = أحدث حادث: { $when }
wall-imported = آخر استيراد { $age }، { $when } · { $who }
wall-no-import = لا استيراد مسجل
wall-old = كان آخر استيراد { $age }.
wall-held = متوقف · مفتاح المسافة للمتابعة
wall-step = خطوة خطوة · الأسهم والمسافة
wall-lost = انقطع الاتصال
wall-lost-since = منذ { $when }. قد يكون المعروض قديما.
wall-silent = الخادم لا يحدّث هذه الشاشة
wall-stale = بيانات قديمة
wall-trouble = تعذر عرض البيانات كما هي الآن
wall-comes-back = ستعود هذه الشاشة من تلقاء نفسها.
wall-clock-wrong = ساعة هذه الشاشة مخطئة بـ { $span }؛ الوقت المعروض وقت الخادم
ignored-number = { $name }: «{ $value }» ليس عددا صحيحا
ignored-bounds = { $name }: { $value } خارج الحدود؛ أُخذت أقرب قيمة مسموح بها
wall-cooperation-title = مع من
wall-with-partner = { $count ->
    [zero] حادث مع شريك
    [one] حادث مع شريك
    [two] حادثان مع شريك
    [few] حوادث مع شريك
    [many] حادثا مع شريك
   *[other] حادث مع شريك
  }
wall-events = { $count ->
    [zero] لا أحداث تعاون في الفترة
    [one] حدث تعاون واحد في الفترة
    [two] حدثا تعاون في الفترة
    [few] { $count } أحداث تعاون في الفترة
    [many] { $count } حدث تعاون في الفترة
   *[other] { $count } حدث تعاون في الفترة
  }
wall-no-partners = لم يُذكر أي شريك في هذه الفترة.
wall-latest-events = آخر الأحداث
wall-builder-title = شاشة لقاعة الإحاطة
wall-builder-intro = شاشة لا يلمسها أحد: ما تختاره هنا وما هو محدد الآن يصير عنوانا. اجعله صفحة البداية في متصفح الشاشة. شاشتان بالعنوان نفسه تعرضان الشيء نفسه في الوقت نفسه.
scene-situation = الوضع
scene-new = الجديد منذ آخر إحاطة
scene-routes = المسارات والتدفقات
scene-site = موقع تحت المجهر
scene-trend = الاتجاه
scene-cooperation = التعاون
wall-scenes = المشاهد بترتيبها
wall-seconds = ثوان لكل مشهد
wall-days = أيام الفترة إن لم تُختر تواريخ
wall-news = أيام منذ آخر إحاطة
wall-oldest = ساعات تُعد البيانات بعدها قديمة
wall-theme = الألوان
theme-dark = داكنة
theme-light = فاتحة
wall-view = الحدود
view-neutral = محايدة
view-MA = المغرب
view-UN = الأمم المتحدة
wall-safe-switch = صالحة لحضور الزوار
wall-step-switch = خطوة خطوة، لمن يقدم العرض
wall-address = العنوان
wall-open = افتح الشاشة
wall-keys = المفاتيح: المسافة للتوقف والمتابعة، والأسهم (أو جهاز التحكم) للتقدم والرجوع، وEsc للعودة إلى الساعة.
wall-rules-title = كيف تقارن الشاشة
wall-rule-before = كل رقم لفترة يوضع بجانب رقم الفترة السابقة ذات الطول نفسه. ولا تمتد الفترة إلى ما بعد أحدث حادث معروف: ما لم يقرأه أحد بعد ليس انخفاضا.
wall-rule-few = { $count ->
    [zero] أقل من { $count } من الحوادث في الفترتين معا: حالات قليلة، تُقرأ بحذر.
    [one] أقل من { $count } من الحوادث في الفترتين معا: حالات قليلة، تُقرأ بحذر.
    [two] أقل من { $count } من الحوادث في الفترتين معا: حالات قليلة، تُقرأ بحذر.
    [few] أقل من { $count } من الحوادث في الفترتين معا: حالات قليلة، تُقرأ بحذر.
    [many] أقل من { $count } من الحوادث في الفترتين معا: حالات قليلة، تُقرأ بحذر.
   *[other] أقل من { $count } من الحوادث في الفترتين معا: حالات قليلة، تُقرأ بحذر.
  }
wall-rule-new = الجديد هو الحادث الذي عرفته القاعدة منذ آخر إحاطة أيا كان تاريخ وقوعه؛ أول استيراد ليس جديدا، ولا التصحيح.
wall-rule-safe = بحضور زوار لا يُعرض إلا ما ورد في بلاغ رسمي أو أكدته مصادر مستقلة، دون جهة أو سفينة أو ناشر أو نص مصدر؛ ولا يُعرض من استورد.

## The selection

count-incidents = { $count ->
    [zero] لا حوادث
    [one] حادث واحد
    [two] حادثان
    [few] { $count } حوادث
    [many] { $count } حادثا
   *[other] { $count } حادث
  }
span-both = من { $first } إلى { $last }
span-from = ابتداء من { $first }
span-until = إلى غاية { $last }
span-all = كل التواريخ
all-substances = كل المواد
all-countries = كل البلدان
with-text = النص «{ $text }»
at-sites = في { $sites }
of-batch = من الدفعة { $batches }
and-more = { $first } + { $count }

## The filters

dates = التواريخ
any-dates = فترة من اختيارك
preset-30-days = آخر 30 يوما
preset-90-days = آخر 90 يوما
preset-this-year = السنة الجارية
preset-last-year = السنة الماضية
preset-all = الكل
filter-more = { $count ->
    [0] معايير أخرى
   *[other] معايير أخرى · { $count }
  }
clear-filters = مسح المعايير
substance = المادة
site_type = نوع الموقع
country = البلد
mode = وسيلة النقل
evidence = الإثبات
free-text = بحث في النص
nothing-selected = لا حادث يطابق اختيارك.
widen = عرض الكل

## The figures

figure-incidents = { $count ->
    [zero] حادث
    [one] حادث
    [two] حادثان
    [few] حوادث
    [many] حادثا
   *[other] حادث
  }
counts-incidents = عمليات حجز معلن عنها؛ قد تشمل العملية الواحدة عدة مواد
figure-sites = { $count ->
    [zero] موقع
    [one] موقع
    [two] موقعان
    [few] مواقع
    [many] موقعا
   *[other] موقع
  }
all-placed = لكل حادث موقع
unplaced = { $count ->
    [zero] لا حادث يقتصر تحديده على البلد
    [one] حادث واحد لا يُعرف إلا بلده
    [two] حادثان لا يُعرف إلا بلدهما
    [few] { $count } حوادث لا يُعرف إلا بلدها
    [many] { $count } حادثا لا يُعرف إلا بلدها
   *[other] { $count } حادث لا يُعرف إلا بلدها
  }
in-incidents = { $count ->
    [zero] لا حوادث
    [one] حادث واحد
    [two] حادثان
    [few] { $count } حوادث
    [many] { $count } حادثا
   *[other] { $count } حادث
  }
largest = الأكبر { $weight }
between = من { $low } إلى { $high }
at-least = { $weight } على الأقل
at-most = { $weight } على الأكثر
unweighed = { $count } بلا وزن
weight-not-stated = { $count ->
    [zero] لا حوادث
    [one] حادث واحد، الوزن غير مذكور
    [two] حادثان، الوزن غير مذكور
    [few] { $count } حوادث، الوزن غير مذكور
    [many] { $count } حادثا، الوزن غير مذكور
   *[other] { $count } حادث، الوزن غير مذكور
  }
figure-arrests = { $count ->
    [zero] توقيف
    [one] توقيف
    [two] توقيفان
    [few] توقيفات
    [many] توقيفا
   *[other] توقيف
  }
arrests-stated = { $count ->
    [0] لا يذكرها أي حادث
    [one] مذكورة في حادث واحد
    [two] مذكورة في حادثين
    [few] مذكورة في { $count } حوادث
    [many] مذكورة في { $count } حادثا
   *[other] مذكورة في { $count } حادث
  }
weight-kg = { $value } كغ
weight-t = { $value } طن
kg = كغ
t = طن

## The map

map-weight = الوزن
map-incidents = الحوادث
map-area-shows = المساحة بحسب
map-legend = مفتاح الخريطة
map-approximate = حافة باهتة: المكان معروف على وجه التقريب
map-known-site = نقطة صغيرة: موقع معروف
map-way-stated = قطع كما ورد
map-way-intended = مقصود
map-way-unknown = لا يعرف إلا الاتجاه
map-way-km = نحو # كم
map-layers = الطبقات
map-denser = كلما زادت الدُّكنة زاد المقدار
map-playback = عرض عبر الزمن
map-play = تشغيل
map-pause = إيقاف مؤقت
map-close = إغلاق العرض
map-speed = السرعة
map-step = الخطوة
map-until = حتى #
step-week = أسابيع
step-month = أشهر
step-quarter = أرباع السنة
layer-sites = المواقع
layer-density = الكثافة
layer-routes = المسارات
layer-boundaries = الحدود
layer-sea-areas = المناطق البحرية
pack-button = تقرير موجز
pack-hint = هذا الاختيار في وثيقة للتوزيع: الأرقام إلى جانب أرقام الفترة السابقة، والخرائط، والتطور عبر الزمن، وكل حادث مع مصادره.
pack-pdf = PDF بحجم A4
pack-pptx = PowerPoint
pack-html = صفحة واحدة بخريطة تفاعلية، تعمل دون اتصال
pack-title = تقرير موجز
pack-made = أعد في { $day }، الساعة { $time } UTC
pack-newest = أحدث حادث في المعطيات: { $day }
pack-figures = أهم الأرقام
pack-beside = { $now }، إلى جانب الفترة السابقة، { $then }.
pack-alone = لم يُختر يوم أول، فلا توجد فترة سابقة للمقارنة بها.
pack-few-rule = حالات قليلة: أقل من { $few } حوادث في الفترتين معا؛ ولا يدل تغيرها على الكثير.
pack-usual = التغير في عدد الحوادث كلها معتاد: قد يكون وليد الصدفة.
pack-unusual = التغير في عدد الحوادث كلها غير معتاد: لا تنتجه الصدفة وحدها إلا في حالة من مئة على الأكثر.
pack-before = سابقا: { $figure } ({ $change })
pack-before-alone = سابقا: { $figure }
pack-more = الآن أكثر بـ { $apart }
pack-less = الآن أقل بـ { $apart }
pack-same = كما كان
pack-unweighed = { $count ->
    [zero] لا حادث بلا وزن مذكور
    [one] حادث واحد بلا وزن مذكور
    [two] حادثان بلا وزن مذكور
    [few] { $count } حوادث بلا وزن مذكور
    [many] { $count } حادثا بلا وزن مذكور
   *[other] { $count } حادث بلا وزن مذكور
  }
pack-largest = الأكبر { $weight }، أي { $share } من الوزن
pack-wider = { $count ->
    [zero] لا حادث آخر قد يقع في هذه التواريخ.
    [one] حادث واحد آخر لا يعرف إلا شهره أو سنته التي تتجاوز هذه التواريخ: هو في القائمة وليس في أي رقم.
    [two] حادثان آخران لا يعرف إلا شهرهما أو سنتهما التي تتجاوز هذه التواريخ: هما في القائمة وليسا في أي رقم.
    [few] { $count } حوادث أخرى لا يعرف إلا شهرها أو سنتها التي تتجاوز هذه التواريخ: هي في القائمة وليست في أي رقم.
    [many] { $count } حادثا آخر لا يعرف إلا شهرها أو سنتها التي تتجاوز هذه التواريخ: هي في القائمة وليست في أي رقم.
   *[other] { $count } حادث آخر لا يعرف إلا شهرها أو سنتها التي تتجاوز هذه التواريخ: هي في القائمة وليست في أي رقم.
  }
pack-wider-before = { $count ->
    [zero] لا حادث قد يقع في الفترة السابقة لم يحسب فيها.
    [one] حادث واحد قد يقع في الفترة السابقة لم يحسب فيها أيضا.
    [two] حادثان قد يقعان في الفترة السابقة لم يحسبا فيها أيضا.
    [few] { $count } حوادث قد تقع في الفترة السابقة لم تحسب فيها أيضا.
    [many] { $count } حادثا قد تقع في الفترة السابقة لم تحسب فيها أيضا.
   *[other] { $count } حادث قد تقع في الفترة السابقة لم تحسب فيها أيضا.
  }
pack-sites = { $count ->
    [zero] لا موقع.
    [one] في موقع واحد.
    [two] في موقعين.
    [few] في { $count } مواقع.
    [many] في { $count } موقعا.
   *[other] في { $count } موقع.
  }
pack-unplaced = { $count ->
    [zero] لا حادث يقتصر تحديده على البلد.
    [one] حادث واحد لا يُعرف إلا بلده.
    [two] حادثان لا يُعرف إلا بلدهما.
    [few] { $count } حوادث لا يُعرف إلا بلدها.
    [many] { $count } حادثا لا يُعرف إلا بلدها.
   *[other] { $count } حادث لا يُعرف إلا بلدها.
  }
pack-arrests = { $count ->
    [zero] لا توقيفات، في الحوادث التي تذكر عددا: { $stated }.
    [one] توقيف واحد، في الحوادث التي تذكر عددا: { $stated }.
    [two] توقيفان، في الحوادث التي تذكر عددا: { $stated }.
    [few] { $count } توقيفات، في الحوادث التي تذكر عددا: { $stated }.
    [many] { $count } توقيفا، في الحوادث التي تذكر عددا: { $stated }.
   *[other] { $count } توقيف، في الحوادث التي تذكر عددا: { $stated }.
  }
pack-map = أين
pack-map-told = كل دائرة موقع، ومساحتها وزن ما حجز فيه؛ والحلقة الفارغة بلا وزن مذكور.
pack-map-rough = القرص الباهت مكان معروف على وجه التقريب، والبلد المظلل بلد لم يُذكر فيه مكان.
pack-outside = { $count ->
    [zero] لا حادث خارج هذه الصورة.
    [one] حادث واحد خارج هذه الصورة.
    [two] حادثان خارج هذه الصورة.
    [few] { $count } حوادث خارج هذه الصورة.
    [many] { $count } حادثا خارج هذه الصورة.
   *[other] { $count } حادث خارج هذه الصورة.
  }
pack-unknown-sites = { $count ->
    [zero] كل المواقع معروفة.
    [one] موقع واحد ليس في أي معجم ولم يُرسم.
    [two] موقعان ليسا في أي معجم ولم يُرسما.
    [few] { $count } مواقع ليست في أي معجم ولم تُرسم.
    [many] { $count } موقعا ليست في أي معجم ولم تُرسم.
   *[other] { $count } موقع ليست في أي معجم ولم تُرسم.
  }
pack-ways = المسارات كما وردت في المصادر
pack-ways-told = الخط المتصل: قُطع؛ والمتقطع: مقصود؛ والمنقط: لا يعرف إلا الاتجاه. طرق مرجحة بين الأماكن المذكورة، تخطيطية وليست آثارا.
pack-ways-cut = رُسم { $drawn } من أصل { $count } من المقاطع المذكورة؛ أما الباقي فكثير جدا، أو لا مكان يُرسم منه.
pack-no-map = خريطة الأساس غير مثبتة على هذا الجهاز: هذا التقرير بلا خريطة.
pack-week = الحوادث والوزن في كل أسبوع.
pack-month = الحوادث والوزن في كل شهر.
pack-quarter = الحوادث والوزن في كل ربع سنة.
pack-year = الحوادث والوزن في كل سنة.
pack-paler = الفترة السابقة بلون أفتح.
pack-listed = { $count ->
    [zero] لا حوادث.
    [one] حادث واحد.
    [two] حادثان، الأحدث أولا.
    [few] { $count } حوادث، الأحدث أولا.
    [many] { $count } حادثا، الأحدث أولا.
   *[other] { $count } حادث، الأحدث أولا.
  }
pack-cut = تضم القائمة أحدث الحوادث: { $shown } من أصل { $count }؛ ولا تضم { $rest }. أما ملف CSV في صفحة الحوادث فيضمها كلها.
pack-cut-slides = تضم هذه الشرائح أحدث الحوادث: { $shown } من أصل { $count }؛ ولا تضم { $rest }. وفي ملف PDF قائمة أطول، وفي ملف CSV في صفحة الحوادث كلها.
pack-rests = ما يستند إليه
pack-publishers = { $count ->
    [zero] لم يُقرأ أي ناشر.
    [one] قُرئ ناشر واحد.
    [two] قُرئ ناشران.
    [few] قُرئ { $count } ناشرين.
    [many] قُرئ { $count } ناشرا.
   *[other] قُرئ { $count } ناشر.
  }
pack-evidence = قوة الإثبات: { $grades }.
pack-grade = { $grade } { $count }
pack-page = { $page } من { $pages }
pack-part = { $title } ({ $part } من { $parts })
pack-empty = لا حادث يطابق هذا الاختيار: هذا التقرير فارغ.
map-no-weight = الوزن غير مذكور
map-zoom-in = تكبير
map-zoom-out = تصغير
map-sites = المواقع على الخريطة: ينقلك الحرفان N وP من موقع إلى آخر، ويفتح Enter الموقع
boundaries-neutral = الحدود: عرض محايد، والخطوط المتنازع عليها متقطعة. دون اتخاذ أي موقف.
boundaries-MA = الحدود: وفق المنظور المغربي. دون اتخاذ أي موقف.
boundaries-UN = الحدود: وفق منظور الأمم المتحدة. دون اتخاذ أي موقف.

## The panel of a site

newest = الأحدث في هذا الاختيار
nothing-here = لا حادث من هذا الاختيار هنا.
close-site = إغلاق هذا الموقع
known-within = المكان معروف بفارق { $distance } كلم تقريبا
site-incidents = { $count ->
    [zero] لا حوادث · { $last }
    [one] حادث واحد · { $last }
    [two] حادثان · الأحدث { $last }
    [few] { $count } حوادث · الأحدث { $last }
    [many] { $count } حادثا · الأحدث { $last }
   *[other] { $count } حادث · الأحدث { $last }
  }
more-incidents = { $count ->
    [zero] لا حوادث أخرى في صفحة الحوادث
    [one] حادث آخر في صفحة الحوادث
    [two] حادثان آخران في صفحة الحوادث
    [few] { $count } حوادث أخرى في صفحة الحوادث
    [many] { $count } حادثا آخر في صفحة الحوادث
   *[other] { $count } حادث آخر في صفحة الحوادث
  }
count-sources = { $count ->
    [zero] لا مصدر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرا
   *[other] { $count } مصدر
  }
with-partners = بتعاون مع { $partners }
amount-not-stated = كمية غير مذكورة
not-stated = غير مذكور
no-country = البلد غير مذكور

## The months

incidents-per-month = الحوادث في الشهر
drag-to-choose = اسحب لاختيار التواريخ
months-wider = { $count ->
    [0] كل الحوادث معروف شهرها
    [one] حادث واحد تاريخه أوسع من شهر، لم يُرسم
    [two] حادثان تاريخهما أوسع من شهر، لم يُرسما
    [few] { $count } حوادث تاريخها أوسع من شهر، لم تُرسم
    [many] { $count } حادثا تاريخها أوسع من شهر، لم تُرسم
   *[other] { $count } حادث تاريخها أوسع من شهر، لم تُرسم
  }
months-summary = الحوادث في الشهر من { $first } إلى { $last }؛ أكثرها في { $peak }: { $count }.
months-none = لا حادث يُعرف شهره.
per-month = حسب الشهر
per-quarter = حسب ربع السنة
per-year = حسب السنة

## The incidents page

table-lines = { $count ->
    [zero] لا أسطر
    [one] سطر واحد، سطر لكل مادة
    [two] سطران، سطر لكل مادة
    [few] { $count } أسطر، سطر لكل مادة
    [many] { $count } سطرا، سطر لكل مادة
   *[other] { $count } سطر، سطر لكل مادة
  }
table-cut = يعرض الجدول أحدث الأسطر: { $shown } من أصل { $count }. أما ملف التحميل فيضمها كلها.
choose-a-line = اختر سطرا للاطلاع على بطاقته الكاملة.
download-csv = تحميل بصيغة CSV
record-of = الحادث { $incident }
record-missing = لا وجود للحادث { $incident } في هذه المعطيات.
close-record = إغلاق هذه البطاقة
sources = المصادر
no-point = لا يذكر المصدر مكانا يمكن رسمه على الخريطة.
column-when = التاريخ
column-place = المكان
column-kind = نوع الموقع
column-country = البلد
column-substance = المادة
column-quantity = الكمية كما وردت
column-weight = الوزن (كغ)
column-bounds = مدى الدقة
column-mode = وسيلة النقل
column-arrests = التوقيفات
column-partners = الشركاء
column-evidence = الإثبات
column-sources = المصادر
column-id = الرمز
column-year = السنة

## The sites page

find-site = ابحث عن موقع بأي صيغة لاسمه
find-site-example = طنجة المتوسط، El Guerguerat، MAPTM…
sites-hint = { $count ->
    [zero] لا يعرف هذا الدليل أي موقع.
    [one] يعرف هذا الدليل موقعا واحدا. ابحث عنه أعلاه أو اختر نقطة على الخريطة.
    [two] يعرف هذا الدليل موقعين. ابحث أعلاه أو اختر نقطة على الخريطة.
    [few] يعرف هذا الدليل { $count } مواقع. ابحث عن أحدها أعلاه أو اختر نقطة على الخريطة.
    [many] يعرف هذا الدليل { $count } موقعا. ابحث عن أحدها أعلاه أو اختر نقطة على الخريطة.
   *[other] يعرف هذا الدليل { $count } موقع. ابحث عن أحدها أعلاه أو اختر نقطة على الخريطة.
  }
site-found = المقصود بهذا الاسم: { $name }.
written-alike = (يشبه «{ $alias }» بنسبة { $share })
site-is-area = { $name } ليس موقعا واحدا: { $kind }.
site-ambiguous = { $count ->
    [zero] لا مكان يكتب هكذا.
    [one] مكان واحد يكتب هكذا. اختره:
    [two] مكانان يكتبان هكذا. اختر المقصود:
    [few] { $count } أماكن تكتب هكذا. اختر المقصود:
    [many] { $count } مكانا تكتب هكذا. اختر المقصود:
   *[other] { $count } مكان تكتب هكذا. اختر المقصود:
  }
site-not-found = لا موقع معروف يكتب هكذا. جرب كتابة أخرى أو أضف البلد أو اكتب رمز الموقع.
last-seized = أحدث ضبطية هنا
all-incidents-here = كل حوادث هذا الموقع
site-names = الأسماء
name-unknown = غير معروف
also-written = يكتب أيضا
more-names = { $count ->
    [zero] لا غيرها
    [one] وصيغة أخرى
    [two] وصيغتان أخريان
    [few] و{ $count } صيغ أخرى
    [many] و{ $count } صيغة أخرى
   *[other] و{ $count } صيغة أخرى
  }
site-point = المكان
latitude-longitude = خط العرض، خط الطول
how-exact = درجة الدقة
point-origin = مصدر النقطة
other-side = على الجانب الآخر من الحدود
nearest-sites = أقرب المواقع
kilometres = { $distance } كم
correct-site = صحح هذا الموقع
add-name = أضف اسما
correct-point = صحح النقطة
another-name = صيغة أخرى لكتابته
no-language = لا لغة بعينها
edit-who = من (الأحرف الأولى أو المكتب)
edit-who-help = يحفظ مع التغيير على الدوام. لا حاجة إلى اسم كامل.
edit-why = لماذا (المصدر)
keep-edit = احفظ التغيير
edit-kept = حفظ التغيير وهو سار.
count-edits = { $count ->
    [zero] لا تصحيحات
    [one] تصحيح واحد
    [two] تصحيحان
    [few] { $count } تصحيحات
    [many] { $count } تصحيحا
   *[other] { $count } تصحيح
  }
edited-alias = الاسم «{ $alias }»
edited-point = النقطة { $point }
edited-site = أخذ عن { $origin }
edited-withdrawn = تراجع عن رقم { $number }
edit-signed = { $who }، { $when } بالتوقيت العالمي: { $why }
standing-withdrawn = متراجع عنه
standing-superseded = حل محله تصحيح لاحق
standing-not-applied = غير سار
take-back = تراجع عن تصحيح
edit-number = رقم التصحيح
ask-online = اسأل { $service }
ask-online-help = يرسل «{ $name }» إلى { $service }. لا يغادر هذا الجهاز شيء غيره.
online-nothing = لا تعرف الخدمة مكانا بهذا الاسم.
online-candidates = أجوبة الخدمة. لا يدخل أي منها الدليل قبل أن يعتمده شخص.
accept-candidate = اعتمده
site-name = الاسم
second-look = { $count ->
    [zero] لا تصحيح يحتاج إلى مراجعة
    [one] تصحيح واحد يحتاج إلى مراجعة لأن الدليل تغير:
    [two] تصحيحان يحتاجان إلى مراجعة لأن الدليل تغير:
    [few] { $count } تصحيحات تحتاج إلى مراجعة لأن الدليل تغير:
    [many] { $count } تصحيحا تحتاج إلى مراجعة لأن الدليل تغير:
   *[other] { $count } تصحيح تحتاج إلى مراجعة لأن الدليل تغير:
  }
second-look-line = { $site }، رقم { $number }: { $reason }

## The reference page

reference-intro = ما تتضمنه المعطيات، ومعنى كل مصطلح، ومصدرها، وما لا يمكنها أن تقوله.
limits-title = ما لا يمكن لهذه المعطيات أن تقوله
limit-published = لا تتضمن إلا ما حُجز وكُشف ونُشر. وخلو مكان من الحوادث ليس دليلا على غيابها: فقد يكون مكانا لم يُنشر عنه شيء.
limit-collection = جُمعت الحوادث المرفقة بنظام «مرصد» من منشورات عمومية بعدة لغات؛ والصحف التي قُرئت هي التي تحدد البلدان الأكثر تغطية.
limit-weight = حاوية كبيرة واحدة لا تعني اتجاها عاما: انظر إلى عدد الحوادث إلى جانب الوزن.
limit-quantity = ترد الكمية بعبارات مصدرها. وإذا كانت المصادر تقريبية أو متضاربة، يُحتفظ بأدنى رقم وأعلى رقم ويُعرضان معا.
limit-date = الحادث الذي لا يُعرف إلا شهره أو سنته يدخل في كل فترة تتقاطع معه، ولا يُعرض أبدا كأنه وقع في اليوم الأول.
limit-place = المكان المعروف على وجه التقريب يُرسم مساحة باهتة، ولا يُرسم أبدا نقطة.
limit-country = بلد الحادث هو البلد الذي يسميه المصدر. وليس في ذلك أي موقف من أي حدود.
limit-arrests = قد تكون التوقيفات توقيفات عملية كاملة لم يكن الحجز إلا جزءا منها.
sources-title = من أين أتت المعطيات
sources-incidents = الحوادث: منشورات عمومية، يُذكر كل منها بناشره وعنوانه وتاريخه في بطاقة الحادث.
sources-sites = المواقع: NGA World Port Index (ملك عام) و UN/LOCODE (UNECE) و GeoNames (CC BY 4.0) و OpenStreetMap (ODbL 1.0) و airportsdata (MIT) وتقديراتنا الخاصة انطلاقا من عبارات المصادر؛ وكل موقع يذكر مصدره.
sources-map = السواحل والحدود: Natural Earth (ملك عام). أسماء البلدان: Unicode CLDR.
boundaries-title = الحدود
boundaries-disclaimer = الخطوط والأسماء على الخريطة مأخوذة من Natural Earth للاستئناس. وهي لا تعبر عن أي موقف من وضع أي إقليم. ويحدد المسؤول عن النظام زاوية النظر: محايدة (الخطوط المتنازع عليها متقطعة) أو MA أو UN.
counts-title = محتوى المعطيات حاليا
counts-line = الحوادث: { $incidents }، الأسطر: { $lines }، من { $first } إلى { $last }، المواقع: { $sites }، البلدان: { $countries }. الأسطر التي تذكر وزنا: { $weighed }، منها { $bounded } في شكل مجال أو حد.
fields-title = الحقول
fields-intro = سطر لكل مادة؛ والأسطر التي تشترك في الرمز حادث واحد. والخانة الفارغة تعني أن المصدر لا يذكر ذلك.
head-code = الحقل
head-meaning = المعنى
head-unit = الوحدة
head-needed = إلزامي
head-example = مثال
head-refused = مرفوض
codes-title = الرموز
head-label = التسمية
head-count = الأسطر
list-group = مجموعات المواد
list-substance = المواد
list-site_type = أنواع المواقع
list-mode = وسائل النقل
list-operation = العمليات
list-location_precision = دقة تحديد المكان
list-date_precision = دقة تحديد التاريخ
list-place_precision = دقة تحديد جهة القدوم أو الوجهة
list-evidence = الإثبات
list-detection = طريقة الكشف
list-unit = الوحدات
yes = نعم

## The page for adding events

step-of = الخطوة { $step } من { $steps }
step-file = الاختيار
step-columns = المطابقة
step-look = المراجعة
step-done = تم
step-back = رجوع
upload-intro = هات ما لديك: يُقرأ الملف وترى ما ينتج عنه. ولا يُحفظ شيء قبل أن تأذن بذلك.
upload-file = ملف
upload-paste = جدول ملصق
upload-form = حادث واحد
choose-file = ملف CSV أو Excel أو OpenDocument أو Parquet، إلى حدود 200 ميغابايت
drop-file = ضع الملف هنا
browse-file = اختر ملفا
file-not-taken = يتجاوز هذا الملف 200 ميغابايت. قسمه إلى عدة ملفات.
paste-table = الصق جدولا مع سطر عناوينه
paste-hint = منسوخ من جدول حسابات، أو أسطر تفصل بين خاناتها فواصل أو فواصل منقوطة أو علامات جدولة.
read-table = اقرأ الجدول
form-hint = ما يقوله المصدر فقط؛ والخانة الفارغة تعني أنه لا يذكر ذلك. لا تكتب اسم أي شخص.
more-fields = حقول أخرى
form-date-hint = ⁦2024-01-02⁩ أو 2 يناير 2024 أو ⁦2024-01⁩
form-place-hint = طنجة المتوسط، الكركرات، MAPTM
form-quantity-hint = 1488.08 كغ أو طنان أو 500 قرص
templates = النماذج
template-hint = جدول فارغ بكل الحقول مع مثال، وفي المصنف لوائح الرموز وشرحها.
template-csv = نموذج (CSV)
template-xlsx = نموذج (Excel)
template-incidents = الحوادث
template-fields = الحقول
template-example = السطر 2 مثال: اكتب مكانه. والورقة الثانية تشرح كل حقل.
reading-file = تجري قراءة الملف…
looking-at-lines = تجري مراجعة كل سطر…
keeping-lines = يجري حفظ الأسطر…
upload-same-file = سبق حفظ هذا الملف نفسه، وهو الدفعة { $batch }. وحفظه مرة أخرى لا يضيف شيئا.
upload-table = ماذا تحمل معك؟
table-incidents = حوادث
table-cooperation = أحداث تعاون
figure-events-again = { $count ->
    [zero] حدث موجود من قبل
    [one] حدث موجود من قبل
    [two] حدثان موجودان من قبل
    [few] أحداث موجودة من قبل
    [many] حدثا موجودا من قبل
   *[other] حدث موجود من قبل
  }
figure-events-changed = { $count ->
    [zero] حدث موجود بقيم أخرى
    [one] حدث موجود بقيم أخرى
    [two] حدثان موجودان بقيم أخرى
    [few] أحداث موجودة بقيم أخرى
    [many] حدثا موجودا بقيم أخرى
   *[other] حدث موجود بقيم أخرى
  }
cooperation-title = التعاون
cooperation-counts = { $events ->
    [zero] لا أحداث تعاون
    [one] حدث تعاون واحد
    [two] حدثا تعاون
    [few] { $events } أحداث تعاون
    [many] { $events } حدث تعاون
   *[other] { $events } حدث تعاون
  }، من { $first } إلى { $last }.
sources-cooperation = التعاون: أخبار منشورة وإعلانات المنظمات، ولكل منها ناشره، وعنوانه إن لم يرد فيه اسم شخص. وقائع فقط؛ وحيث تروي المصادر الحدث نفسه بصورة مختلفة تُحفظ الروايتان وتحيل كل منهما إلى الأخرى.
cooperation-fields = سطر لكل حدث: اجتماع أو مؤتمر أو اتفاق أو عملية مشتركة. الخانة الفارغة تعني أن المصدر لا يذكر ذلك. وللحقول المشتركة مع الحوادث المعنى نفسه هنا.
list-cooperation_kind = أنواع التعاون
list-organisation = المنظمات والمصالح
field-event_id = رمز الحدث
    .help = رمز ثابت لا يعاد استعماله لحدث آخر.
field-kind = نوع التعاون
    .help = ما جرى بصورة مشتركة: اجتماع أو زيارة أو اتفاق أو عملية مشتركة.
field-title = الموضوع
    .help = الحدث في بضع كلمات. يجوز ذكر المناصب ولا يجوز ذكر الأشخاص.
field-place_text = المكان كما ورد في المصدر
    .help = بكلمات المصدر.
field-event_partners = الشركاء
    .help = المنظمات والمصالح برموزها؛ والبلد برمزه إن لم يذكر المصدر أيا من مصالحه.
field-partners_text = الشركاء كما وردوا
    .help = بكلمات المصدر، مع المنصب إن ذكره.
field-countries_taking_part = عدد البلدان المشاركة
    .help = كما يذكره المصدر.
field-incidents = الحوادث
    .help = رموز الحوادث التي يرتبط بها الحدث.
field-conflicts_with = رواية أخرى في
    .help = رموز أحداث تروي الحدث نفسه بتاريخ آخر أو رقم آخر.
refused-partner = ليس شريكا معروفا: اكتب رمز منظمة من القائمة أو رمز بلد
refused-ids = يجب أن تكون رموزا يفصل بينها «; »
change-unknown-event = لم يتغير شيء: لا حدث بهذا الرمز.
batch-sizes-events = أحداث التعاون { $incidents } · الأسطر { $lines } · المرفوضة { $refused }
report-left-out-events = الأسطر المتروكة لأن حدثها موجود بقيم أخرى: { $count }
refused-event-shared = رمزه وارد في سطر آخر من الملف أيضا: أعط كل حدث رمزا خاصا به
file-no-events = لا عمود في { $file } فيه تاريخ إلى جانب ما جرى أو الشركاء. بيّن أي الأعمدة هي. عناوينه: { $detail }
template-cooperation = التعاون
mapping-other-table = مطابقة الأعمدة هذه لجدول آخر. اذكر ذلك الجدول أو طابق الأعمدة من جديد.
file-as-read = { $file } · { $lines }
count-lines = { $count ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرا
   *[other] { $count } سطر
  }
sheets-left = لم تقرأ لأن عناوينها مختلفة: الأوراق { $sheets }. احفظ كل ورقة في ملف خاص بها وأضفه بعد هذا الملف.
in-sheet = الورقة «{ $sheet }»
mapping-remembered = طوبقت الأعمدة كما طوبقت في ملف له العناوين نفسها. صحح ما ليس صحيحا.
mapping-proposed = هكذا فُهمت العناوين. صحح ما ليس صحيحا.
head-column = عمود الملف
head-values = قيم منه
head-field = الحقل
not-used = غير مستعمل
personal-field = معطيات شخصية: لا تُحفظ أبدا
unit-of-column = وحدة العمود { $column }
unit-in-cells = الوحدة في الخانات
unit-pounds = رطل
field-of-column = حقل العمود { $column }
unused-columns = { $count ->
    [zero] لا عمود غير مستعمل
    [one] عمود واحد غير مستعمل
    [two] عمودان غير مستعملين
    [few] { $count } أعمدة غير مستعملة
    [many] { $count } عمودا غير مستعمل
   *[other] { $count } عمود غير مستعمل
  }
personal-dropped = استُبعدت ولن تُحفظ أبدا لأنها تبدو معطيات عن أشخاص: { $columns }
question-dates = ما الذي يأتي أولا في هذه التواريخ؟ { $examples }
day-first = اليوم
month-first = الشهر
question-decimal = ما العلامة العشرية في هذه الأعداد؟ { $examples }
decimal-comma = الفاصلة: 1,5 تعني واحدا ونصفا
decimal-point = النقطة: 1.5 تعني واحدا ونصفا
for-all-lines = لكل الأسطر، إذ لا عمود يذكر ذلك
evidence-for-all = الإثبات
source-for-all = المصدر: من نشر الخبر
source-for-all-help = إذا تُرك فارغا قام اسم الملف مقام المصدر.
answer-first = أجب أولا عن السؤال أعلاه.
check-lines = راجع الأسطر
figure-fresh = { $count ->
    [zero] سطر جديد
    [one] سطر جديد
    [two] سطران جديدان
    [few] أسطر جديدة
    [many] سطرا جديدا
   *[other] سطر جديد
  }
figure-refused = { $count ->
    [zero] سطر مرفوض
    [one] سطر مرفوض
    [two] سطران مرفوضان
    [few] أسطر مرفوضة
    [many] سطرا مرفوضا
   *[other] سطر مرفوض
  }
figure-again = { $count ->
    [zero] حادث موجود من قبل
    [one] حادث موجود من قبل
    [two] حادثان موجودان من قبل
    [few] حوادث موجودة من قبل
    [many] حادثا موجودا من قبل
   *[other] حادث موجود من قبل
  }
figure-changed = { $count ->
    [zero] حادث موجود بقيم أخرى
    [one] حادث موجود بقيم أخرى
    [two] حادثان موجودان بقيم أخرى
    [few] حوادث موجودة بقيم أخرى
    [many] حادثا موجودا بقيم أخرى
   *[other] حادث موجود بقيم أخرى
  }
figure-doubts = { $count ->
    [zero] قيمة مشكوك فيها
    [one] قيمة مشكوك فيها
    [two] قيمتان مشكوك فيهما
    [few] قيم مشكوك فيها
    [many] قيمة مشكوكا فيها
   *[other] قيمة مشكوك فيها
  }
refused-lines = المرفوض وسببه
refused-first = يعرض الجدول أول { $shown } من أصل { $count }. أما ملف التحميل فيضم كل الأسطر.
mend-hint = حمل هذه الأسطر وصححها ثم ارفع ذلك الملف: فالأسطر الأخرى تكون قد حُفظت.
download-refused = تحميل الأسطر المرفوضة
column-line = السطر
column-header = العمود
column-value = كما كُتب
column-reason = ما هو الصواب
column-doubt = ما يجب التحقق منه
places-to-settle = أماكن تحتاج إلى تحديد
places-hint = اختر مرة واحدة المقصود بكل مكان مكتوب، أو اكتبه بصيغة أخرى، ثم أعد المراجعة.
place-on-lines = { $count ->
    [zero] «{ $place }»، دون أي سطر
    [one] «{ $place }»، في سطر واحد
    [two] «{ $place }»، في سطرين
    [few] «{ $place }»، في { $count } أسطر
    [many] «{ $place }»، في { $count } سطرا
   *[other] «{ $place }»، في { $count } سطر
  }
written-otherwise = صيغة أخرى لكتابته
choose-site = اختر الموقع
places-left = { $count ->
    [zero] لا أماكن أخرى.
    [one] مكان آخر في ملف التحميل.
    [two] مكانان آخران في ملف التحميل.
    [few] { $count } أماكن أخرى في ملف التحميل.
    [many] { $count } مكانا آخر في ملف التحميل.
   *[other] { $count } مكان آخر في ملف التحميل.
  }
check-again = أعد المراجعة بهذه المواقع
values-in-doubt = مشكوك فيه: يُقبل وينبغي التحقق منه
perhaps-known = لعله معروف من مصدر آخر
perhaps-known-hint = الموقع نفسه والمادة نفسها، والتاريخ والكمية متقاربان. إذا جُمعا في حادث واحد بقي المصدران، وبقي أدنى وزن وأعلاه.
for-all-undecided = لكل ما لم يُبت فيه أدناه
same-incident = الحادث نفسه
another-incident = حادث آخر
leave-out = يُترك
line-of-file = السطر { $line } من هذا الملف
known-already = معروف: { $incident }
pairs-left = { $count ->
    [zero] لا أزواج أخرى.
    [one] زوج آخر يتبع الاختيار العام.
    [two] زوجان آخران يتبعان الاختيار العام.
    [few] { $count } أزواج أخرى تتبع الاختيار العام.
    [many] { $count } زوجا آخر تتبع الاختيار العام.
   *[other] { $count } زوج آخر تتبع الاختيار العام.
  }
undecided = { $count ->
    [zero] لم يبق سطر دون بت.
    [one] سطر واحد لعله معروف لم يُبت فيه بعد.
    [two] سطران لعلهما معروفان لم يُبت فيهما بعد.
    [few] { $count } أسطر لعلها معروفة لم يُبت فيها بعد.
    [many] { $count } سطرا لعلها معروفة لم يُبت فيها بعد.
   *[other] { $count } سطر لعلها معروفة لم يُبت فيها بعد.
  }
there-otherwise = موجود من قبل بقيم أخرى
take-new-values = خذ القيم الجديدة؛ وتبقى القديمة في السجل
leave-as-they-are = اتركها كما هي
new-points = الجديد على الخريطة
how-to-take = ما الذي يُحفظ
take-good = الأسطر السليمة؛ وتبقى المرفوضة خارجا
take-whole = لا شيء ما لم تكن كل الأسطر سليمة
batch-who = المصلحة أو الصفة
batch-who-help = تُحفظ مع الدفعة على الدوام. لا حاجة إلى اسم أي شخص.
batch-why = لماذا، أو من أين
take-in = احفظ
batch-kept = حُفظت الدفعة { $batch }.
batch-hidden = سُحبت الدفعة { $batch }: لا يُعرض منها شيء. ويمكن استرجاعها أدناه.
show-on-map = اعرض على الخريطة
show-as-table = اعرض في جدول
undo-batch = تراجع
undone-at-once = تراجع مباشرة بعد الحفظ
add-more = أضف المزيد
batches-title = الدفعات
batch = الدفعة
batch-signed = { $who }، { $when } بالتوقيت العالمي
batch-sizes = الحوادث { $incidents } · الأسطر { $lines } · المرفوضة { $refused }
batch-withdrawn = مسحوبة
batches-left = { $count ->
    [zero] لا دفعات أقدم
    [one] دفعة أقدم
    [two] دفعتان أقدم
    [few] { $count } دفعات أقدم
    [many] { $count } دفعة أقدم
   *[other] { $count } دفعة أقدم
  }
withdraw-batch = سحب دفعة
restore-batch = استرجاع دفعة
no-batches = لم يُحفظ شيء بعد.

## What can be wrong

file-missing = الملف { $file } غير موجود. أعده إلى مكانه، أو اضبط MARSAD_DATA على المجلد الذي يضمه. { $detail }
file-unreadable = تعذر فتح الملف { $file }. تحقق من أن للتطبيق صلاحية قراءته. { $detail }
file-empty = لا يضم الملف { $file } أي سطر. استرجعه من نسخة احتياطية. { $detail }
file-encoding = الملف { $file } ليس نصا بترميز UTF-8. احفظه بصيغة «CSV UTF-8». { $detail }
file-not-a-table = الملف { $file } ليس جدولا: عدد خانات أحد الأسطر أكبر أو أصغر من عدد خانات سطر العناوين. صحح ذلك السطر. { $detail }
file-no-header = لا يذكر السطر الأول من { $file } هذه الحقول: { $detail }. أعدها إليه.
file-too-large = يتجاوز الملف { $file } 200 ميغابايت. قسمه إلى عدة ملفات.
file-too-wide = في الملف { $file } أكثر من 1000 عمود. احتفظ بما يتعلق منها بالحوادث.
file-line-too-long = في الملف { $file } سطر يتجاوز مليون حرف. كثيرا ما يكون السبب علامة اقتباس لم تُغلق: صحح ذلك السطر.
file-unknown-kind = الملف { $file } ليس جدولا مقروءا ({ $detail }). يقرأ «مرصد» صيغ CSV ومصنفات Excel وParquet: احفظه بإحداها.
file-too-many-lines = في الملف { $file } أكثر من مليوني سطر. قسمه إلى عدة ملفات.
file-unpacks-too-large = الملف { $file } بعد فك ضغطه أكبر من أن يُقرأ. احفظه بصيغة CSV أو قسمه إلى عدة ملفات.
file-no-incidents = لا عمود في { $file } هو تاريخ إلى جانب مكان أو مادة أو كمية. حدد هذه الأعمدة. عناوينه: { $detail }
file-line = توقفت القراءة عند السطر { $line }.
lines-left-out = { $count ->
    [zero] لم يُستبعد أي سطر من { $file }:
    [one] استُبعد سطر واحد من { $file }، وعُرض الباقي. صححه لتُحدَّث الصفحة:
    [two] استُبعد سطران من { $file }، وعُرض الباقي. صححهما لتُحدَّث الصفحة:
    [few] استُبعدت { $count } أسطر من { $file }، وعُرض الباقي. صححها لتُحدَّث الصفحة:
    [many] استُبعد { $count } سطرا من { $file }، وعُرض الباقي. صححها لتُحدَّث الصفحة:
   *[other] استُبعد { $count } سطر من { $file }، وعُرض الباقي. صححها لتُحدَّث الصفحة:
  }
refused-value = السطر { $line }، { $column }: «{ $value }» – { $reason }
refused-site = قرب السطر { $line }: «{ $value }» – يلزم رمز وخط عرض وخط طول بالدرجات
refused-required = يجب ألا يكون فارغا
refused-date = يجب أن يكون تاريخا مثل ⁦2024-01-02⁩ أو ⁦2024-01⁩ أو 2024
refused-date-order = ينتهي قبل أن يبدأ
refused-weight-order = يجب أن يقع بين أدنى وزن وأعلى وزن
refused-id = لا يقبل إلا حروفا لاتينية بلا علامات وأرقاما والرموز (-) و(_) و(.)
refused-text = يجب أن يكون نصا
refused-address = يجب أن يبدأ بالبادئة ⁦https://⁩ أو ⁦http://⁩
refused-number = يجب أن يكون عددا مثل 1488.08
refused-count = يجب أن يكون عددا صحيحا
refused-latitude = يجب أن يكون بالدرجات، من ⁦-90⁩ إلى 90
refused-longitude = يجب أن يكون بالدرجات، من ⁦-180⁩ إلى 180
refused-code = ليس من رموز هذا الحقل؛ انظر لائحتها في صفحة المرجع
refused-country = يجب أن يكون رمز بلد من حرفين، مثل MA
refused-place = يجب أن يكون رمز موقع أو رمز بلد أو رقم منطقة
refused-date-unreadable = يجب أن يكون تاريخا مقروءا، مثل ⁦2024-01-02⁩ أو 2 يناير 2024 أو ⁦02/01/2024⁩
refused-date-year = يقع قبل سنة 1900 أو بعد سنة 2100: اكتب السنة بأربعة أرقام وبالتقويم الميلادي
refused-quantity = يجب أن تكون كمية مقروءة، مثل 1488.08 كغ أو طنين أو 500 قرص
refused-no-weight = ليس وزنا: اكتب وزنا، أو ضع العدد ووحدته في عمودي الكمية والوحدة
refused-unit-differs = بوحدة غير التي في السطر أو في رأس العمود: اكتب وحدة واحدة
refused-merged = في خانة مدمجة على عدة أسطر: اكتب لكل سطر قيمته
refused-several-substances = يذكر عدة مواد: اكتب سطرا لكل مادة مع كميتها
refused-site-ambiguous = قد يعني عدة أماكن: أضف البلد أو اكتب رمز الموقع
refused-site-unknown = ليس مكانا معروفا: جرب كتابة أخرى أو أضف البلد أو اكتب رمز الموقع
refused-site-missing = يلزم مكان: اسمه أو رمز الموقع أو خط العرض وخط الطول
refused-code-shared = رمزه وارد في الملف على أسطر بتاريخ آخر أو مكان آخر: أعط كل حادث رمزا خاصا به
refused-line-twice = مكرر في الملف: احذف أحد السطرين أو أعط كلا منهما رمزا
refused-too-long = يجب ألا يتجاوز 4000 حرف
refused-too-many-cells = خاناته أكثر من خانات سطر العناوين: ضع بين علامتي اقتباس النص الذي يتضمن الفاصل
doubt-future-date = تاريخ لم يحن بعد: تحقق منه
doubt-weight = يتجاوز مئة ضعف الوزن المعتاد لهذه المادة: تحقق من الوحدة
doubt-point = بعيد عن الموقع المذكور: تحقق من خط العرض وخط الطول
doubt-flag = ليس بلدا معروفا: يُترك العلم فارغا
doubt-no-unit = بلا وحدة في الخانة أو رأس العمود أو عمود آخر: لا تحتسب في أي وزن. حدد الوحدة
doubt-range = مجال وليس وزنا: تركت الكمية فارغة وحفظت ألفاظها
doubt-date-mixed = تاريخ في جدول البيانات بينما غيره في هذا العمود نص: ربما تبادل اليوم والشهر مكانيهما
doubt-line-short = خاناته أقل من رأس الجدول: تحقق من أن شيئا لم يقطع ولم ينزح
doubt-personal = قد يحوي رقم هاتف أو هوية أو جواز سفر: احذفه من الملف قبل حفظه
unknown-sites = { $count ->
    [zero] كل المواقع مدرجة في sites.csv:
    [one] موقع واحد غير مدرج في sites.csv؛ حوادثه محسوبة لكنها لا تظهر على الخريطة:
    [two] موقعان غير مدرجين في sites.csv؛ حوادثهما محسوبة لكنها لا تظهر على الخريطة:
    [few] { $count } مواقع غير مدرجة في sites.csv؛ حوادثها محسوبة لكنها لا تظهر على الخريطة:
    [many] { $count } موقعا غير مدرجة في sites.csv؛ حوادثها محسوبة لكنها لا تظهر على الخريطة:
   *[other] { $count } موقع غير مدرجة في sites.csv؛ حوادثها محسوبة لكنها لا تظهر على الخريطة:
  }
address-ignored = تعذر استعمال جزء من رابط الصفحة فأُهمل:
ignored-code = { $name }: «{ $value }» غير معروف
ignored-date = { $name }: «{ $value }» ليس تاريخا مثل ⁦2024-01-31⁩
ignored-date-order = كان التاريخان معكوسين فجرى تبادلهما
ignored-long-text = { $name }: لا يُبحث إلا عن أول 200 حرف

## Corrections that are not made, services that do not answer

edit-who-missing = لم يحفظ شيء: اكتب من يقوم بالتغيير، بالأحرف الأولى أو باسم المكتب.
edit-who-too-long = لم يحفظ شيء: اختصر خانة «من».
edit-why-missing = لم يحفظ شيء: اكتب سبب التغيير أو مصدره.
edit-why-too-long = لم يحفظ شيء: اختصر السبب.
edit-alias-empty = لم يحفظ شيء: اكتب اسما فيه حروف.
edit-alias-too-long = لم يحفظ شيء: الاسم أطول من أن يكون اسم مكان.
edit-alias-known = لم يحفظ شيء: الموقع معروف بهذا الاسم من قبل.
edit-language-unknown = لم يحفظ شيء: اختر لغة من القائمة.
edit-point-off-earth = لم يحفظ شيء: خط العرض بين ‎-90 و90 وخط الطول بين ‎-180 و180.
edit-point-known = لم يحفظ شيء: النقطة هناك من قبل.
edit-name-missing = لم يحفظ شيء: اكتب اسم الموقع.
edit-name-too-long = لم يحفظ شيء: اختصر اسم الموقع.
edit-type-unknown = لم يحفظ شيء: اختر نوع الموقع من القائمة.
edit-site-known = لم يحفظ شيء: في الدليل موقع بهذا الاسم في هذا المكان. ابحث عنه وأضف إليه اسما.
edit-unknown-site = لم يحفظ شيء: لا موقع بهذا الرمز.
edit-site-gone = الدليل لا يعرف هذا الموقع بعد الآن. التصحيح محفوظ.
edit-in-gazetteer = الدليل يقول الشيء نفسه الآن.
edit-point-moved = نقطة الدليل غير التي صححت. تحقق أيهما أصح.
edit-site-twice = في الدليل الآن موقع بهذا الاسم في هذا المكان. تراجع عن الزائد منهما.
edit-not-found = لم يحفظ شيء: لا تصحيح بهذا الرقم.
edit-withdrawn-already = لم يحفظ شيء: سبق التراجع عن هذا التصحيح.
edit-control-character = لم يحفظ شيء: في النص رموز لا تظهر. اكتبه من جديد.
edit-not-kept = لم يحفظ شيء: تعذرت الكتابة في المجلد الذي يحدده MARSAD_VAR. أبلغ المسؤول عن النظام.
online-timeout = لم تجب الخدمة في الوقت المحدد. أعد المحاولة لاحقا.
online-refused = تعذر الوصول إلى الخدمة. تحقق من الشبكة ومن MARSAD_GEOCODER_URL.
online-too-many = الخدمة سئلت كثيرا. انتظر قليلا ثم أعد المحاولة.
online-not-understood = جواب الخدمة غير مفهوم. تحقق من أن MARSAD_GEOCODER_URL عنوان خدمة من النوع المحدد.
online-denied = ترفض الخدمة هذا السؤال. تحقق من MARSAD_GEOCODER_USER_AGENT ومن شروط الخدمة.
online-error = الخدمة في عطل. أعد المحاولة لاحقا.
online-off = لا خدمة على الشبكة محددة. يحددها المسؤول عن النظام بـ MARSAD_GEOCODER.

## Changes that are not made, stores that do not answer

change-unknown-batch = لم يتغير شيء: لا دفعة بهذا الرقم.
change-unknown-incident = لم يتغير شيء: لا حادث بهذا الرمز.
change-withdrawn-already = لم يتغير شيء: سبق سحبها.
change-not-withdrawn = لم يتغير شيء: ليست مسحوبة.
change-who-reserved = «Marsad» توقيع ما يأتي مع التطبيق: اختر اسما آخر.
change-who-missing = لم يُحفظ شيء: اكتب المصلحة أو الصفة التي تقوم بذلك.
change-why-missing = لم يُحفظ شيء: اكتب السبب.
change-wrong-text = لم يُحفظ شيء: في النص رموز لا يمكن حفظها. اكتبه من جديد.
change-refused-lines = لم يُحفظ شيء كما اخترت: بعض الأسطر مرفوضة. صححها أو خذ الأسطر السليمة.
change-nothing-new = لم يُحفظ شيء: لا جديد فيه.
change-same-file = لم يُحفظ شيء: سبق حفظ هذا الملف نفسه، وربما حفظه غيرك قبل لحظة.
change-overtaken = لم يُحفظ شيء: غيّر شخص آخر المخزن في اللحظة نفسها. حاول من جديد.
change-no-store = لا يمكن حفظ شيء: لا مخزن للحوادث. أبلغ المسؤول عن النظام.
store-full = لم يُحفظ شيء: القرص ممتلئ. وما كان محفوظا باق كما هو. أبلغ المسؤول عن النظام.
store-read-only = لم يُحفظ شيء: تتعذر الكتابة في مخزن الحوادث. أبلغ المسؤول عن النظام.
store-busy = لم يُحفظ شيء: يكتب آخرون في مخزن الحوادث منذ مدة. أعد المحاولة بعد دقيقة.
store-unreachable = يتعذر الوصول إلى مخزن الحوادث؛ وقد يكون المعروض قديما. أعد المحاولة لاحقا أو أبلغ المسؤول عن النظام.
store-damaged = مخزن الحوادث متضرر وتتعذر قراءته؛ وقد يكون المعروض قديما. يمكن للمسؤول عن النظام استرجاع نسخة احتياطية.
store-newer = أنشأ مخزن الحوادث إصدار أحدث من «مرصد». على المسؤول عن النظام تحديث هذا الإصدار.
store-url-wrong = ليست قيمة MARSAD_STORE_URL عنوان مخزن. على المسؤول عن النظام تصحيحها.
store-not-empty = في المخزن حوادث من قبل. ولا تُسترجع نسخة احتياطية إلا في مخزن فارغ.
store-read-needs-folder = تتعذر قراءة مخزن الحوادث: يكتب SQLite بجانب ملفه حتى عند القراءة، والكتابة في مجلده ممنوعة. اسمح لـ«مرصد» بالكتابة فيه، أو انسخ المخزن إلى حيث يمكنه ذلك.
backup-onto-store = لم يُكتب شيء: هذا ملف المخزن نفسه. اختر ملفا آخر.
report-taken = الأسطر المحفوظة: { $count }
report-would-take = الأسطر التي كانت ستُحفظ: { $count } (التجربة لا تحفظ شيئا)
report-nothing-would = ما كان ليُحفظ شيء (التجربة لا تحفظ شيئا)
report-no-batch = لا دفعة
report-refused = الأسطر المرفوضة: { $count }
report-left-out = الأسطر المتروكة لأن حادثها موجود بقيم أخرى: { $count }
report-there = الأسطر الموجودة من قبل كما هي: { $count }
report-line = السطر { $line } – { $reason }
report-hidden = (محجوب، فقد يكون اسم شخص)
report-twice = رُفضت لأنها وردت مرتين في الملف، الأسطر: { $lines }. احذفها، أو أعط كلا منها رمزه.
report-again = موجودة من قبل كما هي، وتُركت على حالها، الأسطر: { $lines }
report-changed = السطر { $lines }: { $incident } موجود بقيم أخرى ويبقى كما هو؛ ومع ‎--revise تصححه هذه القيم
report-revised = السطر { $lines }: { $incident } موجود بقيم أخرى، وهذه القيم تصححه
report-alike = السطر { $line }: ربما كان { $incident } هو { $known } الموجود من قبل، وهو محسوب حادثا آخر؛ ومع ‎--join يصير مصدرا آخر لذلك الحادث
report-joined = السطر { $line }: { $incident } مصدر آخر لـ{ $known } الموجود من قبل
report-unused = أعمدة غير مستعملة ولا تُحفظ: { $columns }
report-changing = تغير { $file } أثناء قراءته، فلم يُؤخذ منه شيء. أعد المحاولة بعد اكتماله.
backup-unreadable = هذا الملف ليس نسخة احتياطية مقروءة من «مرصد». اختر ملفا آخر.
mapping-not-toml = مطابقة الأعمدة ليست نصا بصيغة TOML. صححها أو طابق الأعمدة من جديد.
mapping-wrong-shape = جزء من مطابقة الأعمدة ناقص أو من نوع آخر. صححها أو طابق الأعمدة من جديد.
mapping-unknown-field = تذكر مطابقة الأعمدة حقلا غير موجود. لائحة الحقول في صفحة المرجع.
mapping-unknown-unit = تذكر مطابقة الأعمدة وحدة غير موجودة. لائحة الوحدات في صفحة المرجع.
mapping-twice = تعطي المطابقة حقلا واحدا لعمودين. اتركه لعمود واحد.
mapping-missing-column = تذكر المطابقة عمودا ليس في الملف. طابق الأعمدة من جديد.

## Fields

field-incident_id = الرمز
    .help = رمز ثابت للحادث، لا يُستعمل أبدا لحادث آخر.
field-date = التاريخ
    .help = متى وقع الحادث، بالدقة المعروفة: يوم أو شهر أو ربع سنة أو أسبوع أو سنة.
field-date_end = آخر تاريخ
    .help = فقط إذا ذكر المصدر فترة أوسع من التاريخ نفسه.
field-date_precision = دقة التاريخ
    .help = بأي دقة يُعرف التاريخ.
field-site_id = رمز الموقع
    .help = رمز UN/LOCODE لميناء أو مدينة، أو رمز ICAO لمطار، أو رمز خاص بنا؛ يُترك فارغا إذا لم يُعرف إلا البلد.
field-site_text = المكان كما ورد
    .help = المكان بعبارة المصدر ولغته.
field-latitude = خط العرض
    .help = خط عرض الموقع، WGS 84.
field-longitude = خط الطول
    .help = خط طول الموقع، WGS 84.
field-location_precision = دقة المكان
    .help = مدى دقة معرفة المكان؛ لا تُرسم كنقاط إلا المواقع والبلدات، وما عداها مساحات باهتة الحواف.
field-country = البلد
    .help = البلد الذي يسميه المصدر، ISO 3166-1؛ يُترك فارغا في المياه الدولية. وليس في ذلك أي موقف من أي حدود.
field-site_type = نوع الموقع
    .help = مركز حدودي أو ميناء بحري أو مطار أو عرض البحر أو ساحل أو نقطة مراقبة على الطريق أو داخل البلاد.
field-operation = العملية
    .help = ما قامت به المصالح.
field-operation_text = وصف العملية
    .help = العملية في بضع كلمات.
field-agencies = المصالح
    .help = المصالح التي نفذت عملية الحجز، كما ذُكرت.
field-partners = الشركاء
    .help = مصالح البلدان الأخرى والمنظمات التي ساعدت، كما ذُكرت.
field-partner_countries = بلدان الشركاء
    .help = بلدانهم، ISO 3166-1.
field-substance = المادة
    .help = ما حُجز؛ سطر لكل مادة.
field-substance_text = المادة كما وردت
    .help = الكلمة التي استعملها المصدر.
field-quantity = الكمية
    .help = العدد كما ورد، بالوحدة المذكورة بجانبه؛ يُترك فارغا إذا لم تُذكر الكمية.
field-unit = الوحدة
    .help = وحدة الكمية؛ و«كمية غير مذكورة» قيمة وليست فراغا.
field-quantity_kg = الوزن (كغ)
    .help = بالكيلوغرام. لا وزن للأقراص إلا إذا ذكره المصدر. وإذا لم يُذكر معه إلا أدنى وزن فهو يعني «على الأقل»؛ وعلى هذا الرقم تُبنى المجاميع.
field-quantity_low_kg = أدنى وزن (كغ)
    .help = الحد الأدنى إذا كانت المصادر تقريبية أو تذكر حدا أو تتضارب.
field-quantity_high_kg = أعلى وزن (كغ)
    .help = الحد الأعلى؛ يُترك فارغا إذا اكتفى المصدر بعبارة «على الأقل».
field-quantity_text = الكمية كما وردت
    .help = الكمية بعبارة المصدر ولغته.
field-mode = وسيلة النقل
    .help = كيف كانت المادة تُنقل عند حجزها.
field-conveyance = المركبة أو السفينة
    .help = كما وُصفت.
field-flag = العلم أو التسجيل
    .help = البلد، أو منطقة UN M49، حيث سُجلت السفينة أو الطائرة أو المركبة.
field-concealment = طريقة الإخفاء
    .help = أين وكيف أُخفيت.
field-packaging = التغليف
    .help = رزم وعلب وعلامات.
field-detection = طريقة الكشف
    .help = كيف كُشفت، إذا ذكر المصدر ذلك.
field-origin = جهة القدوم
    .help = من أين أتت: مواقع أو بلدان أو مناطق UN M49.
field-origin_text = جهة القدوم كما وردت
    .help = بعبارة المصدر.
field-origin_precision = دقة جهة القدوم
    .help = هل تُعرف جهة القدوم على مستوى موقع أو بلد أو منطقة أوسع.
field-transit = العبور
    .help = الأماكن التي مرت بها، بالترتيب.
field-transit_text = العبور كما ورد
    .help = بعبارة المصدر.
field-destination = الوجهة
    .help = إلى أين كانت متجهة: مواقع أو بلدان أو مناطق UN M49.
field-destination_text = الوجهة كما وردت
    .help = بعبارة المصدر.
field-destination_precision = دقة الوجهة
    .help = هل تُعرف الوجهة على مستوى موقع أو بلد أو منطقة أوسع.
field-arrests = التوقيفات
    .help = عدد الموقوفين؛ يُترك فارغا إذا لم يُذكر، ولا يكون 0 إلا إذا صرح المصدر بعدم وجود توقيفات.
field-arrest_countries = بلدان الموقوفين
    .help = البلدان فقط. ولا يمكن لأي حقل أن يتضمن اسم شخص.
field-evidence = الإثبات
    .help = مدى متانة الخبر.
field-source_title = عنوان المصدر
    .help = سطر لكل مصدر، بالترتيب نفسه في كل حقول المصادر.
field-source_publisher = ناشر المصدر
    .help = الجهة التي نشرته.
field-source_url = رابط المصدر
    .help = العنوان على الويب، إن وُجد.
field-source_date = تاريخ المصدر
    .help = بالدقة المعروفة.
field-source_language = لغة المصدر
    .help = ISO 639-1.
field-notes = ملاحظات
    .help = ما ينبغي للقارئ أن يعرفه: التقريب، وتضارب المصادر، وما جرى تقديره.

## Below the map of routes

count-flows = { $count ->
    [zero] لا مسارات
    [one] مسار واحد
    [two] مساران
    [few] { $count } مسارات
    [many] { $count } مسارا
   *[other] { $count } مسار
  }
more-flows = { $count ->
    [zero] لا مسارات أخرى
    [one] مسار آخر
    [two] مساران آخران
    [few] { $count } مسارات أخرى
    [many] { $count } مسارا آخر
   *[other] { $count } مسار آخر
  }
choose-for-incidents = اختر سطرا لترى حوادثه.
sankey-title = المصدر ← مكان الحجز ← الوجهة
sankey-hint = كما ذكرتها المصادر. اختر شريطا أو اسما لترى حوادثه.
sankey-width = عرض الأشرطة
sankey-origin = المصدر المذكور
sankey-place = مكان الحجز
sankey-destination = الوجهة المذكورة
sankey-rest = { $count ->
    [zero] لا غيرها
    [one] مكان آخر
    [two] مكانان آخران
    [few] { $count } أماكن أخرى
    [many] { $count } مكانا آخر
   *[other] { $count } مكان آخر
  }
sankey-elsewhere = { $country }، مواقع أخرى
sankey-joined = المواقع الصغيرة محسوبة ضمن بلدها («مواقع أخرى» إلى جانب المواقع المسماة)، وما بقي صغيرا فهو «أماكن أخرى».
sankey-summary = الأعرض مما سمي طرفاه: { $band }، من مجموع { $all }. المصدر غير مذكور: { $origin }؛ الوجهة غير مذكورة: { $destination }.
sankey-unweighed = { $count ->
    [zero] لا حوادث بلا وزن مذكور.
    [one] حادث واحد بلا وزن مذكور لم يرسم.
    [two] حادثان بلا وزن مذكور لم يرسما.
    [few] { $count } حوادث بلا وزن مذكور لم ترسم.
    [many] { $count } حادثا بلا وزن مذكور لم يرسم.
   *[other] { $count } حادث بلا وزن مذكور لم يرسم.
  }
sankey-no-weight = لا حادث في هذا الاختيار يذكر وزنا. اختر الحوادث عرضا للأشرطة.
flow-table = كل المسارات المذكورة
flows-origin = { $origin } من { $all } من الحوادث تذكر مصدرها ({ $share }).
flows-neither = { $count ->
    [zero] لا حادث بلا ذكر لطريقه.
    [one] حادث واحد لا يذكر شيئا عن طريقه فليس له سطر.
    [two] حادثان لا يذكران شيئا عن طريقهما فليس لهما سطر.
    [few] { $count } حوادث لا تذكر شيئا عن طريقها فليس لها سطر.
    [many] { $count } حادثا لا يذكر شيئا عن طريقه فليس له سطر.
   *[other] { $count } حادث لا يذكر شيئا عن طريقه فليس له سطر.
  }
flows-cut = يعرض الجدول { $shown } من { $count } من المسارات، الأثقل أولا؛ والتنزيل يضمها كلها.
column-first = أول ظهور
    .help = بقدر ما هو معروف: الحادث المعروف بشهره أو سنته يظهر بذلك الشهر أو تلك السنة، لا بأول يوم فيها.
column-last = آخر ظهور
column-substances = المواد
column-origin = المصدر مذكور
    .help = من كل الحوادث المحجوزة في هذا المكان، حصة ما يذكر مصدره.
corridors = ممرات تشترك فيها مسارات عدة
corridors-hint = مضايق وقنوات ومناطق بحرية وأجزاء من الطريق يشترك فيها مساران مذكوران على الأقل، الأكثر حوادث أولا. اختر سطرا لترى مساراته وحوادثه.
corridors-schematic = الطرق بين الأماكن المذكورة طرق مرجحة تخطيطية وليست آثارا؛ وحيث لا يعرف إلا الاتجاه لا يحسب شيء.
corridors-none = لا يشترك مساران في هذا الاختيار في جزء من الطريق.
column-corridor = الممر
column-through = عبر
column-flows = المسارات
column-ahead = لم تبلغه بعد
    .help = حوادث حجزت قبل أن تبلغه: كان على الطريق المقصود.

## Routes

leg-between = { $start } ← { $end }
leg-stated = قطع كما ورد
leg-intended = مقصود
leg-km = نحو { $distance } كم
leg-likely = تخطيطي: طريق مرجح وليس أثرا
close-leg = إغلاق هذه المرحلة
no-way-by-sea = لا طريق بحريا معروفا: رسم تقريبي
no-way-by-road = لا طريق بريا معروفا: رسم تقريبي
way-schematic = لا يعرف كيف نقل: رسم تقريبي
ways-unreadable = تعذرت قراءة ملفات الطرق: رسم تقريبي
routes-stated = مسارات ذكرتها المصادر
routes-hint = المصدر ← مكان الحجز ← الوجهة، و«؟» حيث لم يذكر شيء. اختر سطرا لترى حوادثه.
routes-none = لا حادث في هذا الاختيار يذكر من أين جاء أو إلى أين كان متجها.
passage = { $place } على طريقها كما ورد في المصادر: أوقف هناك { $stopped }، ومر ثم أوقف بعدها { $passed }، وأوقف قبل بلوغها { $before }. ما لم يحجز قط ليس هنا.
column-way = المسار
column-incidents = الحوادث
routes-origin = { $count ->
    [zero] حادث يذكر مصدره
    [one] حادث يذكر مصدره
    [two] حادثان يذكران مصدرهما
    [few] حوادث تذكر مصدرها
    [many] حادثا يذكر مصدره
   *[other] حادث يذكر مصدره
  }
    .note = من { $count }، والباقي لا يذكر ذلك
routes-destination = { $count ->
    [zero] حادث يذكر وجهته
    [one] حادث يذكر وجهته
    [two] حادثان يذكران وجهتهما
    [few] حوادث تذكر وجهتها
    [many] حادثا يذكر وجهته
   *[other] حادث يذكر وجهته
  }
    .note = من { $count }، والباقي لا يذكر ذلك
routes-legs = { $count ->
    [zero] مرحلة مذكورة
    [one] مرحلة مذكورة
    [two] مرحلتان مذكورتان
    [few] مراحل مذكورة
    [many] مرحلة مذكورة
   *[other] مرحلة مذكورة
  }
    .note = كل واحدة مرة واحدة مهما كثرت حوادثها
through = عبر { $places }

## صفحة الاتجاهات

page-trends = الاتجاهات
trends-period = الفترة
trends-by = التقسيم حسب
trends-against = المواقع مقابل
period-week = أسبوع
period-month = شهر
period-quarter = ربع سنة
period-year = سنة
one-week = أسبوع
one-month = شهر
one-quarter = ربع سنة
one-year = سنة
against-year = السنة السابقة
against-before = الفترة السابقة
all-incidents = كل الحوادث
no-weights = لا وزن مذكور
trends-wider = { $count ->
    [zero] لا حادث يعرف تاريخه بأكثر من { $period } فقط.
    [one] حادث واحد لا يعرف تاريخه إلا بأكثر من { $period } ليس في أي رقم هنا.
    [two] حادثان لا يعرف تاريخهما إلا بأكثر من { $period } ليسا في أي رقم هنا.
    [few] { $count } حوادث لا يعرف تاريخها إلا بأكثر من { $period } ليست في أي رقم هنا.
    [many] { $count } حادثا لا يعرف تاريخها إلا بأكثر من { $period } ليست في أي رقم هنا.
   *[other] { $count } حادث لا يعرف تاريخها إلا بأكثر من { $period } ليست في أي رقم هنا.
  }
trend-over-time = عبر الزمن
over-time-one = { $count ->
    [zero] كل شيء في فترة واحدة، { $period }: لا حوادث.
    [one] كل شيء في فترة واحدة، { $period }: حادث واحد. لا يمكن القول بزيادة أو نقص.
    [two] كل شيء في فترة واحدة، { $period }: حادثان. لا يمكن القول بزيادة أو نقص.
    [few] كل شيء في فترة واحدة، { $period }: { $count } حوادث. لا يمكن القول بزيادة أو نقص.
    [many] كل شيء في فترة واحدة، { $period }: { $count } حادثا. لا يمكن القول بزيادة أو نقص.
   *[other] كل شيء في فترة واحدة، { $period }: { $count } حادث. لا يمكن القول بزيادة أو نقص.
  }
over-time-peak = { $count ->
    [zero] لا حوادث في { $peak }.
    [one] أكثر الحوادث في { $peak }: حادث واحد.
    [two] أكثر الحوادث في { $peak }: حادثان.
    [few] أكثر الحوادث في { $peak }: { $count } حوادث.
    [many] أكثر الحوادث في { $peak }: { $count } حادثا.
   *[other] أكثر الحوادث في { $peak }: { $count } حادث.
  }
over-time-heaviest = أكبر وزن في { $period }: { $weight }.
over-time-last = { $count ->
    [zero] آخر فترة، { $period }: لا حوادث.
    [one] آخر فترة، { $period }: حادث واحد.
    [two] آخر فترة، { $period }: حادثان.
    [few] آخر فترة، { $period }: { $count } حوادث.
    [many] آخر فترة، { $period }: { $count } حادثا.
   *[other] آخر فترة، { $period }: { $count } حادث.
  }
over-time-larger = ستكون الأعمدة أكثر من { $most }: رسمت بفترة أطول ({ $period }).
over-time-more = { $count ->
    [zero] لا صفوف أخرى في التنزيل.
    [one] صف آخر في التنزيل.
    [two] صفان آخران في التنزيل.
    [few] { $count } صفوف أخرى في التنزيل.
    [many] { $count } صفا آخر في التنزيل.
   *[other] { $count } صف آخر في التنزيل.
  }
over-time-hint = ارتفاع كل صف هو ذروته التي تحمل رقمها. اختر عمودا لترى حوادثه.
trend-compared = هذه الفترة مقابل غيرها
compared-rule = للفترة السابقة الطول نفسه، وللسنة السابقة أيام التقويم نفسها. التواريخ المختارة أعلاه هي الفترة، وإلا فهي إلى آخر يوم في البيانات.
compared-same = هنا الفترة السابقة وفترة السنة السابقة واحدة.
compared-now = هذه الفترة
compared-before = الفترة السابقة
compared-year = السنة السابقة
compared-wider = { $count ->
    [zero] لا حادث آخر
    [one] قد يكون فيها حادث آخر
    [two] قد يكون فيها حادثان آخران
    [few] قد يكون فيها { $count } حوادث أخرى
    [many] قد يكون فيها { $count } حادثا آخر
   *[other] قد يكون فيها { $count } حادث آخر
  }
as-many = العدد نفسه الآن
more-by = الآن أكثر بـ { $number }
less-by = الآن أقل بـ { $number }
median-weight = الوسيط { $weight }
largest-share = الأكبر { $share }
column-median = الوسيط (كغ)
column-largest = الأكبر (كغ)
trend-sites = مواقع ارتفعت ومواقع انخفضت
sites-none = لا موقع له حادث في أي من الفترتين.
sites-rose = أكبر ارتفاع: { $site }، من { $then } إلى { $now }.
sites-fell = أكبر انخفاض: { $site }، من { $then } إلى { $now }.
sites-tested = { $count ->
    [zero] لا موقع من { $all } له حالات تكفي للاختبار؛ أقل من { $few } في الفترتين: حالات قليلة، تقرأ بحذر.
    [one] موقع واحد من { $all } له حالات تكفي للاختبار؛ أقل من { $few } في الفترتين: حالات قليلة، تقرأ بحذر.
    [two] موقعان من { $all } لهما حالات تكفي للاختبار؛ أقل من { $few } في الفترتين: حالات قليلة، تقرأ بحذر.
    [few] { $count } مواقع من { $all } لها حالات تكفي للاختبار؛ أقل من { $few } في الفترتين: حالات قليلة، تقرأ بحذر.
    [many] { $count } موقعا من { $all } لها حالات تكفي للاختبار؛ أقل من { $few } في الفترتين: حالات قليلة، تقرأ بحذر.
   *[other] { $count } موقع من { $all } لها حالات تكفي للاختبار؛ أقل من { $few } في الفترتين: حالات قليلة، تقرأ بحذر.
  }
sites-unusual = { $count ->
    [zero] ليس منها ما هو غير معتاد.
    [one] واحد منها غير معتاد.
    [two] اثنان منها غير معتادين.
    [few] { $count } منها غير معتادة.
    [many] { $count } منها غير معتادة.
   *[other] { $count } منها غير معتادة.
  }
sites-rule = غير معتاد: من دون أي تغير لا تأتي الصدفة بفرق كهذا إلا في { $level } من المواقع على الأكثر، مع مراعاة تتابع الحوادث.
column-now = الآن
column-then = سابقا
column-weight-now = الوزن الآن (كغ)
column-weight-then = الوزن سابقا (كغ)
column-verdict = غير معتاد؟
verdict-few = حالات قليلة: تقرأ بحذر
verdict-usual = معتاد
verdict-unusual = غير معتاد
trend-moved = انتقل ولم يختف؟
moved-told = أزواج مواقع متقاربة أو على المسار المذكور نفسه، انخفض أحدهما وارتفع الآخر.
moved-caution = تعرض جنبا إلى جنب دون ادعاء أي سبب.
moved-none = في هاتين الفترتين لا موقعان متقاربان أو على مسار مذكور واحد تغيرا في اتجاهين متعاكسين بمقدار { $least } حوادث فأكثر لكل منهما.
moved-pair = الحوادث في { $fell }: من { $fell_then } إلى { $fell_now }؛ وفي { $rose }: من { $rose_then } إلى { $rose_now }.
moved-near = بينهما { $distance } كم.
moved-way = تذكر المصادر المكان نفسه في مسار كليهما: { $places }.
moved-fell = انخفض
moved-rose = ارتفع
trend-season = أشهر السنة
season-one-year = لا يتكرر أي شهر في هذه التواريخ: لا يمكن القول شيء عن المواسم.
season-peak = { $count ->
    [zero] لا حوادث في { $month } خلال { $years } سنة ({ $busy }).
    [one] الأكثر في السنة: { $month }، حادث واحد في { $years } سنة، وفي { $busy } منها وقع حادث.
    [two] الأكثر في السنة: { $month }، حادثان في { $years } سنة، وفي { $busy } منها وقع حادث.
    [few] الأكثر في السنة: { $month }، { $count } حوادث في { $years } سنة، وفي { $busy } منها وقع حادث.
    [many] الأكثر في السنة: { $month }، { $count } حادثا في { $years } سنة، وفي { $busy } منها وقع حادث.
   *[other] الأكثر في السنة: { $month }، { $count } حادث في { $years } سنة، وفي { $busy } منها وقع حادث.
  }
season-mean = الأعمدة متوسطات سنوية بين أول حادث وآخر حادث.
season-few = تستند إلى { $years } سنوات على الأكثر: أقل من أن يقال إنها مواسم.
season-row = المتوسط السنوي
season-years = يستند إلى { $first }–{ $last } سنة
season-in-years = { $count ->
    [zero] في لا سنة
    [one] في سنة واحدة
    [two] في سنتين
    [few] في { $count } سنوات
    [many] في { $count } سنة
   *[other] في { $count } سنة
  }
season-column-years = السنوات
season-column-busy = سنوات فيها حادث
trend-heat = المواقع والأشهر
heat-peak = { $count ->
    [zero] لا حوادث: { $site }، { $month }.
    [one] الأكثر في شهر: { $site }، { $month }، حادث واحد.
    [two] الأكثر في شهر: { $site }، { $month }، حادثان.
    [few] الأكثر في شهر: { $site }، { $month }، { $count } حوادث.
    [many] الأكثر في شهر: { $site }، { $month }، { $count } حادثا.
   *[other] الأكثر في شهر: { $site }، { $month }، { $count } حادث.
  }
heat-months = الأشهر المرسومة: من { $first } إلى { $last }، وهي آخر هذه التواريخ.
heat-more = { $count ->
    [zero] لا مواقع أخرى في التنزيل.
    [one] موقع آخر في التنزيل.
    [two] موقعان آخران في التنزيل.
    [few] { $count } مواقع أخرى في التنزيل.
    [many] { $count } موقعا آخر في التنزيل.
   *[other] { $count } موقع آخر في التنزيل.
  }
trend-review = حصيلة السنة
review-told = نتائج سنة واحدة إلى جانب نتائج السنة السابقة.
review-to-date = تنتهي البيانات في { $day }: ومن السنة السابقة الأيام نفسها.
review-publishers = عدد الناشرين المقروئين: { $now }، وفي السنة السابقة { $then }. إذا اختلفت المصادر فقد يكون الفرق في القراءة لا في الحجز.
review-coarse = الحوادث التي لا يعرف تاريخها إلا بأكثر من أسبوع: { $now }، وفي السنة السابقة { $then }؛ وقد يكون أحدها مجموع عدة حوادث.
review-wider = لم تحسب لأنها قد تقع خارج هذه التواريخ: { $now }، وفي السنة السابقة { $then }.
review-weight = الحوادث والوزن حسب المادة
review-ways = المسارات المذكورة
review-partners = بلدان الشركاء
review-largest = أكبر الحوادث وزنا
review-nothing = لا شيء مذكور.

## صفحة التعاون

page-cooperation = التعاون
close-beside = إغلاق
ties-met = لقاءات واتفاقات وتدريب
ties-done = ميدانيا: عمليات ومحجوزات
ties-count = أحداث تعاون وحوادث
ties-line = يصل بلد شريك بمكان
ties-unknown = في موضع ما من البلد
ties-places = أماكن التعاون على الخريطة: N وP للتنقل بينها، وEnter لفتح أحدها
ties-note = يصل الخط بلد شريك بالمكان الذي أنجز فيه شيء معه. لم يسلك أحد هذا الخط؛ وحيث هو منقط فهو ينطلق من موضع ما في البلد.
event-of = الحدث { $event }
event-missing = لا يوجد حدث { $event } في هذه البيانات.
event-nowhere = لا مكان مذكور
event-words = الشركاء كما ذكرهم المصدر: «{ $words }»
event-countries = { $count ->
    [zero] لا بلدان مشاركة
    [one] بلد واحد مشارك
    [two] بلدان مشاركان
    [few] { $count } بلدان مشاركة
    [many] { $count } بلدا مشاركا
   *[other] { $count } بلد مشارك
  }
event-told-otherwise = يروي مصدر آخر الحدث نفسه على نحو مختلف:
event-incidents = الحوادث:
events-none = لا شيء في هذا الاختيار أنجز مع شريك.
events-more = { $count ->
    [zero] لا مزيد في التنزيل.
    [one] حدث آخر أقدم في التنزيل.
    [two] حدثان آخران أقدم في التنزيل.
    [few] { $count } أحداث أخرى أقدم في التنزيل.
    [many] { $count } حدثا آخر أقدم في التنزيل.
   *[other] { $count } حدث آخر أقدم في التنزيل.
  }
count-events = { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثا
   *[other] { $count } حدث
  }
events-disputed = { $count ->
    [zero] لا شيء منها مروي بطريقتين
    [one] واحد منها مروي بطريقتين ومحسوب مرة
    [two] اثنان منها مرويان بأكثر من طريقة، كل منهما محسوب مرة
    [few] { $count } منها مروية بأكثر من طريقة، كل منها محسوب مرة
    [many] { $count } منها مروية بأكثر من طريقة، كل منها محسوب مرة
   *[other] { $count } منها مروية بأكثر من طريقة، كل منها محسوب مرة
  }
figure-events = { $count ->
    [zero] حدث
    [one] حدث
    [two] حدثان
    [few] أحداث
    [many] حدثا
   *[other] حدث
  }
events-told-twice = { $count ->
    [zero] { $tellings } رواية، كل منها لحدث آخر
    [one] { $tellings } رواية؛ حدث واحد مروي بطريقتين ويحسب مرة
    [two] { $tellings } رواية؛ حدثان مرويان بأكثر من طريقة ويحسب كل منهما مرة
    [few] { $tellings } رواية؛ { $count } أحداث مروية بأكثر من طريقة ويحسب كل منها مرة
    [many] { $tellings } رواية؛ { $count } حدثا مرويا بأكثر من طريقة ويحسب كل منها مرة
   *[other] { $tellings } رواية؛ { $count } حدث مروي بأكثر من طريقة ويحسب كل منها مرة
  }
figure-partners = { $count ->
    [zero] شريك
    [one] شريك
    [two] شريكان
    [few] شركاء
    [many] شريكا
   *[other] شريك
  }
partners-of = { $count ->
    [zero] البلدان: { $countries }؛ لكل منظمة بلد
    [one] البلدان: { $countries }؛ منظمة واحدة بلا بلد
    [two] البلدان: { $countries }؛ منظمتان بلا بلد
    [few] البلدان: { $countries }؛ { $count } منظمات بلا بلد
    [many] البلدان: { $countries }؛ { $count } منظمة بلا بلد
   *[other] البلدان: { $countries }؛ { $count } منظمة بلا بلد
  }
figure-event-places = أماكن الأحداث
events-nowhere = { $count ->
    [zero] كل حدث يذكر مكانا أو بلدا
    [one] حدث واحد لا يذكر مكانا يمكن رسمه
    [two] حدثان لا يذكران مكانا يمكن رسمه
    [few] { $count } أحداث لا تذكر مكانا يمكن رسمه
    [many] { $count } حدثا لا تذكر مكانا يمكن رسمه
   *[other] { $count } حدث لا تذكر مكانا يمكن رسمه
  }
figure-with-partner = { $count ->
    [zero] حادث مع شريك
    [one] حادث مع شريك
    [two] حادثان مع شريك
    [few] حوادث مع شريك
    [many] حادثا مع شريك
   *[other] حادث مع شريك
  }
with-partner-of = من أصل { $all }؛ ومصادر الباقي لا تذكر شريكا
events-not-chosen = المادة ونوع الموقع ووسيلة النقل والدفعة تختار الحوادث وحدها: ليس لحدث التعاون شيء منها. والبلد والموقع هما حيث جرى الحدث.
partners-title = الشركاء
partners-hint = اختر شريكا هنا، أو بلدا أو مكانا أو خطا على الخريطة. المنظمات التي لا بلد لها تذكر في القائمة فقط.
column-partner = الشريك
column-events = الأحداث
partner-missing = لا حدث ولا حادث في هذه البيانات يذكر «{ $partner }».
partner-international = منظمة دولية، لا ترسم في أي بلد
partner-country = بلد
partner-organisations = منظماته:
partner-held = في البلد ({ $country }) مع آخرين، دون مكان أدق
record-partners = الشركاء وسجلاتهم
record-events = أحداث تعاون تروي عنه
trend-timeline = الأحداث عبر الزمن
timeline-hint = علامة كاملة: أيامها معروفة. شريط باهت: في وقت ما منه. وبجانبها الشريك الأول. اختر واحدة لقراءتها.
timeline-otherwise = { $mark }: يروي مصدر آخر الحدث نفسه على نحو مختلف.
timeline-peak = { $count ->
    [zero] لا أحداث في { $year }.
    [one] أكثر الأحداث في { $year }: حدث واحد.
    [two] أكثر الأحداث في { $year }: حدثان.
    [few] أكثر الأحداث في { $year }: { $count } أحداث.
    [many] أكثر الأحداث في { $year }: { $count } حدثا.
   *[other] أكثر الأحداث في { $year }: { $count } حدث.
  }
timeline-rough = { $count ->
    [zero] أيام الكل معروفة.
    [one] واحد منها لا يعرف إلا شهره أو سنته.
    [two] اثنان منها لا يعرف إلا شهرهما أو سنتهما.
    [few] { $count } منها لا يعرف إلا شهرها أو سنتها.
    [many] { $count } منها لا يعرف إلا شهرها أو سنتها.
   *[other] { $count } منها لا يعرف إلا شهرها أو سنتها.
  }
trend-matrix = الشركاء وأنواع التعاون
matrix-rows = الصفوف
rows-country = البلدان والمنظمات الدولية
rows-partner = كل منظمة
matrix-rule = الحدث الذي له عدة شركاء يحسب مع كل منهم؛ وما ترويه المصادر بأكثر من طريقة يحسب مرة. اختر رقما لترى ما وراءه.
matrix-more = { $count ->
    [zero] لا شركاء آخرين في التنزيل.
    [one] شريك آخر في التنزيل.
    [two] شريكان آخران في التنزيل.
    [few] { $count } شركاء آخرين في التنزيل.
    [many] { $count } شريكا آخر في التنزيل.
   *[other] { $count } شريك آخر في التنزيل.
  }
matrix-most = { $count ->
    [zero] لا حدث مع { $partner }؛ حوادث فقط.
    [one] أكثر الأحداث مع { $partner }: حدث واحد.
    [two] أكثر الأحداث مع { $partner }: حدثان.
    [few] أكثر الأحداث مع { $partner }: { $count } أحداث.
    [many] أكثر الأحداث مع { $partner }: { $count } حدثا.
   *[other] أكثر الأحداث مع { $partner }: { $count } حدث.
  }
matrix-peak = { $count ->
    [zero] لا شيء: { $partner }، { $kind }.
    [one] الأكثر من نوع واحد: { $partner }، { $kind }، مرة واحدة.
    [two] الأكثر من نوع واحد: { $partner }، { $kind }، مرتان.
    [few] الأكثر من نوع واحد: { $partner }، { $kind }، { $count } مرات.
    [many] الأكثر من نوع واحد: { $partner }، { $kind }، { $count } مرة.
   *[other] الأكثر من نوع واحد: { $partner }، { $kind }، { $count } مرة.
  }
