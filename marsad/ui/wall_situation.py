"""The situation: where, how many and how much in the period, beside the period before."""

from dataclasses import replace

from marsad.incidents import summary
from marsad.incidents.arrests import ArrestsWithin
from marsad.incidents.change import Change
from marsad.maps.markup import lines, text
from marsad.ui import wall_change
from marsad.ui.wall_scene import Scene, Wall, figure, said
from marsad.vocabulary import GROUPS


def scenes(wall: Wall) -> list[Scene]:
    """One scene: the map of the period and three figures."""
    say, once = wall.view.say, wall.view.once
    change = once(wall.against, wall.against.asked(wall.chosen))
    if not change.now.every.incidents:
        panel = _nothing(wall, change)
    else:
        groups = list(change.groups)[:1] or []
        panel = lines([_incidents(wall, change), *(_group(wall, change, code) for code in groups), _arrests(wall)])
    if change.now.wider:
        panel += said(say("wall-wider", count=change.now.wider), "note quiet")
    bounds = wall.around(wall.known(summary.by_site)["site_id"])
    return [Scene("situation", title(wall), subtitle(wall), panel, wall.layer_of_period(), bounds)]


def title(wall: Wall) -> str:
    """What the period is called."""
    chosen = wall.address.selection
    if chosen.since or chosen.until:
        return wall.view.say("wall-title")
    return wall.view.say("wall-title-days", count=wall.address.days)


def subtitle(wall: Wall) -> str:
    """The days of the period and of the one before, and what else is chosen."""
    say, now, then = wall.view.say, wall.against.now, wall.against.then
    days = say.span(now.first, now.last)
    if then:
        days = say("wall-against", now=days, then=say.span(then.first, then.last))
    plain = replace(wall.address.selection, since=None, until=None, site=())
    if wall.address.safe:
        plain = replace(plain, text="")
    if not plain.to_query():
        return days
    return " · ".join((days, plain.words(say, {}).removeprefix(say("span-all") + " · ")))


def _nothing(wall: Wall, change: Change) -> str:
    """No incident is known: of the period, and when the last one was."""
    say = wall.view.say
    told = figure(say.number(0), say("figure-incidents", count=0), [text(say("wall-nothing"))])
    if change.then:
        told += said(_before(wall, change), "note")
    known = wall.view.lines(replace(wall.chosen, since=None, until=wall.today))
    newest = wall.view.full(known.head(1))
    if len(newest):
        one = newest.iloc[0]
        when = say.when(one["date"].date(), one["date_end"].date(), str(one["date_precision"]))
        told += said(say("wall-last-known", when=when))
    return told


def _before(wall: Wall, change: Change) -> str:
    """How many there were in the period before."""
    return wall.view.say("wall-before", count=change.every.then.incidents)


def _incidents(wall: Wall, change: Change) -> str:
    say, every = wall.view.say, change.every
    note = wall_change.incidents(say, every) if change.then else ""
    return figure(say.number(every.now.incidents), say("figure-incidents", count=every.now.incidents), [note])


def _group(wall: Wall, change: Change, code: str) -> str:
    """The group with most weight: what it weighs, in how many incidents, and how that compares."""
    say, beside = wall.view.say, change.groups[code]
    name = say.label(GROUPS, code)
    counted = text(say("in-incidents", count=beside.now.incidents))
    if not beside.now.weighed:
        return figure("–", name, [text(say("weight-not-stated", count=beside.now.incidents))], code)
    notes = [wall_change.weight(say, beside) if change.then else "",
             " · ".join(filter(None, (counted, wall_change.largest(say, beside))))]  # fmt: skip
    return figure(say.weight(beside.now.weight_kg, 1), name, notes, code)


def _arrests(wall: Wall) -> str:
    say, once, now, then = wall.view.say, wall.view.once, wall.against.now, wall.against.then
    found = once(ArrestsWithin(now), wall.period)
    stated = text(say("arrests-stated", count=found.stated))
    if not found.stated:
        return figure("–", say("figure-arrests", count=0), [stated])
    notes = [stated]
    if then:
        before = once(ArrestsWithin(then), replace(wall.period, since=then.first, until=then.last))
        notes.insert(0, wall_change.count(say, found.arrests, before.arrests) if before.stated else "")
    return figure(say.number(found.arrests), say("figure-arrests", count=found.arrests), notes)
