"""What one text says of when: a day or a longer period, or two and the stretch between, in digits or in words."""

import datetime
import re
from functools import lru_cache
from typing import NamedTuple

from marsad.incidents.intake.words import plain

LONGEST = 120
"""Characters of a date that are read: what is longer is a report, not a date."""

_MONTHS = (
    "january jan janvier janv enero ene janeiro يناير جانفي",
    "february feb febr fevrier fev fevr febrero fevereiro فبراير فيفري شباط",
    "march mar mars marzo marco مارس اذار",
    "april apr avril avr abril abr ابريل افريل نيسان",
    "may mai mayo maio مايو ماي ايار",
    "june jun juin junio junho يونيو يونيه جوان حزيران",
    "july jul juillet juil juill julio julho يوليو يوليه يوليوز جويليه تموز",
    "august aug aout aou agosto ago اغسطس غشت اوت اب",
    "september sep sept septembre septiembre setiembre set setembro سبتمبر شتنبر ايلول",
    "october oct octobre octubre outubro out اكتوبر",
    "november nov novembre noviembre novembro نوفمبر نونبر",
    "december dec decembre diciembre dic dezembro dez ديسمبر دجنبر",
)
_TWO_WORDS = {"تشرين الاول": 10, "تشرين اول": 10, "تشرين الثاني": 11, "تشرين ثاني": 11, "كانون الاول": 12,
              "كانون اول": 12, "كانون الثاني": 1, "كانون ثاني": 1}  # fmt: skip
_DAYS = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
    lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom
    segunda terca quarta quinta sexta feira seg ter qua qui sex
    الاثنين الاثنان الثلاثا الاربعا الخميس الجمعه السبت الاحد اثنين ثلاثا اربعا خميس جمعه سبت احد
"""
# They say nothing more of when it was.
_FILLING = """
    the of on in le la el o os de del des du d do da dos en em no na date fecha data dated day jour dia month mois mes
    year annee an ano anno in courant since l
    في من ما يوم شهر سنه عام لعام لسنه بتاريخ تاريخ المصادف الموافق م ل
"""
# Only a part of a month or year, which has no precision of its own: the whole is what is known.
_PART = """
    early mid late beginning end debut mi fin principios mediados finales inicio meados final fins
    اوايل اواسط منتصف اواخر مطلع بدايه نهايه
"""
_UNTIL = "to until till through au al a ate hasta الي حتي"
_BETWEEN = "between entre بين"
_AND = "and et y e و"
_QUARTER = "quarter trimestre trim qtr الربع ربع الفصل"
_WEEK = "week semaine semana sem wk الاسبوع اسبوع"
_ORDINALS = {
    1: "first premier primer primero primeiro فاتح الاول اول",
    2: "second deuxieme segundo الثاني ثاني",
    3: "third troisieme tercer tercero terceiro الثالث ثالث",
    4: "fourth quatrieme cuarto quarto الرابع رابع",
}
_MEANING: dict[str, str] = {
    **dict.fromkeys(_FILLING.split(), ""),
    **dict.fromkeys(_DAYS.split(), ""),
    **dict.fromkeys(_PART.split(), "P"),
    **dict.fromkeys(_UNTIL.split(), "~"),
    **dict.fromkeys(_BETWEEN.split(), "B"),
    **dict.fromkeys(_AND.split(), "&"),
    **dict.fromkeys(_QUARTER.split(), "Q"),
    **dict.fromkeys(_WEEK.split(), "W"),
    **{word: str(number) for number, words in _ORDINALS.items() for word in words.split()},
    **{name: f"M{month:02}" for month, names in enumerate(_MONTHS, 1) for name in names.split()},
}
_ORDINAL_ENDS = r"(?:st|nd|rd|th|er|ere|eme|e|o|a|ro|do|to)"

_TIME = re.compile(
    r"(?:^|[t ,])(?: ?(?:a|at|as|a las|الساعه|علي الساعه) )?"
    r"[0-2]?[0-9](?::[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?|h[0-9]{0,2})(?: ?(?:am|pm|a\.m\.|p\.m\.|ص|م))?"
    r" ?(?:z|utc|gmt|[+-][0-9]{2}:?[0-9]{2})?(?: hours| heures)?$"
)
_MONTH_NAME = re.compile("M[0-9]{2}")
_SPAN_FROM_MARCH = re.compile(r"mar +(?:[0-9]{1,2} *)?(?:-|(?:to|au|al|a|until|ate|hasta) )")
_WORD = re.compile(r"[^\W\d_]+")
_PAIR = re.compile("|".join(_TWO_WORDS))
_CLEANED = re.compile(rf"(?<=[0-9]){_ORDINAL_ENDS}(?![^\W_])|(?<=[^\W\d_])[.]|(?<=[^\W\d_])['’](?=[^\W\d_])")
_SPACES = re.compile(r" +")
_NUMBERS = re.compile(r"([0-9]{1,4})([-/. ])([0-9]{1,2})\2([0-9]{1,4})")
_NUMBERED_MONTH = re.compile(r"([0-9]{1,2})[-/.]([0-9]{4})|([0-9]{4})[-/]([0-9]{1,2})")
_COMPACT = re.compile(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})")
_YEAR = re.compile(r"([0-9]{4})(?:\.0)?")
_WEEKS = re.compile(r"([0-9]{4})[-, ]*W[- ]*([0-9]{1,2})|W[- ]*([0-9]{1,2})[-/, ]+([0-9]{4})")
_WEEKDAY = re.compile(r"([0-9]{4})-?W([0-9]{2})-?([1-7])")
_QUARTERS = re.compile(r"([0-9]{4})[-/, ]*Q[- ]?([1-4])|Q[- ]?([1-4])[-/, ]*([0-9]{4})|([1-4])[- ]?Q[-/, ]*([0-9]{4})"
                       r"|([0-9]{4})[-/, ]+([1-4])[- ]?Q")  # fmt: skip
_LETTERED = re.compile(r"\b[qt](?=[- ]?[1-4]\b)|(?<=\b[1-4])[qt](?=[0-9]{4}\b|\b)|(?<=[0-9]{4})[qt](?=[1-4]\b)")
_LETTERED_WEEK = re.compile(r"\bw(?=[- ]?[0-9]{1,2}\b)|(?<=[0-9]{4})w(?=[0-9]{2})")
_M, _MONTH = r"M([0-9]{2})", r"M[0-9]{2}"
_S = r"[ ,./\-]*"
_GAP = r"[ ,./\-]+"
_DAY_MONTH_YEAR = re.compile(rf"([0-9]{{1,2}}){_S}{_M}{_S}([0-9]{{4}}|'?[0-9]{{2}})")
_MONTH_DAY_YEAR = re.compile(rf"{_M}{_S}([0-9]{{1,2}}){_GAP}([0-9]{{4}})")
_YEAR_MONTH_DAY = re.compile(rf"([0-9]{{4}}){_S}{_M}{_S}([0-9]{{1,2}})")
_MONTH_YEAR = re.compile(rf"{_M}(?:{_S}([0-9]{{4}})|[-/.' ]*['’/.-]([0-9]{{2}}))")
_YEAR_MONTH = re.compile(rf"([0-9]{{4}}){_S}{_M}")
_OF_A_MONTH = re.compile(rf"([0-9]{{1,2}}) ?[-~] ?([0-9]{{1,2}}){_S}({_MONTH}{_S}[0-9]{{4}})")
_AFTER_A_MONTH = re.compile(rf"{_M}{_S}([0-9]{{1,2}}) ?[-~] ?([0-9]{{1,2}}){_GAP}([0-9]{{4}})")
_OF_A_YEAR = re.compile(rf"((?:[0-9]{{1,2}}{_S})?{_MONTH}|{_MONTH}{_S}[0-9]{{1,2}}) ?[-~] ?(.+{_GAP}([0-9]{{4}}))")
_TO = re.compile(
    r" ?~ ?| - |(?<=[0-9])/(?=[0-9]{4}-)|(?<=^[0-9]{4})-(?=[0-9]{4}$)|(?<=[/.][0-9]{4})-(?=[0-9]{1,2}[/.])"
)
_BOTH = re.compile(r"B(.+)&(.+)")


class Reading(NamedTuple):
    """What a text says of when: ISO texts of the first and the last period, and their precision; blank: nothing."""

    date: str = ""
    date_end: str = ""
    date_precision: str = ""


_NOTHING = Reading()
# The ISO texts that say at least as much as a precision asks.
_SAYS = {
    "day": ("day",),
    "week": ("day", "week"),
    "month": ("day", "month"),
    "quarter": ("day", "month", "quarter"),
    "year": ("day", "week", "month", "quarter", "year"),
}


def readings(text: str) -> tuple[Reading, Reading]:
    """A text read day-first and month-first."""
    return _readings(text) if 0 < len(text) <= LONGEST else (_NOTHING, _NOTHING)


@lru_cache(maxsize=1 << 17)
def _readings(text: str) -> tuple[Reading, Reading]:
    said = _said(text)
    day_first = _span(said, day_first=True)
    return day_first, (day_first if "M" in said else _span(said, day_first=False))


def _said(text: str) -> str:
    """A date in one language: M01 to M12 for months, Q and W, ~ for until; nothing that says no more."""
    said = plain(text).replace("–", "-").replace("—", "-").replace("،", ",").strip(" .,;()[]")
    if ":" in said or "h" in said:
        said = _TIME.sub("", said, count=1)
    if _WORD.search(said):
        said = _LETTERED_WEEK.sub(" W ", _LETTERED.sub(" Q ", said))
        said = _PAIR.sub(lambda match: f"M{_TWO_WORDS[match.group()]:02}", _CLEANED.sub(" ", said))
        if said.startswith("mar ") and len(_MONTH_NAME.findall(_meant(said))) > 1 and not _SPAN_FROM_MARCH.match(said):
            said = said[3:]  # mar. is also mardi and martes
        said = _SPACES.sub(" ", _meant(said)).strip(" -.,;")
        if said.startswith("P"):
            said = said[1:].strip(" -")
            if not (_MONTH_YEAR.fullmatch(said) or _YEAR.fullmatch(said)):
                return ""
    return said


def _meant(said: str) -> str:
    return _WORD.sub(lambda match: _MEANING.get(match.group(), match.group()), said)


def _span(said: str, day_first: bool) -> Reading:
    """One period, or two with a stretch between them."""
    if (one := _one(said, day_first)).date:
        return one
    if match := _BOTH.fullmatch(said):
        said = f"{match[1].strip()} ~ {match[2].strip()}"
    if match := _OF_A_MONTH.fullmatch(said):
        return _stretch(f"{match[1]} {match[3]}", f"{match[2]} {match[3]}", day_first)
    if match := _AFTER_A_MONTH.fullmatch(said):
        return _stretch(f"{match[2]} M{match[1]} {match[4]}", f"{match[3]} M{match[1]} {match[4]}", day_first)
    if match := _OF_A_YEAR.fullmatch(said):
        return _stretch(f"{match[1]} {match[3]}", match[2], day_first)
    stretches = (_stretch(said[: to.start()], said[to.end() :], day_first) for to in _TO.finditer(said))
    return next((stretch for stretch in stretches if stretch.date), _NOTHING)


def _stretch(first: str, last: str, day_first: bool) -> Reading:
    start, end = _one(first.strip(), day_first), _one(last.strip(), day_first)
    for precision, says in _SAYS.items():
        both = {start.date_precision, end.date_precision}
        if precision in both and both.issubset(says):
            return Reading(start.date, end.date, precision)
    return _NOTHING


def _one(said: str, day_first: bool) -> Reading:
    """A single period."""
    if "M" in said:
        return _with_month_name(said)
    if "Q" in said:
        match = _QUARTERS.fullmatch(said)
        groups = [group for group in match.groups() if group] if match else []
        year, quarter = sorted(groups, key=len, reverse=True) if groups else ("0000", "")
        return Reading(f"{year}-Q{quarter}", "", "quarter") if year != "0000" else _NOTHING
    if "W" in said:
        return _week(said)
    if match := _YEAR.fullmatch(said):
        return Reading(match[1], "", "year") if match[1] != "0000" else _NOTHING
    if match := _COMPACT.fullmatch(said):
        return _day(match[1], match[2], match[3])
    if match := _NUMBERED_MONTH.fullmatch(said):
        return _month(match[2] or match[3], match[1] or match[4])
    if not (match := _NUMBERS.fullmatch(said)):
        return _NOTHING
    first, second, third = match[1], match[3], match[4]
    if len(first) == 4 and len(third) <= 2:
        return _day(first, second, third)
    if len(first) <= 2 and len(third) in {2, 4}:
        return _day(third, second, first) if day_first else _day(third, first, second)
    return _NOTHING


def _with_month_name(said: str) -> Reading:
    if match := _DAY_MONTH_YEAR.fullmatch(said):
        return _day(match[3], match[2], match[1])
    if match := _MONTH_DAY_YEAR.fullmatch(said):
        return _day(match[3], match[1], match[2])
    if match := _YEAR_MONTH_DAY.fullmatch(said):
        return _day(match[1], match[2], match[3])
    if match := _MONTH_YEAR.fullmatch(said):
        return _month(match[2] or match[3], match[1])
    if match := _YEAR_MONTH.fullmatch(said):
        return _month(match[1], match[2])
    return _NOTHING


def _week(said: str) -> Reading:
    if match := _WEEKDAY.fullmatch(said.replace(" ", "")):
        year, week, day = map(int, match.groups())
    elif match := _WEEKS.fullmatch(said):
        year, week, day = int(match[1] or match[4]), int(match[2] or match[3]), 0
    else:
        return _NOTHING
    try:
        found = datetime.date.fromisocalendar(year, week, day or 1)
    except ValueError:
        return _NOTHING
    return Reading(found.isoformat(), "", "day") if day else Reading(f"{year:04}-W{week:02}", "", "week")


def _full_year(year: str) -> int:
    year = year.lstrip("'")
    if len(year) == 4:
        return int(year)
    return int(year) + (2000 if int(year) < 70 else 1900)


def _day(year: str, month: str, day: str) -> Reading:
    try:
        return Reading(datetime.date(_full_year(year), int(month), int(day)).isoformat(), "", "day")
    except ValueError:
        return _NOTHING


def _month(year: str, month: str) -> Reading:
    full = _full_year(year)
    return Reading(f"{full:04}-{int(month):02}", "", "month") if full and 1 <= int(month) <= 12 else _NOTHING
